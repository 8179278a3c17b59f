//! What an own food may hold: entered by a person, or brought by a link, a file or
//! the page that carries the planner.

use std::fmt;

use crate::food::Food;
use crate::inputs::{Amount, Live, Meat};
use crate::plan::{MAX_GRAMS, MAX_NAME, MAX_NOTE};

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

impl fmt::Display for OwnFoodError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.field)?;
        match self.problem {
            Problem::Missing => f.write_str("must not be empty"),
            Problem::TooLong(most) => write!(f, "has at most {most} characters"),
            Problem::TooMuch(most) => write!(f, "is at most {most}"),
            Problem::NoSlug => f.write_str("is lower-case words of a-z and 0-9 joined by \"-\""),
            Problem::NotLocal => f.write_str("is not the number of an own food"),
        }
    }
}

impl std::error::Error for OwnFoodError {}

/// Whether every limit of an own food holds.
///
/// # Errors
/// Names the first field that does not.
pub fn check(food: &Food) -> Result<(), OwnFoodError> {
    if !food.id.is_local() {
        return Err(OwnFoodError { field: "id", problem: Problem::NotLocal });
    }
    if !is_slug(&food.slug) {
        return Err(OwnFoodError { field: "slug", problem: Problem::NoSlug });
    }
    filled("name", &food.name)?;
    filled("unit", &food.portion.unit)?;
    filled("unit_plural", &food.portion.unit_plural)?;
    for (field, text, most) in [
        ("slug", &food.slug, MAX_NAME),
        ("name", &food.name, MAX_NAME),
        ("other_names", &food.other_names, MAX_NOTE),
        ("unit", &food.portion.unit, MAX_NAME),
        ("unit_plural", &food.portion.unit_plural, MAX_NAME),
        ("size_note", &food.portion.size_note, MAX_NAME),
        ("source_id", &food.source_id, MAX_NAME),
    ] {
        if text.chars().count() > most {
            return Err(OwnFoodError { field, problem: Problem::TooLong(most) });
        }
    }
    between("quarters", food.portion.quarters.into(), u8::MAX.into())?;
    between("grams", food.portion.centigrams, u32::from(MAX_GRAMS) * 100)?;
    amounts(food)
}

fn amounts(food: &Food) -> Result<(), OwnFoodError> {
    let inputs = &food.inputs;
    at_most("energy", inputs.energy, MAX_ENERGY)?;
    for (field, amount) in [
        ("fat", food.fat),
        ("carbs", food.carbs),
        ("sugars", food.sugars),
        ("protein", inputs.protein),
        ("saturated_fat", inputs.saturated_fat),
        ("fiber", inputs.fiber),
        ("free_sugars", inputs.free_sugars),
        ("fructans", inputs.fructans),
        ("alcohol", inputs.alcohol),
        ("sodium", inputs.sodium),
    ] {
        at_most(field, amount, MAX_MILLIGRAMS)?;
    }
    if let Meat::Red(permille) | Meat::Processed(permille) = inputs.meat {
        between("meat", permille.into(), 1000)?;
    }
    if let Live::High(serving) | Live::Medium(serving) = inputs.live {
        between("live", serving.into(), MAX_GRAMS.into())?;
    }
    if inputs.plants.len() > MAX_PLANTS {
        let problem = Problem::TooMuch(MAX_PLANTS as u32);
        return Err(OwnFoodError { field: "plants", problem });
    }
    inputs.plants.iter().try_for_each(|share| between("plants", share.permille.into(), 1000))
}

fn is_slug(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.split('-').all(|word| !word.is_empty() && word.bytes().all(letter))
}

fn filled(field: &'static str, text: &str) -> Result<(), OwnFoodError> {
    if text.is_empty() { Err(OwnFoodError { field, problem: Problem::Missing }) } else { Ok(()) }
}

fn between(field: &'static str, value: u32, most: u32) -> Result<(), OwnFoodError> {
    match value {
        0 => Err(OwnFoodError { field, problem: Problem::Missing }),
        value if value > most => Err(OwnFoodError { field, problem: Problem::TooMuch(most) }),
        _ => Ok(()),
    }
}

fn at_most(field: &'static str, amount: Amount, most: u32) -> Result<(), OwnFoodError> {
    if amount.or_zero() > most {
        return Err(OwnFoodError { field, problem: Problem::TooMuch(most) });
    }
    Ok(())
}
