//! Which tips are the best, and which of them are shown.

use crate::food::Food;
use crate::foods::Foods;
use crate::plan::EntryAt;
use crate::tips::context::Context;
use crate::tips::offer::Offer;

/// Most tips that are shown.
pub(super) const MOST: usize = 3;

/// A change and what the score comes to with it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate<'a> {
    pub offer: Offer<'a>,
    /// The score on screen after the change, in tenths.
    pub total_after: u16,
    /// What decides between two.
    pub key: Key,
}

impl<'a> Candidate<'a> {
    /// An offer with the score it leads to.
    pub fn of(offer: Offer<'a>, total_after: u16, context: &Context<'_>) -> Self {
        Self { offer, total_after, key: key(&offer, total_after, context) }
    }

    /// Whether it would say much the same as `other`: both help one part, both change one
    /// entry, or both bring a food of one kind.
    pub fn repeats(&self, other: &Candidate<'_>, foods: &Foods) -> bool {
        let old = self.offer.replaced();
        self.offer.rule.part() == other.offer.rule.part()
            || (old.is_some() && old == other.offer.replaced())
            || self.brings(foods, &|one| other.brings(foods, &|also| also.kind == one.kind))
    }

    /// Whether a food for which something is so comes.
    fn brings(&self, foods: &Foods, holds: &dyn Fn(&Food) -> bool) -> bool {
        for entry in self.offer.choice.entries() {
            let was = self.offer.old.map(|old| old.food.id);
            if was != Some(entry.food) && foods.get(entry.food).is_some_and(holds) {
                return true;
            }
        }
        false
    }
}

/// What decides between two: the score; where that is equal the rule's id, used before,
/// the numbers of the foods, and at last the place. Less is better.
pub(super) type Key = (u64, u64);

fn key(offer: &Offer<'_>, total_after: u16, context: &Context<'_>) -> Key {
    let Offer { rule, meal, choice, .. } = offer;
    // What is not there comes before all that is.
    let (mut unused, mut foods) = (2, [0; 2]);
    for (entry, number) in choice.entries().zip(&mut foods) {
        unused -= u64::from(context.recent.contains(&entry.food));
        *number = u64::from(entry.food.0) + 1;
    }
    let place = |at: EntryAt| u64::from(u32::from_be_bytes([1, at.day, at.meal, at.entry]));
    let (old, meal) = (offer.replaced().map_or(0, place), place(meal.entry(0)));
    let [first, second] = foods;
    let lost = u64::from(u16::MAX - total_after);
    // One above the number of a food takes 17 bits.
    let foods = first << 17 | second;
    ((lost << 8 | u64::from(rule.order())) << 36 | unused << 34 | foods, old << 32 | meal)
}

/// The best, at most `most`, none that says the same as a better one, the best first.
/// Each is looked for anew: that is less work than putting hundreds in order.
pub(super) fn best<'c, 'a>(
    candidates: &'c [Candidate<'a>],
    most: usize,
    foods: &Foods,
    says_the_same: fn(&Candidate<'_>, &Candidate<'_>, &Foods) -> bool,
) -> Vec<&'c Candidate<'a>> {
    let mut shown: Vec<&Candidate<'a>> = Vec::new();
    while shown.len() < most {
        let mut best: Option<&Candidate<'a>> = None;
        for candidate in candidates {
            if best.is_none_or(|known| candidate.key < known.key)
                && !shown.iter().any(|other| says_the_same(candidate, other, foods))
            {
                best = Some(candidate);
            }
        }
        let Some(candidate) = best else { break };
        shown.push(candidate);
    }
    shown
}
