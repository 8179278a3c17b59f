//! Copying a text, where the browser and the page's policy let us.

use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::platform::objects::{ask, field};

/// Copies `text` and then tells whether it worked. It does not in sandboxed
/// frames and on pages without HTTPS.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(clipboard) = clipboard() else {
        done.emit(false);
        return;
    };
    let (copied, refused) = (tell(done.clone(), true), tell(done, false));
    let writing: Promise = ask(&clipboard, "writeText", text).unchecked_into();
    // What comes back is the same promise once more.
    let _ = writing.then2(&copied, &refused);
    // One of the two is called, and ends with that; a few bytes remain of the other.
    copied.forget();
    refused.forget();
}

fn tell(done: Callback<bool>, worked: bool) -> Closure<dyn FnMut(JsValue)> {
    Closure::once(move |_| done.emit(worked))
}

/// `navigator.clipboard` is missing, not empty, on pages without HTTPS.
fn clipboard() -> Option<JsValue> {
    let window = web_sys::window()?;
    let clipboard = field(&field(&window, "navigator"), "clipboard");
    (!clipboard.is_undefined()).then_some(clipboard)
}
