//! A file that a person opens: a plan, everything of a device, or what is wrong with it.

use super::{BACKUP_FORMAT, BACKUP_VERSION, PLAN_FORMAT, PLAN_VERSION, plan, unmarked, whole};
use crate::document::{self, Document, Loaded};
use crate::food::Food;
use crate::foods::Foods;
use crate::json::{self, JsonError, Node, Wrong};
use crate::plan::Plan;

/// Most bytes of a file that is read. All that fits into a browser's storage, five
/// million characters, is less when it is written as a file.
pub const MAX_FILE: u32 = 24_000_000;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// A plan, and the own foods it uses, numbered for it alone.
    Plan(Box<Plan>, Vec<Food>),
    /// Everything of a device.
    Backup(Box<Document>),
}

/// Why a file cannot be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileTrouble {
    /// It has more than [`MAX_FILE`] bytes.
    TooLarge,
    /// It is no file of ours: no JSON in braces, or of another format.
    Foreign,
    /// A newer version of Biomeal wrote it.
    Newer,
    /// It is one of ours, or was meant to be, and something in it is wrong.
    Wrong(JsonError),
}

/// What a file holds. A plan's file may name own foods of `foods` by their slugs.
///
/// # Errors
/// Why it cannot be opened.
pub fn open(text: &str, foods: &Foods) -> Result<Opened, FileTrouble> {
    if text.len() > MAX_FILE as usize {
        return Err(FileTrouble::TooLarge);
    }
    let text = unmarked(text);
    if !text.trim_start().starts_with('{') {
        return Err(FileTrouble::Foreign);
    }
    let in_text = |wrong, root: Option<&Node<'_>>| json::in_text(wrong, text, root);
    let root = json::parse(text).map_err(|wrong| FileTrouble::Wrong(in_text(wrong, None)))?;
    let read = match kind(&root) {
        Ok(Kind::Plan) => {
            plan::read(&root, foods).map(|(plan, own)| Opened::Plan(Box::new(plan), own))
        }
        Ok(Kind::Backup) => whole::read(&root).map(|document| Opened::Backup(Box::new(document))),
        Ok(Kind::Stored) => return stored(text),
        Ok(Kind::Newer) => return Err(FileTrouble::Newer),
        Ok(Kind::Foreign) => return Err(FileTrouble::Foreign),
        Err(wrong) => Err(wrong),
    };
    read.map_err(|wrong| FileTrouble::Wrong(in_text(wrong, Some(&root))))
}

/// What was in a device's storage, which is saved as it is where a planner did not start with it.
fn stored(text: &str) -> Result<Opened, FileTrouble> {
    match document::open(text) {
        Loaded::Document(document) => Ok(Opened::Backup(document)),
        Loaded::Newer { .. } => Err(FileTrouble::Newer),
        Loaded::Damaged { .. } => Err(FileTrouble::Foreign),
    }
}

/// What a file says that it is.
enum Kind {
    Plan,
    Backup,
    Stored,
    Newer,
    Foreign,
}

/// A file written by hand may leave out what it is: then it is a plan if it has days. What is
/// stored does so too.
fn kind(root: &Node<'_>) -> Result<Kind, Wrong> {
    let Some(format) = root.given("format") else {
        let has = |name| root.given(name).is_some();
        return Ok(match (has("plans") && has("version"), has("days")) {
            (true, _) => Kind::Stored,
            (_, true) => Kind::Plan,
            _ => Kind::Foreign,
        });
    };
    let (kind, newest) = match format.text()? {
        PLAN_FORMAT => (Kind::Plan, PLAN_VERSION),
        BACKUP_FORMAT => (Kind::Backup, BACKUP_VERSION),
        _ => return Ok(Kind::Foreign),
    };
    match root.given("version") {
        Some(version) if version.decimal(0, u32::MAX)? > newest => Ok(Kind::Newer),
        _ => Ok(kind),
    }
}
