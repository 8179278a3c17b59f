//! Saved meals: what a person can do with them, and what their dialogs show of it.

use biomeal_core::document::{NameTrouble, SavedMeal};
use biomeal_core::plan::MealAt;

/// Something done with saved meals; places count from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShelfAction {
    /// Keep this meal under a name.
    Save(MealAt, String),
    /// Put everything of the saved meal at this place behind what a meal holds.
    Add(usize, MealAt),
    /// Ask for another name of the one at this place.
    AskName(usize),
    /// Leave it as it is.
    KeepName(usize),
    /// Give it that name.
    Rename(usize, String),
    /// Take it out.
    Delete(usize),
    /// Put the one taken out last back.
    PutBack,
}

/// What the dialogs of saved meals show besides the meals. Over when one is opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shelf {
    /// The place of the meal whose name is asked for.
    pub naming: Option<usize>,
    /// Why the name typed last cannot be taken.
    pub trouble: Option<NameTrouble>,
    /// The meal taken out last, and its place.
    pub deleted: Option<(usize, SavedMeal)>,
}
