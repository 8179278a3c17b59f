//! Promises of JavaScript.

use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use yew::Callback;

use crate::platform::objects::text_of;

/// Calls what makes a promise, and then tells whether it was kept.
pub fn hear(make: &Function, done: Callback<bool>) {
    match make.call0(&JsValue::UNDEFINED) {
        Ok(promise) => tell(&promise.unchecked_into(), done),
        Err(_) => done.emit(false),
    }
}

/// Tells whether a promise was kept.
pub fn tell(promise: &Promise, done: Callback<bool>) {
    let (kept, broken) = (teller(done.clone(), true), teller(done, false));
    // What comes back is the same promise once more.
    let _ = promise.then2(&kept, &broken);
    // One of the two is called, and ends with that; a few bytes remain of the other.
    kept.forget();
    broken.forget();
}

/// Tells why a promise was not kept, if it was not; at once where it is no promise.
pub fn hear_why_not(promise: &JsValue, done: impl FnOnce(JsValue) + 'static) {
    if !promise.is_object() {
        return done(JsValue::UNDEFINED);
    }
    let broken = Closure::once(done);
    let promise: &Promise = promise.unchecked_ref();
    // What comes back is the same promise once more.
    let _ = promise.catch(&broken);
    // It ends when it is called; a few bytes remain where it is not.
    broken.forget();
}

/// Tells the text that a promise was kept with; none where it was broken.
pub fn text(promise: &Promise, done: Callback<Option<String>>) {
    let broken = done.clone();
    let kept: Closure<dyn FnMut(JsValue)> =
        Closure::once(move |text: JsValue| done.emit(text.as_string()));
    let broken: Closure<dyn FnMut(JsValue)> = Closure::once(move |_: JsValue| broken.emit(None));
    // As above.
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}

/// Tells the text that a promise was kept with, or what its reason says.
pub fn text_or_why(promise: &Promise, done: impl Fn(Result<String, String>) + 'static) {
    let done = Rc::new(done);
    let broken = Rc::clone(&done);
    let kept: Closure<dyn FnMut(JsValue)> =
        Closure::once(move |text: JsValue| done(Ok(text.as_string().unwrap_or_default())));
    let broken: Closure<dyn FnMut(JsValue)> =
        Closure::once(move |why: JsValue| broken(Err(text_of(&why, "message"))));
    // As above.
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}

fn teller(done: Callback<bool>, kept: bool) -> Closure<dyn FnMut(JsValue)> {
    Closure::once(move |_| done.emit(kept))
}
