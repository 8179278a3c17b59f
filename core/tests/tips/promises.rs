//! What tips promise for every plan and setting, on random ones over the catalog.

use biomeal_core::catalog;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Allergen, Allergens, DietFit, Food, FoodId, Taste};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{Nova, ScoreInputs};
use biomeal_core::kind::Kind;
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_GRAMS, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope};
use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Action, Context, LEAST_GAIN, Rule, Tip, tips};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use proptest::test_runner::TestCaseResult;

/// Everything tips are asked for.
#[derive(Clone, Debug)]
struct Asked {
    plan: Plan,
    settings: Settings,
    scope: Scope,
    target: MealAt,
    recent: Vec<FoodId>,
    dismissed: Vec<(Rule, FoodId)>,
}

impl Asked {
    fn tips(&self) -> Vec<Tip> {
        tips(&Context {
            plan: &self.plan,
            foods: &Foods::default(),
            settings: &self.settings,
            scope: self.scope,
            target: self.target,
            recent: &self.recent,
            dismissed: &self.dismissed,
        })
    }

    /// The score on screen, as anyone would compute it.
    fn total(&self, plan: &Plan) -> Option<u16> {
        let foods = Foods::default();
        let reference = self.settings.reference;
        let days = plan.days.each_ref().map(|day| Amounts::of(day.entries(), &foods));
        match self.scope {
            Scope::Meal => {
                let meal = plan.meal(self.target)?;
                score::meal(&Amounts::of(&meal.entries, &foods), reference).total()
            }
            Scope::Day => score::day(&days[usize::from(self.target.day)], reference).total(),
            Scope::Week => score::week(&days, reference).total(),
        }
    }
}

fn food() -> impl Strategy<Value = FoodId> {
    any::<Index>().prop_map(|index| index.get(catalog::foods()).id)
}

fn entry() -> impl Strategy<Value = Entry> {
    let grams = prop_oneof![8 => 1..=400_u16, 1 => Just(0), 1 => 0..=MAX_GRAMS];
    // Now and then a food that nobody knows.
    let food = prop_oneof![40 => food(), 1 => Just(FoodId(0x7ff0))];
    (food, grams, prop::bool::weighted(0.2)).prop_map(|(food, grams, heated)| Entry {
        food,
        grams,
        heated,
    })
}

fn meal() -> impl Strategy<Value = Vec<Entry>> {
    prop_oneof![
        15 => Just(Vec::new()),
        99 => prop::collection::vec(entry(), 1..7),
        1 => prop::collection::vec(entry(), MAX_ENTRIES - 1..=MAX_ENTRIES),
    ]
}

fn plan() -> impl Strategy<Value = Plan> {
    let meals = prop_oneof![
        9 => prop::collection::vec(meal(), 1..=6),
        1 => prop::collection::vec(meal(), 28),
    ];
    meals.prop_map(|meals| {
        let mut plan = Plan::default();
        let places = plan.days.iter_mut().flat_map(|day| &mut day.meals);
        for (place, entries) in places.zip(meals) {
            place.entries = entries;
        }
        plan
    })
}

fn settings() -> impl Strategy<Value = Settings> {
    let allergens = subsequence(Allergen::ALL.to_vec(), 0..4);
    let allergens = prop_oneof![15 => Just(Vec::new()), 1 => allergens];
    (select(Diet::ALL.to_vec()), allergens, 12..=40_u16, prop::bool::weighted(0.3)).prop_map(
        |(diet, allergens, hundreds, gentle_start)| Settings {
            diet,
            without: Allergens::of(&allergens),
            reference: Reference::new(hundreds * 100).unwrap(),
            gentle_start,
            ..Settings::default()
        },
    )
}

fn asked() -> impl Strategy<Value = Asked> {
    let scope = select(vec![Scope::Meal, Scope::Day, Scope::Week]);
    let rule = select(Rule::all().collect::<Vec<_>>());
    let target = prop_oneof![5 => (Just(0), 0..4_u8), 1 => (0..7_u8, 0..4_u8)];
    let recent = prop::collection::vec(food(), 0..20);
    let dismissed = prop::collection::vec((rule, food()), 0..30);
    (plan(), settings(), scope, target, recent, dismissed).prop_map(
        |(plan, settings, scope, (day, meal), recent, dismissed)| Asked {
            plan,
            settings,
            scope,
            target: MealAt { day, meal },
            recent,
            dismissed,
        },
    )
}

/// A sum over the whole plan, in hundredths of the unit of the amount.
fn sum(plan: &Plan, amount: fn(&ScoreInputs) -> u32) -> u64 {
    let known = plan.entries().filter_map(|entry| Some((entry, catalog::by_id(entry.food)?)));
    known.map(|(entry, food)| u64::from(entry.grams) * u64::from(amount(&food.inputs))).sum()
}

fn free_sugars(inputs: &ScoreInputs) -> u32 {
    inputs.free_sugars.or_zero()
}

fn alcohol(inputs: &ScoreInputs) -> u32 {
    inputs.alcohol.or_zero()
}

fn fiber(inputs: &ScoreInputs) -> u32 {
    inputs.fiber.or_zero()
}

fn ultra_processed_energy(inputs: &ScoreInputs) -> u32 {
    if inputs.nova == Nova::UltraProcessed { inputs.energy.or_zero() } else { 0 }
}

fn fits(food: &Food, settings: &Settings) -> bool {
    let diet = match settings.diet {
        Diet::Any => true,
        Diet::Vegetarian => food.diet != DietFit::Neither,
        Diet::Vegan => food.diet == DietFit::Vegan,
    };
    diet && !Allergen::ALL
        .iter()
        .any(|allergen| settings.without.contains(*allergen) && food.allergens.contains(*allergen))
}

/// The score after a tip is the promised one, and undo gives the very plan back.
fn keeps_its_word(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let before = asked.total(&asked.plan);
    let (after, undo) = asked.plan.apply(&tip.edit).unwrap();
    prop_assert_eq!(asked.total(&after), Some(tip.total_after));
    prop_assert_eq!(before.map(|before| before + tip.gain), Some(tip.total_after));
    prop_assert!(tip.gain >= LEAST_GAIN);
    prop_assert_eq!(&after.apply(&undo).unwrap().0, &asked.plan);
    Ok(())
}

fn raises_nothing_that_must_not_rise(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let (after, _) = asked.plan.apply(&tip.edit).unwrap();
    for amount in [free_sugars, alcohol, ultra_processed_energy] {
        prop_assert!(sum(&after, amount) <= sum(&asked.plan, amount));
    }
    Ok(())
}

fn keeps_the_settings(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let gentle = asked.settings.gentle_start;
    for change in &tip.changes {
        let food = catalog::by_id(change.new.food).unwrap();
        prop_assert!(fits(food, &asked.settings), "{}", food.slug);
        prop_assert!(!asked.dismissed.contains(&(tip.rule, food.id)));
        prop_assert!(!gentle || food.kind != Kind::Pulse || change.new.grams <= 50);
    }
    if gentle {
        prop_assert!(!matches!(tip.rule, Rule::Allium | Rule::InulinVegetable));
        let (after, _) = asked.plan.apply(&tip.edit).unwrap();
        let rise = sum(&after, fiber).saturating_sub(sum(&asked.plan, fiber));
        prop_assert!(rise <= 5_000 * 100);
    }
    Ok(())
}

/// One portion more or one entry in place of another, the same grams, but for the
/// rules that say otherwise.
fn changes_little(asked: &Asked, tip: &Tip) -> TestCaseResult {
    let adds = tip.changes.iter().filter(|change| change.action() == Action::Add).count();
    let most = if tip.rule == Rule::TwoPlants { 2 } else { 1 };
    prop_assert!(adds <= most);
    prop_assert!(
        tip.changes.len() == 1
            || matches!(tip.rule, Rule::TwoPlants | Rule::PlainYogurt) && tip.changes.len() == 2
    );
    for change in &tip.changes {
        prop_assert_eq!(asked.plan.entry(change.at).copied(), change.old);
        prop_assert_eq!(change.at.meal_at(), tip.changes[0].at.meal_at());
        let old = change.old.map(|old| old.grams);
        let listed = catalog::by_id(change.new.food).unwrap().as_served;
        match change.action() {
            Action::Add => prop_assert!(listed && !change.new.heated),
            Action::Swap if tip.rule == Rule::WholeFruit => prop_assert!(listed),
            Action::Swap => prop_assert!(listed && old == Some(change.new.grams)),
            Action::Less => prop_assert_eq!(old.map(|old| old.div_ceil(2)), Some(change.new.grams)),
            Action::Unheat => prop_assert_eq!(old, Some(change.new.grams)),
        }
    }
    let edits = match &tip.edit {
        Edit::Many(edits) => edits.len(),
        Edit::Insert(..) | Edit::Replace(..) => 1,
        other => return Err(TestCaseError::fail(format!("{other:?}"))),
    };
    prop_assert_eq!(edits, tip.changes.len());
    Ok(())
}

/// Nothing sweet comes to a stew, nothing savory to a porridge.
fn tastes_right(asked: &Asked, tip: &Tip) -> TestCaseResult {
    for change in tip.changes.iter().filter(|change| change.action() == Action::Add) {
        let entries = &asked.plan.meal(change.at.meal_at()).unwrap().entries;
        let tastes: Vec<Taste> = entries
            .iter()
            .filter(|entry| entry.grams > 0)
            .filter_map(|entry| Some(catalog::by_id(entry.food)?.taste))
            .collect();
        let clashes = match catalog::by_id(change.new.food).unwrap().taste {
            Taste::Savoury => [Taste::Sweet, Taste::Savoury],
            Taste::Sweet => [Taste::Savoury, Taste::Sweet],
            Taste::Neutral => continue,
        };
        prop_assert!(!tastes.contains(&clashes[0]) || tastes.contains(&clashes[1]));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 2_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_tip_keeps_every_promise(asked in asked()) {
        let tips = asked.tips();
        prop_assert!(tips.is_empty() || asked.total(&asked.plan).is_some());
        prop_assert!(tips.len() <= 3);
        prop_assert!(tips.is_sorted_by(|a, b| a.gain >= b.gain), "the best first");
        for (index, tip) in tips.iter().enumerate() {
            prop_assert_eq!(tip.part, tip.rule.part());
            prop_assert!(tips[..index].iter().all(|other| other.part != tip.part));
            for promise in [
                keeps_its_word,
                raises_nothing_that_must_not_rise,
                keeps_the_settings,
                changes_little,
                tastes_right,
            ] {
                promise(&asked, tip).map_err(|error| {
                    TestCaseError::fail(format!("{error}: {tip:?}"))
                })?;
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_same_question_has_the_same_answer(asked in asked()) {
        prop_assert_eq!(asked.tips(), asked.tips());
    }
}
