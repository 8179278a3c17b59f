//! Buttons. A disabled one stays focusable and says why.

use super::icon::{IconKind, icon};
use crate::app::ui::Ui;
use crate::markup::{Handler, Html, html};
use crate::platform::form;

/// A button with text, and before it an icon. `class` is "btn" with `filled` for the one
/// main action of a region, `quiet` for an action beside others, `outline` for any other;
/// `small`.
pub fn button(
    class: &'static str,
    kind: Option<IconKind>,
    label: &'static str,
    on: Handler,
) -> Html {
    html! {
        <button type="button" part="button" {class} onclick={on}>
            if let Some(kind) = kind {
                { icon(kind) }
            }
            { label }
        </button>
    }
}

/// The same button where it hands in the form that it is in.
pub fn hand_in(class: &'static str, kind: Option<IconKind>, label: &'static str, ui: &Ui) -> Html {
    let on = ui.hear(|event| {
        form::hand_in(event);
        None
    });
    html! {
        <button type="submit" part="button" {class} onclick={on}>
            if let Some(kind) = kind {
                { icon(kind) }
            }
            { label }
        </button>
    }
}

/// A button whose text alone is not enough: its name for assistive technology must
/// contain the text. `id` is its element's, for the focus.
pub fn named_button(
    class: &'static str,
    id: Option<String>,
    label: &'static str,
    name: String,
    on: Handler,
) -> Html {
    html! {
        <button type="button" part="button" {id} {class} aria-label={name} onclick={on}>{ label }</button>
    }
}

/// What a press does, or why there is nothing to do now.
pub enum Press {
    /// It can be pressed.
    Does(Handler),
    /// It cannot: the id of the element that says why, unique in the root, and the reason.
    Cannot(String, &'static str),
}

/// A button with an icon alone, named by `label`. `class` begins with "icon-btn".
pub fn icon_button(class: &'static str, kind: IconKind, label: &'static str, press: Press) -> Html {
    let (on, why) = match press {
        Press::Does(on) => (Some(on), None),
        Press::Cannot(id, reason) => (None, Some((id, reason))),
    };
    // A title that says the same as the name would be read out twice: alone, it is the name.
    let name = why.is_some().then_some(label);
    let title = why.as_ref().map_or(label, |(_, reason)| reason);
    let described = why.as_ref().map(|(id, _)| id);
    html! {
        <>
            <button type="button" {class} aria-label={name} {title} aria-disabled={why.is_some()}
                aria-describedby={described} onclick={on}>
                { icon(kind) }
            </button>
            if let Some((id, reason)) = why {
                <span class="sr" {id}>{ reason }</span>
            }
        </>
    }
}
