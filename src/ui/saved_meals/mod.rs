//! Saved meals: a meal kept under a name, and all of them, to be added.

mod keep;
mod list;
mod name;

use biomeal_core::plan::Entry;

use crate::app::state::State;
use crate::app::ui::Ui;

pub use keep::view as keep;
pub use list::view as list;

/// Foods named in one line.
const NAMED: usize = 6;

/// The foods of a meal in one line, with how many more there are.
fn foods_of(entries: &[Entry], most: usize, state: &State, ui: &Ui) -> String {
    let mut names = String::new();
    for entry in entries.iter().take(most) {
        if !names.is_empty() {
            names.push_str(" · ");
        }
        names.push_str(&ui.food_name(&state.foods, entry.food));
    }
    let more = entries.len().saturating_sub(most);
    if more > 0 {
        names.push_str(" · ");
        names.push_str(&ui.texts.saved.more_foods.with([&ui.numbers.whole(more as u32)]));
    }
    names
}
