//! What amounts hold, and that the largest plans do not overflow them.

use std::borrow::Cow;

use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};
use biomeal_core::plan::{DAYS, Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS};
use biomeal_core::score::{self, Amounts, Fractions, Part};

use crate::made_foods::{NOTHING, amounts, energy, reference};

#[test]
fn facts_are_sums_in_whole_units() {
    let food = ScoreInputs {
        energy: Amount::known(101_000),
        protein: Amount::known(2_001),
        saturated_fat: Amount::known(3_001),
        fiber: Amount::known(4_001),
        free_sugars: Amount::known(5_001),
        fructans: Amount::known(6_001),
        alcohol: Amount::known(7_001),
        sodium: Amount::known(801),
        plants: Cow::Borrowed(&[PlantShare {
            plant: PlantId(1),
            class: PlantClass::Herb,
            permille: 1,
        }]),
        ..NOTHING
    };
    let red = ScoreInputs { meat: Meat::Red(650), protein: Amount::known(10_000), ..NOTHING };
    let processed =
        ScoreInputs { meat: Meat::Processed(300), nova: Nova::UltraProcessed, ..energy(200_000) };
    let sum = amounts(&[(&food, 50), (&red, 100), (&processed, 10), (&food, 149)]);
    assert_eq!(sum.energy_mkcal(), 200_990 + 20_000);
    assert_eq!(sum.processed_energy_mkcal(), 20_000);
    assert_eq!(sum.protein_mg(), 3_981 + 10_000);
    assert_eq!(sum.lean_protein_mg(), 3_981);
    assert_eq!(sum.saturated_fat_mg(), 5_971);
    assert_eq!(sum.fiber_mg(), 7_961);
    assert_eq!(sum.free_sugars_mg(), 9_951);
    assert_eq!(sum.fructans_mg(), 11_941);
    assert_eq!(sum.alcohol_mg(), 13_931);
    assert_eq!(sum.sodium_mg(), 1_593);
    assert_eq!(sum.red_meat_mg(), 65_000);
    assert_eq!(sum.processed_meat_mg(), 3_000);
    assert!(!sum.is_empty());
    assert!(Amounts::new().is_empty());
    assert_eq!(Amounts::new().plus(&sum), sum);
    assert_eq!(sum.plus(&Amounts::new()), sum);
    let twice = sum.plus(&sum);
    assert_eq!(twice.fiber_mg(), 15_923);
    assert_eq!(twice.red_meat_mg(), 130_000);
    assert_eq!(twice.processed_meat_mg(), 6_000);
    assert_eq!(twice.sodium_mg(), 3_187);
}

#[test]
fn heat_ends_live_cultures_alone() {
    let yogurt = ScoreInputs { live: Live::High(170), fiber: Amount::known(100), ..energy(61_000) };
    let of = |heated| {
        let mut day = Amounts::new();
        day.add(FoodId(1), &yogurt, 170, heated);
        score::day(&day, reference(2000)).number.unwrap()
    };
    assert_eq!(of(false).part(Part::LiveCultures), 75);
    assert_eq!(of(true).part(Part::LiveCultures), 0);
    assert_eq!(of(false).part(Part::Fiber), of(true).part(Part::Fiber));
}

#[test]
fn a_food_that_is_not_known_is_left_out() {
    let entry = Entry { food: FoodId(u16::MAX), grams: 100, heated: false };
    let amounts = Amounts::of([&entry], &Foods::default());
    assert_eq!(amounts, Amounts::new());
}

#[test]
fn a_serving_of_no_grams_is_no_serving() {
    let food = ScoreInputs { live: Live::High(0), ..energy(100_000) };
    let day = amounts(&[(&food, 100)]);
    assert!(Fractions::of_day(&day, reference(2000)).of(Part::LiveCultures).is_zero());
}

#[test]
fn the_largest_plan_of_the_most_extreme_food_fits() {
    let extreme = Amount::known(u32::MAX - 1);
    let shares: Vec<_> = (0..100)
        .map(|plant| PlantShare {
            plant: PlantId(plant),
            class: PlantClass::Produce,
            permille: 1000,
        })
        .collect();
    let food = ScoreInputs {
        energy: extreme,
        protein: extreme,
        saturated_fat: extreme,
        fiber: extreme,
        free_sugars: extreme,
        fructans: extreme,
        alcohol: extreme,
        sodium: extreme,
        nova: Nova::UltraProcessed,
        meat: Meat::Processed(1000),
        plants: shares.into(),
        live: Live::High(1),
    };
    let mut day = Amounts::new();
    for number in 0..MAX_MEALS * MAX_ENTRIES {
        day.add(FoodId(u16::try_from(number).unwrap()), &food, MAX_GRAMS, false);
    }
    let days: [_; DAYS] = std::array::from_fn(|_| day.clone());
    for kcal in [1200, 4000] {
        for score in [
            score::meal(&day, reference(kcal)),
            score::day(&day, reference(kcal)),
            score::week(&days, reference(kcal)),
        ] {
            let parts = score.number.unwrap().parts;
            assert_eq!(parts, [350, 250, 150, 150, 0, -315, -225, -180, -135, -45]);
        }
    }
    // All of it as one set of entries too.
    let week = days.iter().fold(Amounts::new(), |sum, day| sum.plus(day));
    assert_eq!(score::day(&week, reference(4000)).total(), Some(0));
}
