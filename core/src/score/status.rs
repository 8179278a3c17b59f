//! How much of a meal, day or week is planned.

use super::amounts::{Amounts, Sum};
use super::part::Scope;
use super::range::share_of_energy;
use super::reference::Reference;
use super::rules;

/// Whether there is a number, and whether the plan it stands for is whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nothing above 0 g: no number.
    Empty,
    /// Entries, but no energy at all, as with water: no number.
    NoEnergy,
    /// A number for a plan that holds too little to be a whole meal, day or week.
    Partial,
    /// A number.
    Complete,
}

impl Status {
    /// Its word in files: "no_energy".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoEnergy => "no_energy",
            Self::Partial => "partial",
            Self::Complete => "complete",
        }
    }

    /// Whether a score in this state has a number.
    #[must_use]
    pub const fn has_number(self) -> bool {
        matches!(self, Self::Partial | Self::Complete)
    }

    /// That of a meal, a day, or the days of a week.
    pub(super) fn at(scope: Scope, all: &[&Amounts], reference: Reference) -> Self {
        let planned = match scope {
            Scope::Meal => rules::MEAL_PLANNED,
            Scope::Day | Scope::Week => rules::DAY_PLANNED,
        };
        let enough = share_of_energy(planned, reference);
        let (mut empty, mut without_energy, mut complete) = (true, true, true);
        for amounts in all {
            let energy = amounts.sum(Sum::Energy);
            empty &= amounts.is_empty();
            without_energy &= energy == 0;
            complete &= energy >= enough;
        }
        match (empty, without_energy, complete) {
            (true, ..) => Self::Empty,
            (_, true, _) => Self::NoEnergy,
            (.., true) => Self::Complete,
            _ => Self::Partial,
        }
    }
}
