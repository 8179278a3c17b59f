//! How much of its range a part has reached: exact, from 0 to 1.

use std::num::NonZeroU64;

use super::amounts::{Amounts, PER_100_G, SUMS, Sum};
use super::live::SERVING;
use super::part::{Part, Scope};
use super::plants::{PLANT_UNIT, Plants};
use super::reference::Reference;
use super::rules::{self, Figure};

/// A number from 0 to 1: `num` and `rest / weight`, out of `den`.
///
/// Of a week it is a mean with the energy of the days for weights. Its numerator alone
/// can pass 64 bits; divided by all weights, with the rest kept, it is as exact and
/// small. For every plan `den` is below 10^12 and `weight` below 2 * 10^9.
#[derive(Clone, Copy, Debug)]
pub struct Fraction {
    /// At most `den`, and with a rest below it.
    num: u64,
    /// Below `weight`.
    rest: u64,
    weight: NonZeroU64,
    den: NonZeroU64,
}

impl Fraction {
    /// 0.
    const NONE: Self = Self { num: 0, rest: 0, weight: NonZeroU64::MIN, den: NonZeroU64::MIN };

    /// `num / den`, held to 1. Nothing out of nothing is 0.
    fn new(num: u64, den: u64) -> Self {
        let den = at_least_one(den);
        Self { num: num.min(den.get()), rest: 0, weight: NonZeroU64::MIN, den }
    }

    /// Whether it is 0.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.num == 0 && self.rest == 0
    }

    /// Whether it is 1.
    #[must_use]
    pub const fn is_full(self) -> bool {
        self.num == self.den.get()
    }

    /// Whether it is less than `num / den`, for numbers to a million.
    #[must_use]
    pub fn is_below(self, num: u32, den: u32) -> bool {
        self.times(den.into()) < self.den.get() * u64::from(num)
    }

    /// `scale` times this, rounded down; for scales to a million.
    pub(super) fn times_rounded_down(self, scale: u64) -> u64 {
        self.times(scale) / self.den
    }

    /// `scale` times this, rounded to the nearest, half up; for scales to a million.
    pub(super) fn times_rounded(self, scale: u64) -> u64 {
        (self.times(2 * scale) + self.den.get()) / self.den / 2
    }

    /// `scale` times the numerator, rounded down. Comparing it with a whole number, or
    /// dividing it by one and rounding down, gives the same as without that rounding.
    fn times(self, scale: u64) -> u64 {
        scale * self.num + scale * self.rest / self.weight
    }
}

/// What days add to the mean of a part. Numerators times weights pass 64 bits, so their
/// upper and lower halves are summed up apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weighed {
    weight: u64,
    high: u64,
    low: u64,
    den: NonZeroU64,
}

impl Weighed {
    /// No day.
    pub const NOTHING: Self = Self { weight: 0, high: 0, low: 0, den: NonZeroU64::MIN };

    /// One day with the part's fraction on it.
    fn day(part: Part, day: &Totals, weight: u64, reference: Reference) -> Self {
        let Fraction { num, den, .. } = fraction(part, day, Scope::Day, reference);
        Self { weight, high: weight * (num >> 32), low: weight * (num & 0xffff_ffff), den }
    }

    /// More days.
    pub const fn plus(self, more: Self) -> Self {
        Self {
            weight: self.weight + more.weight,
            high: self.high + more.high,
            low: self.low + more.low,
            den: more.den,
        }
    }

    /// Without days that are among them.
    pub const fn less(self, some: Self) -> Self {
        Self {
            weight: self.weight - some.weight,
            high: self.high - some.high,
            low: self.low - some.low,
            den: self.den,
        }
    }

    /// The mean of the days by their weights; 0 where nothing has any weight. A long
    /// division of `high * 2^32 + low`, in two digits.
    pub fn mean(self) -> Fraction {
        let weight = at_least_one(self.weight);
        let low = ((self.high % weight) << 32) + self.low;
        let num = ((self.high / weight) << 32) + low / weight;
        Fraction { num, rest: low % weight, weight, den: self.den }
    }
}

/// Each part of some days, in the order of [`Part::ALL`].
pub(super) type WeighedParts = [Weighed; 10];

/// Each part of one day, but for plants, which a week counts over all days.
pub(super) fn weighed(day: &Totals, reference: Reference) -> WeighedParts {
    let mut parts = [Weighed::NOTHING; 10];
    let weight = weight_of(day, reference);
    for (part, of_part) in Part::ALL.into_iter().zip(&mut parts) {
        *of_part = Weighed::day(part, day, weight, reference);
    }
    parts
}

/// What the fractions of a meal or a day are computed from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Totals {
    /// In the order of [`Sum`].
    pub sums: [u64; SUMS],
    /// What all plants count together.
    pub plants: u64,
    /// What all live cultures count together.
    pub servings: u64,
}

impl Totals {
    /// Those of a meal or a day.
    pub fn of(amounts: &Amounts) -> Self {
        Self {
            sums: *amounts.sums(),
            plants: amounts.plants.total(),
            servings: amounts.live.servings(),
        }
    }

    /// One of the sums.
    pub const fn sum(&self, of: Sum) -> u64 {
        self.sums[of as usize]
    }
}

fn at_least_one(number: u64) -> NonZeroU64 {
    NonZeroU64::new(number).unwrap_or(NonZeroU64::MIN)
}

/// The fraction of each part, in the order of [`Part::ALL`].
#[derive(Clone, Copy, Debug)]
pub struct Fractions([Fraction; 10]);

impl Fractions {
    /// Those of a meal.
    #[must_use]
    pub fn of_meal(meal: &Amounts, reference: Reference) -> Self {
        Self::at(Scope::Meal, &[meal], reference)
    }

    /// Those of a day.
    #[must_use]
    pub fn of_day(day: &Amounts, reference: Reference) -> Self {
        Self::at(Scope::Day, &[day], reference)
    }

    /// Those of a week: the mean of the days by their weight, but for plants, which
    /// count over all days.
    #[must_use]
    pub fn of_week(days: [&Amounts; 7], reference: Reference) -> Self {
        Self::at(Scope::Week, &days, reference)
    }

    /// Those of a meal, a day, or the days of a week.
    pub(crate) fn at(scope: Scope, all: &[&Amounts], reference: Reference) -> Self {
        if let [only] = all {
            return Self::of_one(scope, &Totals::of(only), reference);
        }
        let (mut sum, mut plants) = ([Weighed::NOTHING; 10], Plants::default());
        for day in all {
            plants.add_all(day.plants());
            for (sum, more) in sum.iter_mut().zip(weighed(&Totals::of(day), reference)) {
                *sum = sum.plus(more);
            }
        }
        let mut fractions = [Fraction::NONE; 10];
        for (mean, sum) in fractions.iter_mut().zip(sum) {
            *mean = sum.mean();
        }
        fractions[Part::Plants.index()] = plant_fraction(plants.total(), scope);
        Self(fractions)
    }

    /// Those of a meal or a day.
    pub(super) fn of_one(scope: Scope, totals: &Totals, reference: Reference) -> Self {
        let mut fractions = [Fraction::NONE; 10];
        for (part, of_part) in Part::ALL.into_iter().zip(&mut fractions) {
            *of_part = fraction(part, totals, scope, reference);
        }
        Self(fractions)
    }

    /// These with another one of a part.
    pub(super) const fn set(&mut self, part: Part, fraction: Fraction) {
        self.0[part.index()] = fraction;
    }

    /// That of one part.
    #[must_use]
    pub const fn of(&self, part: Part) -> Fraction {
        self.0[part.index()]
    }
}

/// What a day counts in its week: its energy, from half the reference on no more.
fn weight_of(day: &Totals, reference: Reference) -> u64 {
    day.sum(Sum::Energy).min(share_of_energy(rules::DAY_PLANNED, reference))
}

/// A percentage of the reference energy, in the unit of the sum of energy.
pub(super) fn share_of_energy(percent: Figure, reference: Reference) -> u64 {
    // kcal to mkcal times the 100 of the sums, divided by the 100 of percent.
    u64::from(reference.kcal()) * 1000 * u64::from(percent.value)
}

/// How far a meal or day is from the part's lower to its upper bound.
fn fraction(part: Part, totals: &Totals, scope: Scope, reference: Reference) -> Fraction {
    let kcal = u64::from(reference.kcal());
    let energy = |percent: Figure| share_of_energy(percent, reference);
    let grams = |figure: Figure| u64::from(figure.value) * 1000 * PER_100_G;
    let times = |figure: Figure, sum: Sum| u64::from(figure.value) * totals.sum(sum);

    let (amount, from, full) = match part {
        Part::Plants => return plant_fraction(totals.plants, scope),
        Part::LiveCultures => {
            let target = match scope {
                Scope::Meal => rules::LIVE_CULTURES_MEAL,
                Scope::Day | Scope::Week => rules::LIVE_CULTURES_DAY,
            };
            return Fraction::new(totals.servings, SERVING * u64::from(target.value));
        }
        // Grams per 1000 kcal are milligrams per kcal.
        Part::Fiber => {
            let full = u64::from(rules::FIBER_FULL.value) * kcal * PER_100_G;
            (totals.sum(Sum::Fiber), 0, full)
        }
        Part::Prebiotics => (totals.sum(Sum::Fructans), 0, grams(rules::PREBIOTICS_FULL)),
        // A kcal per gram is a milli-kcal per milligram.
        Part::LeanProtein => {
            (times(rules::PROTEIN_ENERGY, Sum::LeanProtein), 0, energy(rules::LEAN_PROTEIN_FULL))
        }
        Part::Processing => (totals.sum(Sum::ProcessedEnergy), 0, energy(rules::PROCESSING_FULL)),
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
            MEAT_FULL,
        ),
        Part::Alcohol => (totals.sum(Sum::Alcohol), 0, grams(rules::ALCOHOL_FULL)),
    };
    // A third of both bounds is three times the amount.
    let meals = match scope {
        Scope::Meal => u64::from(rules::MEALS_IN_DAY.value),
        Scope::Day | Scope::Week => 1,
    };
    Fraction::new((amount * meals).saturating_sub(from), full - from)
}

/// The meat of [`rules::MEAT_FULL`] servings, in milligrams of red meat times tenths
/// of a gram of a processed serving, or the other way round.
const MEAT_FULL: u64 = {
    let serving = rules::RED_MEAT_SERVING.value as u64 * 100;
    serving * rules::PROCESSED_MEAT_SERVING.value as u64 * rules::MEAT_FULL.value as u64 / 10
};

pub(super) fn plant_fraction(plants: u64, scope: Scope) -> Fraction {
    let target = match scope {
        Scope::Meal => rules::PLANTS_MEAL,
        Scope::Day => rules::PLANTS_DAY,
        Scope::Week => rules::PLANTS_WEEK,
    };
    Fraction::new(plants, u64::from(target.value) * u64::from(PLANT_UNIT))
}
