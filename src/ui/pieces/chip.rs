//! A chip: a filter that is on or off.

use super::icon::{IconKind, icon_with};
use crate::markup::{Handler, Html, html, truth};

/// A toggle button in the shape of a pill; `on_toggle` asks for the other state.
pub fn chip(label: &'static str, pressed: bool, on_toggle: Handler) -> Html {
    html! {
        <button key={label} type="button" class="chip" aria-pressed={truth(pressed)}
            onclick={on_toggle}>
            if pressed {
                { icon_with(IconKind::Check, "s") }
            }
            { label }
        </button>
    }
}
