//! The notice at the bottom. It never takes the focus. While a sheet is open it is
//! inside the sheet, because that lies over the rest.

use yew::prelude::*;

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::ui::notice;
use crate::ui::pieces::icon::{IconKind, icon};

/// The notice, if there is one; `on_hold` is told whether the pointer or the focus is
/// on it.
pub fn view(state: &State, on_hold: &Callback<bool>, ui: &Ui) -> Html {
    let Some(toast) = &state.toast else { return Html::default() };
    let text = notice::text(&toast.notice, state, ui);
    let shell = &ui.texts.shell;
    let hold = |held: bool| {
        let hold = on_hold.clone();
        move || hold.emit(held)
    };
    let (over, out, focus, blur) = (hold(true), hold(false), hold(true), hold(false));
    html! {
        <div class="toasts">
        <div key={toast.serial} class="toast" part="toast"
            onmouseenter={move |_: MouseEvent| over()} onmouseleave={move |_: MouseEvent| out()}
            onfocusin={move |_: FocusEvent| focus()} onfocusout={move |_: FocusEvent| blur()}>
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
