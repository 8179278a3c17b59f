//! The reviewed lists against the catalog.

use super::*;
use crate::inputs::{Live, Nova};
use crate::kind::Kind;
use crate::tips::plainer::PLAINER;
use crate::tips::stand_ins::*;

const OFFERED: [&[&str]; 19] = [
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
    INSTEAD_OF_COLD_CUTS,
];

const NAMED: [&[&str]; 4] = [NO_WHOLE_GRAIN, NOT_ADDED, NOT_FRUIT_JUICE, SERVED_HOT];

fn food(slug: &str) -> &'static crate::food::Food {
    catalog::by_slug(slug).unwrap_or_else(|| panic!("no food {slug}"))
}

#[test]
fn every_offered_food_is_eaten_as_listed_and_plain() {
    let rows = PLAINER.iter().chain(LEANER).map(|row| row.1);
    for slug in OFFERED.into_iter().chain(rows).flatten() {
        let food = food(slug);
        assert!(food.as_served, "{slug} is not eaten as listed");
        assert_ne!(food.inputs.nova, Nova::UltraProcessed, "{slug}");
        assert_eq!(food.inputs.alcohol.get(), Some(0), "{slug}");
    }
}

#[test]
fn every_name_is_a_food_and_stands_once() {
    for list in OFFERED.into_iter().chain(NAMED) {
        assert!(list.is_sorted() || list == WHOLE_BREADS || list == WHOLE_FLATBREADS);
        for (index, slug) in list.iter().enumerate() {
            food(slug);
            assert!(!list[..index].contains(slug), "{slug} stands twice");
        }
    }
    for rows in [PLAINER, LEANER] {
        let from: Vec<_> = rows.iter().flat_map(|row| row.0).collect();
        for (index, slug) in from.iter().enumerate() {
            food(slug);
            assert!(!from[..index].contains(slug), "{slug} has two rows");
        }
    }
}

#[test]
fn every_row_of_plainer_foods_starts_from_an_ultra_processed_one() {
    for slug in PLAINER.iter().flat_map(|row| row.0) {
        assert_eq!(food(slug).inputs.nova, Nova::UltraProcessed, "{slug}");
    }
}

#[test]
fn leaner_foods_hold_less_saturated_fat() {
    for (from, to) in LEANER {
        for (from, to) in from.iter().flat_map(|from| to.iter().map(move |to| (from, to))) {
            let fat = |slug| food(slug).inputs.saturated_fat.get().unwrap();
            assert!(fat(to) < fat(from), "{to} is no leaner than {from}");
        }
    }
}

#[test]
fn lists_hold_what_their_names_say() {
    let all = |list: &[&str], holds: fn(&crate::food::Food) -> bool| {
        list.iter().for_each(|slug| assert!(holds(food(slug)), "{slug}"));
    };
    all(FISH, |food| matches!(food.kind, Kind::WhiteFish | Kind::OilyFish));
    all(POULTRY, |food| food.kind == Kind::Poultry);
    all(EGGS, |food| food.kind == Kind::Egg);
    all(PULSES, |food| food.kind == Kind::Pulse);
    all(MUSHROOMS, |food| food.kind == Kind::Mushroom);
    all(ALLIUMS, |food| food.kind == Kind::Allium);
    all(SOFT_OILS, |food| food.kind == Kind::Oil);
    all(SERVED_HOT, |food| food.kind == Kind::ProcessedMeat);
    all(CULTURED_DAIRY, |food| {
        food.inputs.live != Live::None && food.inputs.saturated_fat.get().is_some()
    });
    all(LIVE_VEGETABLES, |food| food.inputs.live != Live::None);
    all(INULIN_VEGETABLES, |food| food.inputs.fructans.get().is_some());
    all(WATER_AND_TEA, |food| food.inputs.energy.or_zero() < 3_000);
}
