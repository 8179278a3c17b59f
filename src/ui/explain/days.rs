//! What the mean of a week is made of, day by day.

use biomeal_core::score::rules;

use super::{Explained, words};
use crate::markup::{Html, html};

/// The table of the seven days.
pub fn view(of: &Explained<'_>) -> Html {
    let ui = of.ui;
    let texts = &ui.texts.explain;
    let week_start = of.state.document.settings.week_start;
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">{ texts.days }</@>
            <table class="explain-table" aria-label={texts.days}>
                <thead>
                    <tr>
                        <th scope="col">{ texts.day }</th>
                        <th scope="col" class="end">{ texts.amount_column }</th>
                        <th scope="col" class="end">{ if ui.hide_numbers { texts.day_way_worded } else { texts.day_way } }</th>
                        <th scope="col" class="end">{ texts.weight }</th>
                    </tr>
                </thead>
                <tbody>
                    for place in 0..of.all.days.len() {
                        let day = &of.all.days[usize::from(week_start.day_at(place as u8))];
                        let part = of.part;
                        <tr key={u32::from(day.day)}>
                            <th scope="row">{ ui.day(day.day) }</th>
                            <td class="end">{ words::amount(part, day.amount(part), ui) }</td>
                            <td class="end">{ words::way(part, day.way(part), ui) }</td>
                            <td class="end">{ words::percent(u32::from(day.weight / 10), ui) }</td>
                        </tr>
                    }
                </tbody>
            </table>
            <p class="explain-note">
                { texts.weight_note.with([&words::percent(rules::DAY_PLANNED.value, ui)]) }
            </p>
        </section>
    }
}
