//! What JavaScript sees of the widget.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use yew::Renderer;

use crate::app::component::{App, AppProps, Message};
use crate::platform::call::HostCall;
use crate::platform::objects::field;
use crate::platform::options::Options;

/// Mounts a widget into `place`, an element inside the shadow root of the custom element.
/// `options` is a plain object of that element's attributes and its `host`, by which it is
/// told what happens. The function that is returned takes
///
/// - changed ones: with another `host` the widget begins anew, in another element;
/// - calls of the element's methods: objects with a `method`, whose `done` it calls with a
///   code and a text;
/// - nothing: what is not written yet is written. It returns whether the widget may begin
///   anew and nothing is lost; undefined while it cannot begin anew.
///
/// `later` returns a promise of the second half of the download (`crate::later`). A widget
/// stays mounted: its element keeps it for when it comes back, and leaves it to another one.
#[wasm_bindgen]
pub fn mount(place: HtmlElement, options: &JsValue, later: Function) -> JsValue {
    let props = move |given: &JsValue| AppProps {
        place: place.clone(),
        host: field(given, "host"),
        options: Rc::new(Options::from_js(given)),
        later: later.clone(),
    };
    let first = props(options);
    let mut app = Renderer::<App>::with_root_and_props(first.place.clone().into(), first).render();
    let update = move |given: JsValue| {
        if given.is_undefined() {
            return app.get_component().and_then(|app| app.leave()).into();
        }
        match HostCall::of(&given) {
            Some(call) => app.send_message(Message::Call(call)),
            None => app.update(props(&given)),
        }
        JsValue::UNDEFINED
    };
    Closure::<dyn FnMut(JsValue) -> JsValue>::new(update).into_js_value()
}

thread_local! {
    /// The one exception to "no global state": a panic hook is global by nature.
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Tells `listener` the message of a panic, which stops every widget of the page:
/// they share one module.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(listener: Function) {
    ON_PANIC.set(Some(listener));
    yew::set_custom_panic_hook(Box::new(|panic| {
        if let Some(listener) = ON_PANIC.take() {
            // The listener's own failure has nowhere to go.
            let _ = listener.call1(&JsValue::UNDEFINED, &panic.to_string().into());
        }
    }));
}
