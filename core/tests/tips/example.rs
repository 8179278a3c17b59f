//! The Wednesday of "Week of good bacteria", a day that lacks little.

use biomeal_core::catalog;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Allergen, Allergens};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, EntryAt, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope};
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Action, Caution, Context, Rule, Tip, tips};

const WEDNESDAY: usize = 2;
const LUNCH: u8 = 1;
const DINNER: u8 = 2;

fn entry(slug: &str, grams: u16) -> Entry {
    Entry { food: catalog::by_slug(slug).unwrap().id, grams, heated: false }
}

fn plan() -> Plan {
    let meals: [&[(&str, u16)]; 4] = [
        &[("oats-rolled-dry", 41), ("milk-semi-skimmed", 246), ("banana", 118), ("honey", 21)],
        &[("lentil-soup", 372), ("white-bread", 56), ("butter-salted", 7), ("cheddar", 28)],
        &[
            ("salmon-farmed-cooked", 128),
            ("potato-boiled", 136),
            ("asparagus-cooked", 90),
            ("peas-green-cooked", 80),
            ("onion-cooked", 47),
            ("olive-oil", 14),
        ],
        &[("orange", 131), ("walnuts", 14), ("biscuit-chocolate-chip", 30)],
    ];
    let mut plan = Plan::default();
    for (meal, foods) in plan.days[WEDNESDAY].meals.iter_mut().zip(meals) {
        meal.entries = foods.iter().map(|(slug, grams)| entry(slug, *grams)).collect();
    }
    plan
}

fn tips_of(
    plan: &Plan,
    settings: &Settings,
    dismissed: &[(Rule, biomeal_core::food::FoodId)],
) -> Vec<Tip> {
    tips(&Context {
        plan,
        foods: &Foods::default(),
        settings,
        scope: Scope::Day,
        target: MealAt { day: WEDNESDAY as u8, meal: DINNER },
        recent: &[],
        dismissed,
    })
}

fn total(plan: &Plan) -> Option<u16> {
    let day = Amounts::of(plan.days[WEDNESDAY].entries(), &Foods::default());
    score::day(&day, Reference::default()).total()
}

#[test]
fn a_forkful_of_sauerkraut_lifts_it_to_thriving() {
    assert_eq!(total(&plan()), Some(717));
    let tips = tips_of(&plan(), &Settings::default(), &[]);
    let best = &tips[0];
    assert_eq!((best.rule, best.gain, best.total_after), (Rule::LiveVegetable, 73, 790));
    let end = EntryAt { day: WEDNESDAY as u8, meal: DINNER, entry: 6 };
    assert_eq!(best.edit, Edit::Insert(end, entry("sauerkraut-raw", 40)));
    assert_eq!(best.changes[0].action(), Action::Add);
    assert_eq!(best.cautions[0], Caution::Live);
    let (after, undo) = plan().apply(&best.edit).unwrap();
    assert_eq!(total(&after), Some(790));
    assert_eq!(after.apply(&undo).unwrap().0, plan());
}

#[test]
fn the_white_bread_at_lunch_makes_room_for_a_plainer_one() {
    let tips = tips_of(&plan(), &Settings::default(), &[]);
    let bread = &tips[1];
    assert_eq!((bread.rule, bread.gain), (Rule::LessProcessed, 67));
    let at = EntryAt { day: WEDNESDAY as u8, meal: LUNCH, entry: 1 };
    assert_eq!(bread.edit, Edit::Replace(at, entry("pumpernickel", 56)));
    let allergens = Allergens::of(&[Allergen::Gluten]);
    assert!(bread.cautions.contains(&Caution::Allergens { allergens, as_before: true }));
}

#[test]
fn without_gluten_something_else_comes_up() {
    let settings = Settings { without: Allergens::of(&[Allergen::Gluten]), ..Settings::default() };
    let tips = tips_of(&plan(), &settings, &[]);
    assert_eq!(tips[0].rule, Rule::LiveVegetable);
    assert!(tips.iter().all(|tip| tip.rule != Rule::LessProcessed));
}

#[test]
fn what_was_refused_gives_way_to_the_next() {
    let sauerkraut = entry("sauerkraut-raw", 40).food;
    let tips = tips_of(&plan(), &Settings::default(), &[(Rule::LiveVegetable, sauerkraut)]);
    assert!(tips.len() == 3 && tips.iter().all(|tip| tip.rule != Rule::LiveVegetable));
}
