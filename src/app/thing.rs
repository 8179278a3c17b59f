//! What can be copied, moved and arranged on the plan, and what is said when it was.

use biomeal_core::food::FoodId;
use biomeal_core::plan::{EntryAt, MealAt};

pub use biomeal_core::transfer::Thing;

/// What is filled into the dialog that is open: nothing, when it opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// The days chosen, one bit each from Monday on.
    pub days: u8,
    /// The meal chosen, by its position in the thing's own day; nothing: the thing's own.
    pub meal: Option<u8>,
    /// Whether the thing is to be moved, which one day can be chosen for.
    pub moves: bool,
    /// Characters typed into a note; nothing: as many as it had.
    pub typed: Option<u16>,
    /// Whether what was typed cannot be taken.
    pub refused: bool,
}

impl Filled {
    /// Whether a day is chosen.
    pub const fn has(self, day: u8) -> bool {
        self.days >> day & 1 == 1
    }
}

/// A change of what is where, and of names and notes. What it takes is in the second half
/// of the download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// Copy or move a thing. Of a day's places only their days count; a move has one.
    Transfer {
        /// What.
        thing: Thing,
        /// Where to.
        to: Vec<MealAt>,
        /// Whether it is gone from where it was.
        moves: bool,
    },
    /// Move a food to the position that it has afterwards.
    Place(EntryAt, EntryAt),
    /// Move a food in its meal, or a meal in its day, by one place; true moves it down.
    Nudge(Thing, bool),
    /// Half a portion less of a food, or more.
    Step(EntryAt, bool),
    /// Add a meal of this name at the end of a day.
    AddMeal(u8, String),
    /// Take a meal out of its day.
    RemoveMeal(MealAt),
    /// Name a meal; empty gives back the name it was made with.
    RenameMeal(MealAt, String),
    /// Write a meal's note.
    NoteMeal(MealAt, String),
    /// Write the plan's note.
    NotePlan(String),
    /// Set the grams of a food, as typed.
    Amount(EntryAt, String),
}

/// What was arranged, for the notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arranged {
    /// A thing was copied or moved; its food, where it is one.
    Transferred(Thing, Option<FoodId>, Vec<MealAt>, bool),
    /// A food of a meal has another position, from 1, among so many.
    Placed(FoodId, MealAt, [u8; 2]),
    /// A meal has another position in its day, from 1, among so many.
    MealPlaced(MealAt, u8),
    /// A meal was added.
    MealAdded(MealAt),
    /// A meal of this name was taken out of this day.
    MealRemoved(String, u8),
    /// A meal was named.
    MealRenamed(MealAt),
    /// A note was written, or emptied.
    Noted(bool),
    /// A food weighs this many grams.
    Weighs(FoodId, u16),
    /// There was no room, and nothing was changed.
    NoRoom,
}
