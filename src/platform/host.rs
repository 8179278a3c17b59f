//! Telling the page that carries the widget what happens.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::CustomEvent;

use crate::platform::objects::{call, field, object};

/// Writes one line for the owner of the page.
pub fn write_error(line: &str) {
    call(&field(&js_sys::global(), "console"), "error", &line.into());
}

/// Dispatches a bubbling, composed event of plain JSON from an element, or the window.
pub fn tell(element: &JsValue, name: &str, detail: &str) {
    let init = object(&[
        ("bubbles", true.into()),
        ("composed", true.into()),
        ("detail", js_sys::JSON::parse(detail).unwrap_or(JsValue::NULL)),
    ]);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, init.unchecked_ref()) {
        // Fails only for an event that is being dispatched already.
        call(element, "dispatchEvent", &event);
    }
}
