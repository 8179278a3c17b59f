//! A call of one of the element's methods, as `biomeal.js` hands it on.

use wasm_bindgen::JsValue;

use crate::app::calls::Call;
use crate::platform::objects::{call_with, is, text_of};

/// A call that waits for its answer.
#[derive(Clone, Debug)]
pub struct HostCall(JsValue);

impl HostCall {
    /// The call, if this is one: settings come the same way.
    pub fn of(given: &JsValue) -> Option<Self> {
        is(given, "method").then(|| Self(given.clone()))
    }

    /// What it asks for.
    pub fn read(&self) -> Call {
        Call {
            method: text_of(&self.0, "method"),
            text: text_of(&self.0, "text"),
            is_text: is(&self.0, "isText"),
            replaces: is(&self.0, "replace"),
        }
    }

    /// Tells the page: the value as JSON, or which sort of trouble and what is wrong.
    pub fn answer(&self, code: &str, text: &str) {
        call_with(&self.0, "done", &code.into(), &text.into());
    }
}
