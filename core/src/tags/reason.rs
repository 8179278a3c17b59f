//! Why a food has a tag of fiber or prebiotic, or none: which rule decides.

use super::{
    FIBER_IN_PORTION, FIBER_PER_100_G, FIBER_PER_100_KCAL, FiberTag, HIGH_FIBER_PER_100_G,
    PREBIOTIC_IN_PORTION, PREBIOTIC_PER_100_G, has_per_100_kcal, portion_holds, tags,
};
use crate::food::Food;

/// What decides about the tag of fiber.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FiberReason {
    /// No tag: the source has no figure.
    NotKnown,
    /// No tag: less than [`FIBER_IN_PORTION`] in a portion, whatever 100 g hold.
    SmallPortion,
    /// No tag: enough for its energy, but less than [`super::FIBER_BY_ENERGY_LEAST`] in 100 g.
    Thin,
    /// No tag: too little for 100 g and for its energy.
    TooLittle,
    /// Tagged by what 100 g hold.
    ByWeight,
    /// Tagged by what 100 kcal hold.
    ByEnergy,
}

/// What decides about the tag of a prebiotic food.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrebioticReason {
    /// No tag: it carries no plant, whose fructans alone count.
    NoPlant,
    /// No tag: the source has no figure.
    NotKnown,
    /// No tag: it has none.
    Nothing,
    /// No tag: too little in a portion and in 100 g.
    TooLittle,
    /// Tagged by what a portion holds.
    ByPortion,
    /// Tagged by what 100 g hold, as foods are that one eats little of.
    ByWeight,
}

/// Why `food` has its tag of fiber, or none.
#[must_use]
pub fn of_fiber(food: &Food) -> FiberReason {
    let Some(fiber) = food.inputs.fiber.get() else { return FiberReason::NotKnown };
    let by_weight = match tags(food).fiber {
        FiberTag::High => fiber >= HIGH_FIBER_PER_100_G,
        FiberTag::Fiber => fiber >= FIBER_PER_100_G,
        FiberTag::None if !portion_holds(food, fiber, FIBER_IN_PORTION) => {
            return FiberReason::SmallPortion;
        }
        FiberTag::None if has_per_100_kcal(food, fiber, FIBER_PER_100_KCAL) => {
            return FiberReason::Thin;
        }
        FiberTag::None => return FiberReason::TooLittle,
    };
    if by_weight { FiberReason::ByWeight } else { FiberReason::ByEnergy }
}

/// Why `food` is tagged as prebiotic, or not.
#[must_use]
pub fn of_prebiotic(food: &Food) -> PrebioticReason {
    if food.inputs.plants.is_empty() {
        return PrebioticReason::NoPlant;
    }
    let Some(fructans) = food.inputs.fructans.get() else { return PrebioticReason::NotKnown };
    if portion_holds(food, fructans, PREBIOTIC_IN_PORTION) {
        PrebioticReason::ByPortion
    } else if fructans >= PREBIOTIC_PER_100_G {
        PrebioticReason::ByWeight
    } else if fructans == 0 {
        PrebioticReason::Nothing
    } else {
        PrebioticReason::TooLittle
    }
}

/// Milligrams in a portion of what 100 g hold so much of, rounded down, so that what is
/// below a border stays below it.
#[must_use]
pub fn in_portion(food: &Food, per_100_g: u32) -> u32 {
    // 100 g are 10 000 centigrams.
    held(u64::from(per_100_g) * u64::from(food.portion.centigrams), 10_000)
}

/// Milligrams in 100 kcal of what 100 g hold so much of, rounded down; none where it has
/// no energy, or an unknown one.
#[must_use]
pub fn in_100_kcal(food: &Food, per_100_g: u32) -> Option<u32> {
    let mkcal = food.inputs.energy.get().filter(|energy| *energy > 0)?;
    Some(held(u64::from(per_100_g) * 100_000, mkcal.into()))
}

fn held(amount: u64, of: u64) -> u32 {
    u32::try_from(amount / of).unwrap_or(u32::MAX)
}
