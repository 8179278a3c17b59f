//! A check box, a native input so that keys and forced colors work.

use crate::markup::{Handler, Html, html};

/// Something that is included or not; `on_toggle` asks for the other state.
pub fn check_box(label: &'static str, checked: bool, on_toggle: Handler) -> Html {
    html! {
        <label class="check">
            <input type="checkbox" {checked} onchange={on_toggle} />
            <span>{ label }</span>
        </label>
    }
}
