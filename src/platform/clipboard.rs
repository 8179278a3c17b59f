//! Copying a text, where the browser and the page's policy let us.

use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::Callback;

/// Copies `text` and then tells whether it worked. It does not in sandboxed
/// frames and on pages without HTTPS.
pub fn copy(text: &str, done: Callback<bool>) {
    let Some(clipboard) = clipboard() else {
        done.emit(false);
        return;
    };
    let written = JsFuture::from(clipboard.write_text(text));
    spawn_local(async move { done.emit(written.await.is_ok()) });
}

/// `navigator.clipboard` is missing, not empty, on pages without HTTPS.
fn clipboard() -> Option<web_sys::Clipboard> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
    (!clipboard.is_undefined()).then(|| navigator.clipboard())
}
