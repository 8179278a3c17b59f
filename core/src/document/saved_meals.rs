//! Meals kept under a name, to be added anywhere.

use super::Document;
use super::plans::{entry, no_entry};
use crate::edit::check_entry;
use crate::json::Form;
use crate::plan::{Entry, MAX_ENTRIES, MAX_NAME};

/// Most saved meals.
pub const MAX_SAVED_MEALS: usize = 100;

/// A meal kept under a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedMeal {
    /// The person's name for it, 1 to [`MAX_NAME`] characters, unlike that of any other.
    pub name: String,
    /// What is eaten, 1 to [`MAX_ENTRIES`] entries.
    pub entries: Vec<Entry>,
}

/// Why a meal cannot be saved under a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameTrouble {
    /// There is no name.
    Empty,
    /// It has more than [`MAX_NAME`] characters.
    TooLong,
    /// There are [`MAX_SAVED_MEALS`] already.
    Full,
}

impl Document {
    /// The saved meals, in the order in which they were saved.
    #[must_use]
    pub fn saved_meals(&self) -> &[SavedMeal] {
        &self.saved_meals
    }

    /// Keeps a meal and gives the name it has: with a number when another has it.
    ///
    /// # Errors
    /// When there is no name, it is too long, or there are too many saved meals.
    pub fn save_meal(&mut self, name: &str, entries: &[Entry]) -> Result<String, NameTrouble> {
        if self.saved_meals.len() >= MAX_SAVED_MEALS {
            return Err(NameTrouble::Full);
        }
        let name = self.name_for_meal(name, None)?;
        self.saved_meals.push(SavedMeal { name: name.clone(), entries: entries.to_vec() });
        Ok(name)
    }

    /// Gives a saved meal another name, with a number when another meal has it. Without
    /// effect when there is no such meal.
    ///
    /// # Errors
    /// When there is no name or it is too long.
    pub fn rename_saved_meal(&mut self, at: usize, name: &str) -> Result<(), NameTrouble> {
        let name = self.name_for_meal(name, Some(at))?;
        if let Some(meal) = self.saved_meals.get_mut(at) {
            meal.name = name;
        }
        Ok(())
    }

    /// Takes a saved meal out, if there is one at this place.
    pub fn remove_saved_meal(&mut self, at: usize) -> Option<SavedMeal> {
        (at < self.saved_meals.len()).then(|| self.saved_meals.remove(at))
    }

    /// Puts a saved meal that was taken out back to its place.
    pub fn put_saved_meal_back(&mut self, at: usize, meal: SavedMeal) {
        if self.saved_meals.len() < MAX_SAVED_MEALS {
            self.saved_meals.insert(at.min(self.saved_meals.len()), meal);
        }
    }

    /// The name that a meal gets, `at` being the place of its own.
    fn name_for_meal(&self, wanted: &str, at: Option<usize>) -> Result<String, NameTrouble> {
        let wanted = wanted.trim();
        if wanted.is_empty() {
            return Err(NameTrouble::Empty);
        }
        if wanted.chars().count() > MAX_NAME {
            return Err(NameTrouble::TooLong);
        }
        let mut others = Vec::new();
        for (meal, place) in self.saved_meals.iter().zip(0..) {
            if at != Some(place) {
                others.push(meal.name.as_str());
            }
        }
        Ok(super::free_name(wanted, &others))
    }
}

/// Saved meals as they are stored.
pub(super) fn saved_meal(form: &mut Form<'_>, meal: &mut SavedMeal) {
    form.fields();
    form.name("n").text(&mut meal.name);
    form.name("e").list(&mut meal.entries, no_entry, entry);
    form.end();
}

/// Whether saved meals keep the limits. Only a tampered document's do not.
pub(super) fn are_sound(meals: &[SavedMeal]) -> bool {
    for meal in meals {
        let letters = meal.name.chars().count();
        if letters == 0 || letters > MAX_NAME || meal.entries.len() > MAX_ENTRIES {
            return false;
        }
        for entry in &meal.entries {
            if check_entry(entry).is_err() {
                return false;
            }
        }
    }
    meals.len() <= MAX_SAVED_MEALS
}
