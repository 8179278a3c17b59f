//! Texts of the food sheet.

use biomeal_core::facts::{Basis, Cultures, Fermentable};
use biomeal_core::food::{DietFit, Source};
use biomeal_core::inputs::{Nova, PlantClass};

use crate::i18n::{Names, Sentence};

/// See the module.
#[derive(Debug)]
pub struct FoodTexts {
    /// Adds it: meal with its day.
    pub add_to: Sentence<1>,
    /// Name of the switch for foods with live cultures.
    pub heated: &'static str,
    /// What it does.
    pub heated_hint: &'static str,
    /// Heading of the tags.
    pub why: &'static str,
    /// A tag it does not have: name.
    pub not_tagged: Sentence<1>,
    /// Before an amount that only rounding lifts to a border: the border.
    pub just_under: Sentence<1>,
    /// Fiber by weight: grams in 100 g, in a portion, least grams in 100 g.
    pub fiber_by_weight: Sentence<3>,
    /// Fiber by energy: grams in 100 kcal, in a portion, least grams in 100 kcal.
    pub fiber_by_energy: Sentence<3>,
    /// Not enough fiber in a portion: grams in it, least grams.
    pub fiber_portion: Sentence<2>,
    /// Enough for its energy alone: grams in 100 g, least grams.
    pub fiber_thin: Sentence<2>,
    /// Not enough fiber in 100 g: grams in it, least grams, least per 100 kcal.
    pub fiber_less: Sentence<3>,
    /// The source has no figure for it.
    pub no_figure: &'static str,
    /// Where the tags of fiber come from.
    pub regulation: &'static str,
    /// Prebiotic: grams in a portion, least grams.
    pub prebiotic: Sentence<2>,
    /// Prebiotic by weight: grams in 100 g, least grams.
    pub prebiotic_by_weight: Sentence<2>,
    /// Too little of it: grams in a portion, least grams, least grams in 100 g.
    pub prebiotic_less: Sentence<3>,
    /// The tables consulted give none.
    pub prebiotic_none: &'static str,
    /// A food without a plant.
    pub no_plant: &'static str,
    /// Fructans of a food without a plant.
    pub no_whole_plant: &'static str,
    /// Live cultures: grams of a serving.
    pub live: Sentence<1>,
    /// Live cultures that count half: grams of a serving.
    pub live_half: Sentence<1>,
    /// Served hot.
    pub live_heated: &'static str,
    /// Not tagged for live cultures.
    pub not_live: fn(Cultures) -> &'static str,
    /// What a degree of processing means.
    pub nova: fn(Nova) -> &'static str,
    /// Carbohydrates that gut bacteria ferment.
    pub fermentable: fn(Fermentable) -> &'static str,
    /// How sure a tag is, where it is no citation.
    pub basis: fn(Basis) -> &'static str,
    /// Heading and name of the table.
    pub nutrients: &'static str,
    /// Rows: energy, fiber, fructans, protein, fat, saturated, carbohydrate, sugars, free
    /// sugars, sodium, alcohol.
    pub rows: Names<11>,
    /// Energy.
    pub kcal: Sentence<1>,
    /// Sodium.
    pub milligrams: Sentence<1>,
    /// A figure that no source has.
    pub not_known: &'static str,
    /// The mark of an estimate, read out and in the legend.
    pub estimate: &'static str,
    /// Where the figures come from: source, number, what it calls the food.
    pub source: Sentence<3>,
    /// Whose figure that of fructans is, unlike the others.
    pub fructan_source: Sentence<1>,
    /// Whose figures.
    pub sources: fn(Source) -> &'static str,
    /// Heading: plants it counts as, whether it is one or less.
    pub counts_as: fn(bool) -> Sentence<1>,
    /// Less than an eighth of a plant.
    pub under_eighth: &'static str,
    /// Heading when it counts as none.
    pub no_plants: &'static str,
    /// How a plant counts: grams of it, then what its class says, the grams from which it
    /// counts in full.
    pub plant: fn(PlantClass) -> Sentence<2>,
    /// Of a typical recipe.
    pub allergens_note: &'static str,
    /// None of the fourteen.
    pub no_allergens: &'static str,
    /// Diets it fits.
    pub diet: fn(DietFit) -> &'static str,
    /// Heading of what an entry brings: scope in words.
    pub brings: Sentence<1>,
    /// Column of parts.
    pub part: &'static str,
    /// Column of amounts.
    pub amount: &'static str,
    /// What the score would be without it: change.
    pub without: Sentence<1>,
    /// The same while numbers are hidden.
    pub without_worded: Sentence<1>,
    /// A food that no list here knows.
    pub unknown: &'static str,
    /// Whose figures are an own food's.
    pub own: &'static str,
}

/// English.
pub const EN: FoodTexts = FoodTexts {
    add_to: Sentence::new("Add to {0}"),
    heated: "Served heated",
    heated_hint: "Heat ends live cultures; the rest still counts.",
    why: "Why these tags",
    not_tagged: Sentence::new("Not tagged: {0}"),
    just_under: Sentence::new("just under {0}"),
    fiber_by_weight: Sentence::new(
        "{0} in 100 g, {1} in a portion; the tag starts at {2} in 100 g.",
    ),
    fiber_by_energy: Sentence::new(
        "{0} in 100 kcal, {1} in a portion; the tag starts at {2} in 100 kcal.",
    ),
    fiber_portion: Sentence::new("{0} in a portion; the tag starts at {1}."),
    fiber_thin: Sentence::new(
        "{0} in 100 g; below {1} there is no tag, however little energy it has.",
    ),
    fiber_less: Sentence::new("{0} in 100 g; the tag starts at {1}, or at {2} in 100 kcal."),
    no_figure: "The source has no figure for it.",
    regulation: "Regulation (EC) 1924/2006",
    prebiotic: Sentence::new("{0} of fructans and GOS in a portion; the tag starts at {1}."),
    prebiotic_by_weight: Sentence::new("{0} of fructans and GOS in 100 g; the tag starts at {1}."),
    prebiotic_less: Sentence::new(
        "{0} of fructans and GOS in a portion; the tag starts at {1}, or at {2} in 100 g.",
    ),
    prebiotic_none: "The tables consulted give no fructans or GOS for it.",
    no_plant: "It carries no plant: fructans and GOS count in plants alone.",
    no_whole_plant: "It carries no whole plant, so its fructans do not count.",
    live: Sentence::new("A serving is {0}. On labels this is often called probiotic."),
    live_half: Sentence::new(
        "A serving is {0} and counts half: fewer live cultures. On labels this is often called \
         probiotic.",
    ),
    live_heated: "Served heated: its live cultures do not count.",
    not_live: |cultures| match cultures {
        Cultures::Maybe => {
            "Some are alive and some are not: it depends on pasteurizing and ageing."
        }
        _ => "None that are reliably alive when it is eaten.",
    },
    nova: |nova| match nova {
        Nova::Whole => "Whole or minimally processed: NOVA group 1.",
        Nova::Ingredient => "Used to prepare other foods: NOVA group 2.",
        Nova::Processed => "Made with salt, sugar, oil or fermentation: NOVA group 3.",
        Nova::UltraProcessed => "Made with industrial ingredients: NOVA group 4.",
    },
    fermentable: |kind| match kind {
        Fermentable::Inulin => "inulin",
        Fermentable::Fos => "short fructans (FOS)",
        Fermentable::Gos => "galacto-oligosaccharides (GOS)",
        Fermentable::ResistantStarch => "resistant starch, not scored",
        Fermentable::BetaGlucan => "beta-glucan, not scored",
        Fermentable::Pectin => "pectin, not scored",
    },
    basis: |basis| match basis {
        Basis::Cited => "",
        Basis::Rule => "It follows from what the food is.",
        Basis::Estimate => "Our own estimate.",
    },
    nutrients: "Nutrients",
    rows: Names::new(
        "Energy|\
         Fiber|\
         Fructans + GOS|\
         Protein|\
         Fat|\
         saturated|\
         Carbohydrate|\
         sugars|\
         free sugars|\
         Sodium|\
         Alcohol",
    ),
    kcal: Sentence::new("{0} kcal"),
    milligrams: Sentence::new("{0} mg"),
    not_known: "not known",
    estimate: "our estimate",
    source: Sentence::new("{0}, no. {1}: {2}."),
    fructan_source: Sentence::new("Fructans + GOS: {0}."),
    sources: |source| match source {
        Source::UsdaSr28 => "USDA SR28",
        Source::UsdaFndds2018 => "USDA FNDDS 2017-2018",
        Source::UsdaFndds2020 => "USDA FNDDS 2019-2020",
        Source::Ciqual2020 => "Anses Ciqual 2020",
        Source::Bls4 => "Max Rubner-Institut, BLS 4.0 (CC BY 4.0)",
        Source::Own => "",
    },
    counts_as: |one| {
        if one {
            const { Sentence::new("Counts as {0} plant") }
        } else {
            const { Sentence::new("Counts as {0} plants") }
        }
    },
    under_eighth: "under ⅛",
    no_plants: "Counts as no plant",
    plant: |class| match class {
        PlantClass::Produce | PlantClass::Grain | PlantClass::GrainDry | PlantClass::NutSeed => {
            const { Sentence::new("{0}, full from {1}") }
        }
        PlantClass::Herb => const { Sentence::new("{0}, a herb, at most ¼ from {1}") },
        PlantClass::Spice => const { Sentence::new("{0}, a spice, at most ¼ from {1}") },
        PlantClass::Aromatic => const { Sentence::new("{0}, an aromatic, at most ¼ from {1}") },
        PlantClass::Drink => const { Sentence::new("{0}, a drink, at most ¼ from {1}") },
        PlantClass::Cocoa => const { Sentence::new("{0}, cocoa, at most ¼ from {1}") },
    },
    allergens_note: "Typical recipe, not a safety statement: check the label.",
    no_allergens: "None of the 14 allergens.",
    diet: |diet| match diet {
        DietFit::Vegan => "Vegan.",
        DietFit::Vegetarian => "Vegetarian, not vegan.",
        DietFit::Neither => "Not vegetarian.",
    },
    brings: Sentence::new("What it brings to {0}"),
    part: "Part",
    amount: "Amount",
    without: Sentence::new("Without it the score would change by {0}. This is not a share."),
    without_worded: Sentence::new("Score without it: {0}. This is not a share."),
    unknown: "No list on this device knows this food. It stays in the plan and is left out of the \
              score.",
    own: "An own food: its figures were entered by hand.",
};
