//! Which tips are the best, and which of them are shown.

use std::cmp::Reverse;

use crate::food::FoodId;
use crate::foods::Foods;
use crate::kind::Kind;
use crate::plan::{EntryAt, MealAt};
use crate::tips::context::Context;
use crate::tips::offer::Choice;
use crate::tips::rule::Rule;

/// Most tips that are shown.
pub(super) const MOST: usize = 3;

/// A change that lifts the score enough.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    pub rule: Rule,
    pub meal: MealAt,
    /// What makes room.
    pub old: Option<EntryAt>,
    pub choice: Choice,
    pub gain: u16,
    pub total_after: u16,
}

impl Candidate {
    fn foods(&self) -> impl Iterator<Item = FoodId> {
        self.choice.entries().map(|entry| entry.food)
    }

    /// Whether it would say much the same as `other`: both change one entry, or both
    /// add foods of one kind.
    fn repeats(&self, other: &Self, foods: &Foods) -> bool {
        let same_entry = self.old.is_some() && self.old == other.old;
        same_entry || self.added(foods).any(|kind| other.added(foods).any(|added| added == kind))
    }

    /// The kinds of food that come without anything making room.
    fn added<'f>(&self, foods: &'f Foods) -> impl Iterator<Item = Kind> + use<'_, 'f> {
        let swapped = usize::from(self.old.is_some());
        self.foods().skip(swapped).filter_map(|food| Some(foods.get(food)?.kind))
    }
}

/// What decides between two: the gain; where that is equal the rule's id, used before,
/// the food's number, and at last the place. Less is better.
type Key = (Reverse<u16>, &'static str, Reverse<usize>, FoodId, Option<FoodId>, Place);
/// What makes room, then the meal.
type Place = (Option<EntryAt>, MealAt);

pub(super) fn key(candidate: &Candidate, context: &Context<'_>) -> Key {
    let used = candidate.foods().filter(|food| context.recent.contains(food)).count();
    (
        Reverse(candidate.gain),
        candidate.rule.id(),
        Reverse(used),
        candidate.choice.first.food,
        candidate.choice.second.map(|entry| entry.food),
        (candidate.old, candidate.meal),
    )
}

/// The best, at most [`MOST`] and one for each part, the best first. Each is looked
/// for anew: that is less work than putting hundreds in order.
pub(super) fn best(candidates: &[Candidate], context: &Context<'_>) -> Vec<Candidate> {
    let mut shown: Vec<Candidate> = Vec::new();
    let next = |shown: &[Candidate]| {
        candidates
            .iter()
            .filter(|candidate| {
                shown.iter().all(|other| {
                    candidate.rule.part() != other.rule.part()
                        && !candidate.repeats(other, context.foods)
                })
            })
            .min_by_key(|candidate| key(candidate, context))
            .copied()
    };
    while shown.len() < MOST {
        let Some(candidate) = next(&shown) else { break };
        shown.push(candidate);
    }
    shown
}
