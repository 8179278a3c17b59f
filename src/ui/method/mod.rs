//! "How is this computed?": the rules in words, with the figures of the code.

mod amounts;
mod figures;
mod kinds;
mod page;
mod short;
mod table;

use biomeal_core::citation::Citation;
use biomeal_core::score::{Part, rules};

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::disclosure::{Disclosure, disclosure};
use crate::ui::pieces::icon::IconKind;

pub use page::view as page;

/// The short form at the end of the score panel.
pub fn below(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let short = || {
        html! {
            <>
                { short::view(ui) }
                <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Method))}>
                    { texts.full }
                </button>
            </>
        }
    };
    let face = Disclosure {
        id: ui.id("method"),
        title: texts.question,
        icon: IconKind::Book,
        heading: ui.heading(1),
        on_toggle: ui.on(Action::ToggleMethod),
    };
    html! {
        <section class="method" part="method">
            { disclosure(face, state.method_open.then(short)) }
        </section>
    }
}

/// A publication, with a link where it has an identifier.
pub fn publication(citation: Citation) -> Html {
    html! {
        <>
            { citation.title() }
            if let Some(doi) = citation.doi() {
                { ", " }
                <a href={String::from("https://doi.org/") + doi} target="_blank" rel="noopener noreferrer">
                    { String::from("doi:") + doi }
                </a>
            }
        </>
    }
}

/// The figure that anchors a part.
pub const fn target(part: Part) -> rules::Figure {
    match part {
        Part::Fiber => rules::FIBER_FULL,
        Part::Plants => rules::PLANTS_WEEK,
        Part::Prebiotics => rules::PREBIOTICS_FULL,
        Part::LiveCultures => rules::LIVE_CULTURES_DAY,
        Part::LeanProtein => rules::LEAN_PROTEIN_FULL,
        Part::Processing => rules::PROCESSING_FULL,
        Part::FreeSugars => rules::FREE_SUGARS_FULL,
        Part::SaturatedFat => rules::SATURATED_FAT_FULL,
        Part::Meat => rules::MEAT_FULL,
        Part::Alcohol => rules::ALCOHOL_FULL,
    }
}
