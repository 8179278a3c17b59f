//! Less, the portion, more.

use super::icon::{IconKind, icon};
use crate::markup::{Handler, Html, html};

/// What [`stepper`] shows.
pub struct Steps {
    /// Name of the group: whose amount it is.
    pub label: String,
    /// For less.
    pub less: Step,
    /// For more.
    pub more: Step,
    /// The household portion, or grams where there is none.
    pub portion: String,
    /// Grams below the portion; nothing where the portion is in grams already.
    pub grams: Option<String>,
}

/// One of its buttons.
pub struct Step {
    /// Its name.
    pub name: String,
    /// What it does; nothing at the end of the range.
    pub on: Option<Handler>,
    /// Id of the element that says why there is nothing to do, at the end.
    pub reason: Option<String>,
}

/// A portion between two buttons; rows that are too narrow hide the portion.
pub fn stepper(steps: Steps) -> Html {
    html! {
        <div class="stepper" role="group" aria-label={steps.label}>
            { step(IconKind::Minus, steps.less) }
            <span class="portion">
                <span class="portion-text">{ steps.portion }</span>
                if let Some(grams) = steps.grams {
                    <span class="portion-grams">{ grams }</span>
                }
            </span>
            { step(IconKind::Plus, steps.more) }
        </div>
    }
}

fn step(kind: IconKind, step: Step) -> Html {
    html! {
        <button type="button" class="step" aria-label={step.name}
            aria-disabled={step.reason.is_some()} aria-describedby={step.reason} onclick={step.on}>
            { icon(kind) }
        </button>
    }
}
