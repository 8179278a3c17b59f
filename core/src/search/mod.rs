//! Search as you type: every word of a query begins a word of the food's name or
//! of another name, in any order, with typos granted when nothing else fits.

mod distance;
mod filter;
mod find;
mod index;
mod lexicon;
mod normal;
mod rank;
mod reading;
mod word;

pub use filter::{Diet, Filter, NovaSet};
pub use index::Index;

use std::collections::BinaryHeap;

use crate::food::FoodId;
use crate::foods::Foods;
use find::find;
use rank::{Fit, Tier};

impl Index {
    /// The foods that `words` finds and `filter` lets pass, best first. `recent`
    /// holds the foods used lately, the latest first: they lead those that fit
    /// equally well. Without words, all that pass in the order of the catalog, own
    /// foods last.
    #[must_use]
    pub fn search(&self, words: &str, filter: &Filter, recent: &[FoodId]) -> Vec<FoodId> {
        let used = |id: FoodId| recent.iter().position(|food| *food == id).unwrap_or(recent.len());
        let mut found: Vec<_> = if normal::words(words).is_empty() {
            let none = Fit { tier: Tier::Name, cost: 0 };
            (0..self.foods.len()).map(|at| (at, none)).collect()
        } else {
            find(self, words)
        };
        found.retain(|(at, _)| filter.passes(&self.foods[*at].facts));
        // A heap sorts thousands of foods of a page in time, and its code is small.
        let ranked: BinaryHeap<_> = found
            .into_iter()
            .map(|(at, fit)| (fit.tier, used(self.foods[at].id), fit.cost, at))
            .collect();
        ranked.into_sorted_vec().into_iter().map(|(.., at)| self.foods[at].id).collect()
    }
}

/// Searches `foods` once, as [`Index::search`]. Keep an [`Index`] to search as
/// someone types.
#[must_use]
pub fn search(foods: &Foods, words: &str, filter: &Filter, recent: &[FoodId]) -> Vec<FoodId> {
    Index::new(foods).search(words, filter, recent)
}
