//! How the words of the catalog are stored: what follows from other words is left
//! out. The build's `spelling.rs` writes what this file reads.

/// A name of a food: stored with a small letter in front, as the other names have it.
pub fn name(stored: &str) -> String {
    let mut name = stored.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// A slug: all words of the name, or what is stored.
pub fn slug(stored: &str, words: &str) -> String {
    if stored.is_empty() { words.to_owned() } else { hyphened(&phrase(stored, words)) }
}

/// A phrase in lower case, where capitals stand for words of the food's name: A for
/// the first. Between two capitals belongs a space.
pub fn phrase(stored: &str, words: &str) -> String {
    let mut phrase = String::new();
    let mut behind_word = false;
    for letter in stored.chars() {
        let is_word = letter.is_ascii_uppercase();
        if is_word {
            if behind_word {
                phrase.push(' ');
            }
            let word = words.split('-').nth(letter as usize - 'A' as usize);
            phrase.push_str(word.unwrap_or_default());
        } else {
            phrase.push(letter);
        }
        behind_word = is_word;
    }
    phrase
}

/// One of a thing and several: "apple" alone is "apple" and "apples", else several
/// stand behind the "=", nothing if they are called as one is.
pub fn one_and_several(stored: &str) -> (&str, String) {
    match stored.split_once('=') {
        None => (stored, stored.to_owned() + "s"),
        Some((one, "")) => (one, one.to_owned()),
        Some((one, several)) => (one, several.to_owned()),
    }
}

/// A phrase as a slug.
pub fn hyphened(phrase: &str) -> String {
    let mut slug = String::new();
    for letter in phrase.chars() {
        slug.push(if letter == ' ' { '-' } else { letter.to_ascii_lowercase() });
    }
    slug
}

/// The words of a name in lower case, in order, a hyphen between two.
pub fn words(name: &str) -> String {
    let mut words = String::new();
    let mut behind_word = false;
    for letter in name.chars() {
        let is_letter = is_letter(letter);
        if is_letter {
            if !behind_word && !words.is_empty() {
                words.push('-');
            }
            words.push(letter.to_ascii_lowercase());
        }
        behind_word = is_letter;
    }
    words
}

/// Whether a character belongs to a word, not between words.
pub fn is_letter(letter: char) -> bool {
    !matches!(letter, ' '..='$' | '&' | '('..='/' | ':'..='@')
}
