//! What the element's attributes ask for.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

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
}

impl Options {
    /// Reads a plain object; what is missing or of another type gets its default.
    pub fn from_js(options: &JsValue) -> Self {
        let text = |name: &str| {
            Reflect::get(options, &name.into()).ok().and_then(|value| value.as_string())
        };
        let storage_key = text("storageKey").filter(|key| !key.is_empty());
        let level = text("headingLevel").and_then(|level| level.parse().ok());
        Self {
            language: text("lang").unwrap_or_default(),
            storage_key: storage_key.unwrap_or_else(|| "default".to_owned()),
            heading_level: level.filter(|level| (1..=6).contains(level)).unwrap_or(2),
            plan: text("plan").unwrap_or_default(),
            share_url: text("shareUrl").unwrap_or_default(),
            reads_fragment: Reflect::get(options, &"readFragment".into())
                .is_ok_and(|value| value.is_truthy()),
        }
    }
}
