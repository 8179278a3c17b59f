//! What the owner of a page is told in the browser's console.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct OwnerTexts {
    /// Words of an attribute that mean nothing: the attribute, the words, those that are known.
    pub unknown: Sentence<3>,
}

/// English.
pub const EN: OwnerTexts = OwnerTexts {
    unknown: Sentence::new("biomeal-planner: {0} does not know {1} and leaves it out. Known: {2}."),
};
