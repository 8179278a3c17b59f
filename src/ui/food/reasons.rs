//! Why a food has the tags of fiber and prebiotic, or not, in words with its figures.

use biomeal_core::facts::{self, Basis, Facts, Subject};
use biomeal_core::tags::reason::{
    FiberReason, PrebioticReason, in_100_kcal, in_portion, of_fiber, of_prebiotic,
};
use biomeal_core::tags::{
    FIBER_BY_ENERGY_LEAST, FIBER_IN_PORTION, FIBER_PER_100_G, FIBER_PER_100_KCAL, FiberTag,
    HIGH_FIBER_PER_100_G, HIGH_FIBER_PER_100_KCAL, PREBIOTIC_IN_PORTION, PREBIOTIC_PER_100_G,
};

use super::{Shown, sentences, tenths};
use crate::platform::letters::capital;
use crate::text::joined;

/// Why it has its tag of fiber, or none.
pub fn fiber(tag: FiberTag, shown: &Shown<'_>) -> String {
    let (food, texts) = (shown.food, &shown.ui.texts.food);
    let fiber = food.inputs.fiber.or_zero();
    let portion = in_portion(food, fiber);
    let of = |milligrams| shown.grams(milligrams);
    let from = |milligrams| shown.border(milligrams);
    let high = tag == FiberTag::High;
    let words = match of_fiber(food) {
        FiberReason::NotKnown => texts.no_figure.to_owned(),
        FiberReason::ByWeight => {
            let border = if high { HIGH_FIBER_PER_100_G } else { FIBER_PER_100_G };
            texts.fiber_by_weight.with([&of(fiber), &of(portion), &from(border)])
        }
        FiberReason::ByEnergy => {
            let border = if high { HIGH_FIBER_PER_100_KCAL } else { FIBER_PER_100_KCAL };
            // Without energy there is no figure for 100 kcal, and more than enough fiber.
            let of_energy = in_100_kcal(food, fiber).unwrap_or(fiber);
            texts.fiber_by_energy.with([&of(of_energy), &of(portion), &from(border)])
        }
        FiberReason::SmallPortion => {
            let held = below(portion, FIBER_IN_PORTION, shown);
            texts.fiber_portion.with([&held, &from(FIBER_IN_PORTION)])
        }
        FiberReason::Thin => {
            let held = below(fiber, FIBER_BY_ENERGY_LEAST, shown);
            texts.fiber_thin.with([&held, &from(FIBER_BY_ENERGY_LEAST)])
        }
        FiberReason::TooLittle => {
            let held = below(fiber, FIBER_PER_100_G, shown);
            texts.fiber_less.with([&held, &from(FIBER_PER_100_G), &from(FIBER_PER_100_KCAL)])
        }
    };
    capital(&words)
}

/// Why it is tagged as prebiotic, or not; before that what ferments in it.
pub fn prebiotic(facts: Option<&Facts>, shown: &Shown<'_>) -> String {
    let (food, texts) = (shown.food, &shown.ui.texts.food);
    let fructans = food.inputs.fructans.or_zero();
    let portion = in_portion(food, fructans);
    let from = |milligrams| shown.border(milligrams);
    let words = match of_prebiotic(food) {
        PrebioticReason::NotKnown => texts.no_figure.to_owned(),
        PrebioticReason::NoPlant if fructans > 0 => texts.no_whole_plant.to_owned(),
        PrebioticReason::NoPlant => texts.no_plant.to_owned(),
        PrebioticReason::Nothing => match facts.and_then(not_listed) {
            Some(detail) => detail.to_owned() + ".",
            None => texts.prebiotic_none.to_owned(),
        },
        PrebioticReason::TooLittle => {
            let held = below(portion, PREBIOTIC_IN_PORTION, shown);
            let (border, other) = (from(PREBIOTIC_IN_PORTION), from(PREBIOTIC_PER_100_G));
            texts.prebiotic_less.with([&held, &border, &other])
        }
        PrebioticReason::ByPortion => {
            texts.prebiotic.with([&shown.grams(portion), &from(PREBIOTIC_IN_PORTION)])
        }
        PrebioticReason::ByWeight => {
            texts.prebiotic_by_weight.with([&shown.grams(fructans), &from(PREBIOTIC_PER_100_G)])
        }
    };
    let words = capital(&words);
    let Some(facts) = facts else { return words };
    let estimate = Basis::Estimate;
    // Without a plant or a figure, nothing is estimated.
    let is_figure = !food.inputs.plants.is_empty() && food.inputs.fructans.get().is_some();
    let is_estimate = is_figure && facts.bases.fructans == estimate
        || !facts.fermentable.is_empty() && facts.bases.fermentable == estimate;
    let basis = if is_estimate { (texts.basis)(estimate) } else { "" };
    sentences(&[&fermentable(facts, shown), &words, basis])
}

/// "Inulin; short fructans (FOS)."
fn fermentable(facts: &Facts, shown: &Shown<'_>) -> String {
    let mut kinds = String::new();
    for kind in facts.fermentable {
        kinds.push_str(if kinds.is_empty() { "" } else { "; " });
        kinds.push_str((shown.ui.texts.food.fermentable)(*kind));
    }
    if kinds.is_empty() { kinds } else { capital(&kinds) + "." }
}

/// Milligrams below a border: written so that they do not read as if they reached it.
fn below(milligrams: u32, border: u32, shown: &Shown<'_>) -> String {
    if tenths(milligrams) < tenths(border) {
        shown.grams(milligrams)
    } else {
        shown.ui.texts.food.just_under.with([&shown.border(border)])
    }
}

/// What our rule says of a food that no table consulted lists.
fn not_listed(facts: &Facts) -> Option<&'static str> {
    for at in facts.fructan_references {
        if let Some(reference) = facts::references().get(usize::from(*at))
            && reference.name == facts::NOT_LISTED
        {
            return Some(reference.detail);
        }
    }
    None
}

/// The publications and rules behind its fructan figure; nothing where no table lists it.
pub fn fructan_sources(facts: &Facts) -> String {
    let mut names = Vec::new();
    for at in facts.fructan_references {
        if let Some(reference) = facts::references().get(usize::from(*at))
            && reference.name != facts::NOT_LISTED
        {
            let is_rule = reference.subject == Subject::Rule;
            names.push(if is_rule { reference.detail } else { reference.name });
        }
    }
    joined(&names, "; ")
}
