//! The rule that helps little or no alcohol.

use crate::kind::Kind;
use crate::tips::offer::Offers;
use crate::tips::stand_ins::WITHOUT_ALCOHOL;

/// Alcoholic drink: water, unsweetened tea or coffee.
pub(super) fn alcohol_free(offers: &mut Offers<'_>) {
    offers.swap_all(&[Kind::AlcoholicDrink], &[WITHOUT_ALCOHOL]);
}
