//! Numbers as the person's language writes them, through the browser's `Intl`.

use js_sys::{Array, Function, Intl};
use wasm_bindgen::JsValue;

use crate::platform::objects::object;
use crate::text::joined;

/// Number formats of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers {
    whole: Function,
    tenths: Function,
    gain: Function,
}

impl Numbers {
    /// The formats of `language`, a BCP 47 tag; of the browser's own language
    /// when `language` is empty or not a tag.
    pub fn of(language: &str) -> Self {
        Self {
            whole: format(language, 0, "auto"),
            tenths: format(language, 1, "auto"),
            gain: format(language, 1, "exceptZero"),
        }
    }

    /// "28", "1,234".
    pub fn whole(&self, number: u32) -> String {
        call(&self.whole, f64::from(number))
    }

    /// Tenths of a point: 717 is "71.7".
    pub fn tenths(&self, tenths: i32) -> String {
        call(&self.tenths, f64::from(tenths) / 10.0)
    }

    /// Signed tenths of a point: 73 is "+7.3", 0 is "0.0".
    pub fn gain(&self, tenths: i32) -> String {
        call(&self.gain, f64::from(tenths) / 10.0)
    }

    /// A score's whole points and the rest with its separator, to be set in two
    /// sizes: ("71", ".7").
    pub fn split_tenths(&self, tenths: i32) -> (String, String) {
        let mut whole = self.tenths(tenths);
        let mut rest = String::new();
        if let (Some(digit), Some(separator)) = (whole.pop(), whole.pop()) {
            rest.push(separator);
            rest.push(digit);
        }
        (whole, rest)
    }
}

/// A format with so many digits after the point, and a sign when `sign` says.
fn format(language: &str, digits: u32, sign: &str) -> Function {
    let settings = object(&[
        ("minimumFractionDigits", digits.into()),
        ("maximumFractionDigits", digits.into()),
        ("signDisplay", sign.into()),
    ]);
    let known = Intl::get_canonical_locales(&language.into());
    let locales = if known.length() > 0 { known } else { Array::new() };
    Intl::NumberFormat::new(&locales, &settings).format()
}

fn call(format: &Function, number: f64) -> String {
    let written = format.call1(&JsValue::UNDEFINED, &number.into()).unwrap_or_default();
    let text = written.as_string().unwrap_or_default();
    match text.split_once('-') {
        // A true minus sign lines up with the plus.
        Some((before, after)) => joined(&[before, after], "\u{2212}"),
        None => text,
    }
}
