//! The page's address. Only our own `biomeal=` part of its fragment is ever read
//! or removed, and only `replaceState` is used: the host's history stays its own.

use biomeal_core::link::fragment;
use wasm_bindgen::JsValue;

/// The payload of our part of the page's fragment, if there is one.
pub fn shared_payload() -> Option<String> {
    let address = whole()?;
    let (_, fragment) = address.split_once('#')?;
    fragment::find(fragment).map(str::to_owned)
}

/// Removes our part of the page's fragment and leaves every other part alone.
pub fn drop_shared_payload() {
    if shared_payload().is_some()
        && let Some(address) = whole()
        && let Some(history) = web_sys::window().and_then(|window| window.history().ok())
    {
        let state = history.state().unwrap_or(JsValue::NULL);
        // Throws in a sandboxed frame, whose address nobody sees anyway.
        let _ = history.replace_state_with_url(&state, "", Some(&fragment::without(&address)));
    }
}

/// The page's address without its fragment: where links lead by default.
pub fn page() -> String {
    let mut address = whole().unwrap_or_default();
    if let Some(at) = address.find('#') {
        address.truncate(at);
    }
    address
}

fn whole() -> Option<String> {
    web_sys::window()?.location().href().ok()
}
