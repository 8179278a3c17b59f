//! Values of a text, and typed access to them.

use std::borrow::Cow;

use super::error::{Problem, Wrong};
use super::flaw::Flaw;

/// A value and where it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Node<'a> {
    /// In bytes from the beginning of the text.
    pub at: usize,
    pub value: Value<'a>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Value<'a> {
    Null,
    Flag(bool),
    /// As it is written.
    Number(&'a str),
    Text(Cow<'a, str>),
    List(Vec<Node<'a>>),
    /// In the order of the text, each name once.
    Fields(Vec<Field<'a>>),
}

/// A value with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Field<'a> {
    pub name: Cow<'a, str>,
    pub node: Node<'a>,
}

impl<'a> Node<'a> {
    /// A complaint about this value.
    pub(crate) fn wrong(&self, problem: impl Into<Problem>) -> Wrong {
        Wrong::new(self.at, problem.into())
    }

    /// The fields it has.
    pub(crate) fn fields(&self) -> Result<&[Field<'a>], Wrong> {
        match &self.value {
            Value::Fields(fields) => Ok(fields),
            _ => Err(self.wrong(Flaw::NoFields)),
        }
    }

    /// The field with this name, if it is there.
    pub(crate) fn field(&self, name: &str) -> Option<&Self> {
        let Value::Fields(fields) = &self.value else { return None };
        fields.iter().find(|field| field.name == name).map(|field| &field.node)
    }

    pub(crate) const fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }

    /// The field with this name, which must be there.
    pub(crate) fn required(&self, name: &'static str) -> Result<&Self, Wrong> {
        match self.field(name) {
            Some(node) if !node.is_null() => Ok(node),
            _ => Err(self.wrong(Problem::Missing(name))),
        }
    }

    /// The items of a list.
    pub(crate) fn items(&self) -> Result<&[Self], Wrong> {
        match &self.value {
            Value::List(items) => Ok(items),
            _ => Err(self.wrong(Flaw::NoList)),
        }
    }

    pub(crate) fn text(&self) -> Result<&str, Wrong> {
        match &self.value {
            Value::Text(text) => Ok(text),
            _ => Err(self.wrong(Flaw::NoText)),
        }
    }

    pub(crate) fn flag(&self) -> Result<bool, Wrong> {
        match self.value {
            Value::Flag(flag) => Ok(flag),
            _ => Err(self.wrong(Flaw::NoFlag)),
        }
    }

    /// A number as it is written.
    pub(crate) fn number(&self) -> Result<&'a str, Wrong> {
        match self.value {
            Value::Number(number) => Ok(number),
            _ => Err(self.wrong(Flaw::NoNumber)),
        }
    }

    /// A whole number up to `most`, written without sign, point or exponent.
    pub(crate) fn whole(&self, most: u32) -> Result<u32, Wrong> {
        let mut whole = 0;
        for byte in self.number()?.bytes() {
            whole = whole * 10 + u64::from(byte.wrapping_sub(b'0'));
            if !byte.is_ascii_digit() || whole > most.into() {
                return Err(self.wrong(Flaw::NoWhole));
            }
        }
        Ok(whole as u32)
    }
}
