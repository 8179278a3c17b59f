//! What an own food may hold: entered by a person, or brought by a link, a file or
//! the page that carries the planner.

mod checked;
mod draft;
mod kinds;
mod number;
mod twin;

use std::fmt;

use crate::food::Food;
use crate::inputs::{Amount, Live, Meat};
use crate::plan::{MAX_GRAMS, MAX_NAME, MAX_NOTE};

pub use checked::{Complaint, Field, Wrong};
pub(crate) use checked::{MOST_KCAL, of_figures};
pub use draft::{Cultures, Draft, Figure, MOST_PLANTS, MeatChoice};
pub use kinds::of_group as kinds_of_group;
pub(crate) use kinds::taste as taste_of_kind;
pub(crate) use twin::twin;

/// Most of a nutrient in 100 g: all of it, in milligrams.
pub const MAX_MILLIGRAMS: u32 = 100_000;
/// Most energy in 100 g, in milli-kcal. Pure fat holds 902 kcal.
pub const MAX_ENERGY: u32 = 1_000_000;
/// Most plants one food can name.
pub const MAX_PLANTS: usize = 50;

/// What is wrong with an own food.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OwnFoodError {
    /// The field, as files name it: "protein".
    pub field: &'static str,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// It must not be empty or zero.
    Missing,
    /// Longer than this many characters.
    TooLong(usize),
    /// More than this, in the field's unit.
    TooMuch(u32),
    /// Not lower-case words of a-z and 0-9 joined by "-".
    NoSlug,
    /// The number is not one of an own food.
    NotLocal,
}

impl OwnFoodError {
    /// The field and what is wrong with it, in English.
    #[must_use]
    pub fn words(self) -> String {
        let (is, most, of) = match self.problem {
            Problem::Missing => (": must not be empty", None, ""),
            Problem::TooLong(most) => (": has at most ", Some(most as u32), " characters"),
            Problem::TooMuch(most) => (": is at most ", Some(most), ""),
            Problem::NoSlug => (": is lower-case words of a-z and 0-9 joined by \"-\"", None, ""),
            Problem::NotLocal => (": is not the number of an own food", None, ""),
        };
        let mut words = self.field.to_owned();
        words.push_str(is);
        if let Some(most) = most {
            words.push_str(&most.to_string());
        }
        words.push_str(of);
        words
    }
}

impl fmt::Display for OwnFoodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

impl std::error::Error for OwnFoodError {}

/// Whether every limit of an own food holds.
///
/// # Errors
/// Names the first field that does not.
pub fn check(food: &Food) -> Result<(), OwnFoodError> {
    let mut found = Found(None);
    found.wrong(!food.id.is_local(), "id", Problem::NotLocal);
    found.wrong(!is_slug(&food.slug), "slug", Problem::NoSlug);
    let portion = &food.portion;
    found.wrong(food.name.is_empty(), "name", Problem::Missing);
    found.wrong(portion.unit.is_empty(), "unit", Problem::Missing);
    found.wrong(portion.unit_plural.is_empty(), "unit_plural", Problem::Missing);
    found.long("slug", &food.slug, MAX_NAME);
    found.long("name", &food.name, MAX_NAME);
    found.long("other_names", &food.other_names, MAX_NOTE);
    found.long("unit", &portion.unit, MAX_NAME);
    found.long("unit_plural", &portion.unit_plural, MAX_NAME);
    found.long("size_note", &portion.size_note, MAX_NAME);
    found.long("source_id", &food.source_id, MAX_NAME);
    found.no_share("quarters", portion.quarters.into(), u8::MAX.into());
    found.no_share("grams", portion.centigrams, u32::from(MAX_GRAMS) * 100);
    found.amounts(food);
    found.0.map_or(Ok(()), Err)
}

/// The first thing that is wrong. Looking on after it costs less code than leaving.
struct Found(Option<OwnFoodError>);

impl Found {
    #[inline(never)]
    fn wrong(&mut self, is_wrong: bool, field: &'static str, problem: Problem) {
        if is_wrong && self.0.is_none() {
            self.0 = Some(OwnFoodError { field, problem });
        }
    }

    #[inline(never)]
    fn long(&mut self, field: &'static str, text: &str, most: usize) {
        self.wrong(text.chars().count() > most, field, Problem::TooLong(most));
    }

    #[inline(never)]
    fn no_share(&mut self, field: &'static str, value: u32, most: u32) {
        self.wrong(value == 0, field, Problem::Missing);
        self.wrong(value > most, field, Problem::TooMuch(most));
    }

    #[inline(never)]
    fn much(&mut self, field: &'static str, amount: Amount, most: u32) {
        self.wrong(amount.or_zero() > most, field, Problem::TooMuch(most));
    }

    fn amounts(&mut self, food: &Food) {
        let inputs = &food.inputs;
        self.much("energy", inputs.energy, MAX_ENERGY);
        self.much("fat", food.fat, MAX_MILLIGRAMS);
        self.much("carbs", food.carbs, MAX_MILLIGRAMS);
        self.much("sugars", food.sugars, MAX_MILLIGRAMS);
        self.much("protein", inputs.protein, MAX_MILLIGRAMS);
        self.much("saturated_fat", inputs.saturated_fat, MAX_MILLIGRAMS);
        self.much("fiber", inputs.fiber, MAX_MILLIGRAMS);
        self.much("free_sugars", inputs.free_sugars, MAX_MILLIGRAMS);
        self.much("fructans", inputs.fructans, MAX_MILLIGRAMS);
        self.much("alcohol", inputs.alcohol, MAX_MILLIGRAMS);
        self.much("sodium", inputs.sodium, MAX_MILLIGRAMS);
        if let Meat::Red(permille) | Meat::Processed(permille) = inputs.meat {
            self.no_share("meat", permille.into(), 1000);
        }
        if let Live::High(serving) | Live::Medium(serving) = inputs.live {
            self.no_share("live", serving.into(), MAX_GRAMS.into());
        }
        let most = Problem::TooMuch(MAX_PLANTS as u32);
        self.wrong(inputs.plants.len() > MAX_PLANTS, "plants", most);
        for share in inputs.plants.iter() {
            self.no_share("plants", share.permille.into(), 1000);
        }
    }
}

pub(crate) fn is_slug(text: &str) -> bool {
    let mut before = b'-';
    for byte in text.bytes() {
        let is_letter = byte.is_ascii_lowercase() || byte.is_ascii_digit();
        let is_joint = byte == b'-' && before != b'-';
        if !is_letter && !is_joint {
            return false;
        }
        before = byte;
    }
    before != b'-'
}
