//! Servings of foods with live cultures.

use super::tally::{Count, Tally};
use crate::inputs::Live;

/// One serving: a multiple of all numbers to 24 and of 125, so that dividing it by
/// the grams of a serving leaves no rest for any serving of the catalog. Other
/// servings are rounded down once, after all their grams are added up, so neither
/// order nor splitting of entries matters.
pub(super) const SERVING: u64 = 2 * 5_354_228_880 * 25;

/// Grams with live cultures, by the grams of one serving: twice those of foods that
/// count whole, once those that count half.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LiveGrams(Tally);

impl LiveGrams {
    /// Adds unheated `grams` of a food.
    pub(super) fn add(&mut self, live: Live, grams: u16) {
        if let Some(count) = count(live, grams) {
            self.0.add(count);
        }
    }

    /// Takes grams out again that were added.
    pub(super) fn take(&mut self, live: Live, grams: u16) {
        if let Some(count) = count(live, grams) {
            self.0.take(count);
        }
    }

    /// Takes out what was added before.
    pub(super) fn take_out(&mut self, live: Live, grams: u16) {
        let mut out = Self::default();
        out.add(live, grams);
        for count in out.0.counts() {
            let rest = self.0.get(count.number).map_or(0, |known| known.sum - count.sum);
            self.0.remove(count.number);
            self.0.add(Count { sum: rest, ..*count });
        }
    }

    /// Adds those of another meal or day.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.0.add_all(&other.0);
    }

    /// All servings together, in [`SERVING`]. Those of the largest plan fit: 22 million
    /// half grams of a serving of 1 g are 3 * 10^18.
    pub(super) fn servings(&self) -> u64 {
        let mut servings = 0;
        for grams in self.0.counts() {
            servings += servings_of(grams);
        }
        servings
    }

    /// How many more servings there are when `more` are added.
    pub(super) fn rise_with(&self, more: &Self) -> u64 {
        let mut rise = 0;
        for grams in more.0.counts() {
            let before = self.0.get(grams.number).map_or(0, servings_of);
            rise += servings_of(&self.0.with(grams)) - before;
        }
        rise
    }
}

fn servings_of(grams: &Count) -> u64 {
    grams.sum * (SERVING / 2) / u64::from(grams.number.max(1))
}

/// What grams of a food count. A serving of 0 g means no known serving, which counts
/// nothing.
fn count(live: Live, grams: u16) -> Option<Count> {
    let (serving, times) = match live {
        Live::None | Live::High(0) | Live::Medium(0) => return None,
        Live::High(serving) => (serving, 2),
        Live::Medium(serving) => (serving, 1),
    };
    Some(Count { number: serving, most: 0, sum: times * u64::from(grams) })
}
