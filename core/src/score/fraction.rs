//! How much of its range a part has reached: exact, from 0 to 1.

use std::num::NonZeroU64;

use super::amounts::{Amounts, SUMS, Sum};
use super::part::{Part, Scope};
use super::plants::Plants;
use super::range::{Range, share_of_energy};
use super::reference::Reference;
use super::rules;

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
    pub(super) fn new(num: u64, den: u64) -> Self {
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

    /// In thousandths, rounded down, so that 1000 is only what is full.
    #[must_use]
    pub fn permille(self) -> u16 {
        self.times_rounded_down(1000) as u16
    }

    /// So much of `most` whole ones, in tenths, rounded half up.
    #[must_use]
    pub fn tenths_of(self, most: u8) -> u16 {
        self.times_rounded(u64::from(most) * 10) as u16
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
        let range = Range::of_totals(part, day, Scope::Day, reference);
        let Fraction { num, den, .. } = range.fraction();
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
        let mut plants = Plants::default();
        for day in all {
            plants.add_all(day.plants());
        }
        Self::with_plants(scope, all, plants.total(), reference)
    }

    /// The same of several days, the plants of all of them being counted already, in
    /// [`PLANT_UNIT`](super::PLANT_UNIT).
    pub(super) fn with_plants(
        scope: Scope,
        all: &[&Amounts],
        plants: u64,
        reference: Reference,
    ) -> Self {
        if let [only] = all {
            let totals = Totals { plants, ..Totals::of(only) };
            return Self::of_one(scope, &totals, reference);
        }
        let mut sum = [Weighed::NOTHING; 10];
        for day in all {
            for (sum, more) in sum.iter_mut().zip(weighed(&Totals::of(day), reference)) {
                *sum = sum.plus(more);
            }
        }
        let mut fractions = [Fraction::NONE; 10];
        for (mean, sum) in fractions.iter_mut().zip(sum) {
            *mean = sum.mean();
        }
        fractions[Part::Plants.index()] = Range::of_plants(plants, scope).fraction();
        Self(fractions)
    }

    /// Those of a meal or a day.
    pub(super) fn of_one(scope: Scope, totals: &Totals, reference: Reference) -> Self {
        let mut fractions = [Fraction::NONE; 10];
        for (part, of_part) in Part::ALL.into_iter().zip(&mut fractions) {
            *of_part = Range::of_totals(part, totals, scope, reference).fraction();
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

/// What a day counts in its week, in thousandths of a whole day, rounded down.
pub(crate) fn weight_permille(day: &Amounts, reference: Reference) -> u16 {
    let whole = share_of_energy(rules::DAY_PLANNED, reference);
    (weight_of(&Totals::of(day), reference) * 1000 / whole) as u16
}

/// What a day counts in its week: its energy, from half the reference on no more.
fn weight_of(day: &Totals, reference: Reference) -> u64 {
    day.sum(Sum::Energy).min(share_of_energy(rules::DAY_PLANNED, reference))
}
