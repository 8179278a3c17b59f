//! What is wrong with a catalog, in words for the owner of the page.

use std::fmt;

use crate::json::{JsonError, Node};
use crate::own_food;

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Where in the text and among the fields.
    error: JsonError,
    /// The slug of the food it is about.
    food: String,
}

impl Complaint {
    /// Of an error in a catalog, as far as that could be read.
    pub(super) fn of(error: JsonError, root: Option<&Node<'_>>) -> Self {
        let food = root.and_then(|root| slug(&error.path, root)).unwrap_or_default();
        Self { error, food: food.to_owned() }
    }

    /// Line and column in the file, counted from 1.
    #[must_use]
    pub const fn place(&self) -> (usize, usize) {
        (self.error.line, self.error.column)
    }

    /// "line 12, column 20: foods[3] oat-bar, per_100_g.fiber_g: 120 is more than 100".
    #[must_use]
    pub fn words(&self) -> String {
        let JsonError { line, column, path, problem } = &self.error;
        let mut words = String::from("line ");
        words.push_str(&(*line as u32).to_string());
        words.push_str(", column ");
        words.push_str(&(*column as u32).to_string());
        words.push_str(": ");
        if !path.is_empty() {
            match path.split_once(']') {
                Some((list, field)) if !self.food.is_empty() => {
                    words.push_str(list);
                    words.push_str("] ");
                    words.push_str(&self.food);
                    if let Some(field) = field.strip_prefix('.') {
                        words.push_str(", ");
                        words.push_str(field);
                    }
                }
                _ => words.push_str(path),
            }
            words.push_str(": ");
        }
        words.push_str(problem);
        words
    }
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words())
    }
}

/// The slug of the food that a path leads to, if it is one.
fn slug<'n>(path: &str, root: &'n Node<'_>) -> Option<&'n str> {
    let (number, _) = path.strip_prefix("foods[")?.split_once(']')?;
    let foods = root.field("foods")?.items().ok()?;
    let slug = foods.get(number.parse::<usize>().ok()?)?.field("slug")?.text().ok()?;
    (slug.len() <= super::MAX_SLUG && own_food::is_slug(slug)).then_some(slug)
}
