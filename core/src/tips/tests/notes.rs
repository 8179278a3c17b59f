//! Which note goes with which plate.

use super::*;
use crate::tips::{Note, note};

fn of(case: &Case) -> Option<Note> {
    note(&case.context())
}

fn plate() -> Case {
    Case::new().with(LUNCH, &[("chicken-breast", 100)])
}

#[test]
fn nothing_is_said_of_an_empty_scope() {
    assert_eq!(of(&Case::new()), None);
    assert_eq!(of(&Case::new().with(LUNCH, &[("kimchi", 0)])), None);
    let elsewhere = Case::new().on(3, LUNCH, &[("kimchi", 150)]);
    assert_eq!(of(&elsewhere), None, "Monday is on screen");
    assert_eq!(of(&elsewhere.scope(Scope::Week)), Some(Note::SaltyFerment));
    assert_eq!(of(&plate().scope(Scope::Meal)), None, "dinner is on screen");
    assert_eq!(of(&plate().aim(LUNCH).scope(Scope::Meal)), Some(Note::BeyondThePlate));
}

#[test]
fn the_first_that_applies_is_said() {
    let mut case = plate();
    assert_eq!(of(&case), Some(Note::BeyondThePlate));
    case = case.with(BREAKFAST, &[("oats-rolled-dry", 41)]);
    assert_eq!(of(&case), Some(Note::BetaGlucan));
    let garnish = case.clone().with(DINNER, &[("potato-boiled", 99)]);
    assert_eq!(of(&garnish), Some(Note::BetaGlucan), "no helping");
    case = case.with(DINNER, &[("potato-boiled", 100)]);
    assert_eq!(of(&case), Some(Note::CoolStarch));
    let gentle = case.clone().gentle();
    assert_eq!(of(&gentle), Some(Note::LastingSymptoms));
    assert_eq!(of(&gentle.with(DINNER, &[("soy-sauce", 16)])), Some(Note::SaltyFerment));
}

#[test]
fn a_ferment_is_very_salty_from_four_hundred_milligrams() {
    let dinner = |food| of(&plate().with(DINNER, &[food]));
    let sodium = catalog::by_slug("kimchi").unwrap().inputs.sodium.get().unwrap();
    let least = 40_000_u32.div_ceil(sodium) as u16;
    assert_eq!(dinner(("kimchi", least - 1)), Some(Note::BeyondThePlate));
    assert_eq!(dinner(("kimchi", least)), Some(Note::SaltyFerment));
    // Nobody measured the salt of raw sauerkraut; a portion of it is 71 g.
    assert_eq!(dinner(("sauerkraut-raw", 70)), Some(Note::BeyondThePlate));
    assert_eq!(dinner(("sauerkraut-raw", 71)), Some(Note::SaltyFerment));
    assert_eq!(of(&plate().with(DINNER, &[("bacon-cooked", 100)])), Some(Note::BeyondThePlate));
}

#[test]
fn fiber_jumps_more_than_ten_grams_above_the_other_planned_days() {
    // A kilogram of rice is planned enough for a day, and has 4 g of fiber.
    let usual = |grams| {
        plate()
            .on(1, LUNCH, &[("rice-white-cooked", 1_000)])
            .on(2, LUNCH, &[("rice-white-cooked", 1_000)])
            .on(3, LUNCH, &[("lentils-cooked", 50)])
            .with(LUNCH, &[("lentils-cooked", grams)])
    };
    // Lentils have 7.9 g in 100 g: 13.98 g and 14.06 g.
    assert_eq!(of(&usual(177)), Some(Note::BeyondThePlate));
    assert_eq!(of(&usual(178)), Some(Note::FiberJump));
    let alone = plate().with(LUNCH, &[("lentils-cooked", 500)]);
    assert_eq!(of(&alone), Some(Note::BeyondThePlate), "nothing to compare it with");
    let snack = alone.on(1, LUNCH, &[("rice-white-cooked", 100)]);
    assert_eq!(of(&snack), Some(Note::BeyondThePlate), "a bite is no planned day");
}

#[test]
fn every_note_rests_on_something() {
    assert_eq!(Note::BeyondThePlate.citations().len(), 2);
    assert_eq!(Note::CoolStarch.citations().len(), 1);
}
