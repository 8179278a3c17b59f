//! Plans as files: JSON that people can read and write, with foods by their slugs.
//! `docs/backup-format.md` describes it.

mod food;
mod json;
mod plan;
mod read;
mod write;

use std::fmt;

pub use plan::{FORMAT, VERSION, plan_from_json, plan_to_json};

/// What is wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackupError {
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// The fields that lead there: `days[2].meals[0].entries[3].grams`. Empty for the
    /// file as a whole and where it is not JSON.
    pub path: String,
    /// What is wrong, in English.
    pub problem: String,
}

impl BackupError {
    /// A complaint about what stands `at` bytes into the text.
    fn at(text: &str, at: usize, path: String, problem: String) -> Self {
        let before = &text[..at];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Self { line, column, path, problem }
    }
}

impl fmt::Display for BackupError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}: ", self.line, self.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for BackupError {}
