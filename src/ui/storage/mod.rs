//! Where the person's plans are, in words.

mod banner;
mod dialog;
mod elsewhere;

pub use banner::banner;
pub use dialog::view;
pub use elsewhere::elsewhere;

use crate::app::action::{Action, Over};
use crate::app::keeping::Keeping;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon};

/// A button that says it and opens what it means.
pub fn chip(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.storage;
    // What the page brings along is the page's: nothing of it is anybody's to keep.
    if ui.terms.takes_links_in() && !state.keeping.is_safe() || ui.terms.readonly {
        return Html::default();
    }
    let (kind, text) = match state.keeping {
        Keeping::Saved | Keeping::Damaged if state.may_clear => (IconKind::Saved, texts.for_now),
        Keeping::Saved | Keeping::Damaged => (IconKind::Saved, texts.saved),
        Keeping::Saving => (IconKind::Saved, texts.saving),
        Keeping::ThisTabOnly => (IconKind::Mask, texts.this_tab),
        Keeping::Full => (IconKind::Warning, texts.full),
        Keeping::Newer => (IconKind::Warning, texts.newer),
        Keeping::Stuck => (IconKind::Warning, texts.stuck),
    };
    let class = if state.keeping.is_safe() { "storage" } else { "storage unsaved" };
    html! {
        <button type="button" {class} part="storage" onclick={ui.on(Action::Open(Over::Storage))}>
            { icon(kind) }
            { text }
        </button>
    }
}
