//! Handing something over as a file.

use wasm_bindgen::{JsCast, JsValue};

use crate::platform::objects::{call, field, object, run};

/// Offers `text` for download under `name`, as a file of this media type.
///
/// # Errors
/// When the browser refuses, as a sandboxed frame without `allow-downloads` may.
pub fn save(name: &str, kind: &'static str, text: &str) -> Result<(), JsValue> {
    offer(name, kind, &text.into())
}

/// Offers the bytes of a PNG picture for download under `name`.
///
/// # Errors
/// As [`save`].
pub fn save_picture(name: &str, bytes: &[u8]) -> Result<(), JsValue> {
    offer(name, "image/png", &js_sys::Uint8Array::from(bytes))
}

fn offer(name: &str, kind: &str, content: &JsValue) -> Result<(), JsValue> {
    let parts = js_sys::Array::of1(content);
    let options = object(&[("type", kind.into())]);
    let options = options.unchecked_ref();
    let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, options)?;
    let window = web_sys::window().ok_or(JsValue::NULL)?;
    let addresses = field(&window, "URL");
    let address = call(&addresses, "createObjectURL", &blob);
    let document = window.document().ok_or(JsValue::NULL)?;
    let link = document.create_element("a")?;
    link.set_attribute("href", &address.as_string().ok_or(JsValue::NULL)?)?;
    link.set_attribute("download", name)?;
    run(&link, "click");
    call(&addresses, "revokeObjectURL", &address);
    Ok(())
}
