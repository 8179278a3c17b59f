//! One of a few: native radio buttons side by side, so that arrow keys, one tab
//! stop and screen readers work as everywhere.

use crate::markup::{Handler, Html, html};

/// A choice: its text, whether it is on, and what choosing it does.
pub type Choice = (&'static str, bool, Handler);

/// A group of choices, one of which is on. `label` names the group, `id` tells it from
/// others in the same root.
pub fn segmented(label: &'static str, id: &str, choices: Vec<Choice>) -> Html {
    html! {
        <div class="segmented" role="radiogroup" aria-label={label}>
            for (text, checked, on) in choices {
                <label key={text} class="segment">
                    <input type="radio" name={id.to_owned()} {checked} onchange={on} />
                    <span class="segment-text">{ text }</span>
                </label>
            }
        </div>
    }
}
