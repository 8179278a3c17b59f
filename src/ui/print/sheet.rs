//! The page: title and totals, the vine, the table, the parts, notes, the code.

use biomeal_core::link::{self, Shared, fragment};
use biomeal_core::plan::DAYS;
use biomeal_core::score::{Score, Status, VERSION};

use super::{day, parts, week};
use crate::app::paper::Paper;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::text::joined;
use crate::ui::pieces::vine::{LEAVES, Vine, vine};
use crate::ui::qr::Code;

/// Most modules on a side of a code that a phone reads from paper at its largest size.
const MOST_MODULES: u32 = 117;

/// The page.
pub fn view(paper: Paper, state: &State, base: &str, ui: &Ui) -> Html {
    let score = score(paper, state);
    html! {
        <>
            { head(paper, score, state, ui) }
            if paper == Paper::Week {
                { vine_line(state, ui) }
            }
            { match paper {
                Paper::Week => week::table(state, ui),
                Paper::Day => day::table(state, ui),
            } }
            <div class="end">
                { parts::view(paper, score, ui) }
                <div class="below">
                    <div class="notes">
                        <h2>{ ui.texts.print.notes }</h2>
                        <p class="write"></p>
                        <p class="write"></p>
                    </div>
                    { code(paper, state, base, ui) }
                </div>
            </div>
            { foot(ui) }
        </>
    }
}

/// The last lines of every page.
pub(super) fn foot(ui: &Ui) -> Html {
    html! {
        <footer>
            <span>{ ui.texts.shell.disclaimer }</span>
            <span class="made-by">
                { ui.texts.print.made_by.with([ui.texts.shell.version, &u32::from(VERSION).to_string()]) }
            </span>
        </footer>
    }
}

fn score(paper: Paper, state: &State) -> &Score {
    match paper {
        Paper::Week => &state.figures.week,
        Paper::Day => &state.figures.days[usize::from(state.target.day)].score,
    }
}

fn head(paper: Paper, score: &Score, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.print;
    let plan = state.plan();
    let kind = paper as usize;
    let band = score.number.as_ref().map(|number| {
        let band = ui.band(number);
        if score.status == Status::Partial {
            ui.texts.score.so_far.with([band])
        } else {
            band.to_owned()
        }
    });
    let label = match &band {
        Some(band) => texts.score[kind].with([band]),
        None => texts.no_score.of(kind).to_owned(),
    };
    let points = match score.total() {
        Some(_) if ui.hide_numbers => String::new(),
        Some(total) => ui.tenths(total),
        None => "–".to_owned(),
    };
    let (lead, plants, of, fiber) = match paper {
        Paper::Week => {
            let mut filled = 0;
            for day in &plan.days {
                filled += u32::from(!day.is_empty());
            }
            let start = state.document.settings.week_start;
            let (first, last) = (start.day_at(0), start.day_at(DAYS as u8 - 1));
            let lead =
                texts.days_planned.with([ui.day(first), ui.day(last), &ui.numbers.whole(filled)]);
            let of = joined(&["", &ui.numbers.whole(LEAVES as u32)], " / ");
            (lead, state.figures.plant_count(), of, state.figures.fiber_a_day_mg())
        }
        Paper::Day => {
            let figure = &state.figures.days[usize::from(state.target.day)];
            let fiber = figure.amounts.fiber_mg();
            (ui.day(state.target.day).to_owned(), figure.plant_count(), String::new(), fiber)
        }
    };
    let several = usize::from(plants != 1 || !of.is_empty());
    let plants = joined(&[&ui.numbers.whole(plants), &of], "");
    let fiber = ui.grams((fiber / 1000) as u32);
    html! {
        <header>
            <div class="title">
                <h1>{ ui.plan_name(&plan.name) }</h1>
                <p>{ lead }</p>
                if !plan.note.is_empty() {
                    <p class="note">{ &plan.note }</p>
                }
            </div>
            { total(points, label) }
            { total(plants, texts.plants.of(several).to_owned()) }
            { total(fiber, texts.fiber.of(kind).to_owned()) }
        </header>
    }
}

/// A large figure with what it counts below.
pub(super) fn total(figure: String, label: String) -> Html {
    html! {
        <div class="total">
            <b>{ figure }</b>
            <span>{ label }</span>
        </div>
    }
}

fn vine_line(state: &State, ui: &Ui) -> Html {
    let count = state.figures.plant_count();
    let (number, of) = (ui.numbers.whole(count), ui.numbers.whole(LEAVES as u32));
    html! {
        <div class="vine-line">
            <span>{ ui.texts.print.vine }</span>
            { vine(&Vine {
                count: count as usize,
                unfold: LEAVES,
                label: ui.texts.shell.vine.with([&number, &of]),
                ..Vine::default()
            }) }
        </div>
    }
}

/// The link as a code, where it can be read from paper; the denser, the larger.
fn code(paper: Paper, state: &State, base: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.print;
    let (plan, foods) = (state.plan(), &state.foods);
    let shared = match paper {
        Paper::Week => Some(Shared::plan(plan, foods, state.sharing.include)),
        Paper::Day => Shared::day(plan, state.target.day, foods, state.sharing.include),
    };
    let Some(payload) = shared.and_then(|shared| link::encode(&shared).ok()) else {
        return Html::default();
    };
    let Some(code) = Code::of(&fragment::address(base, &payload)) else {
        return Html::default();
    };
    let size = match code.side() {
        0..=69 => "code",
        70..=93 => "code larger",
        94..=MOST_MODULES => "code largest",
        _ => return Html::default(),
    };
    html! {
        <div class={size}>
            { code.picture(texts.code) }
            <p>{ texts.scan.of(paper as usize) }</p>
        </div>
    }
}
