//! Swaps: each promises exactly what happens, keeps the settings and makes sense.

use biomeal_core::catalog;
use biomeal_core::edit::Edit;
use biomeal_core::food::{Allergen, Allergens, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Live;
use biomeal_core::plan::{Entry, EntryAt, MealAt, Plan};
use biomeal_core::score::Scope;
use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;
use biomeal_core::tips::{Context, MOST_SWAPS, Swap, swaps, swaps_to};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::asked::{Asked, asked};

const DINNER: MealAt = MealAt { day: 0, meal: 2 };

fn id(slug: &str) -> FoodId {
    catalog::by_slug(slug).unwrap().id
}

/// What is offered for the first food of a dinner, as slugs.
fn offered(slugs: &[&str], settings: &Settings) -> Vec<(&'static str, Swap)> {
    let mut plan = Plan::default();
    for slug in slugs {
        let food = catalog::by_slug(slug).unwrap();
        let entry = Entry { food: food.id, grams: food.portion.grams(), heated: false };
        plan.days[0].meals[2].entries.push(entry);
    }
    let foods = Foods::default();
    let context = Context {
        plan: &plan,
        foods: &foods,
        settings,
        scope: Scope::Day,
        target: DINNER,
        recent: &[],
        dismissed: &[],
    };
    let offered = swaps(&context, DINNER.entry(0)).into_iter();
    offered.map(|swap| (&*catalog::by_id(swap.entry.food).unwrap().slug, swap)).collect()
}

#[test]
fn the_largest_gain_comes_first_and_makes_sense() {
    let swaps = offered(&["white-bread", "cheddar"], &Settings::default());
    let slugs: Vec<_> = swaps.iter().map(|(slug, _)| *slug).collect();
    assert!(slugs.contains(&"rye-bread") && slugs.contains(&"pumpernickel"), "{slugs:?}");
    assert!(!slugs.contains(&"white-bread"));
    assert!(swaps.is_sorted_by(|one, next| one.1.gain >= next.1.gain));
    assert!(swaps[0].1.gain.unwrap() > 0);
}

#[test]
fn diet_and_without_hold() {
    let vegan = Settings { diet: Diet::Vegan, ..Settings::default() };
    for (slug, _) in offered(&["beef-lean-mince-cooked", "rice-white-cooked"], &vegan) {
        assert!(vegan.allows(catalog::by_slug(slug).unwrap()), "{slug}");
    }
    let any = offered(&["cheddar"], &Settings::default());
    assert!(any.iter().any(|(slug, _)| *slug == "gouda"));
    let without = Settings { without: Allergens::of(&[Allergen::Milk]), ..Settings::default() };
    assert!(offered(&["cheddar"], &without).iter().all(|(slug, _)| *slug != "gouda"));
}

#[test]
fn heat_stays_where_it_matters() {
    let food = |slug| Entry { food: id(slug), grams: 75, heated: true };
    let mut plan = Plan::default();
    plan.days[0].meals[2].entries.push(food("kimchi"));
    let (foods, settings) = (Foods::default(), Settings::default());
    let context = Context {
        plan: &plan,
        foods: &foods,
        settings: &settings,
        scope: Scope::Day,
        target: DINNER,
        recent: &[],
        dismissed: &[],
    };
    let to = [id("sauerkraut-raw"), id("carrot-raw"), id("kimchi"), FoodId(0x7ff0)];
    let swaps = swaps_to(&context, DINNER.entry(0), &to);
    let heated: Vec<_> = swaps.iter().map(|swap| swap.entry.heated).collect();
    assert_eq!(heated, [true, false], "the same and unknown foods are left out");
}

fn places(plan: &Plan) -> Vec<EntryAt> {
    let mut places = Vec::new();
    for (day, content) in (0..).zip(&plan.days) {
        for (meal, content) in (0..).zip(&content.meals) {
            for entry in 0..content.entries.len() {
                places.push(MealAt { day, meal }.entry(entry as u8));
            }
        }
    }
    places
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 150,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_swap_does_what_it_says(asked in asked(), place in any::<Index>(), others in
        prop::collection::vec(any::<Index>(), 8))
    {
        let places = places(&asked.plan);
        prop_assume!(!places.is_empty());
        let at = *place.get(&places);
        // As on screen: the day of the entry is shown, and of meals its own is meant.
        let asked = Asked { target: at.meal_at(), ..asked };
        let context = asked.context();
        let offered = swaps(&context, at);
        prop_assert_eq!(&offered, &swaps(&context, at), "the same question, the same answer");
        prop_assert!(offered.len() <= MOST_SWAPS);
        let rank = |swap: &Swap| swap.gain.map_or(i32::MAX, |gain| -gain);
        prop_assert!(offered.is_sorted_by_key(rank));
        let old = asked.plan.entry(at).copied().unwrap();
        for (index, swap) in offered.iter().enumerate() {
            let food = asked.foods.get(swap.entry.food).unwrap();
            prop_assert!(asked.settings.allows(food) && food.as_served);
            prop_assert!(offered[..index].iter().all(|other| other.entry.food != food.id));
        }
        let chosen: Vec<FoodId> =
            others.iter().map(|index| index.get(catalog::foods()).id).collect();
        for swap in offered.iter().chain(&swaps_to(&context, at, &chosen)) {
            let food = asked.foods.get(swap.entry.food).unwrap();
            prop_assert!(food.id != old.food && swap.entry.grams == old.grams);
            prop_assert!(!swap.entry.heated || old.heated && food.inputs.live != Live::None);
            let (after, undo) = asked.plan.apply(&Edit::Replace(at, swap.entry)).unwrap();
            let gain = match (asked.total(&asked.plan), asked.total(&after)) {
                (Some(before), Some(after)) => Some(i32::from(after) - i32::from(before)),
                _ => None,
            };
            prop_assert_eq!(swap.gain, gain, "{}", food.slug);
            prop_assert_eq!(&after.apply(&undo).unwrap().0, &asked.plan);
        }
    }
}
