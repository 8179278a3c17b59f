//! Rules that help minimal processing.

use std::cmp::Reverse;

use crate::inputs::Nova;
use crate::kind::Kind;
use crate::tips::offer::{Offer, listed, swap};
use crate::tips::plainer::PLAINER;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{PLAIN_CEREALS, WHOLE_BREADS, stand_ins};

const CEREALS: [Kind; 2] = [Kind::BreakfastCerealPlain, Kind::BreakfastCerealSweet];
const BREADS: [Kind; 2] = [Kind::RefinedBread, Kind::WholeBread];

fn is_ultra_processed(item: &Item<'_>) -> bool {
    item.food.inputs.nova == Nova::UltraProcessed
}

/// Ultra-processed food: of those that have a plainer counterpart, the one with the
/// most energy.
pub(super) fn less_processed<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let item = situation
        .items()
        .filter(is_ultra_processed)
        .filter(|item| stand_ins(PLAINER, item.food).is_some())
        .min_by_key(|item| (Reverse(item.sum(|inputs| inputs.energy)), item.at));
    let Some(item) = item else { return Vec::new() };
    let plainer = stand_ins(PLAINER, item.food).unwrap_or_default();
    vec![swap(Rule::LessProcessed, item, listed(plainer), situation)]
}

/// Ultra-processed cereal: oats, porridge or another plain cereal.
pub(super) fn oats<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&CEREALS)
        .filter(is_ultra_processed)
        .map(|item| swap(Rule::Oats, item, listed(PLAIN_CEREALS), situation))
        .collect()
}

/// Ultra-processed bread: one with a short list of ingredients.
pub(super) fn short_list_bread<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&BREADS)
        .filter(is_ultra_processed)
        .map(|item| swap(Rule::ShortListBread, item, listed(WHOLE_BREADS), situation))
        .collect()
}
