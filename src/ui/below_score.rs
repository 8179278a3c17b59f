//! What stands below the score: what would lift it, and how it is computed.

use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::{brand, method, tips};

/// Tips and method; `subject` is what the gains speak of in words: "Wednesday".
pub fn view(state: &State, subject: &str, scored: bool, ui: &Ui) -> Html {
    html! {
        <>
            if ui.terms.has(Feature::Tips) {
                { tips::view(state, subject, scored, ui) }
            }
            if let Some(host) = state.host.as_ref().filter(|_| ui.terms.has(Feature::Tips)) {
                { brand::tips(host, ui) }
            }
            { method::below(state, ui) }
        </>
    }
}
