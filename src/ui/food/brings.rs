//! What a food on the plate brings to each part of the score, and what the score would
//! be without it.

use biomeal_core::explain::{self, EntryShare};
use biomeal_core::plan::EntryAt;
use biomeal_core::score::Part;

use super::Shown;
use crate::app::ui::Ui;
use crate::markup::{Html, classes, html, push};
use crate::ui::explain::amount_words;
use crate::ui::look::{part_class, part_icon};
use crate::ui::notice;
use crate::ui::pieces::icon::icon;

/// The table, at the scope of the score panel.
pub fn view(at: EntryAt, shown: &Shown<'_>) -> Html {
    let (state, ui) = (shown.state, shown.ui);
    let reference = state.document.settings.reference;
    let share = explain::entry(state.plan(), &state.foods, reference, state.scope, at);
    let Some(share) = share else { return Html::default() };
    let texts = &ui.texts.food;
    let mut rows = Vec::new();
    for part in Part::ALL {
        push(&mut rows, row(part, &share, shown));
    }
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">
                { texts.brings.with([&notice::scope_name(state, state.scope, ui)]) }
            </@>
            <table class="explain-table">
                <thead>
                    <tr>
                        <th scope="col">{ texts.part }</th>
                        <th scope="col" class="end">{ texts.amount }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            if let Some(change) = share.change {
                <p class="explain-note">{ without(change, ui) }</p>
            }
        </section>
    }
}

/// What leaving it out would change, in tenths, in numbers or in words.
fn without(change: i16, ui: &Ui) -> String {
    let texts = &ui.texts.food;
    let sentence = if ui.hide_numbers { texts.without_worded } else { texts.without };
    sentence.with([&ui.gain(change.into())])
}

/// What it brings to a part; nothing where it brings none.
fn row(part: Part, share: &EntryShare, shown: &Shown<'_>) -> Html {
    let of_part = share.share(part);
    if of_part.amount.tenths() == 0 && of_part.left_out.is_none() {
        return Html::default();
    }
    let why = of_part.left_out.map(|(_, why)| (shown.ui.texts.explain.why)(why));
    html! {
        <tr key={part.id()}>
            <th scope="row">
                <span class={classes(&["food-brings", &part_class(part)])}>
                    { icon(part_icon(part)) }
                    <span>
                        { (shown.ui.texts.words.part)(part) }
                        if let Some(why) = why {
                            { " " }<span class="explain-place">{ why }</span>
                        }
                    </span>
                </span>
            </th>
            <td class="end">{ amount_words(part, of_part.amount, shown.ui) }</td>
        </tr>
    }
}
