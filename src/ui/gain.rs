//! What a change brings to the score, beside what makes it.

use crate::app::ui::Ui;
use crate::markup::{Html, html};

/// The gain, in tenths: short for the eyes, in full for assistive technology. Without a
/// score there is none.
pub fn view(gain: Option<i32>, ui: &Ui) -> Html {
    let Some(gain) = gain else { return Html::default() };
    html! {
        <span class={if gain <= 0 { "gain gain-flat" } else { "gain" }}>
            <span aria-hidden="true">{ ui.gain(gain) }</span>
            <span class="sr">{ ui.gain_in_full(gain) }</span>
        </span>
    }
}
