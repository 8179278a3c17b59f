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
use crate::food::Food;
use crate::plan::Entry;
use balance::Balance;
use offer::{Choice, Offer};
use rank::Candidate;
use situation::Situation;

/// Least gain of a tip, tenths of a point.
pub const LEAST_GAIN: u16 = 10;

/// The best tips, at most three, at most one for each part of the score, the largest
/// gain first. None where the scope has no score.
#[must_use]
pub fn tips(context: &Context<'_>) -> Vec<Tip> {
    let Some(situation) = Situation::of(context) else { return Vec::new() };
    let candidates: Vec<Candidate> = Rule::all()
        .flat_map(|rule| rules::offers(rule, &situation))
        .flat_map(|offer| candidates(&offer, &situation))
        .collect();
    rank::best(&candidates, context)
        .iter()
        .filter_map(|candidate| tip(candidate, &situation))
        .collect()
}

/// The choices of an offer that may be shown and lift the score enough.
fn candidates(offer: &Offer<'_>, situation: &Situation<'_>) -> Vec<Candidate> {
    let context = situation.context;
    let rule = offer.rule;
    let old = offer.old.map(|item| item.at);
    let dismissed = |choice: &Choice| {
        choice.entries().any(|entry| context.dismissed.contains(&(rule, entry.food)))
    };
    let allowed: Vec<&Choice> = offer
        .choices
        .iter()
        .filter(|choice| !dismissed(choice) && limits::allow(context, offer.old.as_ref(), choice))
        .collect();
    if allowed.is_empty() {
        return Vec::new();
    }
    let rest = situation.rest(offer.meal, old);
    allowed
        .into_iter()
        .filter_map(|choice| {
            let entries: Vec<Entry> = choice.entries().collect();
            let total_after = situation.total_with(&rest, &entries)?;
            let gain = total_after.checked_sub(situation.total)?;
            let candidate =
                Candidate { rule, meal: offer.meal, old, choice: *choice, gain, total_after };
            (gain >= LEAST_GAIN).then_some(candidate)
        })
        .collect()
}

/// Spells a candidate out.
fn tip(candidate: &Candidate, situation: &Situation<'_>) -> Option<Tip> {
    let foods = situation.context.foods;
    let place = situation.place(candidate.meal)?;
    let item = place.items.iter().find(|item| Some(item.at) == candidate.old);
    let mut end = u8::try_from(place.entries).ok()?;
    let changes: Vec<Change> = candidate
        .choice
        .entries()
        .enumerate()
        .map(|(index, new)| match item {
            Some(item) if index == 0 => Change { at: item.at, old: Some(item.entry), new },
            _ => {
                let at = candidate.meal.entry(end);
                end += 1;
                Change { at, old: None, new }
            }
        })
        .collect();
    let edit = match changes.as_slice() {
        [only] => only.edit(),
        several => Edit::Many(several.iter().map(Change::edit).collect()),
    };
    let new: Vec<(Entry, &Food)> = candidate
        .choice
        .entries()
        .filter_map(|entry| Some((entry, foods.get(entry.food)?)))
        .collect();
    Some(Tip {
        rule: candidate.rule,
        part: candidate.rule.part(),
        edit,
        changes,
        gain: candidate.gain,
        total_after: candidate.total_after,
        cautions: caution::cautions(&Balance { old: item, new: &new }),
        citations: candidate.rule.citations(),
    })
}
