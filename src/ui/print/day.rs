//! A day as a table: a row for each meal, with amounts in grams too.

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};

use super::{foods, parts};

/// The table.
pub fn table(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.print;
    let mut rows = Vec::new();
    for (at, meal) in state.meals_of_day() {
        let figures = &state.figures.meals[usize::from(at.day)];
        let score = figures.get(usize::from(at.meal)).map(|figure| &figure.score);
        let empty = meal.entries.is_empty();
        let points = score.map_or_else(|| "–".to_owned(), |score| ui.brief_total(score));
        let share = score.and_then(|score| score.total());
        let row = html! {
            <tr key={u32::from(at.meal)} class={if empty { "empty" } else { "" }}>
                <th>
                    <b>{ ui.meal_name(meal) }</b>
                    if !empty {
                        { parts::bar(share, false, ui) }
                    }
                    <span>{ points }</span>
                </th>
                <td>
                    if empty {
                        { foods::lines() }
                    } else {
                        { foods::list(meal, true, state, ui) }
                    }
                    if !meal.note.is_empty() {
                        <p class="note">{ &meal.note }</p>
                    }
                </td>
            </tr>
        };
        push(&mut rows, row);
    }
    html! {
        <table class="of-day">
            <thead>
                <tr><th>{ texts.meal }</th><th>{ texts.foods }</th></tr>
            </thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}
