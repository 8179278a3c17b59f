//! A shared week beside one's own, day by day.

use biomeal_core::plan::{DAYS, Entry};
use biomeal_core::settings::Settings;

use super::{Side, row, score, words};
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::vine::{LEAVES, Vine, vine};
use crate::ui::small_ring;

/// The rows of the comparison.
pub fn rows(theirs: &Side<'_>, mine: &Side<'_>, settings: &Settings, ui: &Ui) -> Vec<Html> {
    let texts = &ui.texts.incoming;
    let mut rows = Vec::new();
    let of_week = |side: &Side<'_>| score(Some(&side.figures.week), ui);
    row(&mut rows, texts.score.of(0_usize), of_week(theirs), of_week(mine), ui);
    row(&mut rows, texts.plants, plants(theirs, ui), plants(mine, ui), ui);
    row(&mut rows, texts.fiber, fiber(theirs, ui), fiber(mine, ui), ui);
    for place in 0..DAYS {
        let at = usize::from(settings.week_start.day_at(place as u8));
        let own = &mine.plan.days[at];
        let same = theirs.plan.days[at] == *own && !own.is_empty();
        let mut entries: Vec<Entry> = Vec::new();
        for meal in &theirs.plan.days[at].meals {
            entries.extend_from_slice(&meal.entries);
        }
        let shared = html! {
            <>
                { day(theirs, at, same, ui) }
                { words::conflicts(&entries, theirs.foods, settings, ui) }
            </>
        };
        row(&mut rows, ui.day_short(at as u8), shared, day(mine, at, false, ui), ui);
    }
    rows
}

fn plants(side: &Side<'_>, ui: &Ui) -> Html {
    let count = side.figures.plant_count();
    let (number, of) = (ui.numbers.whole(count), ui.numbers.whole(LEAVES as u32));
    html! {
        <>
            <b>{ &number }</b>{ " / " }{ &of }
            { vine(&Vine {
                count: count as usize,
                unfold: LEAVES,
                label: ui.texts.shell.vine.with([&number, &of]),
                ..Vine::default()
            }) }
        </>
    }
}

fn fiber(side: &Side<'_>, ui: &Ui) -> Html {
    if side.plan.is_empty() {
        return html! { { "–" } };
    }
    let milligrams = side.figures.fiber_a_day_mg();
    html! { { ui.texts.incoming.on_average.with([&ui.grams((milligrams / 1000) as u32)]) } }
}

fn day(side: &Side<'_>, at: usize, same: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let score = &side.figures.days[at].score;
    let points = ui.brief_total(score);
    let label = texts.day_score.with([ui.day(at as u8), &points]);
    let content = &side.plan.days[at];
    let words = if content.is_empty() {
        texts.nothing_planned.to_owned()
    } else if same {
        texts.same.to_owned()
    } else {
        words::day(content, side.foods, ui)
    };
    html! {
        <span class="compare-day">
            <span role="img" aria-label={label}>{ small_ring::view(score, ui) }</span>
            <span>{ words }</span>
        </span>
    }
}
