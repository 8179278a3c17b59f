//! Rules that help low saturated fat.

use std::cmp::Reverse;

use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::plan::Entry;
use crate::score::rules::FAT_ENERGY;
use crate::tips::offer::{Choice, Offer, listed, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{LEANER, SOFT_OILS, stand_ins};

/// Most saturated fat by the guideline (WHO 2023), percent of the reference energy.
const GUIDELINE: u32 = 10;

/// A fat that is no butter and yet is replaced with it.
const COCONUT_OIL: &str = "coconut-oil";

const MEAT_OR_CHEESE: [Kind; 5] =
    [Kind::CheeseAged, Kind::CheeseFresh, Kind::Poultry, Kind::ProcessedMeat, Kind::RedMeat];

const fn saturated_fat(inputs: &ScoreInputs) -> Amount {
    inputs.saturated_fat
}

/// The foods of meals or days above the guideline.
fn items_above<'a>(situation: &Situation<'a>) -> impl Iterator<Item = Item<'a>> {
    let context = situation.context;
    situation
        .spans()
        .into_iter()
        .filter(|span| span.exceeds(GUIDELINE, FAT_ENERGY.value, saturated_fat, context))
        .flat_map(|span| span.items().collect::<Vec<_>>())
}

/// Butter, ghee or coconut oil where saturated fat is high: olive or rapeseed oil.
pub(super) fn oil_for_butter<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    items_above(situation)
        .filter(|item| item.food.kind == Kind::Butter || item.food.slug == COCONUT_OIL)
        .map(|item| swap(Rule::OilForButter, item, listed(SOFT_OILS), situation))
        .collect()
}

/// Meat or cheese where saturated fat is high: of the largest source, a leaner one or
/// half of it.
pub(super) fn leaner<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let largest = items_above(situation)
        .filter(|item| MEAT_OR_CHEESE.contains(&item.food.kind))
        .min_by_key(|item| (Reverse(item.sum(saturated_fat)), item.at));
    let Some(item) = largest else { return Vec::new() };
    let leaner = stand_ins(LEANER, item.food).unwrap_or_default();
    let mut offer = swap(Rule::Leaner, item, listed(leaner), situation);
    let half = Entry { grams: item.entry.grams.div_ceil(2), ..item.entry };
    offer.choices.push(Choice::one(half));
    vec![offer]
}
