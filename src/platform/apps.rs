//! Handing a link or a text to other apps, where the browser does that: most phones, few desktops,
//! only pages with HTTPS.

use wasm_bindgen::JsValue;
use yew::Callback;

use crate::platform::objects::{call, field, object, text_of};
use crate::platform::promised;

/// Whether the browser does.
#[must_use]
pub fn are_there() -> bool {
    navigator().is_some_and(|navigator| field(&navigator, "share").is_function())
}

/// Lets the person choose an app for `link`. `refused` is called where the page's policy or
/// the browser forbids it, not where the person thinks better of it.
pub fn share(link: &str, title: &str, refused: Callback<()>) {
    hand_over("url", link, title, refused);
}

/// The same for a text.
pub fn share_text(text: &str, title: &str, refused: Callback<()>) {
    hand_over("text", text, title, refused);
}

fn hand_over(kind: &str, content: &str, title: &str, refused: Callback<()>) {
    let Some(navigator) = navigator() else { return refused.emit(()) };
    let what = object(&[("title", title.into()), (kind, content.into())]);
    let promise = call(&navigator, "share", &what);
    promised::hear_why_not(&promise, move |reason| {
        if text_of(&reason, "name") != "AbortError" {
            refused.emit(());
        }
    });
}

fn navigator() -> Option<JsValue> {
    let window = web_sys::window()?;
    Some(field(&window, "navigator"))
}
