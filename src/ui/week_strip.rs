//! The seven days, each with its score and plants: tabs of the day view; in the week view
//! they lead to their place.

use biomeal_core::plan::MealAt;
use biomeal_core::score::Status;
use web_sys::Event;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::i18n::shell::DayLabel;
use crate::markup::{Html, classes, html, truth, when};
use crate::platform::objects::{field, find, prevent, run, text_of};
use crate::text::joined;
use crate::ui::pieces::icon::{IconKind, icon_with};
use crate::ui::small_ring;

/// The days.
pub fn view(state: &State, ui: &Ui) -> Html {
    let start = state.document.settings.week_start;
    let place = start.place_of(state.place().day);
    let week = state.view == View::Week;
    let meal = state.cell.meal;
    let keys = ui.hear(move |event| {
        let next = match text_of(event, "key").as_str() {
            "ArrowRight" | "ArrowDown" => (place + 1) % 7,
            "ArrowLeft" | "ArrowUp" => (place + 6) % 7,
            "Home" => 0,
            "End" => 6,
            _ => return None,
        };
        prevent(event);
        focus_tab(event, next);
        let day = start.day_at(next);
        Some(if week { Action::AtCell(MealAt { day, meal }) } else { Action::SelectDay(day) })
    });
    html! {
        <div class="week" part="week-strip">
            <div class="pills" role={if week { "toolbar" } else { "tablist" }} aria-label={ui.texts.shell.days} onkeydown={keys}>
                for place in 0..7 {
                    { pill(start.day_at(place), state, ui) }
                }
            </div>
        </div>
    }
}

fn pill(day: u8, state: &State, ui: &Ui) -> Html {
    let figure = &state.figures.days[usize::from(day)];
    let shell = &ui.texts.shell;
    let plants = figure.plant_count();
    let partial = figure.score.status == Status::Partial;
    let number = figure.score.number.as_ref();
    let total = number.map(|number| number.total);
    let score = number.map(|number| ui.total(number));
    let label = (shell.day_label)(&DayLabel {
        day: ui.day(day),
        score: score.as_deref(),
        plants: &ui.plants(plants),
        today: state.today == day,
        partial,
    });
    let week = state.view == View::Week;
    let current = state.place().day == day;
    let selected = current && !week;
    let action = if week { Action::JumpTo(day) } else { Action::SelectDay(day) };
    let count = ui.numbers.whole(plants);
    html! {
        <button key={u32::from(day)} type="button" role={(!week).then_some("tab")} part="day-pill"
            class={classes(&["pill", when(selected, "selected"), when(total.is_none(), "empty")])}
            data-at={u32::from(day)} id={ui.id_at("day", &[day])}
            aria-controls={(!week).then(|| ui.id("plan"))} aria-selected={(!week).then_some(truth(selected))}
            tabindex={if current { "0" } else { "-1" }} onclick={ui.on(action)}>
            <span class="sr">{ label }</span>
            <span class="pill-day" aria-hidden="true">
                { ui.day_short(day) }
                if state.today == day {
                    <span class="badge pill-today">{ shell.today }</span>
                }
            </span>
            { small_ring::view(&figure.score, ui) }
            if total.is_some() {
                <span class="pill-plants" aria-hidden="true">
                    { icon_with(IconKind::Seedling, "s c-plants") }
                    <span class="pill-count">{ &count }</span>
                    <span class="pill-words">
                        { if partial { shell.so_far.with([&count]) } else { ui.plants(plants) } }
                    </span>
                </span>
            } else {
                <span class="pill-plants pill-nothing" aria-hidden="true">{ shell.nothing_yet }</span>
            }
        </button>
    }
}

/// Roving tab stop: the focus follows the arrow to the tab at this place.
pub fn focus_tab(event: &Event, place: u8) {
    let list = field(&field(event, "target"), "parentNode");
    // A tab holds no button.
    let tab = joined(&["button:nth-child(", &(u32::from(place) + 1).to_string(), ")"], "");
    if let Some(tab) = find(&list, &tab) {
        run(&tab, "focus");
    }
}
