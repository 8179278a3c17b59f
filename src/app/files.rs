//! Files that a person opens, and what the dialog for them shows.

use std::rc::Rc;

use biomeal_core::backup::FileTrouble;
use biomeal_core::document::{Counts, Document};

use crate::platform::file::Picked;

/// Something done with files.
#[derive(Debug)]
pub enum FileAction {
    /// Read this file.
    Read(Picked),
    /// The file of this name holds this text; none where the browser could not read it.
    Arrived(String, Option<String>),
    /// Add what it holds to what is here.
    Add,
    /// Put it in the place of what is here, or ask once more where that is less.
    Replace,
    /// Put it there: that was asked.
    ReplaceWithLess,
    /// Leave what is here, after all.
    Keep,
    /// The file of this name, which holds this text, may not have been saved.
    Unsure(String, String),
    /// The person has seen it arrive: files do, here.
    Arrives,
    /// Put back what was here before.
    PutBack(Rc<Document>),
}

/// What the dialogs of files show. Over when one is opened anew.
#[derive(Debug, Default)]
pub enum Desk {
    /// No file yet.
    #[default]
    Empty,
    /// The file of this name is being read.
    Reading(String),
    /// Why the file of this name cannot be opened.
    Trouble(String, Trouble),
    /// What is in the file of this name, to be copied by hand.
    ByHand(String, String),
    /// Everything of a device, out of the file of this name.
    Backup {
        /// The file's name.
        name: String,
        /// What it holds.
        held: Rc<Document>,
        /// How much there is of everything in it.
        counts: Counts,
        /// Whether it is asked if it should take the place of more.
        asks: bool,
    },
}

/// Why a file cannot be opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The browser could not read it.
    Unreadable,
    /// Something about it is wrong.
    File(FileTrouble),
}
