//! Sentences with blanks.

/// A sentence with numbered blanks, "{0} of {1} plants", because word order differs
/// between languages; `N` is how many there are. Text, not a function: a function for
/// each of a hundred sentences would be most of what they add to the download.
#[derive(Clone, Copy, Debug)]
pub struct Sentence<const N: usize>(&'static str);

impl<const N: usize> Sentence<N> {
    /// A sentence. One with a blank that has no word does not compile in a table or in
    /// `const`.
    pub const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 1;
        while at < bytes.len() {
            assert!(bytes[at - 1] != b'{' || bytes[at] < b'0' + N as u8, "no word for a blank");
            at += 1;
        }
        Self(text)
    }

    /// The sentence with its blanks filled.
    pub fn with(self, words: [&str; N]) -> String {
        fill(self.0, &words)
    }
}

#[inline(never)]
fn fill(sentence: &str, words: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = sentence;
    while let Some((text, blank)) = rest.split_once('{') {
        let (number, after) = blank.split_once('}').unwrap_or_default();
        let word = number.bytes().next().and_then(|digit| words.get(usize::from(digit - b'0')));
        filled.push_str(text);
        filled.push_str(word.copied().unwrap_or_default());
        rest = after;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::Sentence;

    #[test]
    fn blanks_are_filled_by_number_whatever_the_words_hold() {
        assert_eq!(Sentence::new("{0} of {1} plants").with(["3", "30"]), "3 of 30 plants");
        assert_eq!(
            Sentence::new("{1}’s {0}").with(["dinner {1}", "Monday"]),
            "Monday’s dinner {1}"
        );
        assert_eq!(Sentence::new("All {0}").with([""]), "All ");
    }
}
