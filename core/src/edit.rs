//! Every change of a plan, as a value, with the change that takes it back.

use std::fmt;
use std::mem::swap;

use crate::plan::{
    Day, Entry, EntryAt, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealAt, Plan,
};

/// A change of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Edit {
    /// Put an entry in, before the one that is there now.
    Insert(EntryAt, Entry),
    /// Take an entry out.
    Remove(EntryAt),
    /// Put another entry (food, amount or heat) in place of one.
    Replace(EntryAt, Entry),
    /// Put another meal in place of one.
    SetMeal(MealAt, Meal),
    /// Put another day (0 is Monday) in place of one.
    SetDay(u8, Day),
    /// Put another plan, name and all, in place of this one.
    SetPlan(Box<Plan>),
    /// Rename the plan.
    Rename(String),
    /// Put another note on the plan.
    Note(String),
    /// Several changes, one after the other, undone as one.
    Many(Vec<Self>),
}

/// Why a change cannot be made. The plan is as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such day, meal or entry.
    NoSuchPlace,
    /// The meal holds [`MAX_ENTRIES`] entries already.
    MealFull,
    /// More than [`MAX_MEALS`] meals in a day.
    DayFull,
    /// More than [`MAX_GRAMS`] of one entry.
    TooMuch,
    /// A name above [`MAX_NAME`] characters.
    NameTooLong,
    /// A note above [`MAX_NOTE`] characters.
    NoteTooLong,
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchPlace => f.write_str("there is no such day, meal or entry"),
            Self::MealFull => write!(f, "a meal holds at most {MAX_ENTRIES} foods"),
            Self::DayFull => write!(f, "a day holds at most {MAX_MEALS} meals"),
            Self::TooMuch => write!(f, "an amount is at most {MAX_GRAMS} g"),
            Self::NameTooLong => write!(f, "a name has at most {MAX_NAME} characters"),
            Self::NoteTooLong => write!(f, "a note has at most {MAX_NOTE} characters"),
        }
    }
}

impl std::error::Error for EditError {}

impl Plan {
    /// The plan after `edit`, and the edit that leads back to exactly this one.
    ///
    /// # Errors
    /// When the place does not exist or a limit would be passed.
    pub fn apply(&self, edit: &Edit) -> Result<(Self, Edit), EditError> {
        let mut plan = self.clone();
        let mut undo = edit.clone();
        plan.change(&mut undo)?;
        Ok((plan, undo))
    }

    /// Whether every limit of a plan holds.
    ///
    /// # Errors
    /// Names the first limit that does not.
    pub fn check(&self) -> Result<(), EditError> {
        check_text(&self.name, MAX_NAME, EditError::NameTooLong)?;
        check_text(&self.note, MAX_NOTE, EditError::NoteTooLong)?;
        self.days.iter().try_for_each(check_day)
    }

    /// Makes a change in place and turns it into the one that takes it back. When it
    /// fails, several changes in one may have been made in part.
    pub(crate) fn change(&mut self, edit: &mut Edit) -> Result<(), EditError> {
        match edit {
            Edit::Insert(at, entry) => {
                check_entry(entry)?;
                let entries = self.entries_mut(*at)?;
                let index = usize::from(at.entry);
                if index > entries.len() {
                    return Err(EditError::NoSuchPlace);
                }
                if entries.len() >= MAX_ENTRIES {
                    return Err(EditError::MealFull);
                }
                entries.insert(index, *entry);
                *edit = Edit::Remove(*at);
            }
            Edit::Remove(at) => {
                let entries = self.entries_mut(*at)?;
                let index = usize::from(at.entry);
                if index >= entries.len() {
                    return Err(EditError::NoSuchPlace);
                }
                *edit = Edit::Insert(*at, entries.remove(index));
            }
            Edit::Replace(at, entry) => {
                check_entry(entry)?;
                let entries = self.entries_mut(*at)?;
                let old = entries.get_mut(usize::from(at.entry)).ok_or(EditError::NoSuchPlace)?;
                swap(old, entry);
            }
            Edit::SetMeal(at, meal) => {
                check_meal(meal)?;
                swap(self.meal_mut(*at)?, meal);
            }
            Edit::SetDay(day, content) => {
                check_day(content)?;
                let old = self.days.get_mut(usize::from(*day)).ok_or(EditError::NoSuchPlace)?;
                swap(old, content);
            }
            Edit::SetPlan(content) => {
                content.check()?;
                swap(self, content);
            }
            Edit::Rename(name) => {
                check_text(name, MAX_NAME, EditError::NameTooLong)?;
                swap(&mut self.name, name);
            }
            Edit::Note(note) => {
                check_text(note, MAX_NOTE, EditError::NoteTooLong)?;
                swap(&mut self.note, note);
            }
            Edit::Many(edits) => {
                for edit in &mut *edits {
                    self.change(edit)?;
                }
                // The last is the first to be undone.
                edits.reverse();
            }
        }
        Ok(())
    }

    /// The entries of the meal that an entry is in.
    fn entries_mut(&mut self, at: EntryAt) -> Result<&mut Vec<Entry>, EditError> {
        self.meal_mut(at.meal_at()).map(|meal| &mut meal.entries)
    }

    fn meal_mut(&mut self, at: MealAt) -> Result<&mut Meal, EditError> {
        self.days
            .get_mut(usize::from(at.day))
            .and_then(|day| day.meals.get_mut(usize::from(at.meal)))
            .ok_or(EditError::NoSuchPlace)
    }
}

fn check_text(text: &str, most: usize, error: EditError) -> Result<(), EditError> {
    if text.chars().count() > most { Err(error) } else { Ok(()) }
}

/// Whether an entry keeps its limit.
pub(crate) fn check_entry(entry: &Entry) -> Result<(), EditError> {
    if entry.grams > MAX_GRAMS { Err(EditError::TooMuch) } else { Ok(()) }
}

/// Whether every limit of a meal holds.
pub(crate) fn check_meal(meal: &Meal) -> Result<(), EditError> {
    check_text(&meal.name, MAX_NAME, EditError::NameTooLong)?;
    check_text(&meal.note, MAX_NOTE, EditError::NoteTooLong)?;
    if meal.entries.len() > MAX_ENTRIES {
        return Err(EditError::MealFull);
    }
    meal.entries.iter().try_for_each(check_entry)
}

/// Whether every limit of a day holds.
pub(crate) fn check_day(day: &Day) -> Result<(), EditError> {
    if day.meals.len() > MAX_MEALS {
        return Err(EditError::DayFull);
    }
    day.meals.iter().try_for_each(check_meal)
}
