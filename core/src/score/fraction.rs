//! How much of its range a part has reached: exact, from 0 to 1.

use std::num::NonZeroU64;

use super::amounts::{Amounts, Sum};
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

    /// The mean of a part of these days by their weights; 0 where nothing has any
    /// weight.
    fn mean(part: Part, days: &[&Amounts], reference: Reference) -> Self {
        let (mut weight, mut high, mut low, mut den) = (0, 0, 0, NonZeroU64::MIN);
        for day in days {
            let of_one = self::weight(day, reference);
            let fraction = Range::of(part, day, Scope::Day, reference).fraction();
            weight += of_one;
            high += of_one * (fraction.num >> 32);
            low += of_one * (fraction.num & 0xffff_ffff);
            den = fraction.den;
        }
        // Long division of `high * 2^32 + low`, in two digits.
        let weight = at_least_one(weight);
        let low = ((high % weight) << 32) + low;
        Self { num: ((high / weight) << 32) + low / weight, rest: low % weight, weight, den }
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
        let plants = match all {
            [only] => only.plants.total(),
            days => {
                let mut plants = Plants::default();
                for day in days {
                    plants.add_all(day.plants());
                }
                plants.total()
            }
        };
        Self::with_plants(scope, all, plants, reference)
    }

    /// The same, the plants of all of them being counted already, in
    /// [`PLANT_UNIT`](super::PLANT_UNIT).
    pub(super) fn with_plants(
        scope: Scope,
        all: &[&Amounts],
        plants: u64,
        reference: Reference,
    ) -> Self {
        let mut fractions = [Fraction::NONE; 10];
        for (part, of_part) in Part::ALL.into_iter().zip(&mut fractions) {
            *of_part = match all {
                _ if part == Part::Plants => Range::of_plants(plants, scope).fraction(),
                [only] => Range::of(part, only, scope, reference).fraction(),
                days => Fraction::mean(part, days, reference),
            };
        }
        Self(fractions)
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
    (weight(day, reference) * 1000 / whole) as u16
}

/// What a day counts in its week: its energy, from half the reference on no more.
fn weight(day: &Amounts, reference: Reference) -> u64 {
    day.sum(Sum::Energy).min(share_of_energy(rules::DAY_PLANNED, reference))
}
