//! What scrolls an element into view: the page, or a box in it.

use wasm_bindgen::JsValue;
use web_sys::Element;

use crate::platform::objects::{call, field, number_of, object, text_of};

/// The nearest thing around an element that can scroll, also outside of the widget; the
/// page where there is no other.
pub fn around(element: &Element) -> JsValue {
    let page = field(element, "ownerDocument");
    let window = field(&page, "defaultView");
    let flow = |of: &JsValue| text_of(&call(&window, "getComputedStyle", of), "overflowY");
    let mut next = field(element, "parentNode");
    while next.is_truthy() && next != page {
        // A shadow root has a host in place of a parent, and no height.
        if number_of(&next, "scrollHeight") > number_of(&next, "clientHeight") {
            // The page takes over how its body flows, unless it says so itself.
            let is_page =
                next == field(&page, "body") && flow(&field(&page, "documentElement")) == "visible";
            if !is_page && matches!(flow(&next).as_str(), "auto" | "scroll") {
                return next;
            }
        }
        let parent = field(&next, "parentNode");
        next = if parent.is_truthy() { parent } else { field(&next, "host") };
    }
    field(&page, "scrollingElement")
}

/// From where to where such a thing is in the window, in CSS pixels from its top edge.
pub fn in_window(scroller: &JsValue) -> [f64; 2] {
    let page = field(scroller, "ownerDocument");
    let height = number_of(&field(&page, "defaultView"), "innerHeight");
    if *scroller == field(&page, "scrollingElement") {
        return [0.0, height];
    }
    let area = call(scroller, "getBoundingClientRect", &JsValue::UNDEFINED);
    [number_of(&area, "top").max(0.0), number_of(&area, "bottom").min(height)]
}

/// Scrolls by so many pixels at once, also where the page scrolls smoothly.
pub fn scroll(scroller: &JsValue, by: f64) {
    call(scroller, "scrollBy", &object(&[("top", by.into()), ("behavior", "instant".into())]));
}
