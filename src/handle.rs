//! What JavaScript sees of the widget.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;
use yew::{AppHandle, Renderer};

use crate::app::component::{App, AppProps};
use crate::platform::options::Options;

/// A mounted widget.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Handle {
    app: AppHandle<App>,
    host: HtmlElement,
}

/// Mounts a widget into `root`, an element inside the shadow root of `host`.
/// `options` is a plain object of the element's attributes.
#[wasm_bindgen]
pub fn mount(root: HtmlElement, host: HtmlElement, options: &JsValue) -> Handle {
    let props = AppProps { host: host.clone(), options: Rc::new(Options::from_js(options)) };
    let app = Renderer::<App>::with_root_and_props(root.into(), props).render();
    Handle { app, host }
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

#[wasm_bindgen]
impl Handle {
    /// Takes changed attributes over.
    pub fn update(&mut self, options: &JsValue) {
        let options = Rc::new(Options::from_js(options));
        self.app.update(AppProps { host: self.host.clone(), options });
    }

    /// Takes the widget down for good.
    pub fn destroy(self) {
        self.app.destroy();
    }
}
