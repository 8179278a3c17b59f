//! Texts about the catalog of the page around the planner.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct HostCatalogTexts {
    /// Footer, before the page's name: what the mark at foods means. The name is the mark.
    pub marked: Sentence<1>,
    /// Heading of the page's tips: its name.
    pub tips: Sentence<1>,
    /// Food sheet: whose figures these are.
    pub source: Sentence<1>,
    /// A food of the page's, by name, cannot become an own food.
    pub no_room: Sentence<1>,
    /// Console: the catalog is not used, and why.
    pub refused: Sentence<1>,
}

/// English.
pub const EN: HostCatalogTexts = HostCatalogTexts {
    marked: Sentence::new(" Foods marked “{0}”, and their figures, are from"),
    tips: Sentence::new("A note from {0}"),
    source: Sentence::new("Figures from {0}, which brought this food."),
    no_room: Sentence::new("{0} was not taken: there is no room for one more food of your own."),
    refused: Sentence::new(
        "Biomeal does not use the catalog of this page, but goes on with its own. {0}",
    ),
};
