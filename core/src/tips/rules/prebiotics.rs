//! Rules that help prebiotics.

use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::Part;
use crate::tips::offer::{Offers, in_savory_meal, is_savory_meal};
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{ALLIUMS, INULIN_VEGETABLES, PULSES};

/// Prebiotics are below a third: onion, leek or garlic in a savory meal. A gentle start
/// allows none of them, whatever the rule.
pub(super) fn allium(offers: &mut Offers<'_>) {
    if offers.situation.is_below(Part::Prebiotics, 1, 3) {
        offers.add_listed(&[ALLIUMS], None, takes_allium);
    }
}

fn takes_allium(_: &Situation<'_>, place: &Place, _: &Food) -> bool {
    is_savory_meal(place) && place.kind != MealKind::Breakfast
}

/// Prebiotics are below two thirds: a vegetable that stores inulin. Left out in a
/// gentle start.
pub(super) fn inulin_vegetable(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    if !situation.context.settings.gentle_start && situation.is_below(Part::Prebiotics, 2, 3) {
        offers.add_listed(&[INULIN_VEGETABLES], None, in_savory_meal);
    }
}

/// Red or processed meat, and prebiotics are not full: pulses instead.
pub(super) fn pulse_for_meat(offers: &mut Offers<'_>) {
    if offers.situation.is_not_full(Part::Prebiotics) {
        offers.swap_all(&[Kind::RedMeat, Kind::ProcessedMeat], &[PULSES]);
    }
}
