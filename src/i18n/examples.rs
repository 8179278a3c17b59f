//! Texts of the weeks to start from.

use biomeal_core::examples::ExampleId;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct ExampleTexts {
    /// Over the examples of an empty plan.
    pub lead: &'static str,
    /// The same where no example keeps to the settings.
    pub none: &'static str,
    /// A few dishes of each.
    pub menu: Names<{ ExampleId::ALL.len() }>,
    /// The diet of each.
    pub diet: Names<{ ExampleId::ALL.len() }>,
    /// Name of an example's ring: whole points.
    pub score: Sentence<1>,
    /// Takes an example for an empty plan.
    pub take: &'static str,
    /// Name of that button for assistive technology.
    pub take_named: Sentence<1>,
    /// Opens the dialog: how many there are.
    pub see_all: Sentence<1>,
    /// Heading of the dialog.
    pub heading: &'static str,
    /// Below it.
    pub about: &'static str,
    /// Fills the empty plan.
    pub use_week: &'static str,
    /// Makes a new plan.
    pub as_new: &'static str,
    /// Puts it in place of the plan's meals.
    pub replace: &'static str,
    /// Name of one of these buttons: its text and the example.
    pub named: Sentence<2>,
    /// The person's diet and list that an example keeps to.
    pub keeps: Sentence<1>,
    /// Allergens of that list.
    pub without: Sentence<1>,
    /// Over those that do not keep to them.
    pub others: &'static str,
    /// Below that heading.
    pub others_note: &'static str,
    /// The days that do not keep to the settings.
    pub against: Sentence<1>,
}

/// English.
pub const EN: ExampleTexts = ExampleTexts {
    lead: "Start from an example and make it yours, or add a first food to any meal below.",
    none: "No example keeps to your settings. Add a first food to any meal below.",
    menu: Names::new(
        "Chickpeas with kale, sardines with artichoke, lentils with beetroot and walnuts.|\
         Chickpea tabbouleh, tempeh with bok choy, barley with shiitake and tofu.|\
         Oats with yogurt, bean burritos, pasta with frozen vegetables.|\
         Natto and miso soup, mackerel with burdock, salmon with glazed eggplant.|\
         Idli with coconut, chickpea curry, lentil dal with okra, spinach with paneer.|\
         Black beans and eggs, fish with olives and capers, turkey with pumpkin seeds.|\
         Skyr with berries, herring on rye, salmon with beetroot and dill.|\
         Quinoa with chickpeas, salmon with potatoes, bean stew with brown rice.|\
         Oats, lentil soup, pasta with white beans, sardines with potatoes.",
    ),
    diet: Names::new(
        "Fish and chicken|Vegan|Mixed|Fish, no dairy|Vegetarian, no eggs|Mixed|Mixed|\
         Mixed, no gluten|Mixed",
    ),
    score: Sentence::new("Week score {0}"),
    take: "Use",
    take_named: Sentence::new("Use {0}"),
    see_all: Sentence::new("See all {0} examples"),
    heading: "Start from an example",
    about: "Complete weeks to make your own. Every food and amount can be changed.",
    use_week: "Use this week",
    as_new: "Use as a new plan",
    replace: "Replace this week",
    named: Sentence::new("{0}: {1}"),
    keeps: Sentence::new("Keeps to your settings: {0}"),
    without: Sentence::new("without {0}"),
    others: "Not in line with your settings",
    others_note: "By typical recipes. Your settings can be changed at any time.",
    against: Sentence::new("Foods on {0} do not keep to them."),
};
