//! An own food that is written down again: what the form does not show stays.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

#[path = "given/mod.rs"]
mod given;

use biomeal_core::catalog;
use biomeal_core::food::{Food, FoodId, Portion, Source, Taste};
use biomeal_core::inputs::{Amount, Live, PlantClass};
use biomeal_core::kind::Kind;
use biomeal_core::own_food::{Cultures, Draft, Field, Figure, Wrong, check};
use proptest::prelude::*;

/// A food as a link may bring it, unlike what the form would make of its fields.
fn from_a_link() -> Food {
    let mut food = catalog::by_slug("kefir-plain").unwrap().clone();
    food.id = FoodId(FoodId::FIRST_LOCAL);
    food.other_names = "búlgaros; tibicos".into();
    food.taste = Taste::Sweet;
    food.as_served = !food.as_served;
    food.portion = Portion {
        quarters: 3,
        unit: "bowl".into(),
        unit_plural: "bowlfuls".into(),
        size_note: "deep".into(),
        centigrams: 20_033,
    };
    food.inputs.live = Live::High(77);
    let mut plants = catalog::by_slug("oats-rolled-dry").unwrap().inputs.plants.to_vec();
    plants[0].class = PlantClass::Herb;
    plants[0].permille = 15;
    food.inputs.plants = plants.into();
    food
}

fn again(food: &Food, change: impl Fn(&mut Draft)) -> Food {
    let mut draft = Draft::of(food);
    change(&mut draft);
    draft.changed(food).unwrap()
}

#[test]
fn what_the_form_does_not_show_stays() {
    let food = from_a_link();
    assert_eq!(again(&food, |_| {}), food);
    let renamed = again(&food, |draft| draft.name = "Water kefir".into());
    assert_eq!(renamed, Food { name: "Water kefir".into(), ..food.clone() });
    // Whose figures they were, they are no more.
    let fatter = again(&food, |draft| draft.put(Figure::Fat, "1.1".into()));
    let (source, source_id) = (Source::Own, "".into());
    assert_eq!(fatter, Food { fat: Amount::known(1_100), source, source_id, ..food });
}

#[test]
fn what_follows_from_a_change_changes() {
    let food = from_a_link();
    // Its unit weighs more: so does its portion of three quarters.
    let heavier = again(&food, |draft| draft.grams = "400".into());
    assert_eq!(heavier.portion, Portion { centigrams: 30_000, ..food.portion.clone() });
    assert_eq!(heavier.inputs.live, Live::High(300));
    let in_cups = again(&food, |draft| draft.unit = "cup".into());
    assert_eq!((in_cups.portion.quarters, &*in_cups.portion.unit_plural), (4, "cups"));
    assert_eq!((in_cups.portion.centigrams, &*in_cups.portion.size_note), (26_711, ""));
    let less_alive = again(&food, |draft| draft.cultures = Cultures::Some);
    assert_eq!(less_alive.inputs.live, Live::Medium(200));
    let meat = again(&food, |draft| draft.choose_kind(Some(Kind::Soup)));
    assert_eq!(meat.taste, Taste::Savoury);
    assert_ne!(meat.inputs.plants[0].class, PlantClass::Herb);
}

#[test]
fn a_portion_of_many_stays_within_the_limit() {
    let food = Food { portion: Portion { quarters: 40, ..from_a_link().portion }, ..from_a_link() };
    let mut draft = Draft::of(&food);
    draft.grams = "501".into();
    assert_eq!(draft.changed(&food), Err(vec![(Field::Grams, Wrong::Above(500))]));
    draft.grams = "500".into();
    assert_eq!(check(&draft.changed(&food).unwrap()), Ok(()));
    draft.grams = "0.01".into();
    assert_eq!(check(&draft.changed(&food).unwrap()), Ok(()));
    let quarter = Food { portion: Portion { quarters: 1, ..food.portion.clone() }, ..food };
    let tiny = again(&quarter, |draft| draft.grams = "0.01".into());
    assert_eq!(check(&tiny), Ok(()));
}

/// Foods as links bring them, with figures that a label could have.
fn sound() -> impl Strategy<Value = Food> {
    let foods = given::any::own_foods().prop_filter("one", |foods| !foods.is_empty());
    let portion = (1..=u8::MAX, 1..=500_000_u32);
    let figures = any::<prop::sample::Index>();
    (foods, portion, figures).prop_map(|(mut foods, (quarters, centigrams), index)| {
        let mut food = foods.remove(0);
        let like = index.get(catalog::foods());
        (food.portion.quarters, food.portion.centigrams) = (quarters, centigrams);
        (food.fat, food.carbs, food.sugars) = (like.fat, like.carbs, like.sugars);
        let inputs = like.inputs.clone();
        (food.inputs.energy, food.inputs.protein) = (inputs.energy, inputs.protein);
        (food.inputs.fiber, food.inputs.fructans) = (inputs.fiber, inputs.fructans);
        (food.inputs.saturated_fat, food.inputs.alcohol) = (inputs.saturated_fat, inputs.alcohol);
        (food.inputs.free_sugars, food.inputs.sodium) = (inputs.free_sugars, inputs.sodium);
        food
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// A food that is kept unchanged is the same, or the form says what is wrong with it.
    #[test]
    fn a_food_that_is_kept_unchanged_is_the_same(food in sound()) {
        prop_assert_eq!(check(&food), Ok(()));
        match Draft::of(&food).changed(&food) {
            Ok(same) => prop_assert_eq!(same, food),
            Err(wrong) => for (field, wrong) in wrong {
                let of_figures = matches!(field, Field::Figure(_));
                let is_blank = field == Field::Name && food.name.trim().is_empty();
                let is_shares = wrong == Wrong::SharesAbove100;
                prop_assert!(of_figures || is_blank || is_shares, "{:?} {:?}", field, wrong);
            }
        }
    }

    /// Whatever weight is typed, what is kept is within the limits of own foods.
    #[test]
    fn a_changed_portion_is_sound(food in sound(), grams in 0..600_000_u32) {
        let mut draft = Draft::of(&food);
        draft.grams = format!("{}.{:02}", grams / 100, grams % 100);
        if let Ok(changed) = draft.changed(&food) {
            prop_assert_eq!(check(&changed), Ok(()));
        }
    }
}
