//! Rules that help minimal processing.

use crate::food::Food;
use crate::inputs::Nova;
use crate::kind::Kind;
use crate::tips::offer::Offers;
use crate::tips::plainer::PLAINER;
use crate::tips::stand_ins::{List, PLAIN_CEREALS, WHOLE_BREADS, stand_ins};

const CEREALS: [Kind; 2] = [Kind::BreakfastCerealPlain, Kind::BreakfastCerealSweet];
const BREADS: [Kind; 2] = [Kind::RefinedBread, Kind::WholeBread];

fn is_ultra_processed(food: &Food) -> bool {
    food.inputs.nova == Nova::UltraProcessed
}

/// Ultra-processed food: of those that have a plainer counterpart, the one with the
/// most energy.
pub(super) fn less_processed(offers: &mut Offers<'_>) {
    let largest = offers.situation.largest(|inputs| inputs.energy, &|item| {
        is_ultra_processed(item.food) && !stand_ins(PLAINER, item.food).is_empty()
    });
    if let Some(item) = largest {
        offers.swap(item, &[stand_ins(PLAINER, item.food)], None);
    }
}

/// Ultra-processed cereal: oats, porridge or another plain cereal.
pub(super) fn oats(offers: &mut Offers<'_>) {
    swap_processed(offers, &CEREALS, PLAIN_CEREALS);
}

/// Ultra-processed bread: one with a short list of ingredients.
pub(super) fn short_list_bread(offers: &mut Offers<'_>) {
    swap_processed(offers, &BREADS, WHOLE_BREADS);
}

fn swap_processed(offers: &mut Offers<'_>, kinds: &[Kind], list: List) {
    for item in &offers.situation.items {
        if item.food.is(kinds) && is_ultra_processed(item.food) {
            offers.swap(item, &[list], None);
        }
    }
}
