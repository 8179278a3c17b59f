//! Buttons. A disabled one stays focusable and says why.

use yew::{AttrValue, Html};

use super::icon::{IconKind, icon};
use crate::markup::{Handler, classes, html};

/// A button. What is empty is left out.
#[derive(Default)]
pub struct Button {
    /// The text on it; with an icon alone, its name.
    pub label: AttrValue,
    /// Its name for assistive technology where the text alone is not enough; must
    /// contain the text.
    pub name: Option<String>,
    /// Classes: `filled` for the one main action of a region, `quiet` for an action
    /// beside others, `outline` for any other; `small`.
    pub class: &'static str,
    /// Before the text.
    pub icon: Option<IconKind>,
    /// Its element's id, for the focus.
    pub id: Option<String>,
    /// Pressed; nothing where it cannot be used now.
    pub on: Option<Handler>,
    /// Why it cannot be used now.
    pub reason: Option<Reason>,
}

/// Why a control cannot be used now.
#[derive(Clone)]
pub struct Reason {
    /// Its element's id, unique in the root.
    pub id: String,
    /// The sentence.
    pub text: &'static str,
}

/// A button with text.
pub fn button(button: Button) -> Html {
    html! {
        <button type="button" id={button.id} class={classes(&["btn", button.class])}
            aria-label={button.name} onclick={button.on}>
            if let Some(kind) = button.icon {
                { icon(kind) }
            }
            { button.label }
        </button>
    }
}

/// A button with an icon alone.
pub fn icon_button(button: Button) -> Html {
    let off = button.reason.as_ref();
    let title = off.map_or_else(|| button.label.clone(), |reason| reason.text.into());
    html! {
        <>
            <button type="button" id={button.id} class={classes(&["icon-btn", button.class])}
                aria-label={button.label} {title} aria-disabled={off.map(|_| "true")}
                aria-describedby={off.map(|reason| reason.id.clone())}
                onclick={if off.is_none() { button.on } else { None }}>
                { button.icon.map(icon) }
            </button>
            if let Some(reason) = button.reason {
                <span class="sr" id={reason.id}>{ reason.text }</span>
            }
        </>
    }
}
