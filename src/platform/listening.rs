//! Listening to what happens in the page, for as long as the widget lives.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// Listens until it is dropped. Made of the same calls as Yew's own listeners, so that
/// nothing more is shipped for it.
#[derive(Debug)]
pub struct Listener {
    target: EventTarget,
    kind: &'static str,
    heard: Closure<dyn Fn(&Event)>,
    first: bool,
}

impl Listener {
    /// Runs `act` for each event of this kind that reaches `target`.
    pub fn new(target: &EventTarget, kind: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        Self::boxed(target.clone(), kind, Box::new(act), false)
    }

    /// The same before what is inside of `target` hears it.
    pub fn first(target: &EventTarget, kind: &'static str, act: impl Fn(&Event) + 'static) -> Self {
        Self::boxed(target.clone(), kind, Box::new(act), true)
    }

    fn boxed(
        target: EventTarget,
        kind: &'static str,
        act: Box<dyn Fn(&Event)>,
        first: bool,
    ) -> Self {
        let heard = Closure::wrap(act);
        let options = AddEventListenerOptions::new();
        options.set_passive(false);
        options.set_capture(first);
        // Listening to a known kind of event cannot fail.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(
            kind,
            heard.as_ref().unchecked_ref(),
            &options,
        );
        Self { target, kind, heard, first }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // What was listened to can be left.
        let _ = self.target.remove_event_listener_with_callback_and_bool(
            self.kind,
            self.heard.as_ref().unchecked_ref(),
            self.first,
        );
    }
}
