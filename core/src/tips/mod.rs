//! Tips: the few changes of the plan in hand that lift the score on screen most.
//!
//! A tip is a concrete edit, and its gain is the score's own answer: after less
//! before, nothing is estimated. Rules propose foods for a place on the plate
//! (`rules/`), what would break a setting or raise free sugars, alcohol or energy
//! from ultra-processed food is left out (`limits`), the score says what each is
//! worth (`situation`), and the best are shown (`rank`).

mod balance;
mod caution;
mod context;
mod flavor;
mod limits;
mod offer;
mod plainer;
mod rank;
mod rule;
mod rules;
mod situation;
mod stand_ins;
mod tip;

#[cfg(test)]
mod tests;

pub use caution::Caution;
pub use context::Context;
pub use rule::Rule;
pub use tip::{Action, Change, Tip};

use crate::edit::Edit;
use balance::Balance;
use offer::Offer;
use rank::Candidate;
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
        for offer in rules::offers(rule, &situation) {
            candidates.extend(candidate(&offer, &situation));
        }
    }
    let mut tips = Vec::new();
    for candidate in rank::best(&candidates, context) {
        tips.extend(tip(candidate, &situation));
    }
    tips
}

/// An offer with its gain, if it may be shown and lifts the score enough.
fn candidate<'a>(offer: &Offer<'a>, situation: &Situation<'a>) -> Option<Candidate<'a>> {
    let total_after = total_after(offer, situation)?;
    let gain = total_after.checked_sub(situation.total)?;
    (gain >= LEAST_GAIN).then_some(Candidate { offer: *offer, gain, total_after })
}

/// The score with an offer taken up, in tenths, if it may be shown.
fn total_after(offer: &Offer<'_>, situation: &Situation<'_>) -> Option<u16> {
    let context = situation.context;
    for entry in offer.choice.entries() {
        if context.dismissed.contains(&(offer.rule, entry.food)) {
            return None;
        }
    }
    if limits::allow(context, offer.old.as_ref(), &offer.choice) {
        situation.total_with(offer)
    } else {
        None
    }
}

/// Spells a candidate out.
fn tip(candidate: &Candidate<'_>, situation: &Situation<'_>) -> Option<Tip> {
    let Candidate { offer: Offer { rule, meal, old, choice }, gain, total_after } = candidate;
    // What makes room is replaced, the rest goes to the end of the meal.
    let mut room = old.as_ref();
    let mut end = u8::try_from(situation.place(*meal)?.entries).ok()?;
    let (mut changes, mut edits) = (Vec::new(), Vec::new());
    for new in choice.entries() {
        let change = match room.take() {
            Some(item) => Change { at: item.at, old: Some(item.entry), new: *new },
            None => Change { at: meal.entry(end), old: None, new: *new },
        };
        end += u8::from(change.old.is_none());
        edits.push(change.edit());
        changes.push(change);
    }
    let balance = Balance::of(old.as_ref(), choice, situation.context.foods)?;
    Some(Tip {
        rule: *rule,
        part: rule.part(),
        edit: if edits.len() == 1 { edits.pop()? } else { Edit::Many(edits) },
        changes,
        gain: *gain,
        total_after: *total_after,
        cautions: caution::cautions(&balance),
        citations: rule.citations(),
    })
}
