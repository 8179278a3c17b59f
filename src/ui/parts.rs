//! The ten parts of a score: five that earn, five that take back.

use biomeal_core::score::{Number, Part};

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::bar::{bar, earned_share, kept_share};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};

/// The parts in their two groups.
pub fn view(number: Option<&Number>, ui: &Ui) -> Html {
    let texts = &ui.texts.score;
    let tenths = |tenths: u16| ui.tenths(tenths);
    let earned = number.map_or_else(|| "–".to_owned(), |number| tenths(number.earned()));
    let taken = number.map_or_else(
        || "–".to_owned(),
        |number| match number.taken_back() {
            0 => texts.nothing_taken_short.to_owned(),
            _ if ui.hide_numbers => texts.taken_back.to_owned(),
            taken => texts.sum_taken.with([&ui.numbers.gain(-i32::from(taken))]),
        },
    );
    html! {
        <div part="bars">
            <div class="parts">
                <div class="parts-head between">
                    <@{ui.heading(1)} class="strong">{ texts.enjoy }</@>
                    if !ui.hide_numbers {
                        <span>{ texts.sum_earned.with([&earned]) }</span>
                    }
                </div>
                <ul>
                    for part in Part::EARNING {
                        { earning(part, number, ui) }
                    }
                </ul>
            </div>
            <div class="parts">
                <div class="parts-head between">
                    <@{ui.heading(1)} class="strong">{ texts.balance }</@>
                    <span>
                        if number.is_some_and(|number| number.taken_back() > 0) {
                            <span class="swatch swatch-back" aria-hidden="true"></span>
                        }
                        { taken }
                    </span>
                </div>
                <ul>
                    for part in Part::BALANCE {
                        { balance(part, number, ui) }
                    }
                </ul>
            </div>
        </div>
    }
}

fn earning(part: Part, number: Option<&Number>, ui: &Ui) -> Html {
    let name = (ui.texts.words.part)(part);
    let share = number.map(|number| earned_share(number.part(part), part.max()));
    if ui.hide_numbers {
        return worded(part, number, share, ui);
    }
    let of = ui.numbers.whole(u32::from(part.max()));
    let points = number.map(|number| number.part(part));
    let shown =
        points.map_or_else(|| "–".to_owned(), |points| ui.numbers.tenths(i32::from(points)));
    let spoken = points.map(|_| ui.texts.score.part_earned.with([name, &shown, &of]));
    let amount = html! { <><b>{ &shown }</b>{ " / " }{ of }</> };
    row(part, spoken, amount, share, ui)
}

fn balance(part: Part, number: Option<&Number>, ui: &Ui) -> Html {
    let name = (ui.texts.words.part)(part);
    let texts = &ui.texts.score;
    let (spoken, amount, share) = match number {
        None => (None, html! { { "–" } }, None),
        Some(number) => {
            let taken = number.part(part);
            let share = Some(kept_share(taken, number.earned(), part.max()));
            if ui.hide_numbers {
                return worded(part, Some(number), share, ui);
            }
            if taken == 0 {
                (Some(texts.part_kept.with([name])), icon_with(IconKind::Check, "s"), share)
            } else {
                let points = ui.numbers.tenths(-i32::from(taken));
                let shown = html! { <b>{ ui.numbers.gain(i32::from(taken)) }</b> };
                (Some(texts.part_taken.with([name, &points])), shown, share)
            }
        }
    };
    row(part, spoken, amount, share, ui)
}

/// A part without its points.
fn worded(part: Part, number: Option<&Number>, share: Option<u16>, ui: &Ui) -> Html {
    let name = (ui.texts.words.part)(part);
    let fill = number.map(|number| ui.fill(number, part));
    let spoken = fill.map(|fill| ui.texts.worded.of.with([name, fill]));
    row(part, spoken, html! { { fill.unwrap_or("–") } }, share, ui)
}

/// One part: a button that opens its explanation. What it says in one breath is for
/// assistive technology, the drawing for the eyes.
fn row(part: Part, spoken: Option<String>, amount: Html, share: Option<u16>, ui: &Ui) -> Html {
    let name = (ui.texts.words.part)(part);
    html! {
        <li key={part.id()} class={part_class(part)}>
            <button type="button" class="part" id={ui.focus_id(FocusOn::Part(part))}
                aria-haspopup="dialog" onclick={ui.on(Action::Open(Over::Explain(part)))}>
                <span class="sr">{ spoken.unwrap_or_else(|| ui.texts.score.part_none.with([name])) }</span>
                { icon(part_icon(part)) }
                <span class="part-line between" aria-hidden="true">
                    <span class="part-name">{ name }</span>
                    <span class="part-value">{ amount }</span>
                </span>
                { bar(share, !part.earns()) }
            </button>
        </li>
    }
}
