//! What the device holds when the widget starts.

use std::rc::Rc;

use biomeal_core::document::{self, Document, Loaded};

use crate::app::keeping::Keeping;
use crate::platform::fault;
use crate::platform::storage::Shelf;

/// What was found.
pub struct Opened {
    /// What it holds.
    pub document: Document,
    /// Where it is.
    pub keeping: Keeping,
    /// What cannot be read.
    pub damaged: Option<Rc<str>>,
    /// The text as it was found; empty where there was none.
    pub text: String,
}

/// What the device holds; whatever cannot be read is set aside before anything is
/// written, and so is what can be read where `sets_aside` asks for that. What a newer
/// version wrote stays where it is.
pub fn open(shelf: &Shelf, sets_aside: bool) -> Opened {
    let mut opened = Opened {
        document: Document::default(),
        keeping: Keeping::Saved,
        damaged: None,
        text: String::new(),
    };
    match shelf.read() {
        Ok(Some(text)) => opened.text = text,
        Ok(None) => return opened,
        Err(_) => {
            opened.keeping = Keeping::ThisTabOnly;
            return opened;
        }
    }
    match document::open(&opened.text) {
        Loaded::Newer { .. } => {
            opened.keeping = Keeping::Newer;
            return opened;
        }
        Loaded::Document(document) if !sets_aside => {
            fault::at("start");
            opened.document = *document;
            return opened;
        }
        Loaded::Document(_) | Loaded::Damaged { .. } => {}
    }
    opened.keeping = aside(shelf, &opened.text);
    opened.damaged = Some(opened.text.as_str().into());
    opened
}

/// Sets aside what cannot be read. Without a safe copy, the original must stay where it
/// is.
pub fn aside(shelf: &Shelf, text: &str) -> Keeping {
    if shelf.set_aside(text).is_ok() { Keeping::Damaged } else { Keeping::Stuck }
}
