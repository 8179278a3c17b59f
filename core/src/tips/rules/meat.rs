//! Rules that help little red and processed meat.

use crate::inputs::Meat;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::tips::offer::{Offer, listed, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{
    EGGS, FISH, INSTEAD_OF_COLD_CUTS, MUSHROOMS, POULTRY, PULSES, SERVED_HOT,
};

/// Most cooked red meat of a week (WCRF/AICR 2018), grams.
const RED_MEAT_OF_WEEK: u64 = 500;

/// Processed meat: egg, fish, poultry, pulses or mushrooms.
pub(super) fn instead_of_cured<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&[Kind::ProcessedMeat])
        .map(|item| {
            let foods = instead_of(&item, situation).iter().flat_map(|list| listed(list));
            swap(Rule::InsteadOfCured, item, foods, situation)
        })
        .collect()
}

/// The lists for a meal: eggs and mushrooms at breakfast, what goes on bread for cold
/// cuts, all there is for sausages.
fn instead_of(item: &Item<'_>, situation: &Situation<'_>) -> &'static [&'static [&'static str]] {
    let kind = situation.place(item.at.meal_at()).map(|place| place.kind);
    if kind == Some(MealKind::Breakfast) {
        &[EGGS, MUSHROOMS]
    } else if SERVED_HOT.contains(&item.food.slug.as_ref()) {
        &[EGGS, FISH, POULTRY, PULSES, MUSHROOMS]
    } else {
        &[INSTEAD_OF_COLD_CUTS]
    }
}

/// More red meat in the week than recommended: fish, poultry or pulses for one of
/// its portions.
pub(super) fn less_red_meat<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let context = situation.context;
    let milligrams: u64 = context
        .plan
        .entries()
        .filter_map(|entry| match context.foods.get(entry.food)?.inputs.meat {
            Meat::Red(permille) => Some(u64::from(permille) * u64::from(entry.grams)),
            Meat::None | Meat::Processed(_) => None,
        })
        .sum();
    if milligrams <= RED_MEAT_OF_WEEK * 1_000 {
        return Vec::new();
    }
    situation
        .items_of(&[Kind::RedMeat])
        .map(|item| {
            let foods = [FISH, POULTRY, PULSES].into_iter().flat_map(listed);
            swap(Rule::LessRedMeat, item, foods, situation)
        })
        .collect()
}
