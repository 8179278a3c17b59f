//! Of each part the amount, its range, what is missing and what that makes.

use super::quantity::Quantity;
use crate::score::{
    Amounts, Fill, Fraction, Fractions, Part, Plants, Range, Reference, Scope, Score, one,
    weight_permille,
};

/// How far an amount is on its way from where a part starts to where it is full.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Way {
    /// In thousandths, rounded down, so that 1000 is only what is full.
    pub permille: u16,
    /// What that is of the part's most, in tenths of its points or percent, rounded half
    /// up: a quarter of 20 % is 50.
    pub tenths: u16,
}

impl Way {
    fn of(part: Part, fraction: Fraction) -> Self {
        Self { permille: fraction.permille(), tenths: fraction.tenths_of(part.max()) }
    }

    /// How full the bar of the part is here.
    #[must_use]
    pub fn fill(self, part: Part) -> Fill {
        let permille = i64::from(self.permille);
        Fill::of(if part.earns() { permille } else { 1000 - permille }, 1000)
    }
}

/// How one part of a score came about.
///
/// The way of a week is the mean of the ways of its days, each day by its weight
/// ([`DayShare`]); the amount of a week is that of all days together, while `from` and
/// `full` are those of one day. Except plants, which are those of the whole week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PartSum {
    /// How much there is.
    pub amount: Quantity,
    /// Up to here nothing is taken back; nothing for parts that earn.
    pub from: Quantity,
    /// From here on the part is full: everything earned, or all taken back.
    pub full: Quantity,
    /// What is missing to the full amount: nothing for a week, whose days each miss
    /// their own, but for plants.
    pub missing: Quantity,
    /// How far it is.
    pub way: Way,
    /// Its points in tenths, negative when it takes back; none without a score.
    pub points: Option<i16>,
}

impl PartSum {
    fn of(
        part: Part,
        scope: Scope,
        days: &[Amounts],
        plants: &Plants,
        reference: Reference,
    ) -> Self {
        let one = one(part, scope);
        let mut sum = Range { amount: 0, from: 0, full: 0 };
        for day in days {
            let range = Range::of(part, day, scope, reference);
            sum = Range { amount: sum.amount + range.amount, ..range };
        }
        if part == Part::Plants {
            sum.amount = plants.total();
        }
        let mut missing = 0;
        if scope != Scope::Week || part == Part::Plants {
            missing = sum.full.saturating_sub(sum.amount);
        }
        Self {
            amount: Quantity::new(sum.amount, one),
            from: Quantity::new(sum.from, one),
            full: Quantity::new(sum.full, one),
            missing: Quantity::new(missing, one),
            ..Self::default()
        }
    }
}

/// Those of a meal, a day, or the days of a week.
pub(super) fn all(
    scope: Scope,
    days: &[Amounts],
    plants: &Plants,
    score: &Score,
    reference: Reference,
) -> [PartSum; 10] {
    let mut refs = Vec::new();
    for day in days {
        refs.push(day);
    }
    let fractions = Fractions::at(scope, &refs, reference);
    let mut parts = [PartSum::default(); 10];
    for (part, sum) in Part::ALL.into_iter().zip(&mut parts) {
        *sum = PartSum::of(part, scope, days, plants, reference);
        sum.way = Way::of(part, fractions.of(part));
        sum.points = score.number.map(|number| number.part(part));
    }
    parts
}

/// What one day brings to the means of its week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayShare {
    /// 0 is Monday.
    pub day: u8,
    /// What it counts, in thousandths: all from half the reference energy on, less in
    /// proportion below, an empty day nothing. Rounded down.
    pub weight: u16,
    amounts: [Quantity; 10],
    ways: [Way; 10],
}

impl DayShare {
    pub(super) fn of(day: u8, amounts: &Amounts, reference: Reference) -> Self {
        let fractions = Fractions::of_day(amounts, reference);
        let mut share = Self {
            day,
            weight: weight_permille(amounts, reference),
            amounts: [Quantity::default(); 10],
            ways: [Way::default(); 10],
        };
        let all = share.amounts.iter_mut().zip(&mut share.ways);
        for (part, (amount, way)) in Part::ALL.into_iter().zip(all) {
            let range = Range::of(part, amounts, Scope::Day, reference);
            *amount = Quantity::new(range.amount, one(part, Scope::Day));
            *way = Way::of(part, fractions.of(part));
        }
        share
    }

    /// How much of a part it holds.
    #[must_use]
    pub const fn amount(&self, part: Part) -> Quantity {
        self.amounts[part.index()]
    }

    /// How far it is in a part, as a day by itself.
    #[must_use]
    pub const fn way(&self, part: Part) -> Way {
        self.ways[part.index()]
    }
}
