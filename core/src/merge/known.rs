//! What a tab knows of the storage: the texts that it found or put there.
//!
//! A text that comes from elsewhere is merged against all of these that its writer had taken
//! in (`Marks`). So it does no harm when one tab wrote over another: the marks say that
//! something is missing, and the tab that wrote it puts it there again.

use super::{Happened, hold_the_same, merge};
use crate::document::{Document, Loaded, Marks, open, save_without_steps};

/// So many texts are remembered: the first, and the latest of the others.
const MOST: usize = 16;

/// The texts that a tab found in the storage or put there, in order.
#[derive(Clone, Debug)]
pub struct Known {
    /// The number of the tab.
    tab: u32,
    /// How often it wrote.
    writes: u32,
    /// What the storage was last known to hold.
    latest: String,
    texts: Vec<Text>,
}

/// What a text held, but for undo steps, which may be many times as long as all the rest and
/// do not count in a merge; and the writes that it held.
#[derive(Clone, Debug)]
struct Text {
    text: String,
    marks: Marks,
}

impl Text {
    fn of(document: &mut Document) -> Self {
        Self { text: save_without_steps(document), marks: document.marks.clone() }
    }
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
    /// A tab with a number drawn at random, which found this text and the document that it
    /// holds; an empty text where there was none.
    #[must_use]
    pub fn new(tab: u32, found: &str, document: &mut Document) -> Self {
        Self { tab, writes: 0, latest: found.to_owned(), texts: vec![Text::of(document)] }
    }

    /// Whether this is what the storage was last known to hold.
    #[must_use]
    pub fn is_latest(&self, text: &str) -> bool {
        self.latest == text
    }

    /// Numbers one more write, about to be made.
    pub fn sign(&mut self, document: &mut Document) {
        self.writes += 1;
        document.marks.note(self.tab, self.writes);
    }

    /// This is what the storage holds now, and what the text means. The document stays as
    /// it is.
    pub fn remember(&mut self, text: String, document: &mut Document) {
        self.latest = text;
        self.insert(self.texts.len(), document);
    }

    fn insert(&mut self, place: usize, document: &mut Document) {
        self.texts.insert(place, Text::of(document));
        if self.texts.len() > MOST + 1 {
            self.texts.remove(1);
        }
    }

    /// Takes a text from elsewhere into the document at hand.
    pub fn hear(&mut self, mine: &mut Document, text: &str) -> Heard {
        if self.is_latest(text) {
            return Heard::Nothing;
        }
        let mut theirs = match open(text) {
            Loaded::Document(theirs) => theirs,
            Loaded::Damaged { .. } => return Heard::Damaged,
            Loaded::Newer { .. } => return Heard::Newer,
        };
        if !theirs.marks.is_empty() && mine.marks.hold(&theirs.marks) {
            // By way of a third tab. What its writer does next is merged against it.
            self.insert(self.texts.len().saturating_sub(1), &mut theirs);
            return Heard::Nothing;
        }
        let merged = merge(&self.base(&theirs.marks), mine, &theirs);
        let changed = merged.document.plan() != mine.plan();
        let write = !hold_the_same(&merged.document, &theirs);
        *mine = merged.document;
        self.remember(text.to_owned(), &mut theirs);
        Heard::News { happened: merged.happened, changed, renumbered: merged.renumbered, write }
    }

    /// What both sides know, theirs holding these writes: the latest text of which they hold
    /// all, merged with others of which they do. Two tabs that wrote at once know both of
    /// what they wrote, though no text holds both; else what one of them took out again
    /// would look as if the other one had put it there.
    fn base(&self, theirs: &Marks) -> Document {
        let mut base: Option<Document> = None;
        for known in self.texts.iter().rev() {
            if !theirs.hold(&known.marks) {
                continue;
            }
            match &base {
                None => base = Some(read(&known.text)),
                Some(other) if other.marks.hold(&known.marks) => {}
                Some(other) => {
                    let common = self.base(&other.marks.common(&known.marks));
                    base = Some(merge(&common, other, &read(&known.text)).document);
                }
            }
        }
        base.unwrap_or_else(|| self.beginning(theirs))
    }

    /// What this tab began with: with an older text less is merged by itself, but nothing is
    /// lost. Nothing where theirs knows none of its writers: it began anew, as a tab does that
    /// has set aside what was stored, and has deleted nothing.
    fn beginning(&self, theirs: &Marks) -> Document {
        let Some(first) = self.texts.first() else { return Document::default() };
        let both_tell = !theirs.is_empty() && !first.marks.is_empty();
        if both_tell && theirs.common(&first.marks).is_empty() {
            return Document::default();
        }
        read(&first.text)
    }
}

/// What a text holds; nothing, where nobody can read it.
fn read(text: &str) -> Document {
    match open(text) {
        Loaded::Document(document) => *document,
        _ => Document::default(),
    }
}
