//! What the device holds when the widget starts.

use std::rc::Rc;

use biomeal_core::document::{self, Document, Loaded};

use crate::app::keeping::Keeping;
use crate::platform::storage::Shelf;

/// What the device holds; whatever cannot be read is set aside before anything is
/// written.
pub fn open(shelf: &Shelf) -> (Document, Keeping, Option<Rc<str>>) {
    let text = match shelf.read() {
        Ok(Some(text)) => text,
        Ok(None) => return (Document::default(), Keeping::Saved, None),
        Err(_) => return (Document::default(), Keeping::ThisTabOnly, None),
    };
    match document::open(&text) {
        Loaded::Document(document) => (*document, Keeping::Saved, None),
        Loaded::Newer { .. } => (Document::default(), Keeping::Newer, None),
        Loaded::Damaged { .. } => {
            let keeping = match shelf.set_aside(&text) {
                Ok(()) => Keeping::Damaged,
                // Without a safe copy, the original must stay where it is.
                Err(_) => Keeping::Newer,
            };
            (Document::default(), keeping, Some(text.into()))
        }
    }
}
