//! The look back on the last weeks: day scores and check-ins side by side, as a picture
//! and as a table. It shows what was noted and claims nothing about causes.

use biomeal_core::diary::{Week, weeks};

use super::{LOOKED_AT, picture, table, week, whom_to_ask};
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::chip::chip;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let start = state.document.settings.week_start;
    let weeks = state.date.map(|today| weeks(&state.document.diary, today, start));
    let weeks = weeks.unwrap_or_default();
    let mut known = false;
    for week in &weeks {
        known |= !week.is_empty();
    }
    let content = html! {
        <div class="trend">
            <p class="muted">{ texts.no_cause }</p>
            if known {
                { looked_back(&weeks, state, ui) }
            } else {
                <section class="trend-empty">
                    <@{ui.heading(1)} class="h-meal">{ texts.empty }</@>
                    <p class="muted">{ texts.empty_hint }</p>
                </section>
            }
            { whom_to_ask(state, ui) }
            <p class="trend-foot">{ ui.texts.shell.disclaimer }</p>
        </div>
    };
    dialog(Dialog::named("trend", texts.look_back, DialogKind::Wide, ui), content)
}

fn looked_back(weeks: &[Week], state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let now = state.look_back;
    let mut chips = Vec::new();
    for measure in LOOKED_AT {
        let on = ui.on(Action::LookBack(now.toggled(measure)));
        push(&mut chips, chip(texts.names.of(measure as usize), now.shows(measure), on));
    }
    let chosen = weeks.iter().rev().nth(usize::from(now.weeks_ago));
    let summary = chosen.map_or_else(String::new, |chosen| week::summary(chosen, now, ui));
    html! {
        <>
            <div class="chips" role="group" aria-label={texts.drawn}>{ chips }</div>
            <p class="trend-chosen-week"><b>{ week::name(now.weeks_ago, ui) }</b>{ " " }{ summary }</p>
            { picture::view(weeks, now, ui) }
            <p class="trend-legend">
                <span>
                    <svg width="8" height="8" aria-hidden="true">
                        <circle class="trend-day" cx="4" cy="4" r="2.5" />
                    </svg>
                    { texts.legend.of(0_usize) }
                </span>
                <span>
                    <svg width="24" height="3" aria-hidden="true">
                        <rect class="trend-mean" width="24" height="3" rx="1.5" />
                    </svg>
                    { texts.legend.of(1_usize) }
                </span>
                <span>{ texts.gaps }</span>
            </p>
            <section>
                <@{ui.heading(1)} class="h-panel">{ texts.table }</@>
                { table::view(weeks, now.weeks_ago, ui) }
                <p class="muted">{ texts.table_note }</p>
            </section>
        </>
    }
}
