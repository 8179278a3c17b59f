//! The rule that helps little or no alcohol.

use super::{Proposal, Way, When, any};
use crate::kind::Kind;
use crate::tips::offer::Foods;
use crate::tips::rule::Rule;
use crate::tips::stand_ins::WITHOUT_ALCOHOL;

pub(super) const PROPOSALS: &[Proposal] = &[
    // Alcoholic drink: water, unsweetened tea or coffee.
    Proposal {
        rule: Rule::AlcoholFree,
        when: When::Always,
        way: Way::Swap(&[Kind::AlcoholicDrink], Foods::Listed(&[WITHOUT_ALCOHOL]), any),
    },
];
