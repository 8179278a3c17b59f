//! Copying a text, where the browser and the page's policy let us.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::platform::objects::{ask, field};
use crate::platform::promised;

/// Copies `text` and then tells whether it worked. It does not in sandboxed
/// frames and on pages without HTTPS.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(clipboard) = clipboard() else {
        done.emit(false);
        return;
    };
    let writing: Promise = ask(&clipboard, "writeText", text).unchecked_into();
    promised::tell(&writing, done);
}

/// `navigator.clipboard` is missing, not empty, on pages without HTTPS.
fn clipboard() -> Option<JsValue> {
    let window = web_sys::window()?;
    let clipboard = field(&field(&window, "navigator"), "clipboard");
    (!clipboard.is_undefined()).then_some(clipboard)
}
