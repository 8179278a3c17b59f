//! Texts of "Where this comes from": the lines of each part. Numbers are filled in from
//! the constants of the score.

use biomeal_core::score::Part;

use crate::i18n::Sentence;

/// See the module.
#[derive(Debug)]
pub struct SourceTexts {
    /// The full amount: the figure, then further ones that a part needs.
    pub full: fn(Part) -> Sentence<3>,
    /// Where taking back starts: percent of energy.
    pub from: Sentence<1>,
    /// Where it starts and is full: percent of energy.
    pub between: Sentence<2>,
    /// Which foods have live cultures.
    pub live_foods: &'static str,
    /// Plants of a day and a meal.
    pub plants_of: Sentence<2>,
    /// Plants that count a quarter.
    pub quarters: &'static str,
    /// What else to know of prebiotics.
    pub fructans: &'static str,
    /// A meal is held against a part of a day.
    pub meal: Sentence<1>,
    /// What weight a part has: points.
    pub points: Sentence<1>,
    /// The most a part takes back: percent.
    pub most: Sentence<1>,
}

/// English.
pub const EN: SourceTexts = SourceTexts {
    full: |part| match part {
        Part::Fiber => const { Sentence::new("{0} g for every 1000 kcal of a day’s energy") },
        Part::Plants => const { Sentence::new("{0} plants a week") },
        Part::Prebiotics => const { Sentence::new("{0} g a day, the ISAPP dose, second-hand") },
        Part::LiveCultures => const { Sentence::new("{0} servings a day, {1} in a meal") },
        Part::LeanProtein => const { Sentence::new("{0}% of a day’s energy, {1} kcal a gram") },
        Part::Processing | Part::FreeSugars | Part::SaturatedFat => {
            const { Sentence::new("Full at {0}% of a day’s energy") }
        }
        Part::Meat => {
            const {
                Sentence::new(
                    "Full at {0} servings a day: {1} g of red or {2} g of processed meat each",
                )
            }
        }
        Part::Alcohol => {
            const { Sentence::new("Full at {0} g a day, a seventh of 14 units a week") }
        }
    },
    from: Sentence::new("From {0}% of a day’s energy"),
    between: Sentence::new("From {0}% to {1}% of a day’s energy"),
    live_foods: "Which foods count",
    plants_of: Sentence::new("{0} plants a day, {1} in a meal"),
    quarters: "Herbs, spices, garlic, ginger, coffee, tea and cocoa count a quarter; a small \
               amount of any plant counts in part",
    fructans: "Fructan figures vary several-fold between papers. The low end is used; most are \
               estimates.",
    meal: Sentence::new("A meal is held against a day divided by {0}"),
    points: Sentence::new("{0} of the 100 points"),
    most: Sentence::new("Up to {0}% of what was earned, linear in between"),
};
