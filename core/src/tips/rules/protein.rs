//! The rule that helps lean protein.

use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::Part;
use crate::tips::offer::{Offer, add, is_savory_meal, listed, portion};
use crate::tips::rule::Rule;
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{EGGS, FISH, POULTRY, PULSES};

const TOFU: &[&str] = &["tofu-firm"];

/// What a plate is built around; a second one of these does not join it.
const MAINS: [Kind; 11] = [
    Kind::Egg,
    Kind::FastFood,
    Kind::MeatAlternative,
    Kind::MixedDishMeat,
    Kind::OilyFish,
    Kind::Poultry,
    Kind::ProcessedMeat,
    Kind::RedMeat,
    Kind::Seafood,
    Kind::SoyFood,
    Kind::WhiteFish,
];

/// Lean protein is not full: fish, poultry, tofu, pulses or egg.
pub(super) fn lean_protein<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_not_full(Part::LeanProtein) {
        return Vec::new();
    }
    let helpings = [FISH, POULTRY, TOFU, PULSES, EGGS]
        .into_iter()
        .flat_map(listed)
        .map(|food| (food, portion(food, situation)));
    add(Rule::LeanProtein, helpings, situation, joins)
}

fn joins(place: &Place<'_>, food: &Food) -> bool {
    match food.kind {
        Kind::Pulse => is_savory_meal(place),
        Kind::Egg => !place.has_kind(&MAINS),
        _ => is_savory_meal(place) && place.kind != MealKind::Breakfast && !place.has_kind(&MAINS),
    }
}
