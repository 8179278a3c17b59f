//! The page's address. Only our own `biomeal=` part of its fragment is ever read
//! or removed, and only `replaceState` is used: the host's history stays its own.

use biomeal_core::link::fragment;
use wasm_bindgen::JsValue;

/// The payload of our part of the page's fragment, if there is one.
pub fn shared_payload() -> Option<String> {
    let hash = web_sys::window()?.location().hash().ok()?;
    fragment::find(&hash).map(str::to_owned)
}

/// Removes our part of the page's fragment and leaves every other part alone.
pub fn drop_shared_payload() {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    let (Ok(hash), Ok(path), Ok(query)) = (location.hash(), location.pathname(), location.search())
    else {
        return;
    };
    if fragment::find(&hash).is_none() {
        return;
    }
    let address = path + &query + &fragment::without(&hash);
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(JsValue::NULL);
        // Throws in a sandboxed frame, whose address nobody sees anyway.
        let _ = history.replace_state_with_url(&state, "", Some(&address));
    }
}

/// The page's address without its fragment: where links lead by default.
pub fn page() -> String {
    let href = web_sys::window().and_then(|window| window.location().href().ok());
    let href = href.unwrap_or_default();
    href.split('#').next().unwrap_or_default().to_owned()
}
