//! Why a food has a tag or none: never other than the tag itself says.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::inputs::{Amount, PlantClass, PlantId, PlantShare};
use biomeal_core::tags::reason::{
    FiberReason, PrebioticReason, in_100_kcal, in_portion, of_fiber, of_prebiotic,
};
use biomeal_core::tags::{
    FIBER_BY_ENERGY_LEAST, FIBER_IN_PORTION, FIBER_PER_100_G, FIBER_PER_100_KCAL, FiberTag,
    HIGH_FIBER_PER_100_G, HIGH_FIBER_PER_100_KCAL, PREBIOTIC_IN_PORTION, PREBIOTIC_PER_100_G, tags,
};
use proptest::prelude::*;

fn of(slug: &str) -> &'static Food {
    catalog::by_slug(slug).unwrap()
}

#[test]
fn foods_whose_reason_people_would_ask_for() {
    assert_eq!(of_fiber(of("kimchi")), FiberReason::SmallPortion);
    assert_eq!(of_fiber(of("apple")), FiberReason::ByEnergy);
    assert_eq!(of_fiber(of("lentils-cooked")), FiberReason::ByWeight);
    assert_eq!(of_fiber(of("carrot-juice")), FiberReason::Thin);
    assert_eq!(of_fiber(of("balsamic-vinegar")), FiberReason::NotKnown);
    // Half fiber, but nobody eats a plate of it.
    assert_eq!(of_fiber(of("cinnamon")), FiberReason::SmallPortion);
    assert_eq!(of_prebiotic(of("onion-cooked")), PrebioticReason::ByPortion);
    assert_eq!(of_prebiotic(of("garlic")), PrebioticReason::ByWeight);
    assert_eq!(of_prebiotic(of("banana")), PrebioticReason::TooLittle);
    assert_eq!(of_prebiotic(of("broccoli-cooked")), PrebioticReason::Nothing);
    assert_eq!(of_prebiotic(of("milk-whole")), PrebioticReason::NoPlant);
}

#[test]
fn amounts_are_rounded_down() {
    let mut food = of("apple").clone();
    food.portion.centigrams = 9_999;
    food.inputs.energy = Amount::known(66_666);
    assert_eq!(in_portion(&food, 1_500), 1_499);
    assert_eq!(in_100_kcal(&food, 1_000), Some(1_500));
    food.inputs.energy = Amount::known(66_667);
    assert_eq!(in_100_kcal(&food, 1_000), Some(1_499));
    food.inputs.energy = Amount::ZERO;
    assert_eq!(in_100_kcal(&food, 1_000), None);
    food.portion.centigrams = u32::MAX;
    assert_eq!(in_portion(&food, u32::MAX - 1), u32::MAX);
}

/// What a reason says holds in figures, and agrees with the tag.
fn hold(food: &Food) {
    let found = tags(food);
    let fiber = food.inputs.fiber.or_zero();
    let portion = in_portion(food, fiber);
    let energy = in_100_kcal(food, fiber);
    let enough = portion >= FIBER_IN_PORTION;
    let (weight_least, energy_least) = match found.fiber {
        FiberTag::High => (HIGH_FIBER_PER_100_G, HIGH_FIBER_PER_100_KCAL),
        _ => (FIBER_PER_100_G, FIBER_PER_100_KCAL),
    };
    let by_weight = fiber >= weight_least;
    // Without energy, any fiber is more than enough for it.
    let by_energy = food.inputs.energy.get().is_some()
        && energy.is_none_or(|of_energy| of_energy >= energy_least);
    let (tagged, holds) = match of_fiber(food) {
        FiberReason::NotKnown => (false, food.inputs.fiber.get().is_none()),
        FiberReason::SmallPortion => (false, !enough),
        FiberReason::Thin => (false, enough && by_energy && fiber < FIBER_BY_ENERGY_LEAST),
        FiberReason::TooLittle => (false, enough && !by_weight && !by_energy),
        FiberReason::ByWeight => (true, enough && by_weight),
        FiberReason::ByEnergy => (true, enough && !by_weight && by_energy),
    };
    assert_eq!(tagged, found.fiber != FiberTag::None, "{}", food.slug);
    assert!(holds, "{}: {:?}", food.slug, of_fiber(food));

    let fructans = food.inputs.fructans.or_zero();
    let portion = in_portion(food, fructans);
    let (tagged, holds) = match of_prebiotic(food) {
        PrebioticReason::NoPlant => (false, food.inputs.plants.is_empty()),
        PrebioticReason::NotKnown => (false, food.inputs.fructans.get().is_none()),
        PrebioticReason::Nothing => (false, food.inputs.fructans == Amount::ZERO),
        PrebioticReason::TooLittle => {
            (false, portion < PREBIOTIC_IN_PORTION && fructans < PREBIOTIC_PER_100_G)
        }
        PrebioticReason::ByPortion => (true, portion >= PREBIOTIC_IN_PORTION),
        PrebioticReason::ByWeight => {
            (true, portion < PREBIOTIC_IN_PORTION && fructans >= PREBIOTIC_PER_100_G)
        }
    };
    assert_eq!(tagged, found.prebiotic, "{}", food.slug);
    assert!(holds, "{}: {:?}", food.slug, of_prebiotic(food));
}

#[test]
fn reasons_of_the_whole_catalog_agree_with_its_tags() {
    for food in catalog::foods() {
        hold(food);
    }
}

/// An amount, near the borders more often than not.
fn amount() -> impl Strategy<Value = Amount> {
    prop_oneof![
        1 => Just(Amount::UNKNOWN),
        1 => Just(Amount::ZERO),
        6 => (0..8_000_u32).prop_map(Amount::known),
        3 => prop::sample::select(vec![999, 1_000, 1_500, 2_000, 2_999, 3_000, 5_999, 6_000])
            .prop_map(Amount::known),
        1 => (0..=100_000_u32).prop_map(Amount::known),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn reasons_of_any_food_agree_with_its_tags(
        fiber in amount(),
        fructans in amount(),
        energy in prop_oneof![Just(Amount::UNKNOWN), (0..400_000_u32).prop_map(Amount::known)],
        centigrams in 1..40_000_u32,
        carries_plant in any::<bool>(),
    ) {
        let mut food = of("apple").clone();
        food.portion.centigrams = centigrams;
        food.inputs.fiber = fiber;
        food.inputs.fructans = fructans;
        food.inputs.energy = energy;
        let plant = PlantShare { plant: PlantId(1), class: PlantClass::Produce, permille: 1000 };
        food.inputs.plants = if carries_plant { vec![plant].into() } else { Vec::new().into() };
        hold(&food);
    }
}
