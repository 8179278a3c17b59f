//! What is shown beside the score.

use biomeal_core::catalog;
use biomeal_core::citation::Citation;
use biomeal_core::explain::{Explanation, Facts, SODIUM_REFERENCE};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Amount;
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::rules::{Basis, Unit};
use biomeal_core::score::{Reference, Scope};

use crate::given::{Numbers, week};

fn entry(slug: &str, grams: u16) -> Entry {
    Entry { food: catalog::by_slug(slug).unwrap().id, grams, heated: false }
}

fn facts(plan: &Plan, scope: Scope) -> Facts {
    let at = MealAt { day: 0, meal: 0 };
    Explanation::of(plan, &Foods::default(), Reference::default(), scope, at).facts
}

#[test]
fn energy_sodium_fat_and_alcohol_are_sums_per_100_g() {
    let mut plan = Plan::default();
    plan.days[0].meals[0].entries = vec![entry("feta", 50), entry("wine-red", 150)];
    let (feta, wine) = (catalog::by_slug("feta").unwrap(), catalog::by_slug("wine-red").unwrap());
    let both = |of: fn(&biomeal_core::food::Food) -> Amount| {
        let (feta, wine) = (of(feta).get().unwrap(), of(wine).get().unwrap());
        (u64::from(feta) * 50 + u64::from(wine) * 150) / 100
    };
    let facts = facts(&plan, Scope::Meal);
    assert_eq!(facts.energy.amount, both(|food| food.inputs.energy));
    assert_eq!(facts.sodium.amount, both(|food| food.inputs.sodium));
    assert_eq!(facts.fat.amount, both(|food| food.fat));
    assert_eq!(facts.alcohol.amount, both(|food| food.inputs.alcohol));
    assert_eq!(facts.fiber.amount, both(|food| food.inputs.fiber));
    let permille = facts.fat.amount * 9 * 1000 / facts.energy.amount;
    assert!(u64::from(facts.fat_permille.unwrap()).abs_diff(permille) <= 1);
    assert!(facts.fat.not_known.is_empty());
}

#[test]
fn a_week_is_a_mean_of_the_days_that_hold_food() {
    let mut plan = Plan::default();
    plan.days[0].meals[0].entries = vec![entry("oats-rolled-dry", 100)];
    plan.days[3].meals[0].entries = vec![entry("oats-rolled-dry", 50), entry("apple", 0)];
    plan.days[4].meals[0].entries = vec![entry("apple", 0)];
    let (day, week) = (facts(&plan, Scope::Day), facts(&plan, Scope::Week));
    assert_eq!(week.energy.amount, day.energy.amount * 3 / 4);
    assert_eq!(week.fat_permille, day.fat_permille);
    let oats = catalog::by_slug("oats-rolled-dry").unwrap();
    assert_eq!(week.beta_glucan, [oats.id]);
    assert_eq!(facts(&Plan::default(), Scope::Week), Facts::default());
}

#[test]
fn what_is_not_known_is_named_and_not_zero() {
    let mut numbers = Numbers(5);
    let plan = week(&mut numbers, 8);
    let facts = facts(&plan, Scope::Week);
    for entry in plan.entries() {
        let food = catalog::by_id(entry.food).unwrap();
        for (amount, fact) in [
            (food.inputs.energy, &facts.energy),
            (food.inputs.sodium, &facts.sodium),
            (food.fat, &facts.fat),
            (food.inputs.alcohol, &facts.alcohol),
        ] {
            let named = fact.not_known.iter().filter(|known| **known == food.id).count();
            assert_eq!(named, usize::from(amount == Amount::UNKNOWN), "{}", food.slug);
        }
    }
    assert!(!facts.resistant_starch.is_empty());
}

#[test]
fn the_sodium_reference_is_that_of_the_who() {
    assert_eq!((SODIUM_REFERENCE.value, SODIUM_REFERENCE.unit), (2, Unit::Grams));
    assert_eq!(SODIUM_REFERENCE.basis, Basis::Cited);
    assert_eq!(SODIUM_REFERENCE.sources, [Citation::Who2012Sodium]);
}
