//! The reviewed lists against the catalog.

use super::*;
use crate::food::{Food, FoodId};
use crate::inputs::{Live, Nova};
use crate::kind::Kind;
use crate::tips::plainer::PLAINER;
use crate::tips::stand_ins::*;

const OFFERED: [List; 19] = [
    WHOLE_BREADS,
    WHOLE_FLATBREADS,
    WHOLE_GRAINS,
    WHOLE_PASTA,
    PLAIN_CEREALS,
    CULTURED_DAIRY,
    LIVE_VEGETABLES,
    ALLIUMS,
    INULIN_VEGETABLES,
    BREAKFAST_SEEDS,
    WATER_AND_TEA,
    WITHOUT_ALCOHOL,
    SOFT_OILS,
    FISH,
    POULTRY,
    EGGS,
    PULSES,
    MUSHROOMS,
    PULSE_SPREADS,
];

const NAMED: [List; 3] = [NOT_FRUIT_JUICE, RAW_ONION, SAVORY_BREADS];

fn food(id: &FoodId) -> &'static Food {
    catalog::by_id(*id).expect("a food of the catalog")
}

#[test]
fn every_offered_food_is_eaten_as_listed_and_plain() {
    let rows = rows(PLAINER).chain(rows(LEANER)).chain(rows(SENSIBLE)).map(|row| row.1);
    for id in OFFERED.into_iter().chain(rows).flatten() {
        let food = food(id);
        assert!(food.as_served, "{} is not eaten as listed", food.slug);
        assert_ne!(food.inputs.nova, Nova::UltraProcessed, "{}", food.slug);
        assert_eq!(food.inputs.alcohol.get(), Some(0), "{}", food.slug);
    }
}

#[test]
fn every_food_stands_once_in_a_list() {
    for list in OFFERED.into_iter().chain(NAMED) {
        let is_sorted = list.is_sorted_by_key(|id| &food(id).slug);
        assert!(is_sorted || list == WHOLE_BREADS || list == WHOLE_FLATBREADS);
        for (index, id) in list.iter().enumerate() {
            assert!(!list[..index].contains(id), "{} stands twice", food(id).slug);
        }
    }
    for all in [PLAINER, LEANER, SENSIBLE] {
        let from: Vec<_> = rows(all).flat_map(|row| row.0).collect();
        for (index, id) in from.iter().enumerate() {
            assert!(!from[..index].contains(id), "{} has two rows", food(id).slug);
        }
    }
}

#[test]
fn every_row_of_plainer_foods_starts_from_an_ultra_processed_one() {
    for food in rows(PLAINER).flat_map(|row| row.0).map(food) {
        assert_eq!(food.inputs.nova, Nova::UltraProcessed, "{}", food.slug);
    }
}

#[test]
fn leaner_foods_hold_less_saturated_fat() {
    for (from, to) in rows(LEANER) {
        for (from, to) in from.iter().flat_map(|from| to.iter().map(move |to| (from, to))) {
            let (from, to) = (food(from), food(to));
            let fat = |food: &Food| food.inputs.saturated_fat.get().unwrap();
            assert!(fat(to) < fat(from), "{} is no leaner than {}", to.slug, from.slug);
        }
    }
}

#[test]
fn lists_hold_what_their_names_say() {
    let all = |list: List, holds: fn(&Food) -> bool| {
        list.iter().map(food).for_each(|food| assert!(holds(food), "{}", food.slug));
    };
    all(FISH, |food| matches!(food.kind, Kind::WhiteFish | Kind::OilyFish));
    all(POULTRY, |food| food.kind == Kind::Poultry);
    all(EGGS, |food| food.kind == Kind::Egg);
    all(PULSES, |food| food.kind == Kind::Pulse);
    all(MUSHROOMS, |food| food.kind == Kind::Mushroom);
    all(ALLIUMS, |food| food.kind == Kind::Allium);
    all(SOFT_OILS, |food| food.kind == Kind::Oil);
    all(PULSE_SPREADS, |food| food.kind == Kind::Dip);
    all(RAW_ONION, |food| food.kind == Kind::Allium);
    all(CULTURED_DAIRY, |food| {
        food.inputs.live != Live::None && food.inputs.saturated_fat.get().is_some()
    });
    all(LIVE_VEGETABLES, |food| food.inputs.live != Live::None);
    all(INULIN_VEGETABLES, |food| food.inputs.fructans.get().is_some());
    all(WATER_AND_TEA, |food| food.inputs.energy.or_zero() < 3_000);
}
