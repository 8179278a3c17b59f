//! The ten parts in two rows of five: what is earned or kept solid, what is taken back
//! hatched.

use biomeal_core::score::{Number, Part, Score};

use crate::app::paper::Paper;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::text::joined;
use crate::ui::pieces::bar::{earned_share, kept_share};

/// The parts; nothing without a score.
pub fn view(paper: Paper, score: &Score, ui: &Ui) -> Html {
    let texts = &ui.texts.print;
    let Some(number) = &score.number else { return Html::default() };
    let (kind, earned) = (paper as usize, ui.tenths(number.earned()));
    let heading = match number.taken_back() {
        _ if ui.hide_numbers => texts.parts.to_owned(),
        0 => texts.adds_up_whole[kind].with([&earned]),
        taken => texts.adds_up[kind].with([&earned, &ui.tenths(taken)]),
    };
    let mut parts = Vec::new();
    for part in Part::EARNING {
        push(&mut parts, one(part, number, ui));
    }
    for part in Part::BALANCE {
        push(&mut parts, one(part, number, ui));
    }
    html! {
        <section>
            <h2>{ heading }</h2>
            <div class="parts">{ parts }</div>
            <p class="legend">
                <span>{ bar(Some(1000), false, ui) }{ texts.kept }</span>
                <span>{ bar(Some(0), true, ui) }{ texts.taken_back }</span>
            </p>
        </section>
    }
}

fn one(part: Part, number: &Number, ui: &Ui) -> Html {
    let points = number.part(part);
    let figure = if ui.hide_numbers {
        ui.fill(number, part).to_owned()
    } else if part.earns() {
        let of = ui.numbers.whole(u32::from(part.max()));
        joined(&[&ui.numbers.tenths(i32::from(points)), &of], " / ")
    } else {
        ui.numbers.tenths(i32::from(points))
    };
    let share = if part.earns() {
        earned_share(points, part.max())
    } else {
        kept_share(points, number.earned(), part.max())
    };
    html! {
        <div key={part.id()} class="part">
            <span>{ (ui.texts.words.part)(part) }</span>
            <span class="figure">{ figure }</span>
            { bar(Some(share), !part.earns(), ui) }
        </div>
    }
}

/// A bar in black: `share` of it, in thousandths, solid; with `back`, the rest hatched.
/// Drawn, because what is only a background is not printed.
pub fn bar(share: Option<u16>, back: bool, ui: &Ui) -> Html {
    let share = share.unwrap_or(0);
    let width =
        joined(&[&u32::from(share / 10).to_string(), &u32::from(share % 10).to_string()], ".")
            + "%";
    let hatch = ui.id_at("hatch", &[(share / 10) as u8, (share % 10) as u8]);
    html! {
        <svg class="bar" width="100%" height="6" aria-hidden="true">
            if back && share < 1000 {
                <pattern id={&hatch} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect width="1.2" height="3" fill="#000" />
                </pattern>
                <rect width="100%" height="100%" fill={joined(&["url(#", &hatch, ")"], "")} />
            }
            <rect width={width} height="100%" fill="#000" />
        </svg>
    }
}
