//! One of a few: native radio buttons side by side, so that arrow keys, one tab
//! stop and screen readers work as everywhere.

use yew::prelude::*;

/// A group of choices, one of which is on. `label` names the group, `id` tells it from
/// others in the same root, `on_select` is told the position that was chosen.
pub fn segmented(
    label: &'static str,
    id: &str,
    choices: &[&'static str],
    selected: usize,
    on_select: &Callback<usize>,
) -> Html {
    html! {
        <div class="segmented" role="radiogroup" aria-label={label}>
            { for choices.iter().enumerate().map(|(at, choice)| {
                let select = on_select.clone();
                html! {
                    <label key={at} class="segment">
                        <input type="radio" name={id.to_owned()} checked={at == selected}
                            onchange={move |_: Event| select.emit(at)} />
                        <span class="segment-text">{ *choice }</span>
                    </label>
                }
            }) }
        </div>
    }
}
