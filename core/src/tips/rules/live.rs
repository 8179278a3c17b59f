//! Rules that help live cultures.

use crate::catalog::named;
use crate::food::FoodId;
use crate::plan::Entry;
use crate::score::Part;
use crate::tips::offer::{Choice, Offers, anywhere};
use crate::tips::stand_ins::{CULTURED_DAIRY, LIVE_VEGETABLES};

/// Grams of live vegetable that are added, a forkful and one serving.
const FORKFUL: u16 = 40;
/// It usually goes into something hot, so that nobody is told to cool it.
const MISO: FoodId = named::food("miso");

/// No live cultures: plain yogurt or kefir.
pub(super) fn cultured_dairy(offers: &mut Offers<'_>) {
    if offers.situation.fractions.of(Part::LiveCultures).is_zero() {
        offers.add_listed(&[CULTURED_DAIRY], None, anywhere);
    }
}

/// Live cultures are not full: raw sauerkraut or kimchi.
pub(super) fn live_vegetable(offers: &mut Offers<'_>) {
    if offers.situation.is_not_full(Part::LiveCultures) {
        offers.add_listed(&[LIVE_VEGETABLES], Some(FORKFUL), anywhere);
    }
}

/// A live food is served hot: add it after cooking. Where nothing is alive nothing is
/// gained, so every heated food may be put forward.
pub(super) fn add_after_cooking(offers: &mut Offers<'_>) {
    for item in &offers.situation.items {
        if item.entry.heated && !item.food.is_listed(&[MISO]) {
            offers.replace(item, Choice::one(Entry { heated: false, ..item.entry }));
        }
    }
}
