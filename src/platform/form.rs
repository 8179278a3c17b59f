//! Handing in a form. In a frame sandboxed without `allow-forms` browsers hand in none and say
//! nothing, so the form's button does it, with the event that a browser would send.

use wasm_bindgen::JsCast;
use web_sys::{CustomEvent, Event};

use crate::platform::objects::{call, element, object, prevent};

/// Hands in the form of the button that was pressed, by Enter in a field too.
pub fn hand_in(event: &Event) {
    let Some(target) = event.target() else { return };
    let Some(form) = element(&target, "closest", "form") else { return };
    prevent(event);
    let init = object(&[("bubbles", true.into()), ("cancelable", true.into())]);
    if let Ok(event) = CustomEvent::new_with_event_init_dict("submit", init.unchecked_ref()) {
        call(&form, "dispatchEvent", &event);
    }
}
