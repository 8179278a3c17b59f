//! The week with one day below the other.

use biomeal_core::plan::MealAt;

use super::cell;
use crate::app::focus::FocusOn;
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::day;

/// The days in the order of the week.
pub fn view(current: MealAt, state: &State, ui: &Ui) -> Html {
    let start = state.document.settings.week_start;
    let mut days = Vec::new();
    for place in 0..7 {
        push(&mut days, of_week(start.day_at(place), current, state, ui));
    }
    html! { { days } }
}

/// A day: its name and facts over its meals. In the medium layout they are one row, in the
/// narrow one each is a row.
fn of_week(day: u8, current: MealAt, state: &State, ui: &Ui) -> Html {
    let id = ui.focus_id(FocusOn::DayOfWeek(day));
    let facts = state.figures.days.get(usize::from(day)).map(|figure| day::facts(figure, ui));
    let each = state.layout == Layout::Narrow;
    let mut cells = Vec::new();
    let meals = state.plan().days.get(usize::from(day)).map_or(0, |day| day.meals.len());
    for meal in 0..meals as u8 {
        let at = MealAt { day, meal };
        let cell = cell::view(at, true, current == at, state, ui);
        push(
            &mut cells,
            if each {
                html! { <div key={u32::from(meal)} role="row">{ cell }</div> }
            } else {
                cell
            },
        );
    }
    let today = state.today == day;
    html! {
        <div key={u32::from(day)} class="week-day" role="rowgroup" aria-labelledby={&id}>
            <div class="week-day-head" role="row">
                <div role="rowheader">
                    <@{ui.heading(1)} {id} class="h-panel" tabindex="-1">{ ui.day(day) }</@>
                    if today {
                        <span class="badge">{ ui.texts.shell.today }</span>
                    }
                    <p class="day-meta">{ facts.unwrap_or_default() }</p>
                </div>
            </div>
            <div class="week-day-meals" role={(!each).then_some("row")}>{ cells }</div>
        </div>
    }
}
