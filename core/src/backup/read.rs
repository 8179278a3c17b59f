//! What files of people ask of a value: complaints say what is allowed.

use crate::json::{Node, Wrong};
use crate::words::Word;

impl Node<'_> {
    /// Checks that it has fields, and none but these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), Wrong> {
        match self.fields()?.iter().find(|field| !known.contains(&field.name.as_ref())) {
            None => Ok(()),
            Some(field) => {
                Err(field.node.wrong(format!("is no field here; there are {}", known.join(", "))))
            }
        }
    }

    /// The field with this name, if it is there and not null.
    pub(super) fn given(&self, name: &str) -> Option<&Self> {
        self.field(name).filter(|node| !node.is_null())
    }

    /// The items of a list of at most `most`.
    pub(super) fn at_most(&self, most: usize) -> Result<&[Self], Wrong> {
        let items = self.items()?;
        if items.len() > most {
            let count = items.len();
            return Err(self.wrong(format!("has {count} items, at most {most} are allowed")));
        }
        Ok(items)
    }

    /// A text of at most `most` characters.
    pub(super) fn short(&self, most: usize) -> Result<&str, Wrong> {
        let text = self.text()?;
        let length = text.chars().count();
        if length > most {
            return Err(self.wrong(format!("has {length} characters, at most {most} are allowed")));
        }
        Ok(text)
    }

    /// A word of a vocabulary; what it could be is named when it is none.
    pub(super) fn one_of<T: Word>(&self) -> Result<T, Wrong> {
        let text = self.text()?;
        T::from_word(text).ok_or_else(|| {
            let words: Vec<_> = T::WORDS.split(';').collect();
            self.wrong(format!("{text:?} is none of {}", words.join(", ")))
        })
    }

    /// A number up to `most` with at most so many decimals, as a whole number of the
    /// last of them: 1.5 with two decimals is 150.
    pub(super) fn decimal(&self, decimals: usize, most: u32) -> Result<u32, Wrong> {
        let number = self.number()?;
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits(whole) || !digits(fraction) || fraction.len() > decimals {
            return Err(self.wrong(match decimals {
                0 => format!("{number} is not a whole number"),
                _ => format!("{number} is not a number with at most {decimals} decimals"),
            }));
        }
        let value = format!("{whole}{fraction:0<decimals$}").parse::<u32>().ok();
        let bound = most.checked_mul(10_u32.pow(decimals as u32));
        value
            .filter(|value| bound.is_none_or(|bound| *value <= bound))
            .ok_or_else(|| self.wrong(format!("{number} is more than {most}")))
    }
}
