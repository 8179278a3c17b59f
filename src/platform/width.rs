//! The width of the widget, which decides its layout.

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ResizeObserver};
use yew::Callback;

use crate::platform::objects::{call, run};
use crate::platform::timer::after;

/// Watches an element's width until it is dropped.
#[derive(Debug)]
pub struct WidthWatch {
    observer: ResizeObserver,
    _on_resize: Closure<dyn FnMut(JsValue)>,
}

impl WidthWatch {
    /// Tells `changed` the inline size of `element` in CSS pixels now and after
    /// each change.
    pub fn new(element: &Element, changed: Callback<f64>) -> Option<Self> {
        let watched = element.clone();
        let on_resize = Closure::<dyn FnMut(JsValue)>::new(move |_| {
            let width = watched.get_bounding_client_rect().width();
            let changed = changed.clone();
            // Out of the page there is no width to follow. And not at once: a new
            // layout inside this call has another height, which browsers report to
            // the page as an error.
            if width > 0.0 {
                after(0, Box::new(move || changed.emit(width))).forget();
            }
        });
        let observer = ResizeObserver::new(on_resize.as_ref().unchecked_ref()).ok()?;
        call(&observer, "observe", element);
        Some(Self { observer, _on_resize: on_resize })
    }
}

impl Drop for WidthWatch {
    fn drop(&mut self) {
        run(&self.observer, "disconnect");
    }
}
