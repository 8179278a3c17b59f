//! The gut-friendliness score: how closely a meal, a day or a week follows
//! published diet-microbiome guidance.
//!
//! Five parts earn up to 100 points; five take back up to all of what was earned.
//! Amounts count against a day's target, a third of it for a meal, never per
//! calorie. All arithmetic is in whole numbers and exact: the same entries give the
//! same tenths in any order and however they are split.

mod amounts;
mod facts;
mod fraction;
mod live;
mod number;
mod part;
mod plants;
mod reference;
pub mod rules;
mod status;

use std::borrow::Borrow;

use crate::food::FoodId;

pub use amounts::Amounts;
pub use fraction::{Fraction, Fractions};
pub use number::{Band, Number};
pub use part::{Part, Scope};
pub use plants::{PLANT_UNIT, Plants, QUARTER_PLANT};
pub use reference::Reference;
pub use status::Status;

/// Version of the score. It grows whenever the same plan may get another number.
pub const VERSION: u8 = 1;

/// What a meal, a day or a week comes to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Score {
    /// Whether there is a number, and whether the plan it stands for is whole.
    pub status: Status,
    /// The number, where there is one.
    pub number: Option<Number>,
    /// Foods whose amount for a part is unknown and so adds nothing to the number:
    /// by part, then food, each once. Empty where there is no number.
    pub incomplete: Vec<(Part, FoodId)>,
}

impl Score {
    /// The total in tenths of a point, where there is one.
    #[must_use]
    pub fn total(&self) -> Option<u16> {
        self.number.map(|number| number.total)
    }

    fn of(
        status: Status,
        fractions: impl FnOnce() -> Fractions,
        incomplete: impl FnOnce() -> Vec<(Part, FoodId)>,
    ) -> Self {
        if status.has_number() {
            Self { status, number: Some(Number::of(&fractions())), incomplete: incomplete() }
        } else {
            Self { status, number: None, incomplete: Vec::new() }
        }
    }
}

/// The score of a meal.
#[must_use]
pub fn meal(meal: &Amounts, reference: Reference) -> Score {
    let status = Status::of_meal(meal, reference);
    Score::of(status, || Fractions::of_meal(meal, reference), || meal.unknown().to_vec())
}

/// The score of a day.
#[must_use]
pub fn day(day: &Amounts, reference: Reference) -> Score {
    let status = Status::of_day(day, reference);
    Score::of(status, || Fractions::of_day(day, reference), || day.unknown().to_vec())
}

/// The score of a week. Days may be borrowed, so that one of them can be tried in
/// another shape without copying the rest.
#[must_use]
pub fn week<A: Borrow<Amounts>>(days: &[A; 7], reference: Reference) -> Score {
    let days = days.each_ref().map(Borrow::borrow);
    let status = Status::of_week(&days, reference);
    Score::of(
        status,
        || Fractions::of_week(days, reference),
        || {
            let mut all: Vec<_> = days.iter().flat_map(|day| day.unknown()).copied().collect();
            all.sort_unstable();
            all.dedup();
            all
        },
    )
}
