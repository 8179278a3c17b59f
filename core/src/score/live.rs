//! Servings of foods with live cultures.

use crate::inputs::Live;

/// One serving: a multiple of all numbers to 24 and of 125, so that dividing it by
/// the grams of a serving leaves no rest for any serving of the catalog. Other
/// servings are rounded down once, after all their grams are added up, so neither
/// order nor splitting of entries matters.
pub(super) const SERVING: u128 = 2 * 5_354_228_880 * 25;

/// Grams with live cultures, by the grams of one serving.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LiveGrams(Vec<ServingGrams>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct ServingGrams {
    serving: u16,
    /// Twice the grams of foods that count whole, once those that count half.
    halves: u64,
}

impl LiveGrams {
    /// Adds unheated `grams` of a food.
    pub(super) fn add(&mut self, live: Live, grams: u16) {
        let (serving, halves) = match live {
            Live::None => return,
            Live::High(serving) => (serving, 2 * u64::from(grams)),
            Live::Medium(serving) => (serving, u64::from(grams)),
        };
        self.add_halves(ServingGrams { serving, halves });
    }

    /// Adds those of another meal or day.
    pub(super) fn add_all(&mut self, other: &Self) {
        other.0.iter().for_each(|grams| self.add_halves(*grams));
    }

    /// All servings together, in [`SERVING`].
    pub(super) fn servings(&self) -> u128 {
        self.0
            .iter()
            .map(|grams| u128::from(grams.halves) * (SERVING / 2) / u128::from(grams.serving))
            .sum()
    }

    /// A serving of 0 g means no known serving, which counts nothing.
    fn add_halves(&mut self, grams: ServingGrams) {
        if grams.serving == 0 || grams.halves == 0 {
            return;
        }
        match self.0.binary_search_by_key(&grams.serving, |known| known.serving) {
            Ok(at) => self.0[at].halves += grams.halves,
            Err(at) => self.0.insert(at, grams),
        }
    }
}
