//! Rules that help little red and processed meat.

use super::{Proposal, Replaces, Way, When, any};
use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::tips::offer::Foods;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{EGGS, FISH, List, MUSHROOMS, POULTRY, PULSE_SPREADS, PULSES};

/// Most cooked red meat of a week (WCRF/AICR 2018), grams.
const RED_MEAT_OF_WEEK: u64 = 500;

pub(super) const PROPOSALS: &[Proposal] = &[
    instead_of_cured(&[EGGS, MUSHROOMS], at_breakfast),
    instead_of_cured(&[EGGS, FISH, POULTRY, PULSES, PULSE_SPREADS, MUSHROOMS], later),
    // More red meat in the week than recommended: fish, poultry or pulses for one of its
    // portions.
    Proposal {
        rule: Rule::LessRedMeat,
        when: When::Is(is_too_much_red_meat),
        way: Way::Swap(&[Kind::RedMeat], Foods::Listed(&[FISH, POULTRY, PULSES]), any),
    },
];

/// Processed meat: egg, fish, poultry, pulses or mushrooms; at breakfast egg or mushrooms.
const fn instead_of_cured(lists: &'static [List], replaces: Replaces) -> Proposal {
    Proposal {
        rule: Rule::InsteadOfCured,
        when: When::Always,
        way: Way::Swap(&[Kind::ProcessedMeat], Foods::Listed(lists), replaces),
    }
}

fn at_breakfast(situation: &Situation<'_>, item: &Item<'_>, _: &Food) -> bool {
    let place = situation.place(item.at.meal_at());
    place.is_some_and(|place| place.kind == MealKind::Breakfast)
}

fn later(situation: &Situation<'_>, item: &Item<'_>, food: &Food) -> bool {
    !at_breakfast(situation, item, food)
}

fn is_too_much_red_meat(situation: &Situation<'_>) -> bool {
    situation.of_plan.red_meat_mg() > RED_MEAT_OF_WEEK * 1_000
}
