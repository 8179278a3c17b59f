//! Less, the portion, more.

use yew::prelude::*;

use super::icon::{IconKind, icon};

/// What [`stepper`] shows.
#[derive(Clone, Debug)]
pub struct Steps {
    /// Name of the group: whose amount it is.
    pub label: AttrValue,
    /// Name of the button for less.
    pub less: AttrValue,
    /// Name of the button for more.
    pub more: AttrValue,
    /// The household portion, or grams where there is none.
    pub portion: AttrValue,
    /// Grams below the portion; empty where the portion is in grams already.
    pub grams: AttrValue,
    /// Set at the smallest portion: id of the element that says so.
    pub lowest: Option<AttrValue>,
    /// Set at the largest amount: id of the element that says so.
    pub highest: Option<AttrValue>,
    /// Told -1 or 1.
    pub on_step: Callback<i8>,
}

/// A portion between two buttons; rows that are too narrow hide the portion.
pub fn stepper(props: &Steps) -> Html {
    let button = |kind, name: &AttrValue, limit: &Option<AttrValue>, by: i8| {
        let step = props.on_step.clone();
        let onclick = limit.is_none().then(|| Callback::from(move |_: MouseEvent| step.emit(by)));
        html! {
            <button type="button" class="step" aria-label={name}
                aria-disabled={limit.as_ref().map(|_| "true")}
                aria-describedby={limit.clone()} {onclick}>
                { icon(kind) }
            </button>
        }
    };
    html! {
        <div class="stepper" role="group" aria-label={&props.label}>
            { button(IconKind::Minus, &props.less, &props.lowest, -1) }
            <span class="portion">
                <span class="portion-text">{ &props.portion }</span>
                if !props.grams.is_empty() {
                    <span class="portion-grams">{ &props.grams }</span>
                }
            </span>
            { button(IconKind::Plus, &props.more, &props.highest, 1) }
        </div>
    }
}
