//! Rules that help low saturated fat.

use super::{Proposal, Way, When};
use crate::catalog::named;
use crate::food::{Food, FoodId};
use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::score::rules::FAT_ENERGY;
use crate::tips::flavor::Flavor;
use crate::tips::offer::Foods;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{LEANER, SOFT_OILS};

/// Most saturated fat by the guideline (WHO 2023), percent of the reference energy.
const GUIDELINE: u32 = 10;

/// A fat that is no butter and yet is replaced with it.
const COCONUT_OIL: FoodId = named::food("coconut-oil");

const MEAT_OR_CHEESE: [Kind; 5] =
    [Kind::CheeseAged, Kind::CheeseFresh, Kind::Poultry, Kind::ProcessedMeat, Kind::RedMeat];

pub(super) const PROPOSALS: &[Proposal] = &[
    // Butter, ghee or coconut oil where saturated fat is high: olive or rapeseed oil.
    Proposal {
        rule: Rule::OilForButter,
        when: When::Always,
        way: Way::Swap(&[Kind::Butter, Kind::OtherFat], Foods::Listed(&[SOFT_OILS]), is_too_much),
    },
    // Meat or cheese where saturated fat is high: of the largest source, a leaner one or
    // half of it.
    Proposal {
        rule: Rule::Leaner,
        when: When::Always,
        way: Way::Largest(saturated_fat, is_fatty, LEANER, true),
    },
];

const fn saturated_fat(inputs: &ScoreInputs) -> Amount {
    inputs.saturated_fat
}

/// Whether a food's meal or day is above the guideline.
fn is_above(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    situation.exceeds(item, GUIDELINE, FAT_ENERGY.value, saturated_fat)
}

fn is_too_much(situation: &Situation<'_>, item: &Item<'_>, _: &Food) -> bool {
    let is_savory =
        situation.place(item.at.meal_at()).is_some_and(|place| place.flavor == Flavor::Savory);
    // No oil under the jam.
    is_savory
        && (item.food.kind == Kind::Butter || item.food.id == COCONUT_OIL)
        && is_above(situation, item)
}

fn is_fatty(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    item.food.is(&MEAT_OR_CHEESE) && is_above(situation, item)
}
