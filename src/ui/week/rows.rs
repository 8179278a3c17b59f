//! The week as a table: a row for each meal, a column for each day. Days may differ in
//! number and names of meals: rows go by position.

use biomeal_core::plan::{MAX_MEALS, MealAt};

use super::cell;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};

/// The rows.
pub fn view(current: MealAt, state: &State, ui: &Ui) -> Html {
    let start = state.document.settings.week_start;
    let mut rows = Vec::new();
    for meal in 0..MAX_MEALS as u8 {
        let Some(name) = name(meal, state, ui) else { break };
        push(&mut rows, row(meal, name.as_deref(), current, state, ui));
    }
    html! {
        <>
            <div class="sr" role="row">
                for place in 0..7 {
                    <span key={u32::from(place)} role="columnheader">{ ui.day(start.day_at(place)) }</span>
                }
            </div>
            { rows }
        </>
    }
}

fn row(meal: u8, name: Option<&str>, current: MealAt, state: &State, ui: &Ui) -> Html {
    let start = state.document.settings.week_start;
    let mut cells = Vec::new();
    for place in 0..7 {
        let at = MealAt { day: start.day_at(place), meal };
        push(&mut cells, cell::view(at, name.is_none(), current == at, state, ui));
    }
    html! {
        <div key={u32::from(meal)} class="week-row" role="row">
            if let Some(name) = name {
                <div class="week-row-head" role="rowheader">
                    <@{ui.heading(1)} class="h-meal">{ name.to_owned() }</@>
                </div>
            } else {
                <div class="week-row-head" role="rowheader">
                    <span class="sr">{ ui.texts.week.row.with([&ui.numbers.whole(u32::from(meal) + 1)]) }</span>
                </div>
            }
            { cells }
        </div>
    }
}

/// What all days call the meal at this position; within, none where they do not agree.
/// None where no day has such a meal.
fn name(meal: u8, state: &State, ui: &Ui) -> Option<Option<String>> {
    let mut agreed = None;
    for day in 0..7 {
        let Some(meal) = state.plan().meal(MealAt { day, meal }) else { continue };
        let name = ui.meal_name(meal);
        match &agreed {
            None => agreed = Some(name),
            Some(other) if *other != name => return Some(None),
            Some(_) => {}
        }
    }
    agreed.map(Some)
}
