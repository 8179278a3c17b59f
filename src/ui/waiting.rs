//! What stands where the second half of the download belongs, until it is there.

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::later::Arrival;
use crate::markup::{Html, html};
use crate::ui::pieces::button::button;

/// That it is coming, or why it is not and what can be done.
pub fn view(state: &State, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    if state.arrival != Arrival::Failed {
        return html! { <p class="waiting muted" aria-busy="true">{ shell.coming }</p> };
    }
    html! {
        <div class="text" role="alert">
            <p><b>{ shell.not_loaded }</b></p>
            <p>{ shell.not_loaded_hint }</p>
            <div class="actions">
                { button("btn outline", None, shell.try_again, ui.on(Action::LoadLater)) }
                if state.incoming.is_some() {
                    { button("btn quiet", None, ui.texts.incoming.keep_planning, ui.on(Action::DropIncoming)) }
                }
            </div>
        </div>
    }
}
