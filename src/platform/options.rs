//! What the element's attributes ask for.

use wasm_bindgen::JsValue;

use crate::platform::objects::{is, text_of};

/// The element's settings, as `biomeal.js` reads them from its attributes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// BCP 47 tag for numbers and texts; empty means the browser's.
    pub language: String,
    /// Name of the storage place.
    pub storage_key: String,
    /// Level of the widget's top headings, 1 to 6.
    pub heading_level: u8,
    /// A link or payload to open as a preview.
    pub plan: String,
    /// Base address of links; empty means the page's own.
    pub share_url: String,
    /// Whether the page's own fragment is opened.
    pub reads_fragment: bool,
    /// Address of the page's own catalog; may be empty.
    pub catalog: String,
}

impl Options {
    /// Reads a plain object; what is missing or of another type gets its default.
    pub fn from_js(options: &JsValue) -> Self {
        let mut storage_key = text_of(options, "storageKey");
        if storage_key.is_empty() {
            storage_key.push_str("default");
        }
        let heading_level = match text_of(options, "headingLevel").as_bytes() {
            [level @ b'1'..=b'6'] => level - b'0',
            _ => 2,
        };
        Self {
            language: text_of(options, "lang"),
            storage_key,
            heading_level,
            plan: text_of(options, "plan"),
            share_url: text_of(options, "shareBase"),
            reads_fragment: is(options, "readFragment"),
            catalog: text_of(options, "catalog"),
        }
    }
}
