//! The rules behind tags, at their exact borders and on the catalog.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

use std::borrow::Cow;

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::inputs::{Amount, Live, Nova, PlantClass, PlantId, PlantShare, ScoreInputs};
use biomeal_core::tags::{FiberTag, tags};

/// A food of 100 kcal and 100 g a portion with this in 100 g.
fn food(change: impl FnOnce(&mut ScoreInputs)) -> Food {
    let mut food = catalog::foods()[0].clone();
    food.portion.centigrams = 10_000;
    food.inputs = ScoreInputs {
        energy: Amount::known(100_000),
        protein: Amount::ZERO,
        saturated_fat: Amount::ZERO,
        fiber: Amount::ZERO,
        free_sugars: Amount::ZERO,
        fructans: Amount::ZERO,
        alcohol: Amount::ZERO,
        sodium: Amount::ZERO,
        nova: Nova::Whole,
        meat: biomeal_core::inputs::Meat::None,
        plants: Cow::Borrowed(&[]),
        live: Live::None,
    };
    change(&mut food.inputs);
    food
}

/// The fiber tag of milligrams of fiber and milli-kcal in 100 g, at centigrams a
/// portion.
fn fiber(milligrams: u32, mkcal: u32, centigrams: u32) -> FiberTag {
    let mut food = food(|inputs| {
        inputs.fiber = Amount::known(milligrams);
        inputs.energy = Amount::known(mkcal);
    });
    food.portion.centigrams = centigrams;
    tags(&food).fiber
}

#[test]
fn fiber_by_weight() {
    // 900 kcal: too much energy for the other way.
    assert_eq!(fiber(2_999, 900_000, 10_000), FiberTag::None);
    assert_eq!(fiber(3_000, 900_000, 10_000), FiberTag::Fiber);
    assert_eq!(fiber(5_999, 900_000, 10_000), FiberTag::Fiber);
    assert_eq!(fiber(6_000, 900_000, 10_000), FiberTag::High);
}

#[test]
fn fiber_by_energy() {
    assert_eq!(fiber(1_500, 100_000, 20_000), FiberTag::Fiber);
    assert_eq!(fiber(1_500, 100_001, 20_000), FiberTag::None);
    assert_eq!(fiber(1_000, 10_000, 20_000), FiberTag::Fiber);
    assert_eq!(fiber(999, 10_000, 20_000), FiberTag::None);
    assert_eq!(fiber(2_400, 80_000, 20_000), FiberTag::High);
    assert_eq!(fiber(2_400, 80_001, 20_000), FiberTag::Fiber);
    assert_eq!(fiber(2_000, 10_000, 20_000), FiberTag::High);
    assert_eq!(fiber(1_999, 10_000, 20_000), FiberTag::Fiber);
    // Fiber without energy has more than enough for its energy.
    assert_eq!(fiber(2_000, 0, 20_000), FiberTag::High);
}

#[test]
fn both_fiber_tags_need_a_gram_and_a_half_in_a_portion() {
    assert_eq!(fiber(30_000, 300_000, 500), FiberTag::High);
    assert_eq!(fiber(30_000, 300_000, 499), FiberTag::None);
    assert_eq!(fiber(4_000, 300_000, 3_750), FiberTag::Fiber);
    assert_eq!(fiber(4_000, 300_000, 3_749), FiberTag::None);
}

#[test]
fn unknown_amounts_earn_no_tag() {
    let unknown_fiber = food(|inputs| inputs.fiber = Amount::UNKNOWN);
    assert_eq!(tags(&unknown_fiber).fiber, FiberTag::None);
    let by_weight_alone = |milligrams| {
        tags(&food(|inputs| {
            inputs.energy = Amount::UNKNOWN;
            inputs.fiber = Amount::known(milligrams);
        }))
        .fiber
    };
    assert_eq!(by_weight_alone(2_999), FiberTag::None);
    assert_eq!(by_weight_alone(3_000), FiberTag::Fiber);
    let unknown_fructans = food(|inputs| {
        inputs.plants = LEEK.into();
        inputs.fructans = Amount::UNKNOWN;
    });
    assert!(!tags(&unknown_fructans).prebiotic);
}

const LEEK: &[PlantShare] =
    &[PlantShare { plant: PlantId(1), class: PlantClass::Produce, permille: 1000 }];

#[test]
fn prebiotic_needs_a_plant_and_half_a_gram_in_a_portion_or_two_in_a_hundred() {
    let prebiotic = |plants: &'static [PlantShare], milligrams, centigrams| {
        let mut food = food(|inputs| {
            inputs.plants = plants.into();
            inputs.fructans = Amount::known(milligrams);
        });
        food.portion.centigrams = centigrams;
        tags(&food).prebiotic
    };
    assert!(prebiotic(LEEK, 1_000, 5_000));
    assert!(!prebiotic(LEEK, 1_000, 4_999));
    assert!(!prebiotic(LEEK, 999, 5_000));
    assert!(prebiotic(LEEK, 2_000, 300));
    assert!(!prebiotic(LEEK, 1_999, 300));
    assert!(!prebiotic(&[], 20_000, 10_000));
}

#[test]
fn live_and_processing_say_what_the_inputs_say() {
    assert!(!tags(&food(|_| {})).live);
    assert!(tags(&food(|inputs| inputs.live = Live::High(170))).live);
    assert!(tags(&food(|inputs| inputs.live = Live::Medium(30))).live);
    for nova in [Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed] {
        assert_eq!(tags(&food(|inputs| inputs.nova = nova)).nova, nova);
    }
}

#[test]
fn known_foods_have_the_tags_people_expect() {
    let of = |slug: &str| tags(catalog::by_slug(slug).unwrap());
    assert_eq!(of("lentils-cooked").fiber, FiberTag::High);
    assert_eq!(of("apple").fiber, FiberTag::High);
    assert_eq!(of("banana").fiber, FiberTag::Fiber);
    assert_eq!(of("olive-oil").fiber, FiberTag::None);
    assert!(of("garlic").prebiotic);
    assert!(of("onion-cooked").prebiotic);
    assert!(!of("apple").prebiotic);
    assert!(of("kefir-plain").live);
    assert!(!of("milk-whole").live);
    assert_eq!(of("cola").nova, Nova::UltraProcessed);
}
