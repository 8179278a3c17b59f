//! A chip: a filter that is on or off.

use yew::prelude::*;

use super::icon::{IconKind, icon_with};

/// A toggle button in the shape of a pill; `on_toggle` is told the state asked for.
pub fn chip(label: &'static str, pressed: bool, on_toggle: Callback<bool>) -> Html {
    html! {
        <button key={label} type="button" class="chip" aria-pressed={if pressed { "true" } else { "false" }}
            onclick={move |_: MouseEvent| on_toggle.emit(!pressed)}>
            if pressed {
                { icon_with(IconKind::Check, "s") }
            }
            { label }
        </button>
    }
}
