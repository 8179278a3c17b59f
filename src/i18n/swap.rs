//! Texts of what could take the place of a food.

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct SwapTexts {
    /// Line of a food's menu.
    pub open: &'static str,
    /// Heading: the food.
    pub heading: Sentence<1>,
    /// Below it: the amount that stays.
    pub lead: Sentence<1>,
    /// In the search field.
    pub search: &'static str,
    /// Over what is put forward.
    pub offered: &'static str,
    /// The button.
    pub swap: &'static str,
    /// Its name: the food.
    pub swap_for: Sentence<1>,
    /// Notice: the food that was there, the one that is.
    pub swapped: Sentence<2>,
    /// Nothing is put forward.
    pub nothing: &'static str,
}

/// English.
pub const EN: SwapTexts = SwapTexts {
    open: "Swap for…",
    heading: Sentence::new("Swap {0}"),
    lead: Sentence::new("The same amount, {0}, of another food."),
    search: "Search all foods",
    offered: "Similar foods, best first",
    swap: "Swap",
    swap_for: Sentence::new("Swap for {0}"),
    swapped: Sentence::new("{0} swapped for {1}."),
    nothing: "No similar food keeps to your settings. Search for another one.",
};
