//! Rules that help live cultures.

use crate::plan::Entry;
use crate::score::Part;
use crate::tips::offer::{Offer, add, change, listed, portion};
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;
use crate::tips::stand_ins::{CULTURED_DAIRY, LIVE_VEGETABLES};

/// Grams of live vegetable that are added, a forkful and one serving.
const FORKFUL: u16 = 40;
/// It usually goes into something hot, so that nobody is told to cool it.
const MISO: &str = "miso";

/// No live cultures: plain yogurt or kefir.
pub(super) fn cultured_dairy<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.fractions.of(Part::LiveCultures).is_zero() {
        return Vec::new();
    }
    let helpings = listed(CULTURED_DAIRY).map(|food| (food, portion(food, situation)));
    add(Rule::CulturedDairy, helpings, situation, |_, _| true)
}

/// Live cultures are not full: raw sauerkraut or kimchi.
pub(super) fn live_vegetable<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_not_full(Part::LiveCultures) {
        return Vec::new();
    }
    let helpings = listed(LIVE_VEGETABLES).map(|food| (food, FORKFUL));
    add(Rule::LiveVegetable, helpings, situation, |_, _| true)
}

/// A live food is served hot: add it after cooking. Where nothing is alive nothing is
/// gained, so every heated food may be put forward.
pub(super) fn add_after_cooking<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items()
        .filter(|item| item.entry.heated && item.food.slug != MISO)
        .map(|item| change(Rule::AddAfterCooking, item, Entry { heated: false, ..item.entry }))
        .collect()
}
