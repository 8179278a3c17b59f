//! Objects of JavaScript, by the names of their fields and methods: a call for each that
//! the browser knows would be one import each.

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

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

/// Calls a method with one argument; undefined when that fails.
pub fn call(object: &JsValue, method: &str, argument: &JsValue) -> JsValue {
    // Where there is no such method, the call fails.
    let method: Function = field(object, method).unchecked_into();
    method.call1(object, argument).unwrap_or_default()
}

/// Calls a method for what it does.
pub fn run(object: &JsValue, method: &str) {
    call(object, method, &JsValue::UNDEFINED);
}

/// Calls a method with two arguments; undefined when that fails.
pub fn call_with(object: &JsValue, method: &str, first: &JsValue, second: &JsValue) -> JsValue {
    let method: Function = field(object, method).unchecked_into();
    method.call2(object, first, second).unwrap_or_default()
}

/// A field that holds a number; zero when it does not.
pub fn number_of(object: &JsValue, name: &str) -> f64 {
    field(object, name).as_f64().unwrap_or_default()
}

/// Keeps the browser from doing on its own what an event asks for.
pub fn prevent(event: &JsValue) {
    run(event, "preventDefault");
}

/// Calls a method with a text.
pub fn ask(object: &JsValue, method: &str, text: &str) -> JsValue {
    call(object, method, &text.into())
}

/// The element that a method has for a text.
pub fn element(object: &JsValue, method: &str, text: &str) -> Option<Element> {
    let found = ask(object, method, text);
    found.is_truthy().then(|| found.unchecked_into())
}

/// The first element in another one that a selector fits.
pub fn find(around: &JsValue, selector: &str) -> Option<Element> {
    element(around, "querySelector", selector)
}

/// An attribute of an element.
pub fn attribute(element: &JsValue, name: &str) -> Option<String> {
    ask(element, "getAttribute", name).as_string()
}

/// Whether a node is in an element, or is it.
pub fn holds(element: &JsValue, node: &JsValue) -> bool {
    call(element, "contains", node).is_truthy()
}
