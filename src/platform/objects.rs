//! Plain objects of JavaScript, by the names of their fields: a call for each field that
//! the browser knows would be one import each.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these fields.
pub fn object(fields: &[(&str, JsValue)]) -> Object {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a property of a fresh object cannot fail.
        let _ = Reflect::set(&object, &(*name).into(), value);
    }
    object
}

/// A field; undefined where there is none.
pub fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}

/// A field that holds a text; empty when it does not.
pub fn text_of(object: &JsValue, name: &str) -> String {
    field(object, name).as_string().unwrap_or_default()
}

/// Whether a field is true, or holds something.
pub fn is(object: &JsValue, name: &str) -> bool {
    field(object, name).is_truthy()
}
