//! Texts of the plants of the week, one by one.

use biomeal_core::inputs::PlantClass;

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct VarietyTexts {
    /// How many plants count, of how many.
    pub count: Sentence<2>,
    /// What a new one brings: points of variety in a week, plants that earn them.
    pub new_one: Sentence<2>,
    /// The same when they are all earned: the points.
    pub all_earned: Sentence<1>,
    /// The first of these while numbers are hidden: plants that fill variety.
    pub new_one_worded: Sentence<1>,
    /// The second while numbers are hidden.
    pub all_earned_worded: &'static str,
    /// Heading of plants that count in full: how many.
    pub full: Sentence<1>,
    /// Heading of plants that lack something.
    pub partial: Sentence<1>,
    /// Beside one: grams that are missing.
    pub to_full: Sentence<1>,
    /// The same of one that counts a quarter at the most.
    pub to_quarter: Sentence<1>,
    /// Heading of plants worth a quarter.
    pub quarters: Sentence<1>,
    /// Why they are.
    pub why: &'static str,
    /// Beside one: what sort it is, in the order of the classes, and from how much on it
    /// counts.
    pub class: fn(PlantClass) -> Sentence<1>,
    /// Heading of plants not used yet.
    pub unused: Sentence<1>,
    /// What is beside them: the meal a portion would go to.
    pub gains: Sentence<1>,
    /// What pressing one does.
    pub press: &'static str,
    /// Name of the button of one.
    pub find: Sentence<1>,
    /// Opens the rest of a group: how many, of which group.
    pub more: Sentence<2>,
    /// Nothing of these is left.
    pub none: &'static str,
}

/// English.
pub const EN: VarietyTexts = VarietyTexts {
    count: Sentence::new("{0} of {1} plants this week."),
    new_one: Sentence::new(
        "Each plant that counts in full brings a share of the week’s {0} points for variety, \
         until {1} plants have earned them all.",
    ),
    new_one_worded: Sentence::new(
        "Each plant that counts in full adds to variety, until {0} plants have filled it.",
    ),
    all_earned_worded: "Variety is full for the week. More plants are welcome; they add no more to it.",
    all_earned: Sentence::new(
        "All {0} points for variety of the week are earned. More plants are welcome; they add no \
         more to it.",
    ),
    full: Sentence::new("Count in full ({0})"),
    partial: Sentence::new("Count in part ({0})"),
    to_full: Sentence::new("{0} more to count in full"),
    to_quarter: Sentence::new("{0} more to count a quarter"),
    quarters: Sentence::new("Worth a quarter ({0})"),
    why: "Herbs, spices, garlic and ginger, coffee, tea and cocoa are eaten in small amounts, so \
          each counts a quarter.",
    class: |class| match class {
        PlantClass::Herb => const { Sentence::new("herb, from {0}") },
        PlantClass::Spice => const { Sentence::new("spice, from {0}") },
        PlantClass::Aromatic => const { Sentence::new("aromatic, from {0}") },
        PlantClass::Drink => const { Sentence::new("drink, from {0}") },
        PlantClass::Cocoa => const { Sentence::new("cocoa, from {0}") },
        _ => const { Sentence::new("from {0}") },
    },
    unused: Sentence::new("Not used yet ({0})"),
    gains: Sentence::new("Beside each: points for the week with one portion in {0}."),
    press: "Choosing one looks it up among the foods.",
    find: Sentence::new("Find {0}"),
    more: Sentence::new("{0} more: {1}"),
    none: "Every plant of the catalog is in.",
};
