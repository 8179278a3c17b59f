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

use crate::food::FoodId;
use crate::foods::Foods;
use crate::order;
use find::find;
use rank::Fit;

impl Index {
    /// The foods that `words` finds and `filter` lets pass, best first. `recent`
    /// holds the foods used lately, the latest first: they lead those that fit
    /// equally well. Without words, all that pass in the order of the catalog, own
    /// foods last.
    #[must_use]
    pub fn search(&self, words: &str, filter: &Filter, recent: &[FoodId]) -> Vec<FoodId> {
        let found = find(self, words);
        let mut ranked = Vec::new();
        for (at, fit) in found {
            if let Some(food) = self.foods.get(at)
                && filter.passes(&food.facts)
            {
                let used = recent.iter().position(|id| *id == food.id).unwrap_or(recent.len());
                ranked.push(rank(fit, used, at));
            }
        }
        order::sort(&mut ranked);
        let mut ids = Vec::with_capacity(ranked.len());
        for rank in ranked {
            if let Some(food) = self.foods.get(rank as u32 as usize) {
                ids.push(food.id);
            }
        }
        ids
    }
}

/// The order of what was found as a number: tier, recent use, cost, place in the index.
fn rank(fit: Fit, used: usize, at: usize) -> u64 {
    let used = used.min(0xfff) as u64;
    (fit.tier as u64) << 60 | used << 48 | u64::from(fit.cost) << 32 | at as u64
}

/// Searches `foods` once, as [`Index::search`]. Keep an [`Index`] to search as
/// someone types.
#[must_use]
pub fn search(foods: &Foods, words: &str, filter: &Filter, recent: &[FoodId]) -> Vec<FoodId> {
    Index::new(foods).search(words, filter, recent)
}

/// A name as a slug: its words in folded letters, those of other scripts left out.
#[must_use]
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    normal::pieces(name, |piece| {
        let normal::Piece::Word(word) = piece else { return };
        let mut joint = !slug.is_empty();
        for letter in word.chars() {
            if (letter.is_ascii_lowercase() || letter.is_ascii_digit()) && slug.len() < 60 {
                if joint {
                    slug.push('-');
                    joint = false;
                }
                slug.push(letter);
            }
        }
    });
    if slug.is_empty() { "own-food".to_owned() } else { slug }
}
