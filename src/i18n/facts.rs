//! Texts of the facts beside the score.

use biomeal_core::score::Scope;

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct FactTexts {
    /// Opens them, below the score.
    pub open: &'static str,
    /// Heading.
    pub heading: &'static str,
    /// What they are: the name of the meal or day.
    pub lead: fn(Scope) -> Sentence<1>,
    /// Columns.
    pub columns: [&'static str; 2],
    /// Energy.
    pub energy: &'static str,
    /// Sodium.
    pub sodium: &'static str,
    /// Fat.
    pub fat: &'static str,
    /// Alcohol.
    pub alcohol: &'static str,
    /// An energy.
    pub kcal: Sentence<1>,
    /// Beside the fat: percent of all energy.
    pub of_energy: Sentence<1>,
    /// Beside the sodium: grams to stay below.
    pub sodium_reference: fn(Scope) -> Sentence<1>,
    /// Resistant starch.
    pub resistant_starch: &'static str,
    /// Beta-glucan.
    pub beta_glucan: &'static str,
    /// Beside these two, when no food has any.
    pub none: &'static str,
    /// What these two are.
    pub tagged: &'static str,
}

/// English.
pub const EN: FactTexts = FactTexts {
    open: "Energy, sodium, fat and alcohol",
    heading: "Beside the score",
    lead: |scope| match scope {
        Scope::Meal | Scope::Day => const { Sentence::new("{0}. Shown, never scored.") },
        Scope::Week => {
            const {
                Sentence::new(
                    "{0}: a day, as the mean of the days that hold food. Shown, never scored.",
                )
            }
        }
    },
    columns: ["Fact", "Amount"],
    energy: "Energy",
    sodium: "Sodium",
    fat: "Fat",
    alcohol: "Alcohol",
    kcal: Sentence::new("{0} kcal"),
    of_energy: Sentence::new("{0} of energy"),
    sodium_reference: |scope| match scope {
        Scope::Meal => const { Sentence::new("reference below {0} a day, all meals together") },
        Scope::Day | Scope::Week => const { Sentence::new("reference below {0} a day") },
    },
    resistant_starch: "Resistant starch",
    beta_glucan: "Beta-glucan",
    none: "No food tagged with it",
    tagged: "Resistant starch and beta-glucan feed gut bacteria too. Foods are tagged for them, \
             without amounts.",
};
