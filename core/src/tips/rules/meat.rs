//! Rules that help little red and processed meat.

use crate::kind::Kind;
use crate::plan::MealKind;
use crate::tips::offer::Offers;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{
    EGGS, FISH, INSTEAD_OF_COLD_CUTS, List, MUSHROOMS, POULTRY, PULSES, SERVED_HOT,
};

/// Most cooked red meat of a week (WCRF/AICR 2018), grams.
const RED_MEAT_OF_WEEK: u64 = 500;

/// Processed meat: egg, fish, poultry, pulses or mushrooms.
pub(super) fn instead_of_cured(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    for item in &situation.items {
        if item.food.kind == Kind::ProcessedMeat {
            offers.swap(item, instead_of(item, situation), None);
        }
    }
}

/// The lists for a meal: eggs and mushrooms at breakfast, what goes on bread for cold
/// cuts, all there is for sausages.
fn instead_of(item: &Item<'_>, situation: &Situation<'_>) -> &'static [List] {
    let kind = situation.place(item.at.meal_at()).map(|place| place.kind);
    if kind == Some(MealKind::Breakfast) {
        &[EGGS, MUSHROOMS]
    } else if item.food.is_listed(SERVED_HOT) {
        &[EGGS, FISH, POULTRY, PULSES, MUSHROOMS]
    } else {
        &[INSTEAD_OF_COLD_CUTS]
    }
}

/// More red meat in the week than recommended: fish, poultry or pulses for one of
/// its portions.
pub(super) fn less_red_meat(offers: &mut Offers<'_>) {
    if offers.situation.of_plan.red_meat_mg() > RED_MEAT_OF_WEEK * 1_000 {
        offers.swap_all(&[Kind::RedMeat], &[FISH, POULTRY, PULSES]);
    }
}
