//! What a cell can hold: amounts, whole numbers, words of a closed vocabulary,
//! lists. Each reader says what to write instead when the cell holds something else.

use super::table::{Cell, Problem};
use super::vocabulary::Vocabulary;

/// One thousandth is the finest step of an amount: milligrams, milli-kcal.
const FRACTION_DIGITS: usize = 3;

impl<'a> Cell<'a> {
    /// An amount in thousandths of the column's unit; an empty cell is unknown.
    pub fn amount(&self, unit: &str, most: u32) -> Result<Option<u32>, Problem> {
        if self.text.is_empty() {
            return Ok(None);
        }
        let advice = format!("write {unit} per 100 g, or leave it empty");
        self.thousandths(&advice, most).map(Some)
    }

    /// An amount of milligrams, rounded half up to whole ones; an empty cell is unknown.
    pub fn milligrams(&self, most: u32) -> Result<Option<u32>, Problem> {
        Ok(self.amount("milligrams", most)?.map(|thousandths| (thousandths + 500) / 1000))
    }

    /// A number with up to three decimals, in thousandths.
    pub fn thousandths(&self, advice: &str, most: u32) -> Result<u32, Problem> {
        let wrong = || self.problem(format!("{:?} is not an amount: {advice}", self.text));
        let (whole, fraction) = self.text.split_once('.').unwrap_or((self.text, "0"));
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole) || !digits(fraction) {
            return Err(wrong());
        }
        if fraction.len() > FRACTION_DIGITS {
            return Err(self.problem(format!("{} has more than three decimals", self.text)));
        }
        let value = format!("{whole}{fraction:0<FRACTION_DIGITS$}").parse().map_err(|_| wrong())?;
        if value > most.saturating_mul(1000) {
            return Err(self.problem(format!("{} is more than {most}", self.text)));
        }
        Ok(value)
    }

    /// A whole number within bounds.
    pub fn whole(&self, least: u16, most: u16) -> Result<u16, Problem> {
        whole(self, self.text, least, most)
    }

    /// A text that may not be empty.
    pub fn text(&self) -> Result<&'a str, Problem> {
        if self.text.is_empty() {
            return Err(self.problem("must not be empty"));
        }
        Ok(self.text)
    }

    /// A slug: lower-case words joined by hyphens.
    pub fn slug(&self) -> Result<&'a str, Problem> {
        let word = |part: &str| {
            !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        };
        if self.text.split('-').all(word) {
            Ok(self.text)
        } else {
            Err(self.problem(format!("{:?} is not lower-case words joined by \"-\"", self.text)))
        }
    }

    /// A word of a vocabulary, as the name the code has for it.
    pub fn word(&self, vocabulary: &Vocabulary) -> Result<&'static str, Problem> {
        word(self, self.text, vocabulary)
    }

    /// Yes or no.
    pub fn flag(&self) -> Result<bool, Problem> {
        match self.text {
            "yes" => Ok(true),
            "no" => Ok(false),
            other => Err(self.problem(format!("{other:?} is neither yes nor no"))),
        }
    }

    /// The items between semicolons; an empty cell has none.
    pub fn list(&self) -> Result<Vec<&'a str>, Problem> {
        if self.text.is_empty() {
            return Ok(Vec::new());
        }
        let items: Vec<&str> = self.text.split(';').collect();
        if let Some(item) = items.iter().find(|item| item.is_empty() || **item != item.trim()) {
            return Err(self.problem(format!("{item:?} is no item: divide them by one \";\"")));
        }
        for (at, item) in items.iter().enumerate() {
            if items[..at].contains(item) {
                return Err(self.problem(format!("{item:?} stands twice")));
            }
        }
        Ok(items)
    }

    /// Words of a vocabulary between semicolons.
    pub fn words(&self, vocabulary: &Vocabulary) -> Result<Vec<&'static str>, Problem> {
        self.list()?.into_iter().map(|item| word(self, item, vocabulary)).collect()
    }

    /// Items of `word:number` between semicolons.
    pub fn numbered(
        &self,
        vocabulary: &Vocabulary,
        most: u16,
    ) -> Result<Vec<(&'static str, u16)>, Problem> {
        self.list()?
            .into_iter()
            .map(|item| {
                let Some((name, number)) = item.split_once(':') else {
                    return Err(self.problem(format!("{item:?} is not written word:number")));
                };
                Ok((word(self, name, vocabulary)?, whole(self, number, 1, most)?))
            })
            .collect()
    }

    /// At most one item of `word:number`.
    pub fn one_numbered(
        &self,
        vocabulary: &Vocabulary,
        most: u16,
    ) -> Result<Option<(&'static str, u16)>, Problem> {
        let mut items = self.numbered(vocabulary, most)?;
        match items.len() {
            0 | 1 => Ok(items.pop()),
            _ => Err(self.problem("holds more than one")),
        }
    }
}

/// A whole number found in a cell.
pub fn whole(cell: &Cell<'_>, text: &str, least: u16, most: u16) -> Result<u16, Problem> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    match text.parse() {
        Ok(number) if digits && (least..=most).contains(&number) => Ok(number),
        _ => Err(cell.problem(format!("{text:?} is not a whole number from {least} to {most}"))),
    }
}

/// A word found in a cell, as the name the code has for it.
pub fn word(cell: &Cell<'_>, text: &str, vocabulary: &Vocabulary) -> Result<&'static str, Problem> {
    vocabulary.find(text).ok_or_else(|| {
        let (what, words) = (vocabulary.what, vocabulary.listed());
        cell.problem(format!("{text:?} is not {what}: use {words}"))
    })
}
