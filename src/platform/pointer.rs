//! Pointers, and what lies under them.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Node};

use crate::platform::objects::{call, call_with, field, number_of, object, run};
use crate::text::joined;

/// A point in the window, in CSS pixels.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

impl Point {
    /// Where an event of a pointer is.
    pub fn of(event: &JsValue) -> Self {
        Self { x: number_of(event, "clientX"), y: number_of(event, "clientY") }
    }

    /// Whether another point is more than so many pixels away.
    pub fn is_far(self, other: Self, pixels: f64) -> bool {
        (self.x - other.x).abs() > pixels || (self.y - other.y).abs() > pixels
    }
}

/// What lies under a point, in the same shadow root as `near`.
pub fn under(near: &Element, at: Point) -> Option<Element> {
    let found = call_with(&near.get_root_node(), "elementFromPoint", &at.x.into(), &at.y.into());
    found.is_truthy().then(|| found.unchecked_into())
}

/// Sends all further events of the event's pointer to an element.
pub fn capture(element: &Element, event: &JsValue) {
    call(element, "setPointerCapture", &field(event, "pointerId"));
}

/// Adds a class to an element, or takes it away.
pub fn mark(element: &Element, class: &str, on: bool) {
    let method = if on { "add" } else { "remove" };
    call(&field(element, "classList"), method, &class.into());
}

/// A copy of an element inside another one, out of reach of pointer and keys.
pub fn copy_into(around: &Element, element: &Element) -> Element {
    let copy: Element = call(element, "cloneNode", &true.into()).unchecked_into();
    call_with(&copy, "setAttribute", &"inert".into(), &"".into());
    call_with(&copy, "setAttribute", &"aria-hidden".into(), &"true".into());
    let node: &Node = copy.as_ref();
    // Adding a fresh element to one that is in the page cannot fail.
    let _ = around.append_child(node);
    copy
}

/// Lays an element so far from its place, in pixels, as wide as another one: as a frame
/// of an animation that stands still, because strict policies block styles in markup.
/// The last one asked for counts.
pub fn lay(element: &Element, by: Point, width: f64) -> JsValue {
    let pixels = |number: f64| (number as i32).to_string() + "px";
    let moved = joined(&["translate(", &pixels(by.x), ",", &pixels(by.y), ")"], "");
    let frame = object(&[("transform", moved.into()), ("width", pixels(width).into())]);
    let timing = object(&[("duration", 1.into()), ("fill", "forwards".into())]);
    call_with(element, "animate", &Array::of1(&frame), &timing)
}

/// Ends such an animation.
pub fn let_go(animation: &JsValue) {
    if animation.is_truthy() {
        run(animation, "cancel");
    }
}
