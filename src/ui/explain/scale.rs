//! The scale of a part: how far it is, and where what takes back begins and ends.

use biomeal_core::score::Scope;

use super::{Explained, words};
use crate::markup::{Html, classes, html, push};
use crate::text::joined;
use crate::ui::pieces::bar::bar;

/// Labels closer than this, in thousandths, would lie over each other.
const APART: u32 = 150;

/// The scale. For the eyes alone: the sentence below it says the same.
pub fn view(of: &Explained<'_>) -> Html {
    let drawn = if of.part.earns() { earning(of) } else { balance(of) };
    html! { <div class="scale" aria-hidden="true">{ drawn }</div> }
}

/// The full amount: "5 g a day".
fn full(of: &Explained<'_>) -> String {
    let scope = if of.is_mean() { Scope::Day } else { of.all.scope };
    let full = words::bound(of.part, of.sum().full, of.ui);
    (of.ui.texts.explain.scale_full)(scope).with([&full])
}

/// A bar to the full amount.
fn earning(of: &Explained<'_>) -> Html {
    let scored = of.sum().points.map(|_| of.sum().way.permille);
    html! {
        <>
            { bar(scored, false) }
            <p class="scale-ends between">
                <span>{ zero(of) }</span>
                <span>{ full(of) }</span>
            </p>
        </>
    }
}

/// Nothing, with its unit: "0 g".
fn zero(of: &Explained<'_>) -> String {
    (of.ui.texts.explain.amount)(of.part).with([&of.ui.numbers.whole(0)])
}

/// Where it starts, where it is full, and a mark for now.
fn balance(of: &Explained<'_>) -> Html {
    let sum = of.sum();
    let now = of.all.score.number.map(|_| sum.amount.value());
    if of.is_mean() {
        // The mean of the days lies on the way from the start to the end.
        let way = now.map(|_| u32::from(sum.way.permille));
        let label = words::way(of.part, sum.way, of.ui);
        let start = words::bound(of.part, sum.from, of.ui);
        return draw((0, start), (1000, full(of)), way.map(|way| (way, label)), None);
    }
    let end = (sum.full.value() / 8 * 9).max(now.unwrap_or_default() / 16 * 17);
    let place = |value: u64| (value / (end / 1000).max(1)).min(1000) as u32;
    let (from, to) = (place(sum.from.value()), place(sum.full.value()));
    let bound = |bound| words::bound(of.part, bound, of.ui);
    let label = words::text(of.part, sum.amount, of.ui);
    let zero = (!sum.from.is_zero()).then(|| zero(of));
    draw((from, bound(sum.from)), (to, bound(sum.full)), now.map(|now| (place(now), label)), zero)
}

/// The track with its range and mark; places are in thousandths of its length, each with
/// its label, `zero` that of its beginning.
fn draw(
    from: (u32, String),
    to: (u32, String),
    now: Option<(u32, String)>,
    zero: Option<String>,
) -> Html {
    let near = |one: u32, other: u32| one.abs_diff(other) < APART;
    let beside_now = |place: u32| now.as_ref().is_some_and(|(now, _)| near(*now, place));
    let mut labels = Vec::new();
    let at = (from.0, to.0);
    if let Some(zero) = zero
        && !near(0, at.0)
        && !beside_now(0)
    {
        push(&mut labels, label(0, zero, ""));
    }
    for (place, text, other) in [(from.0, from.1, Some(at.1)), (to.0, to.1, None)] {
        if !beside_now(place) && !other.is_some_and(|other| near(place, other)) {
            push(&mut labels, label(place, text, ""));
        }
    }
    let mark = now.as_ref().map(|(now, _)| percent(*now));
    if let Some((now, text)) = now {
        push(&mut labels, label(now, text, "scale-now"));
    }
    html! {
        <svg class="scale-drawing" width="100%" height="42">
            <rect class="scale-track" y="7" width="100%" height="8" rx="4" />
            <rect class="scale-range" x={percent(at.0)} y="7" width={percent(at.1 - at.0)} height="8" rx="2" />
            if let Some(mark) = mark {
                <rect class="scale-mark" x={mark} y="2" width="5" height="18" rx="2" transform="translate(-2.5 0)" />
            }
            { labels }
        </svg>
    }
}

/// A label below its place; at the ends it stays inside.
fn label(place: u32, text: String, class: &'static str) -> Html {
    let side = match place {
        0..70 => "scale-start",
        70..=930 => "",
        _ => "scale-end",
    };
    html! { <text key={place} class={classes(&["scale-label", side, class])} x={percent(place)} y="36">{ text }</text> }
}

/// Thousandths as a percentage in an attribute: "44.5%".
fn percent(permille: u32) -> String {
    joined(&[&(permille / 10).to_string(), ".", &(permille % 10).to_string(), "%"], "")
}
