//! A chip: a filter that is on or off.

use yew::Html;

use super::icon::{IconKind, icon_with};
use crate::markup::{Handler, html};

/// A toggle button in the shape of a pill; `on_toggle` asks for the other state.
pub fn chip(label: &'static str, pressed: bool, on_toggle: Handler) -> Html {
    html! {
        <button key={label} type="button" class="chip" aria-pressed={if pressed { "true" } else { "false" }}
            onclick={on_toggle}>
            if pressed {
                { icon_with(IconKind::Check, "s") }
            }
            { label }
        </button>
    }
}
