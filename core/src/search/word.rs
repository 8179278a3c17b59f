//! A word, and when another is the same in singular or plural.

use super::distance::letters;

/// A folded word with what it is compared by.
///
/// Singular and plural share a stem, a beginning and the letter that may stand for
/// the end: "apples" and "apple" meet in "appl", "berries" and "berry" in "berr"
/// with y, "leaves" and "leaf" in "lea" with f.
#[derive(Clone, Debug)]
pub struct Word {
    text: String,
    /// Length of the stem's beginning.
    start: usize,
    end: u8,
    letters: u32,
}

impl Word {
    /// A word of folded letters.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut start = text;
        if start.len() >= 4 && !matches!(start.as_bytes(), [.., b's' | b'u' | b'i', b's']) {
            start = start.strip_suffix("s").unwrap_or(start);
        }
        let mut end = 0;
        if let Some(rest) = start.strip_suffix("ie").or_else(|| start.strip_suffix("y")) {
            (start, end) = (rest, b'y');
        } else {
            start = start.strip_suffix("e").unwrap_or(start);
            if let Some(rest) = start.strip_suffix("v").or_else(|| start.strip_suffix("f")) {
                (start, end) = (rest, b'f');
            }
        }
        Self { text: text.to_owned(), start: start.len(), end, letters: letters(text) }
    }

    /// The whole word.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The beginning that its singular and plural share.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.text.get(..self.start).unwrap_or_default()
    }

    /// Its letters as bits, as [`letters`] gives them.
    #[must_use]
    pub const fn letters(&self) -> u32 {
        self.letters
    }

    /// Whether the two are the same word in singular or plural.
    #[must_use]
    pub fn is(&self, other: &Self) -> bool {
        self.end == other.end && self.stem() == other.stem()
    }

    /// Whether a longer word ends with this one, in singular or plural: "berry" ends
    /// "strawberries".
    #[must_use]
    pub fn ends(&self, longer: &Self) -> bool {
        longer.text.ends_with(&self.text)
            || (self.end == longer.end && longer.stem().ends_with(self.stem()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(one: &str, many: &str) -> bool {
        Word::new(one).is(&Word::new(many))
    }

    #[test]
    fn one_and_many_share_a_stem() {
        for (one, many) in [
            ("apple", "apples"),
            ("tomato", "tomatoes"),
            ("tomato", "tomatos"),
            ("berry", "berries"),
            ("cookie", "cookies"),
            ("peach", "peaches"),
            ("radish", "radishes"),
            ("leaf", "leaves"),
            ("chive", "chives"),
            ("fry", "fries"),
        ] {
            assert!(same(one, many), "{one} {many}");
        }
        for (one, other) in [("pea", "pear"), ("hummus", "hummu"), ("bass", "bas"), ("oat", "oak")]
        {
            assert!(!same(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_word_ends_a_longer_one() {
        let ends = |short, long| Word::new(short).ends(&Word::new(long));
        assert!(ends("berry", "strawberries") && ends("berries", "strawberry"));
        assert!(ends("milk", "buttermilk") && !ends("butter", "buttermilk"));
    }
}
