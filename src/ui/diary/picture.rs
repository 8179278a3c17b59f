//! The look back as a picture: each day's score as a dot, each week's mean as a bar, and
//! below them the check-ins in columns. All lengths along the weeks are percentages, so
//! that the picture is as wide as there is room and its texts keep their size.

use biomeal_core::diary::{Measure, STEPS, WEEKS, Week};
use biomeal_core::score::Band;

use super::{LOOKED_AT, week};
use crate::app::action::Action;
use crate::app::look_back::LookBack;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push, when};
use crate::ui::pieces::geometry::length;

/// Height of the day scores: a point has 1.4 px, with room for half a dot at the ends.
const SCORES: f64 = 148.0;
const POINT: f64 = 1.4;
const ROOM: f64 = 4.0;
/// Height of the columns of a measure; a step has 10 px.
const COLUMNS: f64 = 48.0;
const STEP: f64 = 10.0;
/// A step of 0 is drawn too: it is no gap.
const STUB: f64 = 2.0;
/// Width of a week and of a day, in percent.
const WEEK: f64 = 100.0 / WEEKS as f64;
const DAY: f64 = WEEK / 7.0;

/// The picture. A press on a week chooses it, and so do the arrow keys: the weeks are
/// radio buttons behind it. Time runs from left to right in any language, as on the
/// axis of most charts.
pub fn view(weeks: &[Week], look_back: LookBack, ui: &Ui) -> Html {
    let texts = &ui.texts.diary;
    let (mut scored, mut check_ins) = (0, 0);
    for week in weeks {
        scored += week.scored;
        check_ins += week.check_ins;
    }
    let label = texts.picture.with([&ui.numbers.whole(scored), &ui.numbers.whole(check_ins)]);
    let mut rows = Vec::new();
    push(&mut rows, row(texts.day_score, SCORES, scores(weeks, ui)));
    for measure in LOOKED_AT {
        if look_back.shows(measure) {
            let name = texts.names.of(measure as usize);
            push(&mut rows, row(name, COLUMNS, columns(weeks, measure)));
        }
    }
    html! {
        <div class={if ui.hide_numbers { "trend-picture worded" } else { "trend-picture" }} dir="ltr">
            <div class="trend-weeks" role="radiogroup" aria-label={texts.weeks}>
                { choices(weeks, look_back, ui) }
            </div>
            <div class="trend-rows" role="img" aria-label={label}>{ rows }</div>
        </div>
    }
}

fn choices(weeks: &[Week], look_back: LookBack, ui: &Ui) -> Vec<Html> {
    let mut choices = Vec::new();
    for (week, after) in weeks.iter().zip(1..) {
        let weeks_ago = WEEKS as u8 - after;
        let chosen = weeks_ago == look_back.weeks_ago;
        let name = week::name(weeks_ago, ui);
        let label = name.clone() + ": " + &week::summary(week, look_back, ui);
        let on = ui.on(Action::LookBack(LookBack { weeks_ago, ..look_back }));
        let is_end = weeks_ago == 0 || usize::from(weeks_ago) == WEEKS - 1;
        push(
            &mut choices,
            html! {
                <label key={u32::from(weeks_ago)}
                    class={if chosen { "trend-week trend-chosen" } else { "trend-week" }}>
                    <input type="radio" name={ui.id("trend-week")} checked={chosen}
                        aria-label={label} onchange={on} />
                    <span class={when(!is_end, "trend-between")} aria-hidden="true">
                        if is_end || chosen {
                            { name }
                        }
                    </span>
                </label>
            },
        );
    }
    choices
}

/// A part of the picture under its name.
fn row(name: &'static str, height: f64, content: Vec<Html>) -> Html {
    html! {
        <div key={name} class="trend-row">
            <b class="trend-name">{ name }</b>
            <svg class="trend-plot" width="100%" height={length(height)}>{ content }</svg>
        </div>
    }
}

fn scores(weeks: &[Week], ui: &Ui) -> Vec<Html> {
    let mut drawn = Vec::new();
    for band in [Band::Thriving, Band::Growing, Band::GettingStarted] {
        line(&mut drawn, height_of(band.floor()), ui.band_floor(band));
    }
    for (week, at) in weeks.iter().zip(0..) {
        let start = f64::from(at) * WEEK;
        if let Some(mean) = week.score {
            let (x, y) = (percent(start + 0.2), length(height_of(mean) - 1.5));
            push(
                &mut drawn,
                html! {
                    <rect class="trend-mean" {x} {y} width={percent(WEEK - 0.4)} height="3" rx="1.5" />
                },
            );
        }
        for (day, into) in week.days.iter().zip(0..) {
            if let Some(total) = day.score {
                let middle = start + (f64::from(into) + 0.5) * DAY;
                let (cx, cy) = (percent(middle), length(height_of(total)));
                push(&mut drawn, html! { <circle class="trend-day" {cx} {cy} r="2.5" /> });
            }
        }
    }
    drawn
}

fn columns(weeks: &[Week], measure: Measure) -> Vec<Html> {
    let mut drawn = Vec::new();
    line(&mut drawn, COLUMNS - 0.5, "0".to_owned());
    let top = COLUMNS - f64::from(STEPS - 1) * STEP;
    push(&mut drawn, html! { <text class="trend-axis" x="0" y={length(top + 4.0)}>{ "4" }</text> });
    for (week, at) in weeks.iter().zip(0..) {
        for (day, into) in week.days.iter().zip(0..) {
            let Some(step) = day.check_in.step(measure) else { continue };
            let x = percent(f64::from(at) * WEEK + (f64::from(into) + 0.2) * DAY);
            let height = f64::from(step) * STEP + STUB;
            let y = length(COLUMNS - height);
            push(
                &mut drawn,
                html! {
                    <rect class="trend-column" {x} {y} width={percent(DAY * 0.6)}
                        height={length(height)} />
                },
            );
        }
    }
    drawn
}

/// A line across all weeks with its figure.
fn line(drawn: &mut Vec<Html>, y: f64, figure: String) {
    push(
        drawn,
        html! {
            <>
                <rect class="trend-line" x="0" y={length(y - 0.5)} width="100%" height="1" />
                <text class="trend-axis" x="0" y={length(y)}>{ figure }</text>
            </>
        },
    );
}

/// Where a score lies, in px from the top.
fn height_of(tenths: u16) -> f64 {
    SCORES - ROOM - f64::from(tenths) / 10.0 * POINT
}

fn percent(value: f64) -> String {
    length(value) + "%"
}
