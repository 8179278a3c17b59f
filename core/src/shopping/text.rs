//! The list as plain text, for a message or a note.

use super::{Aisle, Item};
use crate::food::{FoodId, Group};

/// How the person's language says what is on a list.
pub trait Wording {
    /// A group; none is what is not known here.
    fn group(&self, group: Option<Group>) -> String;
    /// A food and how much of it, in one line.
    fn item(&self, item: &Item) -> String;
}

/// What is not at home, a line a food below the name of its group.
#[must_use]
pub fn to_text(aisles: &[Aisle], at_home: &[FoodId], words: &dyn Wording) -> String {
    let mut text = String::new();
    for aisle in aisles {
        let mut named = false;
        for item in &aisle.items {
            if at_home.contains(&item.food) {
                continue;
            }
            if !named {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(&words.group(aisle.group));
                text.push('\n');
                named = true;
            }
            text.push_str("- ");
            text.push_str(&words.item(item));
            text.push('\n');
        }
    }
    text
}
