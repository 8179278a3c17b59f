//! What a tab knows of the storage: the texts that it found or put there.
//!
//! A text that comes from elsewhere is merged against all of these that its writer had taken
//! in (`Marks`). So it does no harm when one tab wrote over another: the marks say that
//! something is missing, and the tab that wrote it puts it there again.

use std::rc::Rc;

use super::{Happened, hold_the_same, merge};
use crate::document::{Document, Loaded, Marks, open};

/// So many texts are remembered: the first, and the latest of the others.
const MOST: usize = 16;

/// The texts that a tab found in the storage or put there, in order.
#[derive(Clone, Debug)]
pub struct Known {
    /// The number of the tab.
    tab: u32,
    /// How often it wrote.
    writes: u32,
    texts: Vec<Text>,
}

/// A text, and the writes that it holds.
#[derive(Clone, Debug)]
struct Text {
    text: Rc<str>,
    marks: Marks,
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
    pub fn new(tab: u32, found: &str, document: &Document) -> Self {
        let mut known = Self { tab, writes: 0, texts: Vec::new() };
        known.remember(found, document);
        known
    }

    /// Whether this is what the storage was last known to hold.
    #[must_use]
    pub fn is_latest(&self, text: &str) -> bool {
        self.texts.last().is_some_and(|latest| &*latest.text == text)
    }

    /// Numbers one more write, about to be made.
    pub fn sign(&mut self, document: &mut Document) {
        self.writes += 1;
        document.marks.note(self.tab, self.writes);
    }

    /// This is what the storage holds now, and what the text means.
    pub fn remember(&mut self, text: &str, document: &Document) {
        if self.texts.len() > MOST {
            self.texts.remove(1);
        }
        self.texts.push(Text { text: text.into(), marks: document.marks.clone() });
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
            // By way of a third tab. What its writer does next is merged against it.
            if let Some(latest) = self.texts.pop() {
                self.remember(text, &theirs);
                self.texts.push(latest);
            }
            return Heard::Nothing;
        }
        let merged = merge(&self.base(&theirs.marks), mine, &theirs);
        let changed = merged.document.plan() != mine.plan();
        let write = !hold_the_same(&merged.document, &theirs);
        *mine = merged.document;
        self.remember(text, &theirs);
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
        // What this tab began with: with an older one less is merged by itself, but nothing
        // is lost.
        base.unwrap_or_else(|| self.texts.first().map(|text| read(&text.text)).unwrap_or_default())
    }
}

/// What a text holds; nothing, where nobody can read it.
fn read(text: &str) -> Document {
    match open(text) {
        Loaded::Document(document) => *document,
        _ => Document::default(),
    }
}
