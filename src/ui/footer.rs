//! The line that stands on every surface.

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};

/// The footer.
pub fn view(state: &State, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    html! {
        <footer class="footer" part="footer">
            <p class="footer-text">
                { shell.disclaimer }
                if let (Some(host), Some(later)) = (&state.host, state.arrival.here()) {
                    { later.brand(host, ui) }
                }
            </p>
            <div class="footer-links">
                <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Method))}>
                    { shell.method }
                </button>
                <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Privacy))}>
                    { shell.privacy }
                </button>
                <span>{ shell.version }</span>
            </div>
        </footer>
    }
}
