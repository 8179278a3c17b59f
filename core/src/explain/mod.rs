//! How a score came about: of each part the amount, the range it is held against and
//! what is missing; of each entry what it brings to each part, why something of it does
//! not count, and what the total would be without it.
//!
//! All of it is what [`crate::score`] itself computes with, in whole numbers. Amounts
//! simply add up: those of the entries make that of the part, but for plants, which
//! count once however many entries carry them. What leaving an entry out would change
//! is no share: these changes do not add up to the total.

mod entry;
mod facts;
mod part;
mod quantity;
mod scope;

use crate::foods::Foods;
use crate::plan::{EntryAt, MealAt, Plan};
use crate::score::{Part, Plants, Reference, Scope, Score};

use scope::InScope;

pub use entry::{EntryShare, Share, Why};
pub use facts::{Fact, Facts, SODIUM_REFERENCE};
pub use part::{DayShare, PartSum, Way};
pub use quantity::Quantity;

/// How the score of a meal, a day or a week came about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What is explained.
    pub scope: Scope,
    /// Its score.
    pub score: Score,
    /// Of each part, in the order of [`Part::ALL`].
    parts: [PartSum; 10],
    /// Of each entry, in the order of the plan.
    pub entries: Vec<EntryShare>,
    /// The plants in it, each with what it counts.
    pub plants: Plants,
    /// Of a week, of each day what its mean is made of; empty for a meal or a day.
    pub days: Vec<DayShare>,
    /// What is shown beside the score.
    pub facts: Facts,
}

impl Explanation {
    /// That of the meal at `at`, of its day, or of the week. A meal or day that is not
    /// there is empty.
    #[must_use]
    pub fn of(plan: &Plan, foods: &Foods, reference: Reference, scope: Scope, at: MealAt) -> Self {
        let here = InScope::of(plan, foods, scope, at);
        let days = here.days(foods);
        let score = here.score(&days, reference);
        let mut whole = here.whole(reference);
        let total = whole.number().map(|number| number.total);
        let mut entries = Vec::with_capacity(here.entries.len());
        for entry in &here.entries {
            entries.push(EntryShare::of(entry, scope, &mut whole, total));
        }
        let mut of_days = Vec::new();
        if scope == Scope::Week {
            for (amounts, day) in days.iter().zip(0..) {
                of_days.push(DayShare::of(day, amounts, reference));
            }
        }
        let plants = InScope::plants(&days);
        Self {
            scope,
            parts: part::all(scope, &days, &plants, &score, reference),
            facts: Facts::of(&here.entries, scope),
            score,
            entries,
            plants,
            days: of_days,
        }
    }

    /// That of one part.
    #[must_use]
    pub const fn part(&self, part: Part) -> &PartSum {
        &self.parts[part.index()]
    }
}

/// What one entry brings to each of the ten parts of its meal, its day or the week, and
/// what the total would be without it. None if there is no such entry.
#[must_use]
pub fn entry(
    plan: &Plan,
    foods: &Foods,
    reference: Reference,
    scope: Scope,
    at: EntryAt,
) -> Option<EntryShare> {
    let here = InScope::of(plan, foods, scope, at.meal_at());
    let mut whole = here.whole(reference);
    let total = whole.number().map(|number| number.total);
    for entry in &here.entries {
        if entry.at == at {
            return Some(EntryShare::of(entry, scope, &mut whole, total));
        }
    }
    None
}
