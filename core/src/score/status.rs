//! How much of a meal, day or week is planned.

use super::amounts::Amounts;
use super::fraction::share_of_energy;
use super::reference::Reference;
use super::rules::{self, Figure};

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

    pub(super) fn of_meal(meal: &Amounts, reference: Reference) -> Self {
        of(&[meal], rules::MEAL_PLANNED, reference)
    }

    pub(super) fn of_day(day: &Amounts, reference: Reference) -> Self {
        of(&[day], rules::DAY_PLANNED, reference)
    }

    pub(super) fn of_week(days: &[&Amounts; 7], reference: Reference) -> Self {
        of(days, rules::DAY_PLANNED, reference)
    }
}

fn of(amounts: &[&Amounts], planned: Figure, reference: Reference) -> Status {
    let enough = share_of_energy(planned.value, reference);
    if amounts.iter().all(|amounts| amounts.is_empty()) {
        Status::Empty
    } else if amounts.iter().all(|amounts| amounts.energy == 0) {
        Status::NoEnergy
    } else if amounts.iter().all(|amounts| u128::from(amounts.energy) >= enough) {
        Status::Complete
    } else {
        Status::Partial
    }
}
