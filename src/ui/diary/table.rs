//! The look back as a table: every week with everything that is known of it.

use biomeal_core::diary::Week;

use super::{LOOKED_AT, week};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push, when};

/// The weeks, the latest first; `chosen` is so many weeks ago.
pub fn view(weeks: &[Week], chosen: u8, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let mut columns = Vec::new();
    for name in texts.columns.all() {
        push(&mut columns, column(name));
    }
    for measure in LOOKED_AT {
        push(&mut columns, column(texts.units.of(measure as usize)));
    }
    let mut rows = Vec::new();
    for (week, ago) in weeks.iter().rev().zip(0..) {
        push(&mut rows, row(week, ago, ago == chosen, ui));
    }
    // It scrolls sideways where it is too wide, by keyboard too.
    html! {
        <div class="trend-table" role="region" tabindex="0" aria-label={texts.table}>
            <table class="explain-table" aria-label={texts.table}>
                <thead><tr>{ columns }</tr></thead>
                <tbody>{ rows }</tbody>
            </table>
        </div>
    }
}

fn column(name: &'static str) -> Html {
    html! { <th key={name} scope="col">{ name }</th> }
}

fn row(week: &Week, weeks_ago: u8, chosen: bool, ui: &Ui) -> Html {
    let mut means = Vec::new();
    for measure in LOOKED_AT {
        // A dash is not a zero.
        let mean = week.mean(measure).map_or_else(|| "–".to_owned(), |mean| ui.tenths(mean));
        push(&mut means, html! { <td>{ mean }</td> });
    }
    let score = week.score.map_or_else(|| "–".to_owned(), |mean| ui.mean_score(mean));
    html! {
        <tr key={u32::from(weeks_ago)} class={when(chosen, "trend-chosen")}>
            <th scope="row">{ week::name(weeks_ago, ui) }</th>
            <td>{ ui.numbers.whole(week.scored) }</td>
            <td><b>{ score }</b></td>
            <td>{ ui.numbers.whole(week.check_ins) }</td>
            { means }
        </tr>
    }
}
