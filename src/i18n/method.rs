//! Texts of "How is this computed?": the short form and the running text of the page.
//! Numbers are filled in from the constants of the score, so that the page cannot differ
//! from the code. Its tables have their words in [`crate::i18n::rules`].

use biomeal_core::score::{self, Part};

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
    /// A part in one sentence: most percent, where taking back starts for a day, the full
    /// amount of a day, of a meal and of a week.
    pub part: fn(Part) -> Sentence<5>,
    /// What that rests on, with the same blanks; our own choice comes last.
    pub rests_on: fn(Part) -> Sentence<5>,
    /// Marks our own choices.
    pub our_choice: &'static str,
    /// Marks what is taken from a publication.
    pub cited: &'static str,
    /// What amounts refer to; the mark of our choices follows.
    pub amounts: Sentence<1>,
    /// What it does not claim.
    pub claim: &'static str,
    /// Opens the full page.
    pub full: &'static str,
    /// Heading of the formula.
    pub formula: &'static str,
    /// The formula in three lines.
    pub formula_lines: Names<3>,
    /// An example in numbers: half of the fiber, all of it, the points that earns, all of
    /// them; free sugars, where they start and are full, the percent, the points.
    pub example: Sentence<9>,
    /// How points are rounded.
    pub rounding: Names<2>,
    /// Says what the marks mean.
    pub marks: &'static str,
    /// What counts for a part, where its name does not say it.
    pub counts: Names<4>,
    /// Which foods have live cultures; the mark of what is cited follows.
    pub live_foods: &'static str,
    /// Over the amounts of a meal and a day: kcal.
    pub at_energy: Sentence<1>,
    /// How a week is computed: percent of the reference energy, plants.
    pub week: Sentence<2>,
    /// Heading of the states.
    pub states: &'static str,
    /// Without a number, and when a figure is not known.
    pub states_text: Names<3>,
    /// Partly planned: percent of the reference energy that make a meal and a day whole.
    pub partial: Sentence<2>,
    /// Heading of what does not move the score.
    pub beside: &'static str,
    /// What does not.
    pub beside_text: Names<2>,
    /// Heading of the limits.
    pub limits: &'static str,
    /// The limits.
    pub limits_text: Names<8>,
    /// Heading of the publications.
    pub references: &'static str,
    /// Heading of where food figures come from.
    pub data: &'static str,
    /// Where food figures come from, with the attributions that the sources ask for.
    pub data_text: Names<4>,
    /// Heading of the versions.
    pub changes: &'static str,
    /// What plans are scored by: the version that runs.
    pub version: Sentence<1>,
    /// What a version changed: its number, the change.
    pub changed: Sentence<2>,
    /// The changes, version 1 first: a new version does not compile without its own.
    pub changes_text: Names<{ score::VERSION as usize }>,
}

/// English.
pub const EN: MethodTexts = MethodTexts {
    question: "How is this computed?",
    title: "How the score is computed",
    intro: "Five things earn up to 100 points. Five things take back a percentage of what was \
            earned. What is left is the score, to the tenth.",
    earns: "Earns",
    takes: "Takes back",
    part: |part| match part {
        Part::Fiber => const { Sentence::new("Fiber. {1} per 1,000 kcal: {2} a day.") },
        Part::Plants => {
            const { Sentence::new("Plant variety. {2} a day, {3} a meal, {4} a week.") }
        }
        Part::Prebiotics => const { Sentence::new("Prebiotics. {2} fructans and GOS a day.") },
        Part::LiveCultures => {
            const { Sentence::new("Live cultures. {2} unheated servings a day.") }
        }
        Part::LeanProtein => {
            const {
                Sentence::new(
                    "Lean protein. {2} protein, not from red, processed or ultra-processed food.",
                )
            }
        }
        Part::Processing => {
            const {
                Sentence::new(
                    "Minimal processing. Up to {0}, full at {2} of energy from ultra-processed \
                     food.",
                )
            }
        }
        Part::FreeSugars => {
            const { Sentence::new("Low free sugars. Up to {0}, growing from {1} to {2}.") }
        }
        Part::SaturatedFat => {
            const { Sentence::new("Low saturated fat. Up to {0}, growing from {1} to {2}.") }
        }
        Part::Meat => {
            const { Sentence::new("Little red and processed meat. Up to {0}, full at {2} servings.") }
        }
        Part::Alcohol => const { Sentence::new("Little or no alcohol. Up to {0}, full at {2}.") },
    },
    rests_on: |part| match part {
        Part::Fiber | Part::LeanProtein => const { Sentence::new("IOM 2005") },
        Part::Plants => const { Sentence::new("{4}: McDonald 2018; {3} and {2}") },
        Part::Prebiotics => const { Sentence::new("ISAPP dose, quoted in Boyd 2023") },
        Part::LiveCultures => const { Sentence::new("Classes: Marco 2022; target") },
        Part::Processing => const { Sentence::new("US mean share, rounded") },
        Part::FreeSugars => const { Sentence::new("WHO 2015; HEI-2020") },
        Part::SaturatedFat => const { Sentence::new("HEI-2020") },
        Part::Meat => const { Sentence::new("AHEI-2010") },
        Part::Alcohol => const { Sentence::new("14 UK units a week") },
    },
    our_choice: "our choice",
    cited: "cited",
    amounts: Sentence::new(
        "Amounts are for {0} a day; a meal has a third. Adding a food never lowers what is \
         earned, and sugar, oil or alcohol never raise a score. All weights are",
    ),
    claim: "The score sums up how closely a plan follows published diet and microbiome guidance. It \
            has not been tested against skin or health outcomes.",
    full: "Full method and references",
    formula: "The formula",
    formula_lines: Names::new(
        "What a part earns = its most points × amount ÷ full amount, and never more than its most.|\
         What a part takes back = all points earned × its most percent × how far the amount has \
         come from its start to its full amount.|\
         Score = all points earned − all points taken back.",
    ),
    example: Sentence::new(
        "In numbers, for a day: {0} of fiber is half of {1}, so it earns {2} of {3} points. With \
         60 points earned in all, {4} of free sugars, halfway from {5} to {6}, take back half of \
         {7}: {8} points.",
    ),
    rounding: Names::new(
        "Points are whole tenths. What is earned is rounded half up and what is taken back is \
         rounded down, in your favor; so the parts add up to exactly the score shown.|\
         Only amounts matter, not their order or how they are split between entries. Whole points \
         on screen are rounded down, so a band always begins at its number.",
    ),
    marks: "Each figure says whether a publication gives it or it is our own decision.",
    counts: Names::new(
        "Prebiotics are fructans and galacto-oligosaccharides (GOS), from foods that carry a plant.|\
         Lean protein is from foods without red or processed meat that are not ultra-processed.|\
         Processed or not is a food’s NOVA group; group 4 is ultra-processed.|\
         Of live cultures, a serving with many live microbes counts whole, one with some counts \
         half, and one served hot counts nothing.",
    ),
    live_foods: "Which foods have live cultures follows Marco et al. 2022",
    at_energy: Sentence::new(
        "For a reference energy of {0} a day; the amounts grow and shrink with it. Between start \
         and full amount, points grow evenly.",
    ),
    week: Sentence::new(
        "In a week, each part is the mean of its days, weighted by their energy up to {0} of the \
         reference: a barely planned day counts little, an empty one nothing. Plants are those of \
         the whole week, of {1}.",
    ),
    states: "When there is no number, or not a whole one",
    states_text: Names::new(
        "Nothing planned: a dash and no number, never 0.|\
         No energy at all, as with water: no number either.|\
         A figure that is not known for a food: it adds nothing to the number. The food is named, \
         and how many foods the number is based on.",
    ),
    partial: Sentence::new(
        "Partly planned: a number marked “so far”, for a meal below {0} or a day below {1} of the \
         reference energy, and for a week with fewer than 7 days from {1}.",
    ),
    beside: "Shown beside the score",
    beside_text: Names::new(
        "Energy, sodium, fat as a share of energy, and foods tagged for resistant starch or \
         beta-glucan never move the score.|\
         The DI-GM checklist (adapted) follows the Dietary Index for Gut Microbiota, Kase et al. \
         2024. That index compares people of one study with each other, so one plan has no exact \
         DI-GM; the fixed references in its place are our choice. It never moves the score or a \
         tip.",
    ),
    limits: "Known limits",
    limits_text: Names::new(
        "Portions matter on purpose: twice the amount earns and costs more.|\
         Fructan figures vary several-fold between papers. The low end is used, and most are \
         estimates, marked as such.|\
         Fiber figures from USDA miss most inulin, which is why prebiotics are counted apart.|\
         Resistant starch and beta-glucan are tagged, not scored.|\
         Ultra-processed foods still earn for their fiber.|\
         Not for children under 2.|\
         This score has not been tested on skin outcomes. It is a summary of a plan, not \
         medical advice.|\
         People who prefer not to see a score can hide all numbers in the settings.",
    ),
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
    changes: "What changed",
    version: Sentence::new(
        "The rules running here are version {0}. A stored plan is always scored by the rules of \
         the running version.",
    ),
    changed: Sentence::new("Version {0}. {1}"),
    changes_text: Names::new("The first rules: five parts that earn, five that take back."),
};

#[cfg(test)]
mod tests {
    use biomeal_core::score;

    use super::EN;

    #[test]
    fn the_newest_change_is_that_of_the_running_rules() {
        let changes: Vec<_> = EN.changes_text.all().collect();
        assert_eq!(changes.len(), usize::from(score::VERSION));
        assert!(changes[0].starts_with("The first rules"), "version 1 comes first");
        assert!(changes.iter().all(|change| change.ends_with('.')), "{changes:?}");
    }
}
