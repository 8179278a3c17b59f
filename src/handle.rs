//! What JavaScript sees of the widget.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use yew::Renderer;

use crate::app::component::{App, AppProps, Message};
use crate::platform::call::HostCall;
use crate::platform::options::Options;

/// Mounts a widget into `root`, an element inside the shadow root of `host`.
/// `options` is a plain object of the element's attributes; the function that is
/// returned takes changed ones over, and calls of the element's methods: objects with a
/// `method`, whose `done` it calls with a code and a text. `later` returns a promise of the second half of the
/// download (`crate::later`). A widget stays mounted: its element keeps it for
/// when it comes back.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, host: HtmlElement, options: &JsValue, later: Function) -> JsValue {
    let options = Rc::new(Options::from_js(options));
    let props = AppProps { host: host.clone(), options, later: later.clone() };
    let mut app = Renderer::<App>::with_root_and_props(root.into(), props).render();
    let update = move |given: JsValue| {
        if let Some(call) = HostCall::of(&given) {
            return app.send_message(Message::Call(call));
        }
        let options = Rc::new(Options::from_js(&given));
        app.update(AppProps { host: host.clone(), options, later: later.clone() });
    };
    Closure::<dyn FnMut(JsValue)>::new(update).into_js_value()
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
