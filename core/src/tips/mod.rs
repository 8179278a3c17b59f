//! Tips: the few changes of the plan in hand that lift the score on screen most.
//!
//! A tip is a concrete edit, and its gain is the score's own answer: after less
//! before, nothing is estimated. Rules propose foods for a place on the plate
//! (`rules/`), what would break a setting or raise free sugars, alcohol or energy
//! from ultra-processed food is left out (`limits`), the score says what each is
//! worth (`situation`), and the best are shown (`rank`).

mod balance;
mod brought;
mod caution;
mod context;
mod dish;
mod flavor;
mod limits;
mod note;
mod offer;
mod plainer;
mod rank;
mod rule;
mod rules;
mod situation;
mod stand_ins;
mod swaps;
mod tip;

#[cfg(test)]
mod tests;

pub use caution::Caution;
pub use context::Context;
pub use note::{Note, note};
pub use rule::Rule;
pub use swaps::{MOST_SWAPS, Swap, swaps, swaps_to};
pub use tip::{Action, Change, Tip};

use crate::edit::Edit;
use crate::foods::Foods;
use crate::score::{Amounts, Room};
use balance::Balance;
use offer::Offer;
use rank::{Candidate, MOST};
use situation::Situation;

/// Least gain of a tip, tenths of a point.
pub const LEAST_GAIN: u16 = 10;

/// The best tips, at most three, at most one for each part of the score, the largest
/// gain first. None where the scope has no score.
#[must_use]
pub fn tips(context: &Context<'_>) -> Vec<Tip> {
    let Some(situation) = Situation::of(context) else { return Vec::new() };
    let mut candidates = Vec::new();
    for rule in Rule::all() {
        let mut offers = rules::offers(rule, &situation);
        brought::stand_in(&mut offers, context.foods);
        weigh(&offers, situation.trial.total + LEAST_GAIN, &situation, &mut candidates);
    }
    let mut tips = Vec::new();
    let repeats =
        |one: &Candidate<'_>, other: &Candidate<'_>, foods: &Foods| one.repeats(other, foods);
    for candidate in rank::best(&candidates, MOST, context.foods, repeats) {
        if let Some(tip) = tip(candidate, &situation) {
            tips.push(tip);
        }
    }
    tips
}

/// Adds the offers that may be shown and lead to a score of at least `least` tenths.
/// Offers for the same room follow each other, so that each room is made once.
fn weigh<'a>(
    offers: &[Offer<'a>],
    least: u16,
    situation: &Situation<'a>,
    candidates: &mut Vec<Candidate<'a>>,
) {
    let context = situation.context;
    let mut known: Option<(&Offer<'_>, Room)> = None;
    for offer in offers {
        if !may_be_shown(offer, context) {
            continue;
        }
        if known.as_ref().is_none_or(|(other, _)| !offer.has_room_of(other)) {
            known = situation.room(offer).map(|room| (offer, room));
        }
        let Some((_, room)) = &known else { continue };
        let more = Amounts::of(offer.choice.entries(), context.foods);
        if let Some(total_after) = situation.trial.total_with(room, &more)
            && total_after >= least
        {
            candidates.push(Candidate::of(*offer, total_after, context));
        }
    }
}

/// Whether an offer keeps every limit and was not refused before.
fn may_be_shown(offer: &Offer<'_>, context: &Context<'_>) -> bool {
    for entry in offer.choice.entries() {
        if context.dismissed.contains(&(offer.rule, entry.food)) {
            return false;
        }
    }
    limits::allow(context, offer.old, &offer.choice)
}

/// Spells a candidate out.
fn tip(candidate: &Candidate<'_>, situation: &Situation<'_>) -> Option<Tip> {
    let Candidate { offer: Offer { rule, meal, old, choice }, total_after, .. } = candidate;
    let balance = Balance::of(*old, choice, situation.context.foods)?;
    // What makes room is replaced, the rest goes to the end of the meal.
    let mut room = *old;
    let mut end = u8::try_from(situation.place(*meal)?.entries).ok()?;
    let mut changes = Vec::new();
    for new in choice.entries() {
        let change = match room.take() {
            Some(item) => Change { at: item.at, old: Some(item.entry), new: *new },
            None => Change { at: meal.entry(end), old: None, new: *new },
        };
        end += u8::from(change.old.is_none());
        changes.push(change);
    }
    let edit = match changes.as_slice() {
        [only] => only.edit(),
        several => {
            let mut edits = Vec::new();
            for change in several {
                edits.push(change.edit());
            }
            Edit::Many(edits)
        }
    };
    Some(Tip {
        rule: *rule,
        part: rule.part(),
        edit,
        changes,
        gain: total_after - situation.trial.total,
        total_after: *total_after,
        cautions: caution::cautions(&balance),
        citations: rule.citations(),
    })
}
