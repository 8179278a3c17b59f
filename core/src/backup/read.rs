//! What files of people ask of a value: complaints say what is allowed.

use crate::json::{Node, Wrong};
use crate::words::Word;

/// Most characters of a text that a complaint repeats.
const QUOTED: usize = 40;

impl Node<'_> {
    /// Checks that it has fields, and none but these.
    pub(crate) fn only(&self, known: &[&str]) -> Result<(), Wrong> {
        for field in self.fields()? {
            if !known.contains(&field.name.as_ref()) {
                let known = listed(&mut known.iter().copied());
                return Err(field.node.wrong(words(&["is no field here; there are ", &known])));
            }
        }
        Ok(())
    }

    /// The field with this name, if it is there and not null.
    pub(crate) fn given(&self, name: &str) -> Option<&Self> {
        self.field(name).filter(|node| !node.is_null())
    }

    /// Whether a flag is there and true.
    pub(super) fn is_set(&self, name: &str) -> Result<bool, Wrong> {
        self.given(name).map_or(Ok(false), |field| field.flag())
    }

    /// The items of a list of at most `most`.
    pub(crate) fn at_most(&self, most: usize) -> Result<&[Self], Wrong> {
        let items = self.items()?;
        if items.len() > most {
            return Err(self.too_many(items.len(), " items", most));
        }
        Ok(items)
    }

    /// A text of at most `most` characters.
    pub(crate) fn short(&self, most: usize) -> Result<&str, Wrong> {
        let text = self.text()?;
        let length = text.chars().count();
        if length > most {
            return Err(self.too_many(length, " characters", most));
        }
        Ok(text)
    }

    fn too_many(&self, count: usize, of: &str, most: usize) -> Wrong {
        let (count, most) = ((count as u32).to_string(), (most as u32).to_string());
        self.wrong(words(&["has ", &count, of, ", at most ", &most, " are allowed"]))
    }

    /// A word of a vocabulary; what it could be is named when it is none.
    pub(crate) fn one_of<T: Word>(&self) -> Result<T, Wrong> {
        let text = self.text()?;
        T::from_word(text).ok_or_else(|| self.none_of(text, &mut T::WORDS.split(';')))
    }

    /// A complaint that a word is none of these.
    pub(crate) fn none_of(&self, word: &str, known: &mut dyn Iterator<Item = &'_ str>) -> Wrong {
        self.wrong(words(&[&quoted(word), " is none of ", &listed(known)]))
    }

    /// A complaint that something of this name is nowhere.
    pub(crate) fn no_such(&self, what: &str, name: &str) -> Wrong {
        self.wrong(words(&["there is no ", what, " ", &quoted(name)]))
    }

    /// A number up to `most` with at most so many decimals, as a whole number of the
    /// last of them: 1.5 with two decimals is 150.
    pub(crate) fn decimal(&self, decimals: usize, most: u32) -> Result<u32, Wrong> {
        let number = self.number()?;
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || fraction.len() > decimals {
            let shown = shortened(number);
            return Err(self.wrong(match decimals {
                0 => words(&[&shown, " is not a whole number"]),
                _ => {
                    let decimals = (decimals as u32).to_string();
                    words(&[&shown, " is not a number with at most ", &decimals, " decimals"])
                }
            }));
        }
        let (mut value, mut bound) = (0, u64::from(most));
        for digit in whole.bytes().chain(fraction.bytes()) {
            // What is above every bound need not be exact.
            value = (value * 10 + u64::from(digit - b'0')).min(1 << 50);
        }
        for place in 0..decimals {
            bound *= 10;
            value *= if place < fraction.len() { 1 } else { 10 };
        }
        if value > bound {
            let most = most.to_string();
            return Err(self.wrong(words(&[&shortened(number), " is more than ", &most])));
        }
        Ok(value as u32)
    }
}

/// Pieces of a sentence as one.
pub(crate) fn words(pieces: &[&str]) -> String {
    let mut all = String::new();
    for piece in pieces {
        all.push_str(piece);
    }
    all
}

/// A text in quotes, its beginning where it is long.
pub(crate) fn quoted(text: &str) -> String {
    words(&["\"", &shortened(text), "\""])
}

fn shortened(text: &str) -> String {
    let mut short = String::new();
    for (letter, at) in text.chars().zip(0..=QUOTED) {
        short.push(if at < QUOTED { letter } else { '…' });
    }
    short
}

/// Names with commas between them.
pub(crate) fn listed(names: &mut dyn Iterator<Item = &'_ str>) -> String {
    let mut all = String::new();
    for name in names {
        if !all.is_empty() {
            all.push_str(", ");
        }
        all.push_str(name);
    }
    all
}
