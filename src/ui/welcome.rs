//! What an empty plan begins with: weeks to start from, once they are there.

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::later::Arrival;
use crate::markup::{Html, html};
use crate::ui::waiting;

/// The invitation.
pub fn view(state: &State, ui: &Ui) -> Html {
    let heading = ui.texts.plan.welcome;
    html! {
        <section class="welcome" aria-label={heading}>
            <@{ui.heading(0)} class="h-page">{ heading }</@>
            { match state.arrival {
                Arrival::Here(later) => later.examples(state, ui),
                Arrival::Coming => coming(state, ui),
                // The score panel says so, and how to try again.
                Arrival::Failed => Html::default(),
            } }
        </section>
    }
}

/// What stands there before the examples: their lead, so that nothing moves when they come.
fn coming(state: &State, ui: &Ui) -> Html {
    html! {
        <>
            <p>{ ui.texts.examples.lead }</p>
            <div class="examples-coming">{ waiting::view(state, ui) }</div>
        </>
    }
}
