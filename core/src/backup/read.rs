//! Reading fields of a file, each complaint with its line and path.

use std::fmt;

use super::BackupError;
use super::json::{Node, Value};
use crate::words::Word;

/// A value of a file and how it is reached.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    text: &'a str,
    node: &'a Node<'a>,
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Field(&'a str),
    Item(usize),
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.step {
            Step::Root => Ok(()),
            Step::Item(at) => write!(f, "[{at}]"),
            Step::Field(name) => {
                let below_root =
                    self.parent.is_some_and(|parent| matches!(parent.step, Step::Root));
                write!(f, "{}{name}", if below_root { "" } else { "." })
            }
        }
    }
}

impl<'a> Place<'a> {
    pub(super) const fn root(text: &'a str, node: &'a Node<'a>) -> Self {
        Self { text, node, parent: None, step: Step::Root }
    }

    /// A complaint about this value.
    pub(super) fn wrong(&self, problem: impl Into<String>) -> BackupError {
        BackupError::at(self.text, self.node.at, self.to_string(), problem.into())
    }

    /// Checks that it has fields, and none but these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), BackupError> {
        let Value::Fields(fields) = &self.node.value else {
            return Err(self.wrong("should be fields in { }"));
        };
        match fields.iter().find(|(name, _)| !known.contains(&name.as_ref())) {
            None => Ok(()),
            Some((name, node)) => {
                let place = Place { node, parent: Some(self), step: Step::Field(name), ..*self };
                Err(place.wrong(format!("is no field here; there are {}", known.join(", "))))
            }
        }
    }

    /// The field with this name, if it is there and not null.
    pub(super) fn field(&'a self, name: &'a str) -> Option<Self> {
        let Value::Fields(fields) = &self.node.value else { return None };
        let (_, node) = fields.iter().find(|(field, _)| field == name)?;
        let there = node.value != Value::Null;
        there.then_some(Self { node, parent: Some(self), step: Step::Field(name), ..*self })
    }

    /// The field with this name, which must be there.
    pub(super) fn required(&'a self, name: &'a str) -> Result<Self, BackupError> {
        self.field(name).ok_or_else(|| self.wrong(format!("{name} is missing")))
    }

    /// The items of a list.
    pub(super) fn items(&'a self) -> Result<Vec<Self>, BackupError> {
        let Value::List(items) = &self.node.value else {
            return Err(self.wrong("should be a list in [ ]"));
        };
        let item = |(at, node)| Self { node, parent: Some(self), step: Step::Item(at), ..*self };
        Ok(items.iter().enumerate().map(item).collect())
    }

    /// The items of a list of at most `most`.
    pub(super) fn at_most(&'a self, most: usize) -> Result<Vec<Self>, BackupError> {
        let items = self.items()?;
        if items.len() > most {
            return Err(
                self.wrong(format!("has {} items, at most {most} are allowed", items.len()))
            );
        }
        Ok(items)
    }

    pub(super) fn text(&self) -> Result<&'a str, BackupError> {
        match &self.node.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.wrong("should be a text in quotes")),
        }
    }

    /// A text of at most `most` characters.
    pub(super) fn short(&self, most: usize) -> Result<&'a str, BackupError> {
        let text = self.text()?;
        let length = text.chars().count();
        if length > most {
            return Err(self.wrong(format!("has {length} characters, at most {most} are allowed")));
        }
        Ok(text)
    }

    pub(super) fn flag(&self) -> Result<bool, BackupError> {
        match self.node.value {
            Value::Flag(flag) => Ok(flag),
            _ => Err(self.wrong("should be true or false")),
        }
    }

    /// A word of a vocabulary.
    pub(super) fn word<T: Word>(&self) -> Result<T, BackupError> {
        let text = self.text()?;
        T::from_word(text).ok_or_else(|| {
            let words: Vec<_> = T::WORDS.iter().map(|(_, word)| *word).collect();
            self.wrong(format!("{text:?} is none of {}", words.join(", ")))
        })
    }

    /// A whole number up to `most`.
    pub(super) fn whole(&self, most: u32) -> Result<u32, BackupError> {
        self.decimal(0, most)
    }

    /// A number up to `most` with at most so many decimals, as a whole number of the
    /// last of them: 1.5 with two decimals is 150.
    pub(super) fn decimal(&self, decimals: usize, most: u32) -> Result<u32, BackupError> {
        let Value::Number(number) = self.node.value else {
            return Err(self.wrong("should be a number"));
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let fraction = fraction.trim_end_matches('0');
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(fraction) || fraction.len() > decimals {
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
