//! Rules that help low saturated fat.

use crate::catalog::named;
use crate::food::FoodId;
use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::score::rules::FAT_ENERGY;
use crate::tips::offer::Offers;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{LEANER, SOFT_OILS, stand_ins};

/// Most saturated fat by the guideline (WHO 2023), percent of the reference energy.
const GUIDELINE: u32 = 10;

/// A fat that is no butter and yet is replaced with it.
const COCONUT_OIL: FoodId = named::food("coconut-oil");

const MEAT_OR_CHEESE: [Kind; 5] =
    [Kind::CheeseAged, Kind::CheeseFresh, Kind::Poultry, Kind::ProcessedMeat, Kind::RedMeat];

const fn saturated_fat(inputs: &ScoreInputs) -> Amount {
    inputs.saturated_fat
}

/// Whether a food's meal or day is above the guideline.
fn is_above(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    situation.exceeds(item, GUIDELINE, FAT_ENERGY.value, saturated_fat)
}

/// Butter, ghee or coconut oil where saturated fat is high: olive or rapeseed oil.
pub(super) fn oil_for_butter(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    for item in &situation.items {
        let is_hard = item.food.kind == Kind::Butter || item.food.is_listed(&[COCONUT_OIL]);
        if is_hard && is_above(situation, item) {
            offers.swap(item, &[SOFT_OILS], None);
        }
    }
}

/// Meat or cheese where saturated fat is high: of the largest source, a leaner one or
/// half of it.
pub(super) fn leaner(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    let largest = situation
        .largest(saturated_fat, &|item| item.food.is(&MEAT_OR_CHEESE) && is_above(situation, item));
    if let Some(item) = largest {
        offers.swap(item, &[stand_ins(LEANER, item.food)], None);
        offers.halve(item);
    }
}
