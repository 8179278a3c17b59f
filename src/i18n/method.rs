//! Texts of "How is this computed?" and the sources. Numbers are filled in from
//! the constants of the score, so that the page cannot differ from the code.

use biomeal_core::score::Part;

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
    /// A part in one sentence.
    pub part: fn(Part, &Figures) -> String,
    /// Marks our own choices.
    pub our_choice: &'static str,
    /// Marks what is taken from a publication.
    pub cited: &'static str,
    /// What amounts refer to.
    pub amounts: fn(&str) -> String,
    /// What it does not claim.
    pub limits: [&'static str; 4],
    /// Opens the full page.
    pub full: &'static str,
    /// Heading of the publications.
    pub references: &'static str,
    /// Heading of where food figures come from.
    pub data: &'static str,
    /// Where food figures come from, with the attributions that the sources ask for.
    pub data_text: [&'static str; 4],
    /// The version of the rules.
    pub version: fn(&str) -> String,
}

/// The figures of a part, already in words.
#[derive(Debug)]
pub struct Figures {
    /// Most points, or percent.
    pub most: String,
    /// Where taking back starts, for a day.
    pub from: String,
    /// The full amount of a day.
    pub full: String,
    /// The full amount of a meal, for plants and live cultures.
    pub meal: String,
    /// The full amount of a week, for plants.
    pub week: String,
}

/// English.
pub const EN: MethodTexts = MethodTexts {
    question: "How is this computed?",
    title: "How the score is computed",
    intro: "Five things earn up to 100 points. Five things take back a percentage of what was \
            earned. What is left is the score, to the tenth.",
    earns: "Earns",
    takes: "Takes back",
    part: |part, figures| {
        let Figures { most, from, full, meal, week } = figures;
        match part {
            Part::Fiber => format!("Fiber. Up to {most} points, full at {full} a day."),
            Part::Plants => {
                format!(
                    "Plant variety. Up to {most} points, full at {full} a day, {meal} a meal, {week} a week."
                )
            }
            Part::Prebiotics => {
                format!(
                    "Prebiotics. Up to {most} points, full at {full} of fructans and GOS a day, from foods that carry a plant."
                )
            }
            Part::LiveCultures => {
                format!(
                    "Live cultures. Up to {most} points, full at {full} unheated servings a day, {meal} a meal."
                )
            }
            Part::LeanProtein => {
                format!(
                    "Lean protein. Up to {most} points, full at {full} a day, not from red, processed or ultra-processed food."
                )
            }
            Part::Processing => {
                format!(
                    "Minimal processing. Up to {most}, full when {full} of the energy is ultra-processed."
                )
            }
            Part::FreeSugars => {
                format!("Low free sugars. Up to {most}, growing from {from} to {full}.")
            }
            Part::SaturatedFat => {
                format!("Low saturated fat. Up to {most}, growing from {from} to {full}.")
            }
            Part::Meat => {
                format!("Little red and processed meat. Up to {most}, full at {full} servings.")
            }
            Part::Alcohol => format!("Little or no alcohol. Up to {most}, full at {full}."),
        }
    },
    our_choice: "our choice",
    cited: "cited",
    amounts: |kcal| {
        format!(
            "Amounts are for {kcal} a day; a meal has a third. Adding a food never lowers what is \
             earned, and sugar, oil or alcohol never raise a score. All weights are our choice."
        )
    },
    limits: [
        "The score sums up how closely a plan follows published diet and microbiome guidance. It \
         has not been tested against skin or health outcomes.",
        "Portions matter on purpose: twice the amount earns and costs more.",
        "Fructan figures vary several-fold between papers. The low end is used, and most are \
         estimates. Fiber figures miss most inulin, which is why prebiotics are counted apart.",
        "Ultra-processed foods still earn for their fiber. Resistant starch and beta-glucan are \
         not scored. Not for children under 2.",
    ],
    full: "Full method and references",
    references: "References",
    data: "Where the food figures come from",
    data_text: [
        "Most foods: USDA National Nutrient Database for Standard Reference 28 and USDA FNDDS \
         2017-2018 and 2019-2020, public domain.",
        "Seven foods: Anses. 2020. Ciqual French food composition table.",
        "Three foods: Max Rubner-Institut, Bundeslebensmittelschlüssel (BLS) 4.0, CC BY 4.0.",
        "Free sugars, fructans, plants and live cultures are partly our own estimates on that \
         base. A value that a source lacks is left out, never counted as zero.",
    ],
    version: |version| format!("Rules of the score, version {version}."),
};
