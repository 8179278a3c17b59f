//! The week as a table: a row for each day, a column for each kind of meal.

use biomeal_core::plan::{DAYS, MealKind};
use biomeal_core::score::Status;

use super::{foods, parts};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::text::joined;

/// The table. However many meals a day has, there is a column for each kind that occurs:
/// meals of the same kind stand one below the other, by their names.
pub fn table(state: &State, ui: &Ui) -> Html {
    let mut kinds = Vec::new();
    for kind in MealKind::ALL {
        let occurs = |day: &biomeal_core::plan::Day| day.meals.iter().any(|meal| meal.kind == kind);
        if state.plan().days.iter().any(occurs) {
            kinds.push(kind);
        }
    }
    let mut rows = Vec::new();
    for place in 0..DAYS as u8 {
        push(&mut rows, row(state.document.settings.week_start.day_at(place), &kinds, state, ui));
    }
    html! {
        <table>
            <thead>
                <tr>
                    <th>{ ui.texts.print.day }</th>
                    for kind in &kinds {
                        <th key={u32::from(*kind as u8)}>{ (ui.texts.words.meal)(*kind) }</th>
                    }
                </tr>
            </thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

fn row(day: u8, kinds: &[MealKind], state: &State, ui: &Ui) -> Html {
    let figure = &state.figures.days[usize::from(day)];
    let content = &state.plan().days[usize::from(day)];
    let empty = content.is_empty();
    let words = if empty {
        "–".to_owned()
    } else {
        let plants = ui.plants(figure.plant_count());
        joined(&[&ui.brief_total(&figure.score), &plants], " · ")
    };
    let share = figure.score.total().map(|total| total.min(1000));
    html! {
        <tr key={u32::from(day)} class={if empty { "empty" } else { "" }}>
            <th>
                <b>{ ui.day(day) }</b>
                if !empty {
                    { parts::bar(share, false, ui) }
                }
                <span>{ words }</span>
                if figure.score.status == Status::Partial {
                    <span>{ ui.texts.print.so_far }</span>
                }
            </th>
            for kind in kinds {
                <td key={u32::from(*kind as u8)}>{ cell(day, *kind, state, ui) }</td>
            }
        </tr>
    }
}

fn cell(day: u8, kind: MealKind, state: &State, ui: &Ui) -> Html {
    let mut meals = Vec::new();
    for meal in &state.plan().days[usize::from(day)].meals {
        if meal.kind == kind && !meal.entries.is_empty() {
            let place = meals.len() as u32;
            push(
                &mut meals,
                html! {
                    <div key={place}>
                        if !meal.name.is_empty() {
                            <b class="named">{ &meal.name }</b>
                        }
                        { foods::list(meal, false, state, ui) }
                    </div>
                },
            );
        }
    }
    if meals.is_empty() {
        return foods::lines();
    }
    html! { { meals } }
}
