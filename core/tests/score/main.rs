//! The score: fixed cases, exact borders and the promises it keeps for every plan.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

mod fractions;
mod golden;
mod made_foods;
mod number;
mod plants;
mod promises;
mod random_foods;
mod random_plates;
mod rules;
mod states;
mod sums;
mod week_promises;
