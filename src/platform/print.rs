//! Printing a part of the widget: in a frame of its own, so that nothing of the page around
//! it is printed. The frame loads nothing: its page is empty, what is printed is copied into
//! it, and its styles are a constructed sheet, which strict policies allow.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Element;

use crate::platform::objects::{call, call_with, field, find, number_of, run, text_of};
use crate::platform::timer::after;
use crate::text::joined;

/// What a page without an answer to `beforeprint` by then does not print.
const ANSWER_MS: u32 = 1_000;
/// What fits on a page of A4 and of Letter inside margins of 12 mm, in CSS pixels, a little
/// less than it is.
const PAGE: f64 = 944.0;
/// The narrower of the two inside the same margins, A4: 186 mm.
const WIDTH: &str = "703";

/// What is printed, and how.
pub struct Print {
    /// Where the frame goes.
    pub place: Element,
    /// What is copied into it.
    pub sheet: Element,
    /// The frame's name.
    pub name: &'static str,
    /// The frame's styles.
    pub styles: &'static str,
    /// Classes that make it shorter and shorter, until it fits on a page.
    pub shorter: &'static [&'static str],
    /// The class where it does not.
    pub runs_on: &'static str,
    /// Told when the browser prints nothing.
    pub refused: Box<dyn FnOnce()>,
}

/// Prints it.
pub fn print(what: Print) {
    let document = field(&what.place, "ownerDocument");
    if let Some(before) = find(&what.place, "iframe") {
        run(&before, "remove");
    }
    let frame: Element = call(&document, "createElement", &"iframe".into()).unchecked_into();
    for (name, value) in
        [("title", what.name), ("width", WIDTH), ("height", "0"), ("tabindex", "-1")]
    {
        call_with(&frame, "setAttribute", &name.into(), &value.into());
    }
    let (loading, place) = (frame.clone(), what.place.clone());
    // At once in some browsers; others put another empty page there first.
    let loaded = Closure::once_into_js(move || fill(&loading, what));
    call_with(&frame, "addEventListener", &"load".into(), &loaded);
    call(&place, "append", &frame);
}

fn fill(frame: &Element, what: Print) {
    let window = field(frame, "contentWindow");
    let page = field(frame, "contentDocument");
    let sheet: Element =
        call_with(&page, "importNode", &what.sheet, &JsValue::TRUE).unchecked_into();
    call(&sheet, "removeAttribute", &"hidden".into());
    let language = text_of(&sheet, "lang");
    let _ = Reflect::set(&field(&page, "documentElement"), &"lang".into(), &language.into());
    let heading = find(&sheet, "h1").map(|heading| text_of(&heading, "textContent"));
    let _ = Reflect::set(&page, &"title".into(), &heading.unwrap_or_default().into());
    let constructor: Function = field(&window, "CSSStyleSheet").unchecked_into();
    if let Ok(styles) = Reflect::construct(&constructor, &Array::new()) {
        call(&styles, "replaceSync", &what.styles.into());
        let _ = Reflect::set(&page, &"adoptedStyleSheets".into(), &Array::of1(&styles));
    }
    call(&field(&page, "body"), "append", &sheet);
    let fits = || number_of(&sheet, "offsetHeight") <= PAGE;
    let dress = |class: &str| {
        // Setting an attribute fails for malformed names alone.
        let _ = sheet.set_attribute("class", &joined(&["sheet", class], " "));
    };
    for class in what.shorter {
        if fits() {
            break;
        }
        dress(class);
    }
    if !fits() {
        dress(what.runs_on);
    }
    let prints = Rc::new(Cell::new(false));
    let (seen, refused) = (Rc::clone(&prints), what.refused);
    let before = Closure::once_into_js(move || seen.set(true));
    call_with(&window, "addEventListener", &"beforeprint".into(), &before);
    run(&window, "print");
    let asked = move || {
        if !prints.get() {
            refused();
        }
    };
    after(ANSWER_MS, Box::new(asked)).forget();
}
