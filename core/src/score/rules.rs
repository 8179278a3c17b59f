//! Every figure of the score: its value, its unit, and whether a publication
//! gives it or we chose it. The method page shows [`ALL`] as it stands here.

use crate::citation::Citation::{self, *};
use crate::inputs::PlantClass;

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Unit {
    Points,
    PercentOfEarned,
    PercentOfReferenceEnergy,
    GramsPerThousandKcal,
    Grams,
    TenthsOfGram,
    Plants,
    Quarters,
    Servings,
    TenthsOfServing,
    KcalPerGram,
    Meals,
}

/// Where a figure comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Taken from the named publications.
    Cited,
    /// Our own choice; publications named beside it only show the direction.
    OurChoice,
}

/// A weight, target or threshold of the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figure {
    /// How much, in `unit`.
    pub value: u32,
    /// What `value` counts.
    pub unit: Unit,
    /// Cited or our choice.
    pub basis: Basis,
    /// The publications.
    pub sources: &'static [Citation],
}

const fn cited(value: u32, unit: Unit, sources: &'static [Citation]) -> Figure {
    Figure { value, unit, basis: Basis::Cited, sources }
}

const fn chosen(value: u32, unit: Unit) -> Figure {
    Figure { value, unit, basis: Basis::OurChoice, sources: &[] }
}

// What each part weighs.

/// Most points for fiber (D).
pub const FIBER_POINTS: Figure = chosen(35, Unit::Points);
/// Most points for plant variety (D).
pub const PLANTS_POINTS: Figure = chosen(25, Unit::Points);
/// Most points for prebiotics (D).
pub const PREBIOTICS_POINTS: Figure = chosen(15, Unit::Points);
/// Most points for live cultures (D).
pub const LIVE_CULTURES_POINTS: Figure = chosen(15, Unit::Points);
/// Most points for lean protein (D).
pub const LEAN_PROTEIN_POINTS: Figure = chosen(10, Unit::Points);
/// Most that ultra-processed food takes back (D).
pub const PROCESSING_PERCENT: Figure = chosen(35, Unit::PercentOfEarned);
/// Most that free sugars take back (D).
pub const FREE_SUGARS_PERCENT: Figure = chosen(25, Unit::PercentOfEarned);
/// Most that saturated fat takes back (D).
pub const SATURATED_FAT_PERCENT: Figure = chosen(20, Unit::PercentOfEarned);
/// Most that red and processed meat takes back (D).
pub const MEAT_PERCENT: Figure = chosen(15, Unit::PercentOfEarned);
/// Most that alcohol takes back (D).
pub const ALCOHOL_PERCENT: Figure = chosen(5, Unit::PercentOfEarned);

// Full amounts of what earns, per day.

/// Fiber for every 1000 kcal of reference energy: 28 g at 2000 kcal (C: IOM 2005;
/// EFSA 2010 and SACN 2015 ask for 25 and 30 g).
pub const FIBER_FULL: Figure =
    cited(14, Unit::GramsPerThousandKcal, &[Iom2005, Efsa2010, Sacn2015]);
/// Plants of a meal (D).
pub const PLANTS_MEAL: Figure = chosen(5, Unit::Plants);
/// Plants of a day (D).
pub const PLANTS_DAY: Figure = chosen(10, Unit::Plants);
/// Plants of a week (C: McDonald 2018).
pub const PLANTS_WEEK: Figure = cited(30, Unit::Plants, &[McDonald2018]);
/// Fructans and galacto-oligosaccharides (C, second-hand: the ISAPP dose as quoted
/// by Boyd 2023).
pub const PREBIOTICS_FULL: Figure = cited(5, Unit::Grams, &[Boyd2023]);
/// Servings with live cultures in a meal (D; which foods count: Marco 2022).
pub const LIVE_CULTURES_MEAL: Figure =
    Figure { sources: &[Marco2022], ..chosen(1, Unit::Servings) };
/// Servings with live cultures in a day (D; which foods count: Marco 2022).
pub const LIVE_CULTURES_DAY: Figure = Figure { sources: &[Marco2022], ..chosen(2, Unit::Servings) };
/// Protein as a share of reference energy: 50 g at 2000 kcal (C: IOM 2005).
pub const LEAN_PROTEIN_FULL: Figure = cited(10, Unit::PercentOfReferenceEnergy, &[Iom2005]);

// Bounds of what takes back, per day.

/// Energy from ultra-processed foods at which all is taken (C, rounded: the mean
/// share in the US, Martinez Steele 2016).
pub const PROCESSING_FULL: Figure =
    cited(60, Unit::PercentOfReferenceEnergy, &[MartinezSteele2016, Monteiro2019]);
/// Free sugars that take nothing back yet (C: WHO 2015).
pub const FREE_SUGARS_FROM: Figure = cited(5, Unit::PercentOfReferenceEnergy, &[Who2015Sugars]);
/// Free sugars at which all is taken (C: zero points of HEI-2020).
pub const FREE_SUGARS_FULL: Figure = cited(26, Unit::PercentOfReferenceEnergy, &[Hei2020]);
/// Saturated fat that takes nothing back yet (C: HEI-2020).
pub const SATURATED_FAT_FROM: Figure = cited(8, Unit::PercentOfReferenceEnergy, &[Hei2020]);
/// Saturated fat at which all is taken (C: HEI-2020).
pub const SATURATED_FAT_FULL: Figure = cited(16, Unit::PercentOfReferenceEnergy, &[Hei2020]);
/// One serving of red meat (C: AHEI-2010).
pub const RED_MEAT_SERVING: Figure = cited(1134, Unit::TenthsOfGram, &[Ahei2010]);
/// One serving of processed meat (C: AHEI-2010).
pub const PROCESSED_MEAT_SERVING: Figure = cited(425, Unit::TenthsOfGram, &[Ahei2010]);
/// Servings of meat at which all is taken (C: AHEI-2010).
pub const MEAT_FULL: Figure = cited(15, Unit::TenthsOfServing, &[Ahei2010]);
/// Alcohol at which all is taken: a seventh of 14 UK units, 8 g each (C: UK Chief
/// Medical Officers 2016).
pub const ALCOHOL_FULL: Figure = cited(16, Unit::Grams, &[UkCmo2016]);

// Energy of nutrients.

/// Energy of a gram of sugar (C: the general factor of IOM 2005).
pub const SUGAR_ENERGY: Figure = cited(4, Unit::KcalPerGram, &[Iom2005]);
/// Energy of a gram of protein (C: as above).
pub const PROTEIN_ENERGY: Figure = cited(4, Unit::KcalPerGram, &[Iom2005]);
/// Energy of a gram of fat (C: as above).
pub const FAT_ENERGY: Figure = cited(9, Unit::KcalPerGram, &[Iom2005]);

// Scopes and states.

/// A meal is held against a day divided by this (D).
pub const MEALS_IN_DAY: Figure = chosen(3, Unit::Meals);
/// Energy below which a meal counts as partly planned (D).
pub const MEAL_PLANNED: Figure = chosen(10, Unit::PercentOfReferenceEnergy);
/// Energy below which a day counts as partly planned, and from which it has its
/// whole weight in a week (D).
pub const DAY_PLANNED: Figure = chosen(50, Unit::PercentOfReferenceEnergy);

// Bands.

/// First total of "Getting started" (D).
pub const GETTING_STARTED: Figure = chosen(25, Unit::Points);
/// First total of "Growing" (D).
pub const GROWING: Figure = chosen(50, Unit::Points);
/// First total of "Thriving" (D).
pub const THRIVING: Figure = chosen(75, Unit::Points);

// Plants.

/// How much of a plant counts for how much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlantRule {
    /// From this amount it counts in full, in tenths of a gram.
    pub amount: Figure,
    /// In full it counts this many quarters of a plant.
    pub worth: Figure,
}

/// What a class of plants counts (all D).
#[must_use]
pub const fn plant_rule(class: PlantClass) -> PlantRule {
    let (tenths, quarters) = match class {
        PlantClass::Produce | PlantClass::Grain => (400, 4),
        PlantClass::GrainDry => (150, 4),
        PlantClass::NutSeed => (100, 4),
        PlantClass::Herb | PlantClass::Aromatic => (30, 1),
        PlantClass::Spice => (5, 1),
        PlantClass::Drink => (1500, 1),
        PlantClass::Cocoa => (100, 1),
    };
    PlantRule {
        amount: chosen(tenths, Unit::TenthsOfGram),
        worth: chosen(quarters, Unit::Quarters),
    }
}

/// Every figure but those of the plant classes, with its name.
pub const ALL: [(&str, Figure); 36] = [
    ("fiber points", FIBER_POINTS),
    ("plants points", PLANTS_POINTS),
    ("prebiotics points", PREBIOTICS_POINTS),
    ("live cultures points", LIVE_CULTURES_POINTS),
    ("lean protein points", LEAN_PROTEIN_POINTS),
    ("processing percent", PROCESSING_PERCENT),
    ("free sugars percent", FREE_SUGARS_PERCENT),
    ("saturated fat percent", SATURATED_FAT_PERCENT),
    ("meat percent", MEAT_PERCENT),
    ("alcohol percent", ALCOHOL_PERCENT),
    ("fiber full", FIBER_FULL),
    ("plants of a meal", PLANTS_MEAL),
    ("plants of a day", PLANTS_DAY),
    ("plants of a week", PLANTS_WEEK),
    ("prebiotics full", PREBIOTICS_FULL),
    ("live cultures of a meal", LIVE_CULTURES_MEAL),
    ("live cultures of a day", LIVE_CULTURES_DAY),
    ("lean protein full", LEAN_PROTEIN_FULL),
    ("processing full", PROCESSING_FULL),
    ("free sugars from", FREE_SUGARS_FROM),
    ("free sugars full", FREE_SUGARS_FULL),
    ("saturated fat from", SATURATED_FAT_FROM),
    ("saturated fat full", SATURATED_FAT_FULL),
    ("red meat serving", RED_MEAT_SERVING),
    ("processed meat serving", PROCESSED_MEAT_SERVING),
    ("meat full", MEAT_FULL),
    ("alcohol full", ALCOHOL_FULL),
    ("energy of sugar", SUGAR_ENERGY),
    ("energy of protein", PROTEIN_ENERGY),
    ("energy of fat", FAT_ENERGY),
    ("meals in a day", MEALS_IN_DAY),
    ("meal planned from", MEAL_PLANNED),
    ("day planned from", DAY_PLANNED),
    ("getting started from", GETTING_STARTED),
    ("growing from", GROWING),
    ("thriving from", THRIVING),
];
