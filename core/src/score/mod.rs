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
mod range;
mod reference;
pub mod rules;
mod status;
mod tally;
mod trial;
mod without;
mod worded;

use std::borrow::Borrow;

use crate::food::FoodId;

use amounts::note_all;

pub use amounts::Amounts;
pub use fraction::{Fraction, Fractions};
pub use number::{Band, Number};
pub use part::{Part, Scope};
pub use plants::{PLANT_UNIT, Plants, QUARTER_PLANT};
pub use reference::Reference;
pub use status::Status;
pub(crate) use trial::{Room, Trial};
pub use worded::{Change, Fill};

pub(crate) use fraction::weight_permille;
pub(crate) use range::{Range, one};
pub(crate) use without::Whole;

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

    /// That of a meal, a day, or the days of a week.
    pub(crate) fn at(scope: Scope, all: &[&Amounts], reference: Reference) -> Self {
        let status = Status::at(scope, all, reference);
        let number = number(scope, all, reference);
        let mut incomplete = Vec::new();
        if number.is_some() {
            for amounts in all {
                note_all(&mut incomplete, amounts.unknown());
            }
        }
        Self { status, number, incomplete }
    }
}

/// The number of a meal, a day, or the days of a week, where there is one.
fn number(scope: Scope, all: &[&Amounts], reference: Reference) -> Option<Number> {
    let has_number = Status::at(scope, all, reference).has_number();
    has_number.then(|| Number::of(&Fractions::at(scope, all, reference)))
}

/// The score of a meal.
#[must_use]
pub fn meal(meal: &Amounts, reference: Reference) -> Score {
    Score::at(Scope::Meal, &[meal], reference)
}

/// The score of a day.
#[must_use]
pub fn day(day: &Amounts, reference: Reference) -> Score {
    Score::at(Scope::Day, &[day], reference)
}

/// The score of a week. Days may be borrowed, so that one of them can be tried in
/// another shape without copying the rest.
#[must_use]
pub fn week<A: Borrow<Amounts>>(days: &[A; 7], reference: Reference) -> Score {
    let mut all = Vec::new();
    for day in days {
        all.push(day.borrow());
    }
    Score::at(Scope::Week, &all, reference)
}
