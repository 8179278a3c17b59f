//! What each part counts, and the range it is held against.

use super::amounts::{Amounts, PER_100_G, Sum};
use super::fraction::{Fraction, Totals};
use super::live::SERVING;
use super::part::{Part, Scope};
use super::plants::PLANT_UNIT;
use super::reference::Reference;
use super::rules::{self, Figure};

/// An amount with the bounds of its part, all three in one unit; [`one`] says how many
/// of it make a gram, a kcal, a plant or a serving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Range {
    /// How much there is.
    pub amount: u64,
    /// Up to here the part is 0.
    pub from: u64,
    /// From here on it is 1.
    pub full: u64,
}

impl Range {
    /// That of a meal or day. For [`Scope::Week`] it is that of one of its days, but for
    /// plants, which are held against those of a week.
    pub(crate) fn of(part: Part, amounts: &Amounts, scope: Scope, reference: Reference) -> Self {
        Self::of_totals(part, &Totals::of(amounts), scope, reference)
    }

    /// The same.
    pub(super) fn of_totals(
        part: Part,
        totals: &Totals,
        scope: Scope,
        reference: Reference,
    ) -> Self {
        let kcal = u64::from(reference.kcal());
        let energy = |percent: Figure| share_of_energy(percent, reference);
        let grams = |figure: Figure| u64::from(figure.value) * 1000 * PER_100_G;
        let times = |figure: Figure, sum: Sum| u64::from(figure.value) * totals.sum(sum);

        let (amount, from, full) = match part {
            Part::Plants => return Self::of_plants(totals.plants, scope),
            Part::LiveCultures => {
                let target = match scope {
                    Scope::Meal => rules::LIVE_CULTURES_MEAL,
                    Scope::Day | Scope::Week => rules::LIVE_CULTURES_DAY,
                };
                let full = SERVING * u64::from(target.value);
                return Self { amount: totals.servings, from: 0, full };
            }
            // Grams per 1000 kcal are milligrams per kcal.
            Part::Fiber => {
                let full = u64::from(rules::FIBER_FULL.value) * kcal * PER_100_G;
                (totals.sum(Sum::Fiber), 0, full)
            }
            Part::Prebiotics => (totals.sum(Sum::Fructans), 0, grams(rules::PREBIOTICS_FULL)),
            // A kcal per gram is a milli-kcal per milligram.
            Part::LeanProtein => (
                times(rules::PROTEIN_ENERGY, Sum::LeanProtein),
                0,
                energy(rules::LEAN_PROTEIN_FULL),
            ),
            Part::Processing => {
                (totals.sum(Sum::ProcessedEnergy), 0, energy(rules::PROCESSING_FULL))
            }
            Part::FreeSugars => (
                times(rules::SUGAR_ENERGY, Sum::FreeSugars),
                energy(rules::FREE_SUGARS_FROM),
                energy(rules::FREE_SUGARS_FULL),
            ),
            Part::SaturatedFat => (
                times(rules::FAT_ENERGY, Sum::SaturatedFat),
                energy(rules::SATURATED_FAT_FROM),
                energy(rules::SATURATED_FAT_FULL),
            ),
            // Servings of both meats over their common multiple.
            Part::Meat => (
                times(rules::PROCESSED_MEAT_SERVING, Sum::RedMeat)
                    + times(rules::RED_MEAT_SERVING, Sum::ProcessedMeat),
                0,
                MEAT_SERVING * u64::from(rules::MEAT_FULL.value) / 10,
            ),
            Part::Alcohol => (totals.sum(Sum::Alcohol), 0, grams(rules::ALCOHOL_FULL)),
        };
        Self { amount: amount * meals(scope), from, full }
    }

    /// That of plants, which are counted in [`PLANT_UNIT`].
    pub(super) fn of_plants(amount: u64, scope: Scope) -> Self {
        let target = match scope {
            Scope::Meal => rules::PLANTS_MEAL,
            Scope::Day => rules::PLANTS_DAY,
            Scope::Week => rules::PLANTS_WEEK,
        };
        Self { amount, from: 0, full: u64::from(target.value) * u64::from(PLANT_UNIT) }
    }

    /// How far the amount is from the lower to the upper bound.
    pub(crate) fn fraction(self) -> Fraction {
        Fraction::new(self.amount.saturating_sub(self.from), self.full - self.from)
    }
}

/// A percentage of the reference energy, in the unit of the sum of energy.
pub(super) fn share_of_energy(percent: Figure, reference: Reference) -> u64 {
    // kcal to mkcal times the 100 of the sums, divided by the 100 of percent.
    u64::from(reference.kcal()) * 1000 * u64::from(percent.value)
}

/// How many of the unit of a part's [`Range`] make one gram of what it counts, of
/// processing one kcal, of plants one plant, of live cultures and meat one serving.
pub(crate) const fn one(part: Part, scope: Scope) -> u64 {
    const GRAM: u64 = 1000 * PER_100_G;
    let one = match part {
        Part::Plants => return PLANT_UNIT as u64,
        Part::LiveCultures => return SERVING,
        Part::Fiber | Part::Prebiotics | Part::Alcohol | Part::Processing => GRAM,
        Part::LeanProtein => GRAM * rules::PROTEIN_ENERGY.value as u64,
        Part::FreeSugars => GRAM * rules::SUGAR_ENERGY.value as u64,
        Part::SaturatedFat => GRAM * rules::FAT_ENERGY.value as u64,
        Part::Meat => MEAT_SERVING,
    };
    one * meals(scope)
}

/// A third of both bounds is three times the amount.
const fn meals(scope: Scope) -> u64 {
    match scope {
        Scope::Meal => rules::MEALS_IN_DAY.value as u64,
        Scope::Day | Scope::Week => 1,
    }
}

/// A serving of meat, in milligrams of red meat times tenths of a gram of a processed
/// serving, or the other way round.
const MEAT_SERVING: u64 =
    rules::RED_MEAT_SERVING.value as u64 * 100 * rules::PROCESSED_MEAT_SERVING.value as u64;
