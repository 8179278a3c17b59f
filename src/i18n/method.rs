//! Texts of "How is this computed?" and the sources. Numbers are filled in from
//! the constants of the score, so that the page cannot differ from the code.

use biomeal_core::score::Part;

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct MethodTexts {
    /// Heading of the disclosure.
    pub question: &'static str,
    /// Heading of the page.
    pub title: &'static str,
    /// The idea in three sentences.
    pub intro: &'static str,
    /// Heading of the five parts.
    pub earns: &'static str,
    /// Heading of the other five.
    pub takes: &'static str,
    /// A part in one sentence: most points or percent, where taking back starts for a
    /// day, the full amount of a day, of a meal and of a week.
    pub part: fn(Part) -> Sentence<5>,
    /// Marks our own choices.
    pub our_choice: &'static str,
    /// Marks what is taken from a publication.
    pub cited: &'static str,
    /// What amounts refer to.
    pub amounts: Sentence<1>,
    /// What it does not claim.
    pub claim: &'static str,
    /// What else to know of it.
    pub limits: Names<3>,
    /// Opens the full page.
    pub full: &'static str,
    /// Heading of the publications.
    pub references: &'static str,
    /// Heading of where food figures come from.
    pub data: &'static str,
    /// Where food figures come from, with the attributions that the sources ask for.
    pub data_text: Names<4>,
    /// The version of the rules.
    pub version: Sentence<1>,
}

const FIBER: Sentence<5> = Sentence::new("Fiber. Up to {0} points, full at {2} a day.");
const PLANTS: Sentence<5> =
    Sentence::new("Plant variety. Up to {0} points, full at {2} a day, {3} a meal, {4} a week.");
const PREBIOTICS: Sentence<5> = Sentence::new(
    "Prebiotics. Up to {0} points, full at {2} of fructans and GOS a day, from foods that \
     carry a plant.",
);
const LIVE_CULTURES: Sentence<5> = Sentence::new(
    "Live cultures. Up to {0} points, full at {2} unheated servings a day, {3} a meal.",
);
const LEAN_PROTEIN: Sentence<5> = Sentence::new(
    "Lean protein. Up to {0} points, full at {2} a day, not from red, processed or \
     ultra-processed food.",
);
const PROCESSING: Sentence<5> =
    Sentence::new("Minimal processing. Up to {0}, full when {2} of the energy is ultra-processed.");
const FREE_SUGARS: Sentence<5> =
    Sentence::new("Low free sugars. Up to {0}, growing from {1} to {2}.");
const SATURATED_FAT: Sentence<5> =
    Sentence::new("Low saturated fat. Up to {0}, growing from {1} to {2}.");
const MEAT: Sentence<5> =
    Sentence::new("Little red and processed meat. Up to {0}, full at {2} servings.");
const ALCOHOL: Sentence<5> = Sentence::new("Little or no alcohol. Up to {0}, full at {2}.");

/// English.
pub const EN: MethodTexts = MethodTexts {
    question: "How is this computed?",
    title: "How the score is computed",
    intro: "Five things earn up to 100 points. Five things take back a percentage of what was \
            earned. What is left is the score, to the tenth.",
    earns: "Earns",
    takes: "Takes back",
    part: |part| match part {
        Part::Fiber => FIBER,
        Part::Plants => PLANTS,
        Part::Prebiotics => PREBIOTICS,
        Part::LiveCultures => LIVE_CULTURES,
        Part::LeanProtein => LEAN_PROTEIN,
        Part::Processing => PROCESSING,
        Part::FreeSugars => FREE_SUGARS,
        Part::SaturatedFat => SATURATED_FAT,
        Part::Meat => MEAT,
        Part::Alcohol => ALCOHOL,
    },
    our_choice: "our choice",
    cited: "cited",
    amounts: Sentence::new(
        "Amounts are for {0} a day; a meal has a third. Adding a food never lowers what is \
             earned, and sugar, oil or alcohol never raise a score. All weights are our choice.",
    ),
    claim: "The score sums up how closely a plan follows published diet and microbiome guidance. It \
         has not been tested against skin or health outcomes.",
    limits: Names::new(
        "Portions matter on purpose: twice the amount earns and costs more.|\
         Fructan figures vary several-fold between papers. The low end is used, and most are \
         estimates. Fiber figures miss most inulin, which is why prebiotics are counted apart.|\
         Ultra-processed foods still earn for their fiber. Resistant starch and beta-glucan are \
         not scored. Not for children under 2.",
    ),
    full: "Full method and references",
    references: "References",
    data: "Where the food figures come from",
    data_text: Names::new(
        "Most foods: USDA National Nutrient Database for Standard Reference 28 and USDA FNDDS \
         2017-2018 and 2019-2020, public domain.|\
         Seven foods: Anses. 2020. Ciqual French food composition table.|\
         Three foods: Max Rubner-Institut, Bundeslebensmittelschlüssel (BLS) 4.0, CC BY 4.0.|\
         Free sugars, fructans, plants and live cultures are partly our own estimates on that \
         base. A value that a source lacks is left out, never counted as zero.",
    ),
    version: Sentence::new("Rules of the score, version {0}."),
};
