//! A heading that opens what is below it.

use super::icon::{IconKind, icon};
use crate::markup::{Handler, Html, html, truth};

/// A heading with a button.
pub struct Disclosure {
    /// Distinguishes this one from others in the same root.
    pub id: String,
    /// The heading's text.
    pub title: &'static str,
    /// Before the text.
    pub icon: IconKind,
    /// The heading's element name.
    pub heading: &'static str,
    /// Opens and closes it.
    pub on_toggle: Handler,
}

/// What is closed is not in the page: `content` is nothing then.
pub fn disclosure(face: Disclosure, content: Option<Html>) -> Html {
    let open = content.is_some();
    html! {
        <div class="disclosure">
            <@{face.heading} class="disclosure-head">
                <button type="button" class="disclosure-button" aria-controls={&face.id}
                    aria-expanded={truth(open)} onclick={face.on_toggle}>
                    { icon(face.icon) }
                    <span class="disclosure-title">{ face.title }</span>
                    { icon(IconKind::ChevronDown) }
                </button>
            </@>
            <div class="disclosure-body" id={face.id} hidden={!open}>{ content }</div>
        </div>
    }
}
