//! What a tab knows of the storage: the texts that it found or put there.
//!
//! A text that comes from elsewhere is merged against the latest of these that its writer
//! had taken in (`Marks`). So it does no harm when one tab wrote over another: the marks
//! say that something is missing, and the tab that wrote it puts it there again.

use super::{Happened, hold_the_same, merge};
use crate::document::{Document, Loaded, Marks, open};

/// So many texts are remembered: the first, and the latest of the others.
const MOST: usize = 10;

/// The texts that a tab found in the storage or put there, in order.
#[derive(Clone, Debug)]
pub struct Known {
    /// The number of the tab.
    tab: u32,
    texts: Vec<String>,
}

/// What a text from elsewhere turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Heard {
    /// All of it is here already.
    Nothing,
    /// Something of it was not, and is now.
    News {
        /// What else is to be said.
        happened: Vec<Happened>,
        /// Whether the plan that was shown is another one now.
        changed: bool,
        /// Whether own foods have other numbers now.
        renumbered: bool,
        /// Whether more is here than there, so that it must be written.
        write: bool,
    },
    /// No document that any version wrote.
    Damaged,
    /// A newer version wrote it.
    Newer,
}

impl Known {
    /// A tab with a number drawn at random, which found this text; nothing where there was
    /// none.
    #[must_use]
    pub fn new(tab: u32, found: String) -> Self {
        Self { tab, texts: vec![found] }
    }

    /// Whether this is what the storage was last known to hold.
    #[must_use]
    pub fn is_latest(&self, text: &str) -> bool {
        self.texts.last().is_some_and(|latest| latest == text)
    }

    /// Counts one more write, about to be made.
    pub fn sign(&self, document: &mut Document) {
        document.marks.count(self.tab);
    }

    /// This is what the storage holds now, and the document at hand holds all of it.
    pub fn remember(&mut self, text: String) {
        if self.texts.len() >= MOST {
            self.texts.remove(1);
        }
        self.texts.push(text);
    }

    /// Takes a text from elsewhere into the document at hand.
    pub fn hear(&mut self, mine: &mut Document, text: &str) -> Heard {
        if self.is_latest(text) {
            return Heard::Nothing;
        }
        let theirs = match open(text) {
            Loaded::Document(theirs) => theirs,
            Loaded::Damaged { .. } => return Heard::Damaged,
            Loaded::Newer { .. } => return Heard::Newer,
        };
        if !theirs.marks.is_empty() && mine.marks.hold(&theirs.marks) {
            return Heard::Nothing;
        }
        let merged = merge(&self.base(&theirs.marks), mine, &theirs);
        let changed = merged.document.plan() != mine.plan();
        let write = !hold_the_same(&merged.document, &theirs);
        *mine = merged.document;
        self.remember(text.to_owned());
        Heard::News { happened: merged.happened, changed, renumbered: merged.renumbered, write }
    }

    /// The latest document that both sides know. Where there is none, the one that this tab
    /// began with: with an older one less is merged by itself, but nothing is lost.
    fn base(&self, theirs: &Marks) -> Document {
        for text in self.texts.iter().rev() {
            if let Loaded::Document(known) = open(text)
                && !known.marks.is_empty()
                && theirs.hold(&known.marks)
            {
                return *known;
            }
        }
        match self.texts.first().map(|text| open(text)) {
            Some(Loaded::Document(first)) => *first,
            _ => Document::default(),
        }
    }
}
