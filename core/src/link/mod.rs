//! Links: a plan, a day or a meal as a short text, and back. `docs/link-format.md`
//! describes the format.
//!
//! A link opens for ever. Everything that reading one depends on is in this folder,
//! the coder's, or append-only: not the catalog's portions, names or order.

mod amount;
mod base64;
mod checksum;
mod content;
pub mod fragment;
mod frame;
#[cfg(test)]
mod frozen;
pub mod fuzz;
mod menu;
mod own_food;
mod portions;
mod share;
mod text;

use std::fmt;

use crate::coder::Coder;
use crate::edit::EditError;
use crate::food::Food;
use crate::own_food::OwnFoodError;
use crate::plan::{Day, MAX_OWN_FOODS, Meal, MealAt, Plan};
use text::Texts;

pub use checksum::crc32;
pub use frame::MAX_PAYLOAD;
pub(crate) use own_food::blank as blank_food;
pub use share::Include;

/// What a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The plan, day or meal.
    pub content: SharedContent,
    /// The own foods it needs, by value, with the numbers its entries use.
    pub own_foods: Vec<Food>,
}

/// How much of a plan a link holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SharedContent {
    /// All of it.
    Plan(Plan),
    /// One day.
    Day {
        /// Which; 0 is Monday.
        day: u8,
        /// The day.
        content: Day,
    },
    /// One meal.
    Meal {
        /// Where it was.
        at: MealAt,
        /// The meal.
        content: Meal,
    },
}

/// Why there is no link, or why a link cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is nothing to read.
    Empty,
    /// It was not made by Biomeal.
    NotOurs,
    /// Its end is missing.
    CutOff,
    /// Something in it was changed.
    Damaged,
    /// A newer version of Biomeal made it; the format's version.
    Newer(u8),
    /// Longer than [`MAX_PAYLOAD`]; a file can hold it.
    TooLong,
    /// The plan to be shared passes a limit.
    Limit(EditError),
    /// An own food to be shared passes a limit.
    OwnFood(OwnFoodError),
    /// More than [`MAX_OWN_FOODS`] own foods, or two with the same number.
    OwnFoods,
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("there is no link to read"),
            Self::NotOurs => f.write_str("this link was not made by Biomeal"),
            Self::CutOff => f.write_str("this link is incomplete: its end is missing"),
            Self::Damaged => f.write_str("this link is damaged: something in it was changed"),
            Self::Newer(version) => {
                write!(f, "this link was made by a newer version of Biomeal (format {version})")
            }
            Self::TooLong => write!(f, "a link has at most {MAX_PAYLOAD} characters"),
            Self::Limit(error) => error.fmt(f),
            Self::OwnFood(error) => write!(f, "an own food cannot travel: {error}"),
            Self::OwnFoods => write!(f, "at most {MAX_OWN_FOODS} different own foods can travel"),
        }
    }
}

impl std::error::Error for LinkError {}

/// The payload of a link.
///
/// # Errors
/// When a limit is passed, or the payload would be longer than [`MAX_PAYLOAD`].
pub fn encode(shared: &Shared) -> Result<String, LinkError> {
    share::check(shared)?;
    let mut coder = Coder::writing();
    content::code(&mut coder, &mut shared.clone());
    if coder.is_broken() {
        return Err(LinkError::TooLong);
    }
    frame::seal(&coder.finish())
}

/// What a link holds: its payload, the fragment, the whole address, with or without
/// white space around it.
///
/// Takes well under 10 ms and bounded memory, whatever the text.
///
/// # Errors
/// Tells apart what is wrong with the link.
pub fn decode(text: &str) -> Result<Shared, LinkError> {
    let payload = fragment::find(text).unwrap_or(text.trim());
    if payload.is_empty() {
        return Err(LinkError::Empty);
    }
    // Messages put links in brackets and sentences.
    let mut end = 0;
    for (at, letter) in payload.bytes().enumerate() {
        if base64::is_letter(letter) {
            end = at + 1;
        }
    }
    let payload = payload.get(..end).unwrap_or_default();
    let content = frame::open(payload)?;
    let mut coder = Coder::reading(content);
    let content = SharedContent::Plan(Plan::default());
    let mut shared = Shared { content, own_foods: Vec::new() };
    content::code(&mut coder, &mut shared);
    if !coder.is_read() || share::check(&shared).is_err() {
        return Err(LinkError::Damaged);
    }
    Ok(shared)
}

/// An own food as a text, in the form in which it travels.
#[must_use]
pub fn pack_food(food: &Food) -> String {
    let mut coder = Coder::writing();
    // A food above the limits is found when it is read.
    code_food(&mut coder, &mut vec![food.clone()]);
    base64::encode(&coder.finish())
}

/// The own food that [`pack_food`] made a text of.
#[must_use]
pub fn unpack_food(text: &str) -> Option<Food> {
    let (bytes, exact) = base64::decode(text);
    let mut coder = Coder::reading(exact.then_some(bytes)?);
    let mut foods = Vec::new();
    code_food(&mut coder, &mut foods);
    if foods.len() == 1 && coder.is_read() { foods.pop() } else { None }
}

fn code_food(coder: &mut Coder, food: &mut Vec<Food>) {
    own_food::code(coder, &mut Texts::new(), food);
}
