//! The rule that helps little or no alcohol.

use crate::kind::Kind;
use crate::tips::offer::{Offer, listed, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;
use crate::tips::stand_ins::WITHOUT_ALCOHOL;

/// Alcoholic drink: water, unsweetened tea or coffee.
pub(super) fn alcohol_free<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&[Kind::AlcoholicDrink])
        .map(|item| swap(Rule::AlcoholFree, item, listed(WITHOUT_ALCOHOL), situation))
        .collect()
}
