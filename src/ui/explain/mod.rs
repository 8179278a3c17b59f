//! How a part of the score came about: its points, the scale, the arithmetic, the foods,
//! and where the rules come from.

mod days;
mod foods;
mod scale;
mod sources;
mod words;

use biomeal_core::explain::{Explanation, PartSum};
use biomeal_core::score::{Part, Scope};

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, classes, html};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::icon;
use crate::ui::plants;

pub use words::amount as amount_words;

/// A part and what it is explained with.
struct Explained<'a> {
    part: Part,
    all: &'a Explanation,
    state: &'a State,
    ui: &'a Ui,
}

impl Explained<'_> {
    const fn sum(&self) -> &PartSum {
        self.all.part(self.part)
    }

    /// Whether it is the mean of seven days.
    fn is_mean(&self) -> bool {
        self.all.scope == Scope::Week && self.part != Part::Plants
    }
}

/// The dialog of a part, at the scope of the score panel.
pub fn view(part: Part, state: &State, ui: &Ui) -> Html {
    let reference = state.document.settings.reference;
    let all = Explanation::of(state.plan(), &state.foods, reference, state.scope, state.target);
    let of = Explained { part, all: &all, state, ui };
    let mut face =
        Dialog::named("explain-dialog", (ui.texts.words.part)(part), DialogKind::Center, ui);
    face.before = html! {
        <span class={classes(&["dialog-icon", &part_class(part)])}>{ icon(part_icon(part)) }</span>
    };
    face.lead = figure(&of);
    let content = html! {
        <div class={classes(&["explain", &part_class(part)])}>
            { scale::view(&of) }
            { words::view(&of) }
            { foods::view(&of) }
            if part == Part::Plants {
                { plants_of(&of) }
            }
            if of.is_mean() {
                { days::view(&of) }
            }
            { sources::view(&of) }
        </div>
    };
    dialog(face, content)
}

/// "11.6 of 15 points", "−4.2 taken back".
fn figure(of: &Explained<'_>) -> Html {
    let (part, ui) = (of.part, of.ui);
    if ui.hide_numbers
        && let Some(number) = &of.all.score.number
    {
        return html! { <p class="explain-figure"><b class="h-figure">{ ui.fill(number, part) }</b></p> };
    }
    let (figure, words) = match of.sum().points {
        None => ("–".to_owned(), ui.texts.score.no_score.to_owned()),
        Some(points) if part.earns() => {
            let most = ui.numbers.whole(u32::from(part.max()));
            (ui.numbers.tenths(points.into()), ui.texts.explain.of_points.with([&most]))
        }
        Some(0) => (ui.numbers.whole(0), ui.texts.score.taken_back.to_owned()),
        Some(points) => (ui.numbers.gain(points.into()), ui.texts.score.taken_back.to_owned()),
    };
    html! {
        <p class="explain-figure">
            <b class="h-figure">{ figure }</b>
            { " " }
            { words }
        </p>
    }
}

/// Every plant of the scope with what it counts.
fn plants_of(of: &Explained<'_>) -> Html {
    if of.all.plants.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <@{of.ui.heading(1)} class="h-meal">{ of.ui.texts.explain.plants }</@>
            { plants::list(&of.all.plants, of.ui) }
        </section>
    }
}
