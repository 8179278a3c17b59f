//! One tab after the other.

use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use yew::Callback;

use crate::platform::objects::{call, call_with, field, is};

/// What is done while no other tab is at the same place.
#[derive(Debug)]
pub struct Lock {
    act: Closure<dyn FnMut(JsValue)>,
}

impl Lock {
    /// Does this each time it is asked for.
    pub fn new(act: Callback<()>) -> Self {
        Self { act: Closure::new(move |_| act.emit(())) }
    }

    /// Does it as soon as no other tab is at this place; at once where the browser has no
    /// locks, or has none for this page.
    pub fn ask(&self, place: &str) {
        let window = web_sys::window().map(JsValue::from).unwrap_or_default();
        let locks = field(&field(&window, "navigator"), "locks");
        let act = self.act.as_ref();
        if is(&locks, "request") {
            call(&call_with(&locks, "request", &place.into(), act), "catch", act);
        } else {
            call(act, "call", &JsValue::UNDEFINED);
        }
    }
}
