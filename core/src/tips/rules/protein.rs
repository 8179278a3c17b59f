//! The rule that helps lean protein.

use super::{Proposal, Way, not_full};
use crate::catalog::named::foods;
use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::Part;
use crate::tips::offer::Foods;
use crate::tips::rule::Rule;
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{EGGS, FISH, List, POULTRY, PULSES};

const TOFU: List = &foods(["tofu-firm"]);

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

pub(super) const PROPOSALS: &[Proposal] = &[
    // Lean protein is not full: fish, poultry, tofu, pulses or egg.
    Proposal {
        rule: Rule::LeanProtein,
        when: not_full(Part::LeanProtein),
        way: Way::Add(Foods::Listed(&[FISH, POULTRY, TOFU, PULSES, EGGS]), None, joins),
    },
];

/// Pulses join anything that they go with; beside another main thing nothing else does,
/// and at breakfast only an egg.
fn joins(_: &Situation<'_>, place: &Place, food: &Food) -> bool {
    food.kind == Kind::Pulse
        || !place.has_kind(&MAINS) && (food.kind == Kind::Egg || place.kind != MealKind::Breakfast)
}
