//! Handing something over as a file, and reading one that a person picked.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;
use yew::Callback;

use crate::platform::objects::{call, field, number_of, object, run, text_of};
use crate::platform::promised;

/// A file that a person picked.
#[derive(Debug)]
pub struct Picked {
    /// Its name.
    pub name: String,
    /// Its size.
    pub bytes: f64,
    /// The file itself, as the browser knows it.
    pub file: JsValue,
}

impl Picked {
    /// The file chosen in a field.
    pub fn chosen(event: &Event) -> Option<Self> {
        Self::first(&field(event, "target"))
    }

    /// The file dropped somewhere.
    pub fn dropped(event: &Event) -> Option<Self> {
        Self::first(&field(event, "dataTransfer"))
    }

    /// The first file of what holds files.
    fn first(holder: &JsValue) -> Option<Self> {
        let file = field(&field(holder, "files"), "0");
        let is_file = file.is_truthy();
        is_file.then(|| Self {
            name: text_of(&file, "name"),
            bytes: number_of(&file, "size"),
            file,
        })
    }
}

/// Reads the text of a file and then tells it; none where the browser cannot read it.
pub fn read(picked: &Picked, done: Callback<Option<String>>) {
    let reading: Promise = call(&picked.file, "text", &JsValue::UNDEFINED).unchecked_into();
    promised::text(&reading, done);
}

/// Offers `text` for download under `name`, as a file of this media type. False where it may
/// not arrive: no browser says so.
#[must_use]
pub fn save(name: &str, kind: &'static str, text: &str) -> bool {
    offer(name, kind, &text.into()).is_ok() && !may_be_blocked()
}

/// The same with the bytes of a PNG picture.
#[must_use]
pub fn save_picture(name: &str, bytes: &[u8]) -> bool {
    offer(name, "image/png", &js_sys::Uint8Array::from(bytes)).is_ok() && !may_be_blocked()
}

/// Whether the planner is where saving may be blocked, which no browser tells: in a frame, by a
/// sandbox without `allow-downloads` or, in Firefox, a policy around it without `blob:`; and
/// where its origin was taken away.
fn may_be_blocked() -> bool {
    let here = js_sys::global();
    text_of(&here, "origin") == "null" || field(&here, "parent") != *here
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
