//! A check box, a native input so that keys and forced colors work.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Something that is included or not; `on_toggle` is told the state asked for.
pub fn check_box(label: &'static str, checked: bool, on_toggle: Callback<bool>) -> Html {
    let onchange = move |event: Event| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            on_toggle.emit(input.checked());
        }
    };
    html! {
        <label class="check">
            <input type="checkbox" {checked} {onchange} />
            <span>{ label }</span>
        </label>
    }
}
