//! Words in the element's attributes that mean nothing, told to the owner of the page in the
//! browser's console. In the second half of the download.

use crate::app::terms::Feature;
use crate::i18n::Texts;
use crate::platform::objects::{ask, field};
use crate::platform::options::Options;
use crate::text::joined;

/// The views, between spaces.
const VIEWS: &str = "week day meal";

/// One line for each attribute with words that are not known, naming them and those that are.
pub fn warn(options: &Options) {
    for (attribute, known, words) in [
        ("view", VIEWS, &options.view),
        ("disabled-features", Feature::NAMES, &options.disabled_features),
    ] {
        let unknown = unknown(words, known);
        if let Some(window) = web_sys::window()
            && !unknown.is_empty()
        {
            let line = Texts.owner.unknown.with([attribute, &unknown, known]);
            ask(&field(&window, "console"), "warn", &line);
        }
    }
}

/// The words that are not among the known ones, each in quotation marks.
fn unknown(words: &str, known: &str) -> String {
    let mut unknown = Vec::new();
    for word in words.split_ascii_whitespace() {
        let mut is_known = false;
        for other in known.split(' ') {
            is_known |= other == word;
        }
        if !is_known {
            unknown.push(joined(&["“", word, "”"], ""));
        }
    }
    let mut line = String::new();
    for word in &unknown {
        if !line.is_empty() {
            line.push_str(", ");
        }
        line.push_str(word);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::{Feature, VIEWS, unknown};

    #[test]
    fn only_what_is_not_known_is_told() {
        assert_eq!(unknown(" print  share\n", Feature::NAMES), "");
        assert_eq!(unknown("ads print Share", Feature::NAMES), "“ads”, “Share”");
        assert_eq!(
            (unknown("", VIEWS), unknown("month", VIEWS)),
            (String::new(), "“month”".into())
        );
    }
}
