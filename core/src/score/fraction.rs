//! How much of its range a part has reached: exact, from 0 to 1.

use super::amounts::{Amounts, PER_100_G};
use super::live::SERVING;
use super::part::{Part, Scope};
use super::plants::{PLANT_UNIT, Plants};
use super::reference::Reference;
use super::rules;

/// A number from 0 to 1.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    /// At most `den`.
    num: u128,
    /// Above 0.
    den: u128,
}

impl Fraction {
    /// `num / den`, held to 1. Nothing out of nothing is 0.
    #[must_use]
    pub(super) fn new(num: u128, den: u128) -> Self {
        let den = den.max(1);
        Self { num: num.min(den), den }
    }

    /// Whether it is 0.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.num == 0
    }

    /// Whether it is 1.
    #[must_use]
    pub const fn is_full(self) -> bool {
        self.num == self.den
    }

    /// Whether it is less than `num / den`.
    #[must_use]
    pub fn is_below(self, num: u32, den: u32) -> bool {
        self.num * u128::from(den) < self.den * u128::from(num)
    }

    /// `scale` times this, rounded down.
    #[must_use]
    pub(super) const fn times_rounded_down(self, scale: u128) -> u128 {
        scale * self.num / self.den
    }

    /// `scale` times this, rounded to the nearest, half up.
    #[must_use]
    pub(super) const fn times_rounded(self, scale: u128) -> u128 {
        (2 * scale * self.num + self.den) / (2 * self.den)
    }
}

/// The fraction of each part, in the order of [`Part::ALL`].
#[derive(Clone, Copy, Debug)]
pub struct Fractions(pub(super) [Fraction; 10]);

impl Fractions {
    /// Those of a meal.
    #[must_use]
    pub fn of_meal(meal: &Amounts, reference: Reference) -> Self {
        Self(Part::ALL.map(|part| fraction(part, meal, Scope::Meal, reference)))
    }

    /// Those of a day.
    #[must_use]
    pub fn of_day(day: &Amounts, reference: Reference) -> Self {
        Self(Part::ALL.map(|part| fraction(part, day, Scope::Day, reference)))
    }

    /// Those of a week: the mean of the days by their weight, but for plants, which
    /// count over all days.
    #[must_use]
    pub fn of_week(days: [&Amounts; 7], reference: Reference) -> Self {
        let weights = days.map(|day| weight(day, reference));
        let all: u128 = weights.iter().sum();
        let plants = Plants::of(days.map(Amounts::plants));
        Self(Part::ALL.map(|part| {
            if part == Part::Plants {
                return plant_fraction(&plants, Scope::Week);
            }
            let fractions = days.map(|day| fraction(part, day, Scope::Day, reference));
            // All days have the same denominator: it depends on part and reference alone.
            let den = fractions[0].den;
            let num = weights.iter().zip(fractions).map(|(weight, of_day)| weight * of_day.num);
            Fraction::new(num.sum(), den * all)
        }))
    }

    /// That of one part.
    #[must_use]
    pub const fn of(&self, part: Part) -> Fraction {
        self.0[part.index()]
    }
}

/// What a day counts in its week: its energy, from half the reference on no more.
fn weight(day: &Amounts, reference: Reference) -> u128 {
    u128::from(day.energy).min(share_of_energy(rules::DAY_PLANNED.value, reference))
}

/// A percentage of the reference energy, in the unit of [`Amounts::energy`].
pub(super) fn share_of_energy(percent: u32, reference: Reference) -> u128 {
    // kcal to mkcal times the 100 of the sums, divided by the 100 of percent.
    u128::from(reference.kcal()) * 1000 * u128::from(percent)
}

/// How far a meal or day is from the part's lower to its upper bound.
fn fraction(part: Part, amounts: &Amounts, scope: Scope, reference: Reference) -> Fraction {
    let kcal = u128::from(reference.kcal());
    let energy = |percent: rules::Figure| share_of_energy(percent.value, reference);
    let grams = |figure: rules::Figure| u128::from(figure.value) * 1000 * u128::from(PER_100_G);
    let times = |figure: rules::Figure, sum: u64| u128::from(figure.value) * u128::from(sum);

    let (amount, from, full) = match part {
        Part::Plants => return plant_fraction(&amounts.plants, scope),
        Part::LiveCultures => {
            let target = match scope {
                Scope::Meal => rules::LIVE_CULTURES_MEAL,
                Scope::Day | Scope::Week => rules::LIVE_CULTURES_DAY,
            };
            return Fraction::new(amounts.live.servings(), SERVING * u128::from(target.value));
        }
        // Grams per 1000 kcal are milligrams per kcal.
        Part::Fiber => {
            let full = u128::from(rules::FIBER_FULL.value) * kcal * u128::from(PER_100_G);
            (u128::from(amounts.fiber), 0, full)
        }
        Part::Prebiotics => (u128::from(amounts.fructans), 0, grams(rules::PREBIOTICS_FULL)),
        // A kcal per gram is a milli-kcal per milligram.
        Part::LeanProtein => (
            times(rules::PROTEIN_ENERGY, amounts.lean_protein),
            0,
            energy(rules::LEAN_PROTEIN_FULL),
        ),
        Part::Processing => {
            (u128::from(amounts.processed_energy), 0, energy(rules::PROCESSING_FULL))
        }
        Part::FreeSugars => (
            times(rules::SUGAR_ENERGY, amounts.free_sugars),
            energy(rules::FREE_SUGARS_FROM),
            energy(rules::FREE_SUGARS_FULL),
        ),
        Part::SaturatedFat => (
            times(rules::FAT_ENERGY, amounts.saturated_fat),
            energy(rules::SATURATED_FAT_FROM),
            energy(rules::SATURATED_FAT_FULL),
        ),
        // Servings of both meats over their common multiple.
        Part::Meat => (
            times(rules::PROCESSED_MEAT_SERVING, amounts.red_meat)
                + times(rules::RED_MEAT_SERVING, amounts.processed_meat),
            0,
            meat_full(),
        ),
        Part::Alcohol => (u128::from(amounts.alcohol), 0, grams(rules::ALCOHOL_FULL)),
    };
    // A third of both bounds is three times the amount.
    let meals = match scope {
        Scope::Meal => u128::from(rules::MEALS_IN_DAY.value),
        Scope::Day | Scope::Week => 1,
    };
    Fraction::new((amount * meals).saturating_sub(from), full - from)
}

/// The meat of [`rules::MEAT_FULL`] servings, in milligrams of red meat times tenths
/// of a gram of a processed serving, or the other way round.
fn meat_full() -> u128 {
    let serving = u128::from(rules::RED_MEAT_SERVING.value)
        * 100
        * u128::from(rules::PROCESSED_MEAT_SERVING.value);
    serving * u128::from(rules::MEAT_FULL.value) / 10
}

fn plant_fraction(plants: &Plants, scope: Scope) -> Fraction {
    let target = match scope {
        Scope::Meal => rules::PLANTS_MEAL,
        Scope::Day => rules::PLANTS_DAY,
        Scope::Week => rules::PLANTS_WEEK,
    };
    Fraction::new(u128::from(plants.total()), u128::from(target.value) * u128::from(PLANT_UNIT))
}
