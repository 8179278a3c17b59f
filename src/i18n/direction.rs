//! Which way texts run. It is a matter of the language they are in, not of the page around
//! them: English between Arabic lines still reads from the left, numbers and units above all.

/// The pseudo-locale that common tools use for right-to-left: the texts as they are, the
/// layout mirrored. For whoever tests a page, or this widget, before there is a translation.
const MIRRORED: &str = "ar-XB";

/// The direction for a BCP 47 tag, as the `dir` attribute says it.
pub fn direction(language: &str) -> &'static str {
    if language == MIRRORED { "rtl" } else { "ltr" }
}

#[cfg(test)]
mod tests {
    use super::direction;

    #[test]
    fn english_stays_english_on_any_page() {
        for language in ["", "en", "de-CH", "ar", "he-IL"] {
            assert_eq!(direction(language), "ltr");
        }
        assert_eq!(direction("ar-XB"), "rtl");
    }
}
