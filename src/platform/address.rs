//! The page's address. Only our own `biomeal=` part of its fragment is ever read
//! or removed, and only `replaceState` is used: the host's history stays its own.

use biomeal_core::link::fragment;
use wasm_bindgen::JsCast;
use web_sys::History;

use crate::platform::objects::{field, text_of};

/// The payload of our part of the page's fragment, if there is one.
pub fn shared_payload() -> Option<String> {
    let address = whole();
    let (_, fragment) = address.split_once('#')?;
    fragment::find(fragment).map(str::to_owned)
}

/// Removes our part of the page's fragment and leaves every other part alone.
pub fn drop_shared_payload() {
    if shared_payload().is_some()
        && let Some(window) = web_sys::window()
    {
        let history: History = field(&window, "history").unchecked_into();
        let state = field(&history, "state");
        // Throws in a sandboxed frame, whose address nobody sees anyway.
        let _ = history.replace_state_with_url(&state, "", Some(&fragment::without(&whole())));
    }
}

/// The page's address without its fragment: where links lead by default.
pub fn page() -> String {
    let address = whole();
    match address.split_once('#') {
        Some((page, _)) => page.to_owned(),
        None => address,
    }
}

fn whole() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    document.map_or_else(String::new, |document| text_of(&document, "URL"))
}
