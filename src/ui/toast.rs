//! The notice at the bottom. It never takes the focus. While a sheet is open it is
//! inside the sheet, because that lies over the rest.

use crate::app::action::Action;
use crate::app::pace::Panel;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::notice;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::planner::Frame;

/// The same as a panel, which may wait.
pub fn panel(state: &State, frame: &Frame, ui: &Ui) -> Html {
    frame.pace.panel(Panel::Notice, &|| view(state, frame, ui))
}

/// The notice, if there is one. It stays while the pointer or the focus is on it.
pub fn view(state: &State, frame: &Frame, ui: &Ui) -> Html {
    let Some(toast) = &state.toast else { return Html::default() };
    let text = notice::text(&toast.notice, state, ui);
    let shell = &ui.texts.shell;
    let (hold, let_go) = (&frame.hold_toast, &frame.let_toast_go);
    html! {
        <div class="toasts">
        <div key={toast.serial} class="toast" part="toast"
            onmouseenter={hold.clone()} onmouseleave={let_go.clone()}
            onfocusin={hold.clone()} onfocusout={let_go.clone()}>
            { icon(notice::sign(&toast.notice)) }
            <span class="toast-text">{ text }</span>
            if let Some(undo) = toast.notice.undo() {
                <button type="button" class="toast-btn" onclick={ui.on(undo)}>{ shell.undo }</button>
            }
            <button type="button" class="toast-close" aria-label={shell.dismiss}
                onclick={ui.on(Action::DismissToast)}>
                { icon(IconKind::Close) }
            </button>
        </div>
        </div>
    }
}
