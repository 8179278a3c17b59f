//! What a food is tagged with, by fixed rules: nothing here is set by hand.

pub mod reason;

use crate::food::Food;
use crate::inputs::{Live, Nova};

/// Fiber from which a food is tagged, milligrams per 100 g (Regulation (EC)
/// 1924/2006, "source of fibre").
pub const FIBER_PER_100_G: u32 = 3_000;
/// The same per 100 kcal.
pub const FIBER_PER_100_KCAL: u32 = 1_500;
/// Least fiber per 100 g for a tag by energy (our choice: a sip of broth is no source).
pub const FIBER_BY_ENERGY_LEAST: u32 = 1_000;
/// Fiber from which a food is tagged as high, milligrams per 100 g (Regulation (EC)
/// 1924/2006, "high fibre").
pub const HIGH_FIBER_PER_100_G: u32 = 6_000;
/// The same per 100 kcal.
pub const HIGH_FIBER_PER_100_KCAL: u32 = 3_000;
/// Least fiber per 100 g for a high tag by energy (our choice).
pub const HIGH_FIBER_BY_ENERGY_LEAST: u32 = 2_000;
/// Least fiber in a portion for either tag, milligrams (our choice: a pinch of a
/// spice is no source).
pub const FIBER_IN_PORTION: u32 = 1_500;
/// Fructans and galacto-oligosaccharides in a portion from which a food is tagged,
/// milligrams (our choice).
pub const PREBIOTIC_IN_PORTION: u32 = 500;
/// The same per 100 g, for foods eaten by the clove.
pub const PREBIOTIC_PER_100_G: u32 = 2_000;

/// How much fiber a food brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FiberTag {
    /// Not tagged.
    None,
    /// A source of fiber.
    Fiber,
    /// High in fiber.
    High,
}

/// The tags of a food.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tags {
    /// Fiber or high fiber.
    pub fiber: FiberTag,
    /// Carries a plant and brings enough fructans or galacto-oligosaccharides.
    pub prebiotic: bool,
    /// Has live cultures unless it is heated.
    pub live: bool,
    /// Degree of processing.
    pub nova: Nova,
}

/// The tags of `food`. An unknown amount earns no tag.
#[must_use]
pub fn tags(food: &Food) -> Tags {
    Tags {
        fiber: fiber(food),
        prebiotic: prebiotic(food),
        live: food.inputs.live != Live::None,
        nova: food.inputs.nova,
    }
}

fn fiber(food: &Food) -> FiberTag {
    let Some(fiber) = food.inputs.fiber.get() else { return FiberTag::None };
    let reaches = |per_100_g: u32, per_100_kcal: u32, least: u32| {
        fiber >= per_100_g || (has_per_100_kcal(food, fiber, per_100_kcal) && fiber >= least)
    };
    if !portion_holds(food, fiber, FIBER_IN_PORTION) {
        FiberTag::None
    } else if reaches(HIGH_FIBER_PER_100_G, HIGH_FIBER_PER_100_KCAL, HIGH_FIBER_BY_ENERGY_LEAST) {
        FiberTag::High
    } else if reaches(FIBER_PER_100_G, FIBER_PER_100_KCAL, FIBER_BY_ENERGY_LEAST) {
        FiberTag::Fiber
    } else {
        FiberTag::None
    }
}

/// Whether 100 kcal hold at least `milligrams` of something that 100 g hold so much of.
fn has_per_100_kcal(food: &Food, per_100_g: u32, milligrams: u32) -> bool {
    food.inputs.energy.get().is_some_and(|mkcal| {
        u64::from(per_100_g) * 100_000 >= u64::from(milligrams) * u64::from(mkcal)
    })
}

fn prebiotic(food: &Food) -> bool {
    let Some(fructans) = food.inputs.fructans.get() else { return false };
    !food.inputs.plants.is_empty()
        && (fructans >= PREBIOTIC_PER_100_G || portion_holds(food, fructans, PREBIOTIC_IN_PORTION))
}

/// Whether a portion holds at least `milligrams` of something that 100 g hold so
/// much of.
fn portion_holds(food: &Food, per_100_g: u32, milligrams: u32) -> bool {
    // 100 g are 10 000 centigrams.
    u64::from(per_100_g) * u64::from(food.portion.centigrams) >= u64::from(milligrams) * 10_000
}
