//! Handing a text over as a file.

use wasm_bindgen::{JsCast, JsValue};

use crate::platform::objects::object;

/// Offers `text` for download under `name`.
///
/// # Errors
/// When the browser refuses, as a sandboxed frame without `allow-downloads` may.
pub fn save(name: &str, text: &str) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(&text.into());
    let options = object(&[("type", "application/json".into())]);
    let options = options.unchecked_ref();
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, options)?;
    let address = web_sys::Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let link = document.create_element("a")?;
    link.set_attribute("href", &address)?;
    link.set_attribute("download", name)?;
    link.unchecked_ref::<web_sys::HtmlElement>().click();
    web_sys::Url::revoke_object_url(&address)
}
