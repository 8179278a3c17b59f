//! A tip: an edit of the plan with its exact gain and what there is to say about it.

use crate::citation::Citation;
use crate::edit::Edit;
use crate::food::FoodId;
use crate::plan::{Entry, EntryAt};
use crate::score::Part;
use crate::tips::caution::Caution;
use crate::tips::rule::Rule;

/// One change that lifts the score on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The rule it comes from.
    pub rule: Rule,
    /// The part of the score it is meant to help.
    pub part: Part,
    /// The whole change; applying it gives exactly `total_after`.
    pub edit: Edit,
    /// The same change entry by entry, for the words: one, or two of one meal.
    pub changes: Vec<Change>,
    /// Tenths of a point that the score on screen rises by, at least
    /// [`LEAST_GAIN`](crate::tips::LEAST_GAIN).
    pub gain: u16,
    /// The score on screen after the change, in tenths.
    pub total_after: u16,
    /// What to say with it, the weightiest first.
    pub cautions: Vec<Caution>,
    /// What it rests on.
    pub citations: &'static [Citation],
}

impl Tip {
    /// The foods it offers: added, swapped in, or, where the food stays, the food
    /// itself. "Not for me" hides the rule for each of them.
    pub fn foods(&self) -> impl Iterator<Item = FoodId> {
        self.changes.iter().map(|change| change.new.food)
    }
}

/// One entry put in, or put in place of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Change {
    /// Where it is, or will be.
    pub at: EntryAt,
    /// What is there now; nothing when the entry is added.
    pub old: Option<Entry>,
    /// What will be there.
    pub new: Entry,
}

/// What a change does to the plate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// A food joins the meal.
    Add,
    /// A food takes the place of another.
    Swap,
    /// Less of the same food.
    Less,
    /// The same food, not heated.
    Unheat,
}

impl Change {
    /// What it does.
    #[must_use]
    pub fn action(&self) -> Action {
        match self.old {
            None => Action::Add,
            Some(old) if old.food != self.new.food => Action::Swap,
            Some(old) if old.grams != self.new.grams => Action::Less,
            Some(_) => Action::Unheat,
        }
    }

    /// The edit that makes it.
    pub(super) const fn edit(&self) -> Edit {
        match self.old {
            None => Edit::Insert(self.at, self.new),
            Some(_) => Edit::Replace(self.at, self.new),
        }
    }
}
