//! What is wrong with a text, and where.

use std::borrow::Cow;
use std::fmt;

use super::flaw::{Flaw, Token};
use super::node::{Node, Value};

/// What is wrong with a text, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsonError {
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// The fields that lead there: `days[2].meals[0].entries[3].grams`. Empty for the
    /// text as a whole and where it is not JSON.
    pub path: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: ", self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for JsonError {}

/// A complaint on its way out. It passes through every reading function, so it is boxed
/// (a tenth less code than handing it on by value), and its place is put into words only
/// once, at the top.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong(Box<Complaint>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Complaint {
    /// In bytes from the beginning of the text.
    at: usize,
    problem: Problem,
}

/// What is wrong, in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    /// In these words.
    Words(Cow<'static, str>),
    /// In the words of a flaw.
    Flaw(Flaw),
    /// Something else should be here.
    Expected(Token),
    /// A field with this name should be there.
    Missing(&'static str),
}

impl From<Flaw> for Problem {
    fn from(flaw: Flaw) -> Self {
        Self::Flaw(flaw)
    }
}

impl From<&'static str> for Problem {
    fn from(words: &'static str) -> Self {
        Self::Words(Cow::Borrowed(words))
    }
}

impl From<String> for Problem {
    fn from(words: String) -> Self {
        Self::Words(Cow::Owned(words))
    }
}

impl Problem {
    /// `ends` is whether the text ends there.
    fn words(self, ends: bool) -> String {
        match self {
            Self::Words(words) => words.into_owned(),
            Self::Flaw(flaw) => flaw.words().to_owned(),
            Self::Expected(token) if ends => {
                format!("the text ends where {} should be", token.words())
            }
            Self::Expected(token) => format!("there should be {} here", token.words()),
            Self::Missing(name) => format!("{name} is missing"),
        }
    }
}

impl Wrong {
    /// `at` is in bytes from the beginning of the text.
    pub(super) fn new(at: usize, problem: Problem) -> Self {
        Self(Box::new(Complaint { at, problem }))
    }

    /// The complaint in words. `root` is what the text holds, if it is JSON at all.
    pub(super) fn in_text(self, text: &str, root: Option<&Node<'_>>) -> JsonError {
        let (mut line, mut column) = (1, 1);
        for byte in text.bytes().take(self.0.at) {
            match byte {
                b'\n' => (line, column) = (line + 1, 1),
                // A byte behind the first of a character.
                0x80..=0xbf => {}
                _ => column += 1,
            }
        }
        let path = root.map(|root| path(root, self.0.at)).unwrap_or_default();
        let problem = self.0.problem.words(self.0.at >= text.len());
        JsonError { line, column, path, problem }
    }
}

/// The fields and items that lead to the value at this byte. No two values begin at
/// one, and each holds what begins behind it and before the next.
fn path(root: &Node<'_>, at: usize) -> String {
    let mut path = String::new();
    let mut node = root;
    while node.at < at {
        match &node.value {
            Value::List(items) => {
                let Some(index) = items.iter().rposition(|item| item.at <= at) else { break };
                path.push('[');
                path.push_str(&index.to_string());
                path.push(']');
                node = &items[index];
            }
            Value::Fields(fields) => {
                let Some(field) = fields.iter().rfind(|field| field.node.at <= at) else { break };
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(&field.name);
                node = &field.node;
            }
            _ => break,
        }
    }
    path
}
