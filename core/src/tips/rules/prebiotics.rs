//! Rules that help prebiotics.

use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::Part;
use crate::tips::offer::{Offer, add, is_savory_meal, listed, portion, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;
use crate::tips::stand_ins::{ALLIUMS, INULIN_VEGETABLES, PULSES};

/// Prebiotics are below a third: onion, leek or garlic in a savory meal. A gentle start
/// allows none of them, whatever the rule.
pub(super) fn allium<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_below(Part::Prebiotics, 1, 3) {
        return Vec::new();
    }
    let helpings = listed(ALLIUMS).map(|food| (food, portion(food, situation)));
    add(Rule::Allium, helpings, situation, |place, _| {
        is_savory_meal(place) && place.kind != MealKind::Breakfast
    })
}

/// Prebiotics are below two thirds: a vegetable that stores inulin. Left out in a
/// gentle start.
pub(super) fn inulin_vegetable<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if situation.context.settings.gentle_start || !situation.is_below(Part::Prebiotics, 2, 3) {
        return Vec::new();
    }
    let helpings = listed(INULIN_VEGETABLES).map(|food| (food, portion(food, situation)));
    add(Rule::InulinVegetable, helpings, situation, |place, _| is_savory_meal(place))
}

/// Red or processed meat, and prebiotics are not full: pulses instead.
pub(super) fn pulse_for_meat<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_not_full(Part::Prebiotics) {
        return Vec::new();
    }
    situation
        .items_of(&[Kind::RedMeat, Kind::ProcessedMeat])
        .map(|item| swap(Rule::PulseForMeat, item, listed(PULSES), situation))
        .collect()
}
