//! Plans, own foods and edits of every shape the limits allow.

use biomeal_core::catalog;
use biomeal_core::diary::{Date, Diary, Measure};
use biomeal_core::document::Document;
use biomeal_core::edit::Edit;
use biomeal_core::food::{
    Allergen, Allergens, DietFit, Food, FoodId, Group, Portion, Source, Taste,
};
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};
use biomeal_core::kind::Kind;
use biomeal_core::plan::{
    Day, Entry, EntryAt, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt,
    MealKind, Plan,
};
use biomeal_core::score::Reference;
use biomeal_core::search::Diet;
use biomeal_core::settings::{Settings, Theme, WeekStart};
use biomeal_core::tips::Rule;
use biomeal_core::words::Word;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// Text in any script.
pub fn text(most: usize) -> impl Strategy<Value = String> {
    let letters = prop_oneof![
        4 => proptest::char::range(' ', '~'),
        1 => proptest::char::range('а', 'я'),
        1 => proptest::char::range('一', '龥'),
        1 => any::<char>(),
    ];
    prop_oneof![
        6 => Just(String::new()),
        3 => select(vec!["Leftovers", "Second breakfast", "夜食", "After training 💪"])
            .prop_map(str::to_owned),
        1 => prop::collection::vec(letters, 0..=most).prop_map(String::from_iter),
    ]
}

/// A food: of the catalog, unknown, or own, known or not.
pub fn food() -> impl Strategy<Value = FoodId> {
    prop_oneof![
        12 => any::<Index>().prop_map(|index| index.get(catalog::foods()).id),
        1 => any::<u16>().prop_map(FoodId),
        2 => (0..4_u16).prop_map(|number| FoodId(FoodId::FIRST_LOCAL + number)),
    ]
}

pub fn entry() -> impl Strategy<Value = Entry> {
    let grams = prop_oneof![
        (1..=20_u16).prop_map(Err),
        (0..=MAX_GRAMS).prop_map(Ok),
        (0..=30_u16).prop_map(|tens| Ok(10 * tens)),
    ];
    (food(), grams, prop::bool::weighted(0.1)).prop_map(|(food, grams, heated)| {
        let halves = |halves| {
            let portion = catalog::by_id(food).map(|food| &food.portion);
            portion.map_or(halves, |portion| portion.half_portions(halves)).min(MAX_GRAMS)
        };
        Entry { food, grams: grams.unwrap_or_else(halves), heated }
    })
}

pub fn meal() -> impl Strategy<Value = Meal> {
    let count = prop_oneof![3 => 0..=6_usize, 1 => 0..=MAX_ENTRIES];
    let entries = count.prop_flat_map(|count| prop::collection::vec(entry(), count));
    (select(MealKind::ALL.to_vec()), text(MAX_NAME), text(MAX_NOTE), entries)
        .prop_map(|(kind, name, note, entries)| Meal { kind, name, note, entries })
}

/// A plain day with a few meals filled, or one of any shape.
pub fn day() -> impl Strategy<Value = Day> {
    let plain = prop::collection::vec((0..4_usize, meal()), 0..4).prop_map(|meals| {
        let mut day = Day::default();
        for (at, meal) in meals {
            day.meals[at].entries = meal.entries;
        }
        day
    });
    let shaped = prop::collection::vec(meal(), 0..=MAX_MEALS).prop_map(|meals| Day { meals });
    prop_oneof![2 => plain, 1 => shaped]
}

/// A plan with a few different days, some of them repeated, some in part.
pub fn plan() -> impl Strategy<Value = Plan> {
    let days = prop::collection::vec(day(), 1..=7);
    let order = any::<[(Index, Index, bool); 7]>();
    (text(MAX_NAME), text(MAX_NOTE), days, order).prop_map(|(name, note, days, order)| {
        let days = order.map(|(first, second, mixed)| {
            let mut day = first.get(&days).clone();
            if mixed {
                let other = second.get(&days).meals.iter();
                day.meals.iter_mut().zip(other).skip(1).for_each(|(meal, other)| {
                    meal.clone_from(other);
                });
            }
            day
        });
        Plan { name, note, days }
    })
}

fn amount(most: u32) -> impl Strategy<Value = Amount> {
    prop_oneof![
        1 => Just(Amount::UNKNOWN),
        1 => Just(Amount::ZERO),
        2 => (0..=most / 100).prop_map(|value| Amount::known(100 * value)),
        1 => (0..=most).prop_map(Amount::known),
    ]
}

fn word<T: Word + std::fmt::Debug>() -> impl Strategy<Value = T> {
    any::<Index>().prop_map(|index| *index.get(T::ALL))
}

fn score_inputs() -> impl Strategy<Value = ScoreInputs> {
    let amounts = prop::array::uniform7(amount(100_000));
    let meat = prop_oneof![
        Just(Meat::None),
        (1..=1000_u16).prop_map(Meat::Red),
        (1..=1000_u16).prop_map(Meat::Processed),
    ];
    let live = prop_oneof![
        Just(Live::None),
        (1..=MAX_GRAMS).prop_map(Live::High),
        (1..=MAX_GRAMS).prop_map(Live::Medium),
    ];
    let plant = (any::<Index>(), word::<PlantClass>(), 1..=1000_u16).prop_map(
        |(index, class, permille)| PlantShare {
            plant: PlantId(index.index(catalog::plants().len()) as u16),
            class,
            permille,
        },
    );
    let plants = prop::collection::vec(plant, 0..4);
    (amount(1_000_000), amounts, word::<Nova>(), meat, plants, live).prop_map(
        |(energy, amounts, nova, meat, plants, live)| {
            let [protein, saturated_fat, fiber, free_sugars, fructans, alcohol, sodium] = amounts;
            ScoreInputs {
                energy,
                protein,
                saturated_fat,
                fiber,
                free_sugars,
                fructans,
                alcohol,
                sodium,
                nova,
                meat,
                plants: plants.into(),
                live,
            }
        },
    )
}

fn own_food(number: u16) -> impl Strategy<Value = Food> {
    let portion = (1..=40_u8, 1..=MAX_GRAMS, text(20));
    let words = (word::<Group>(), word::<Kind>(), word::<Taste>(), word::<DietFit>());
    let amounts = prop::array::uniform3(amount(100_000));
    let facts = (any::<bool>(), any::<u16>(), word::<Source>());
    (text(MAX_NAME), portion, words, amounts, facts, score_inputs()).prop_map(
        move |(name, (quarters, grams, size_note), words, [fat, carbs, sugars], facts, inputs)| {
            let (group, kind, taste, diet) = words;
            let (as_served, allergens, source) = facts;
            let has = |allergen: &Allergen| allergens & (1 << *allergen as u16) != 0;
            let allergens: Vec<Allergen> = Allergen::ALL.into_iter().filter(has).collect();
            Food {
                id: FoodId(FoodId::FIRST_LOCAL + number),
                slug: format!("own-{number}").into(),
                name: if name.is_empty() { "Granola".into() } else { name.into() },
                other_names: "muesli; crunch".into(),
                group,
                kind,
                taste,
                as_served,
                portion: Portion {
                    quarters,
                    unit: "bowl".into(),
                    unit_plural: "bowls".into(),
                    size_note: size_note.into(),
                    centigrams: u32::from(grams) * 25,
                },
                diet,
                allergens: Allergens::of(&allergens),
                fat,
                carbs,
                sugars,
                inputs,
                source,
                source_id: String::new().into(),
            }
        },
    )
}

/// Up to four own foods, numbered from the first.
pub fn own_foods() -> impl Strategy<Value = Vec<Food>> {
    (0..=4_u16).prop_flat_map(|count| (0..count).map(own_food).collect::<Vec<_>>())
}

fn meal_at() -> impl Strategy<Value = MealAt> {
    (0..8_u8, 0..6_u8).prop_map(|(day, meal)| MealAt { day, meal })
}

fn entry_at() -> impl Strategy<Value = EntryAt> {
    (meal_at(), 0..7_u8).prop_map(|(at, entry)| at.entry(entry))
}

/// An entry that may be above the limit.
fn any_entry() -> impl Strategy<Value = Entry> {
    let heavy = entry().prop_map(|entry| Entry { grams: MAX_GRAMS + 1, ..entry });
    prop_oneof![9 => entry(), 1 => heavy]
}

fn any_meal() -> impl Strategy<Value = Meal> {
    let full = entry().prop_map(|entry| Meal {
        entries: vec![entry; MAX_ENTRIES + 1],
        ..Meal::empty(MealKind::Lunch)
    });
    let wordy = meal().prop_map(|meal| Meal { note: "n".repeat(MAX_NOTE + 1), ..meal });
    prop_oneof![8 => meal(), 1 => full, 1 => wordy]
}

fn any_day() -> impl Strategy<Value = Day> {
    let long = meal().prop_map(|meal| Day { meals: vec![meal; MAX_MEALS + 1] });
    prop_oneof![9 => day(), 1 => long]
}

/// An edit that may or may not fit a plan, or the limits.
pub fn edit() -> impl Strategy<Value = Edit> {
    let long_name = Just("n".repeat(MAX_NAME + 1));
    let long_note = Just("n".repeat(MAX_NOTE + 1));
    let one = prop_oneof![
        6 => (entry_at(), any_entry()).prop_map(|(at, entry)| Edit::Insert(at, entry)),
        4 => entry_at().prop_map(Edit::Remove),
        4 => (entry_at(), any_entry()).prop_map(|(at, entry)| Edit::Replace(at, entry)),
        2 => (meal_at(), any_meal()).prop_map(|(at, meal)| Edit::SetMeal(at, meal)),
        2 => (0..8_u8, any_day()).prop_map(|(day, content)| Edit::SetDay(day, content)),
        1 => plan().prop_map(|plan| Edit::SetPlan(Box::new(plan))),
        1 => prop_oneof![3 => text(MAX_NAME), 1 => long_name].prop_map(Edit::Rename),
        1 => prop_oneof![3 => text(MAX_NOTE), 1 => long_note].prop_map(Edit::Note),
    ];
    one.prop_recursive(2, 8, 4, |edit| prop::collection::vec(edit, 0..4).prop_map(Edit::Many))
}

/// Days around June 10, 2025, some of them with a check-in, a score, or both.
pub fn diary() -> impl Strategy<Value = Diary> {
    let score = (20_100..20_260_u16, 0..=1000_u16);
    let check_in = (20_100..20_260_u16, 0..6_usize, prop::option::of(0..6_u8));
    let scores = prop::collection::vec(score, 0..60);
    let check_ins = prop::collection::vec(check_in, 0..120);
    (scores, check_ins).prop_map(|(scores, check_ins)| {
        let mut diary = Diary::default();
        for (day, total) in scores {
            diary.note_score(Date(day), total);
        }
        for (day, measure, step) in check_ins {
            diary.check_in(Date(day), Measure::ALL[measure], step);
        }
        diary
    })
}

/// Everything on a device: plans with steps, own foods, saved meals, days, settings.
pub fn document() -> impl Strategy<Value = Document> {
    let plans = prop::collection::vec((plan(), prop::collection::vec(edit(), 0..3)), 0..4);
    let meals = prop::collection::vec((text(MAX_NAME), meal()), 0..5);
    let used = prop::collection::vec(food(), 0..10);
    let tips = prop::collection::vec((any::<Index>(), food()), 0..4);
    let parts = (plans, own_foods(), meals, used, tips, diary(), settings());
    (parts, any::<Index>()).prop_map(|((plans, own, meals, used, tips, diary, settings), shown)| {
        let mut document = Document::default();
        (document.settings, document.diary) = (settings, diary);
        for food in own {
            document.add_own_food(food).expect("within the limits");
        }
        for (plan, edits) in plans {
            document.add(plan);
            for edit in edits {
                let _ = document.history_mut().apply(&edit);
            }
        }
        for (name, meal) in meals {
            // Without a name it is not kept.
            let _ = document.save_meal(&name, &meal.entries);
        }
        used.into_iter().for_each(|food| document.used(food));
        document.show(shown.index(document.plans().count()));
        let rules: Vec<_> = Rule::all().collect();
        for (rule, food) in tips {
            document.dismiss(*rule.get(&rules), food);
            document.put_at_home(food, rule.index(2) == 0);
        }
        document
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let words = (word::<Diet>(), word::<WeekStart>(), word::<Theme>());
    let allergens = prop::collection::vec(word::<Allergen>(), 0..4);
    (words, allergens, 12..=40_u16, any::<[bool; 3]>()).prop_map(
        |((diet, week_start, theme), without, hundreds, flags)| Settings {
            diet,
            without: Allergens::of(&without),
            reference: Reference::new(hundreds * 100).expect("within the limits"),
            gentle_start: flags[0],
            hide_numbers: flags[1],
            hide_check_in: flags[2],
            week_start,
            theme,
        },
    )
}
