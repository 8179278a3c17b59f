//! Texts of the DI-GM checklist.

use biomeal_core::digm::Verdict;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct DigmTexts {
    /// Opens it, below the score.
    pub open: &'static str,
    /// Beside that.
    pub not_scored: &'static str,
    /// Heading.
    pub heading: &'static str,
    /// The day, how many items are met, of how many.
    pub met: Sentence<3>,
    /// After that: how many are not known.
    pub unsure: Sentence<1>,
    /// After that: what it does not do.
    pub lead: &'static str,
    /// A day without food: its name.
    pub empty: Sentence<1>,
    /// Heading of the items in favor.
    pub favor: &'static str,
    /// Heading of the items against.
    pub against: &'static str,
    /// The items, in the order of core.
    pub items: Names<14>,
    /// Whether an item is met.
    pub verdict: fn(Verdict) -> &'static str,
    /// An amount too small to show.
    pub trace: &'static str,
    /// An amount of grain.
    pub dry: Sentence<1>,
    /// An amount of fat, and its share of energy in percent.
    pub fat: Sentence<2>,
    /// What it is held against: any amount.
    pub any: &'static str,
    /// From so much on.
    pub from: Sentence<1>,
    /// Below so much.
    pub below: Sentence<1>,
    /// Below so many percent of energy.
    pub below_energy: Sentence<1>,
    /// A food and how much it brings.
    pub food: Sentence<2>,
    /// The foods that are not named: how many.
    pub more: Sentence<1>,
    /// Foods whose amount is not known.
    pub not_known: Sentence<1>,
    /// What is known of own foods.
    pub own_foods: &'static str,
    /// Heading of what it is.
    pub about: &'static str,
    /// What it is, and why it is no exact index.
    pub what: Names<3>,
}

/// English.
pub const EN: DigmTexts = DigmTexts {
    open: "DI-GM checklist",
    not_scored: "not scored",
    heading: "DI-GM checklist (adapted)",
    met: Sentence::new("{0}: {1} of {2} items met."),
    unsure: Sentence::new("{0} not known."),
    lead: "Shown, never scored: it moves neither the score nor a tip.",
    empty: Sentence::new("Nothing is planned on {0} yet, so there is nothing to check."),
    favor: "In favor",
    against: "To keep low",
    items: Names::new(
        "Avocado|Broccoli|Chickpeas|Coffee|Cranberries|Fermented dairy|Fiber|Green tea|Soy|\
         Whole grains|Red meat|Processed meat|Refined grains|Fat",
    ),
    verdict: |verdict| match verdict {
        Verdict::Met => "Met",
        Verdict::NotMet => "Not met",
        Verdict::NotKnown => "Not known",
    },
    trace: "under 0.1 g",
    dry: Sentence::new("{0} dry weight"),
    fat: Sentence::new("{1} of energy, {0}"),
    any: "any amount",
    from: Sentence::new("reference from {0} up"),
    below: Sentence::new("reference below {0}"),
    below_energy: Sentence::new("reference below {0}% of energy"),
    food: Sentence::new("{0} {1}"),
    more: Sentence::new("{0} more"),
    not_known: Sentence::new("Not known of {0}."),
    own_foods: "Own foods count by their fiber, fat, meat and plants alone.",
    about: "What this is",
    what: Names::new(
        "The Dietary Index for Gut Microbiota (DI-GM) names 14 foods and nutrients that studies \
         have linked to gut bacteria, ten in favor and four against.|\
         It compares the people of one study with each other: most items count from that \
         group’s middle, its median, on. One person’s plan has no such group, so there is no \
         exact DI-GM of it.|\
         Here six foods count in any amount; the other eight are held against fixed references, \
         marked as our choice.",
    ),
};
