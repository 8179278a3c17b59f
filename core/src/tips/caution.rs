//! What a tip says besides its gain: who should take care, and why.

use crate::catalog::named::foods;
use crate::food::FoodId;
use crate::food::{Allergens, Food};
use crate::inputs::Live;
use crate::kind::Kind;
use crate::plan::Entry;
use crate::tips::balance::Balance;

/// A caution, worded by whoever shows the tip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// Live or unpasteurized food: with low immunity, in pregnancy or in serious
    /// illness, ask a clinician first.
    Live,
    /// Allergens of the offered foods, by their typical recipes.
    Allergens {
        /// Which.
        allergens: Allergens,
        /// Whether the food that makes room has every one of them too: "as before".
        as_before: bool,
    },
    /// Onion, garlic, wheat and pulses can trouble people with IBS.
    Fodmap,
    /// With kidney disease or a narrowed bowel, ask before more fiber or pulses.
    Kidney,
    /// On warfarin, keep leafy greens steady.
    VitaminK,
    /// Aged and fermented foods hold histamine.
    Histamine,
    /// It brings a good deal of salt.
    Salt,
    /// Raise fiber over weeks, with fluid.
    FiberSteps,
}

/// Fiber that a tip adds from which to go in steps, milligrams (our choice).
const FIBER_STEP: u64 = 5_000;
/// Sodium that a tip adds from which it is called salty, milligrams (our choice: a
/// tenth of the WHO 2012 limit of a day).
const SALTY: u64 = 200;
/// Fructans and galacto-oligosaccharides of the offered amount that can trouble
/// people with IBS, milligrams (our choice: where the prebiotic tag starts).
const FODMAP: u64 = 500;

/// Vegetables rich in vitamin K that are no leaves.
const RICH_IN_VITAMIN_K: [FoodId; 3] =
    foods(["broccoli-cooked", "brussels-sprouts-cooked", "natto"]);

/// The cautions of a change, the weightiest first. A food of which there is only less
/// needs none.
pub(super) fn cautions(changes: &Balance<'_>) -> Vec<Caution> {
    let mut cautions = Vec::new();
    if changes.is_only_less() {
        return cautions;
    }
    let pulses = changes.any(|_, food| food.kind == Kind::Pulse);
    let much_fiber = changes.rise(|inputs| inputs.fiber) >= FIBER_STEP * 100;
    let salty = changes.rise(|inputs| inputs.sodium) >= SALTY * 100;
    let mut say = |applies: bool, caution| {
        if applies {
            cautions.push(caution);
        }
    };
    say(changes.any(is_live), Caution::Live);
    let allergens = changes.allergens();
    let as_before = changes.had_allergens(allergens);
    say(!allergens.is_empty(), Caution::Allergens { allergens, as_before });
    say(pulses || changes.any(is_fodmap), Caution::Fodmap);
    say(pulses || much_fiber, Caution::Kidney);
    say(changes.any(is_rich_in_vitamin_k), Caution::VitaminK);
    say(changes.any(is_aged_or_fermented), Caution::Histamine);
    say(salty || changes.any(is_pickled), Caution::Salt);
    say(much_fiber, Caution::FiberSteps);
    cautions
}

fn is_live(entry: &Entry, food: &Food) -> bool {
    !entry.heated && food.inputs.live != Live::None
}

fn is_fodmap(entry: &Entry, food: &Food) -> bool {
    food.kind == Kind::Allium
        || u64::from(food.inputs.fructans.or_zero()) * u64::from(entry.grams) >= FODMAP * 100
}

fn is_rich_in_vitamin_k(_: &Entry, food: &Food) -> bool {
    food.kind == Kind::LeafyVegetable || food.is_listed(&RICH_IN_VITAMIN_K)
}

fn is_aged_or_fermented(_: &Entry, food: &Food) -> bool {
    is_pickled_kind(food)
        || matches!(food.kind, Kind::CheeseAged | Kind::Kefir | Kind::PlainYogurt)
        || food.is_listed(const { &foods(["tempeh", "natto"]) })
}

fn is_pickled(_: &Entry, food: &Food) -> bool {
    is_pickled_kind(food)
}

const fn is_pickled_kind(food: &Food) -> bool {
    matches!(food.kind, Kind::FermentedVegetable | Kind::Pickle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    fn is(test: fn(&Entry, &Food) -> bool, slug: &str, grams: u16) -> bool {
        let food = catalog::by_slug(slug).unwrap_or_else(|| panic!("no food {slug}"));
        test(&Entry { food: food.id, grams, heated: false }, food)
    }

    #[test]
    fn onions_and_half_a_gram_of_fructans_are_told_to_a_sensitive_gut() {
        assert!(is(is_fodmap, "garlic", 1), "any of it");
        assert!(!is(is_fodmap, "cucumber-raw", 104));
        let food = catalog::by_slug("asparagus-cooked").expect("in the catalog");
        let fructans = u64::from(food.inputs.fructans.or_zero());
        let enough = (FODMAP * 100).div_ceil(fructans) as u16;
        assert!(is(is_fodmap, "asparagus-cooked", enough));
        assert!(!is(is_fodmap, "asparagus-cooked", enough - 1));
    }

    #[test]
    fn what_ages_or_ferments_may_hold_histamine() {
        for slug in ["sauerkraut-raw", "kimchi", "cheddar", "kefir-plain", "tempeh", "natto"] {
            assert!(is(is_aged_or_fermented, slug, 50), "{slug}");
        }
        assert!(!is(is_aged_or_fermented, "lentils-cooked", 198));
    }
}
