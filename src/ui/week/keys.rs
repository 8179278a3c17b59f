//! The keys of the week view, as in a grid whose cells hold several controls: arrows, Home
//! and End between cells, Enter or F2 into a cell, Escape back to it. Tab goes through the
//! controls of the current cell and then on. On a cell and on its foods, the keys that
//! copy, move and reorder are those of the day view.

use biomeal_core::plan::MealAt;
use web_sys::Event;

use super::steps::step;
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::Handler;
use crate::platform::objects::{attribute, element, find, is, prevent, run, text_of};
use crate::ui::arrange;

/// The keys that lead from cell to cell.
const KEYS: [&str; 6] = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"];

/// The cell that Tab reaches.
pub fn current(state: &State) -> MealAt {
    if state.plan().meal(state.cell).is_some() {
        return state.cell;
    }
    for (day, at) in state.plan().days.iter().zip(0..) {
        if !day.meals.is_empty() {
            return MealAt { day: at, meal: 0 };
        }
    }
    state.cell
}

/// The arrow the other way, where the first day is on the right.
fn mirrored(key: &'static str) -> &'static str {
    match key {
        "ArrowLeft" => "ArrowRight",
        "ArrowRight" => "ArrowLeft",
        other => other,
    }
}

/// What the keys do while this cell is the current one.
pub fn handler(current: MealAt, state: &State, ui: &Ui) -> Handler {
    let start = state.document.settings.week_start;
    let mut steps = Vec::new();
    for to_end in [false, true] {
        for key in KEYS {
            let way = if ui.direction == "rtl" { mirrored(key) } else { key };
            if let Some(to) = step(current, way, to_end, state.plan(), start, state.layout) {
                steps.push((key, to_end, to));
            }
        }
    }
    let menu = state.menu.is_some();
    ui.hear(move |event| {
        if menu {
            return None;
        }
        let target = event.target()?;
        let cell = element(&target, "closest", "[role=gridcell]")?;
        let pressed = text_of(event, "key");
        if attribute(&target, "role").is_none_or(|role| role != "gridcell") {
            if pressed == "Escape" {
                prevent(event);
                run(&cell, "focus");
            }
            return arranged(event);
        }
        if matches!(pressed.as_str(), "Enter" | "F2") {
            prevent(event);
            // The buttons before these are not shown at every width.
            let inside = find(&cell, ".cell-food, .cell-add")?;
            run(&inside, "focus");
            return None;
        }
        if is(event, "altKey") {
            return arranged(event);
        }
        let held = is(event, "ctrlKey") || is(event, "metaKey");
        for (key, to_end, to) in &steps {
            if *key == pressed && *to_end == held {
                prevent(event);
                return Some(Action::ToCell(*to));
            }
        }
        arranged(event)
    })
}

fn arranged(event: &Event) -> Option<Action> {
    let action = arrange::keys::action(event);
    if action.is_some() {
        prevent(event);
    }
    action
}
