//! Capital and small letters, through the browser: its tables of all alphabets are
//! there already, and ours would add 10 kB to the download.

use js_sys::JsString;

/// The same text in small letters.
pub fn small(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// The same text with a capital at its beginning.
pub fn capital(text: &str) -> String {
    let (first, rest) = split_first(text);
    String::from(JsString::from(first).to_upper_case()) + rest
}

/// A name inside a sentence: it begins small, unless it begins with two capitals.
pub fn in_sentence(name: &str) -> String {
    let (first, rest) = split_first(name);
    let second = rest.as_bytes().first();
    if second.is_some_and(|second| second.is_ascii_lowercase() || !second.is_ascii()) {
        small(first) + rest
    } else {
        name.to_owned()
    }
}

fn split_first(text: &str) -> (&str, &str) {
    let first = text.chars().next().map_or(0, char::len_utf8);
    text.split_at_checked(first).unwrap_or_default()
}
