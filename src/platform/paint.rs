//! The browser's paints.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Acts before the next paint.
pub fn before(act: Box<dyn FnOnce()>) {
    let act = Closure::once_into_js(act);
    if let Some(window) = web_sys::window() {
        // A function can always be handed over.
        let _ = window.request_animation_frame(act.unchecked_ref());
    }
}
