//! Whether the browser may clear what a page keeps.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use yew::Callback;

use crate::platform::objects::{call, field, text_of};

/// Tells whether this is a browser that clears by itself what pages keep, after some days
/// without a visit, and has not been told to leave it. Asks the browser alone, never the
/// person.
pub fn hear(told: Callback<bool>) {
    let window = web_sys::window().map(JsValue::from).unwrap_or_default();
    let navigator = field(&window, "navigator");
    // All browsers on WebKit, and no other, say that they come from there.
    if !text_of(&navigator, "vendor").starts_with("Apple") {
        return;
    }
    let asked = call(&field(&navigator, "storage"), "persisted", &JsValue::UNDEFINED);
    if asked.is_undefined() {
        return told.emit(true);
    }
    let answer = Closure::once(move |persisted: JsValue| told.emit(!persisted.is_truthy()));
    call(&asked, "then", answer.as_ref());
    answer.forget();
}
