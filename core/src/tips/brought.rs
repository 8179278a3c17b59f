//! Foods of the page's catalog in tips. Rules know foods of ours, which meals they go with
//! and what they may replace; a food of the page that says which of ours it is like is
//! offered wherever that one is, and weighed with its own figures.

use crate::food::FoodId;
use crate::foods::Foods;
use crate::inputs::Live;
use crate::plan::Entry;
use crate::tips::offer::{Choice, Offer};

/// Adds what foods of the page stand in for, and takes out what they replace.
pub(super) fn stand_in(offers: &mut Vec<Offer<'_>>, foods: &Foods) {
    if foods.brings_none() {
        return;
    }
    let mut all = Vec::new();
    for offer in offers.drain(..) {
        let mut choices = vec![offer.choice];
        for entry in offer.choice.entries() {
            // Less of what is on the plate is no new food.
            if offer.old.is_some_and(|old| old.entry.food == entry.food) {
                continue;
            }
            let mut with_others = Vec::new();
            for choice in choices {
                if !foods.is_replaced(entry.food) {
                    with_others.push(choice);
                }
                for food in foods.like(entry.food) {
                    let is_live =
                        foods.get(food).is_some_and(|food| food.inputs.live != Live::None);
                    let new = Entry { food, heated: entry.heated && is_live, ..*entry };
                    with_others.push(choice.with(entry.food, new));
                }
            }
            choices = with_others;
        }
        for choice in choices {
            all.push(Offer { choice, ..offer });
        }
    }
    *offers = all;
}

impl Choice {
    /// The same with another entry in the place of one.
    fn with(&self, food: FoodId, new: Entry) -> Self {
        let mut entries = self.entries().map(|entry| if entry.food == food { new } else { *entry });
        let first = entries.next().unwrap_or(new);
        entries.next().map_or(Self::one(first), |second| Self::two(first, second))
    }
}
