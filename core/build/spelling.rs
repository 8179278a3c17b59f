//! Stores the words of the catalog as `core/src/catalog/spelling.rs` reads them.
//! What does not come back as it was stops the build.

use super::reading;

/// A food's name and slug in one line.
pub fn food(name: &str, slug: &str) -> String {
    let words = reading::words(name);
    let stored = first_small(name);
    assert_eq!(reading::name(&stored), name, "a name begins with a capital");
    let all = words == slug;
    let short = if all { String::new() } else { phrase(&slug.replace('-', " "), &words) };
    assert_eq!(reading::slug(&short, &words), slug, "a slug comes back");
    format!("{stored}={short}")
}

/// A food's other names in one line.
pub fn other_names(name: &str, other_names: &[&str]) -> String {
    let words = reading::words(name);
    let other_names = other_names.join(";");
    let short = phrase(&other_names, &words);
    assert_eq!(reading::phrase(&short, &words), other_names, "other names come back");
    short
}

/// A plant in one line.
pub fn plant(slug: &str, one: &str, several: &str) -> String {
    let mut line = one_and_several(one, several);
    if reading::hyphened(one) != slug {
        line = format!("{line}/{slug}");
    }
    line
}

/// What one of a thing and several are called.
pub fn one_and_several(one: &str, several: &str) -> String {
    let stored = if several == format!("{one}s") {
        one.to_owned()
    } else if several == one {
        format!("{one}=")
    } else {
        format!("{one}={several}")
    };
    assert_eq!(reading::one_and_several(&stored), (one, several.to_owned()));
    stored
}

fn first_small(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// A phrase with a capital for every word that the name has.
fn phrase(text: &str, words: &str) -> String {
    let mut phrase = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let of_word = reading::is_letter(first);
        let end = rest.find(|letter| reading::is_letter(letter) != of_word).unwrap_or(rest.len());
        let (part, behind) = rest.split_at(end);
        rest = behind;
        match ('A'..='Z').zip(words.split('-')).find(|(_, word)| *word == part) {
            Some((capital, _)) => {
                let joined = phrase.strip_suffix(' ').filter(|p| p.ends_with(is_capital));
                phrase = joined.unwrap_or(&phrase).to_owned();
                phrase.push(capital);
            }
            None => phrase.push_str(part),
        }
    }
    phrase
}

const fn is_capital(letter: char) -> bool {
    letter.is_ascii_uppercase()
}
