//! Words of the tables of the method page: what each figure of the score says.

use biomeal_core::inputs::PlantClass;
use biomeal_core::score::rules::Unit;

use crate::i18n::{Names, Sentence};

/// What a figure of the score decides, in the order of [`RuleTexts::decides`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`RuleTexts::decides` says it")]
pub enum Decides {
    MostPoints,
    MostPercent,
    FullDay,
    FullMeal,
    FullWeek,
    From,
    To,
    RedServing,
    ProcessedServing,
    SugarEnergy,
    ProteinEnergy,
    FatEnergy,
    Meals,
    MealPlanned,
    DayPlanned,
}

/// See the module.
#[derive(Debug)]
pub struct RuleTexts {
    /// Headings of a table of figures.
    pub columns: Names<3>,
    /// Name of the table of the parts that earn.
    pub earning: &'static str,
    /// Name of the table of those that take back.
    pub taking: &'static str,
    /// Heading of the amounts of a meal and a day, and their table's name.
    pub amounts: &'static str,
    /// Headings of that table.
    pub amount_columns: Names<3>,
    /// Heading of what else goes into it, and that table's name.
    pub others: &'static str,
    /// What a figure decides.
    pub decides: Names<15>,
    /// A figure with its unit; whether it is one.
    pub unit: fn(Unit, bool) -> Sentence<1>,
    /// Where taking back starts, and the full amount.
    pub between: Sentence<2>,
    /// Heading of the plants, and their table's name.
    pub plants: &'static str,
    /// Headings of that table.
    pub plant_columns: Names<3>,
    /// A class of plants.
    pub plant_class: fn(PlantClass) -> &'static str,
    /// A whole plant, and a quarter of one.
    pub worth: Names<2>,
    /// Below the table.
    pub plants_text: Names<2>,
    /// Heading of the bands, and their table's name.
    pub bands: &'static str,
    /// Headings of that table.
    pub band_columns: Names<3>,
    /// The band from 0 points: where the next one begins.
    pub below: Sentence<1>,
    /// A band: where it begins.
    pub from: Sentence<1>,
    /// Heading of the food tags, and their table's name.
    pub tags: &'static str,
    /// Headings of that table.
    pub tag_columns: Names<3>,
    /// A fiber tag: per 100 g, per 100 kcal, the least per 100 g then.
    pub fiber_tag: Sentence<3>,
    /// The tag of prebiotic foods: in a portion, per 100 g.
    pub prebiotic_tag: Sentence<2>,
    /// The tag of live cultures.
    pub live_tag: &'static str,
    /// The tag of processing.
    pub nova: &'static str,
    /// What it says: the four words.
    pub nova_tag: Sentence<4>,
    /// Below the tags: fiber in a portion.
    pub fiber_in_portion: Sentence<1>,
}

/// English.
pub const EN: RuleTexts = RuleTexts {
    columns: Names::new("Rule|Figure|Basis"),
    earning: "What earns points",
    taking: "What takes points back",
    amounts: "Amounts of a meal and a day",
    amount_columns: Names::new("Part|Meal|Day"),
    others: "Energy, meals and days",
    decides: Names::new(
        "Most it earns|\
         Most it takes back|\
         Full in a day|\
         Full in a meal|\
         Full in a week|\
         Takes nothing up to|\
         Takes the most from|\
         Serving of red meat|\
         Serving of processed meat|\
         Energy of sugar|\
         Energy of protein|\
         Energy of fat|\
         A meal’s amounts are the day’s divided by|\
         Whole meal from|\
         Whole day from, and its whole weight in a week",
    ),
    unit: |unit, one| match unit {
        Unit::Points => const { Sentence::new("{0} points") },
        Unit::PercentOfEarned => const { Sentence::new("{0}% of earned") },
        Unit::PercentOfReferenceEnergy => const { Sentence::new("{0}% of energy") },
        Unit::GramsPerThousandKcal => const { Sentence::new("{0} g per 1,000 kcal") },
        Unit::Grams | Unit::TenthsOfGram => const { Sentence::new("{0} g") },
        Unit::Plants | Unit::Quarters => const { Sentence::new("{0} plants") },
        Unit::Servings if one => const { Sentence::new("{0} serving") },
        Unit::Servings | Unit::TenthsOfServing => const { Sentence::new("{0} servings") },
        Unit::KcalPerGram => const { Sentence::new("{0} kcal per g") },
        Unit::Meals => const { Sentence::new("{0}") },
    },
    between: Sentence::new("from {0} to {1}"),
    plants: "What counts as a plant",
    plant_columns: Names::new("Kind|From|Counts"),
    plant_class: |class| match class {
        PlantClass::Produce => "Vegetable, fruit, cooked pulse, tuber, mushroom",
        PlantClass::Grain => "Cooked whole grain, whole-grain bread",
        PlantClass::GrainDry => "Dry whole grain, flakes",
        PlantClass::NutSeed => "Nut, seed",
        PlantClass::Herb => "Fresh herb",
        PlantClass::Spice => "Spice",
        PlantClass::Aromatic => "Garlic, ginger",
        PlantClass::Drink => "Coffee, tea",
        PlantClass::Cocoa => "Cocoa",
    },
    worth: Names::new("1 plant|¼ plant"),
    plants_text: Names::new(
        "Less of it counts in part, and a plant that comes up several times counts once. In a dish, \
         each plant has its share of the weight.|\
         Refined grain, juice, oil, sugar, isolates and alcohol carry no plant. All amounts and \
         counts of this table are",
    ),
    bands: "Bands",
    band_columns: Names::new("Band|Score|Basis"),
    below: Sentence::new("below {0}"),
    from: Sentence::new("{0} and up"),
    tags: "Tags of foods",
    tag_columns: Names::new("Tag|Given from|Basis"),
    fiber_tag: Sentence::new("{0} in 100 g, or {1} in 100 kcal with at least {2} in 100 g"),
    prebiotic_tag: Sentence::new(
        "carries a plant, and {0} of fructans and GOS in a portion or {1} in 100 g",
    ),
    live_tag: "may have live microbes when eaten, unless heated; labels call some of them probiotic",
    nova: "Processing",
    nova_tag: Sentence::new("the NOVA group: {0}, {1}, {2} or {3}"),
    fiber_in_portion: Sentence::new(
        "Both fiber tags only with at least {0} in a portion. The regulation gives the amounts in \
         100 g and 100 kcal; the portion, the least amounts and those of prebiotic foods are",
    ),
};
