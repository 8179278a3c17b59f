//! Two tabs, one document: what each changed since they last agreed becomes one document
//! that holds both.
//!
//! What one side alone changed is taken as it is. Where both changed the same, entries of
//! a meal are counted, so that nothing either side added is lost and nothing is doubled;
//! notes are joined; of a single value (a name, a setting, a step of a check-in) mine
//! stays, since it is written last. A change wins over a deletion. What does not fit the
//! limits is kept apart, as a plan of its own.

mod diary;
mod entries;
mod known;
mod meals;
mod own_foods;
mod plans;
mod preferences;
mod saved_meals;
mod step;
mod week;

use crate::document::Document;
use crate::plan::MealAt;

pub use known::{Heard, Known};

/// What a merge did, as far as a person should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happened {
    /// This meal of the plan at this position was changed on both sides; what both put
    /// there is kept.
    Both(usize, MealAt),
    /// There was no room for both: theirs is kept as a plan of its own, of this name.
    Apart(String),
    /// The plan that was shown, of this name, was deleted there and is gone. It can be
    /// brought back (`Document::undelete`).
    Deleted(String),
}

/// What came of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The document that holds both.
    pub document: Document,
    /// What else is to be said.
    pub happened: Vec<Happened>,
    /// Whether own foods of mine have other numbers now.
    pub renumbered: bool,
}

/// One document of two that came from `base`. The plan that mine shows stays shown, and
/// the steps of mine can still be taken back: what theirs brings is one step more.
#[must_use]
pub fn merge(base: &Document, mine: &Document, theirs: &Document) -> Merged {
    let mut mine = mine.clone();
    let mut happened = Vec::new();
    let renumbered = own_foods::part(base, &mut mine, theirs);
    let mut document = Document {
        next_plan: mine.next_plan.max(theirs.next_plan),
        next_own: mine.next_own.max(theirs.next_own),
        own_foods: Vec::new(),
        recent: preferences::recent(&base.recent, &mine.recent, &theirs.recent),
        saved_meals: saved_meals::merge(base, &mine, theirs),
        settings: preferences::settings(&base.settings, &mine.settings, &theirs.settings),
        diary: diary::merge(&base.diary, &mine.diary, &theirs.diary),
        plans: Vec::new(),
        ..mine.clone()
    };
    own_foods::merge(base, &mine, theirs, &mut document);
    plans::merge(base, &mut mine, theirs, &mut document, &mut happened);
    document.marks.add(&theirs.marks);
    Merged { document, happened, renumbered }
}

/// Whether two documents hold the same, whatever plan they show and whatever steps led
/// there.
#[must_use]
pub fn hold_the_same(one: &Document, other: &Document) -> bool {
    let same = one.own_foods == other.own_foods
        && one.recent == other.recent
        && one.saved_meals == other.saved_meals
        && one.settings == other.settings
        && one.diary == other.diary
        && one.plans.len() == other.plans.len();
    if !same {
        return false;
    }
    for (plan, other) in one.plans.iter().zip(&other.plans) {
        if plan.id != other.id || !plans::are_same(plan, other) {
            return false;
        }
    }
    true
}

/// Of a value that was changed on one side or both: mine wins where both did.
fn pick<T: PartialEq + Clone>(base: &T, mine: &T, theirs: &T) -> T {
    if mine == base { theirs.clone() } else { mine.clone() }
}

/// A list in which each thing is once: what either side added is there, what either took
/// out is not.
fn set<T: PartialEq + Copy>(base: &[T], mine: &[T], theirs: &[T]) -> Vec<T> {
    if mine == base {
        return theirs.to_vec();
    }
    let mut merged = Vec::new();
    for thing in mine {
        if theirs.contains(thing) || !base.contains(thing) {
            merged.push(*thing);
        }
    }
    for thing in theirs {
        if !base.contains(thing) && !merged.contains(thing) {
            merged.push(*thing);
        }
    }
    merged
}
