//! Rules that help prebiotics.

use super::{Proposal, Way, When, any, not_full};
use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::Part;
use crate::tips::offer::Foods;
use crate::tips::rule::Rule;
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{ALLIUMS, INULIN_VEGETABLES, PULSE_SPREADS, PULSES};

pub(super) const PROPOSALS: &[Proposal] = &[
    // Prebiotics are below a third: onion, leek or garlic in a savory meal. A gentle start
    // allows none of them, whatever the rule.
    Proposal {
        rule: Rule::Allium,
        when: When::Below(Part::Prebiotics, 1, 3),
        way: Way::Add(Foods::Listed(&[ALLIUMS]), None, takes_allium),
    },
    // Prebiotics are below two thirds: a vegetable that stores inulin.
    Proposal {
        rule: Rule::InulinVegetable,
        when: When::Below(Part::Prebiotics, 2, 3),
        way: Way::Add(Foods::Listed(&[INULIN_VEGETABLES]), None, takes_inulin),
    },
    // Red or processed meat, and prebiotics are not full: pulses instead.
    Proposal {
        rule: Rule::PulseForMeat,
        when: not_full(Part::Prebiotics),
        way: Way::Swap(
            &[Kind::RedMeat, Kind::ProcessedMeat],
            Foods::Listed(&[PULSES, PULSE_SPREADS]),
            any,
        ),
    },
];

fn takes_allium(_: &Situation<'_>, place: &Place, _: &Food) -> bool {
    place.kind != MealKind::Breakfast
}

/// Left out in a gentle start.
fn takes_inulin(situation: &Situation<'_>, _: &Place, _: &Food) -> bool {
    !situation.context.settings.gentle_start
}
