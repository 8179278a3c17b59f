//! The ten parts of a score and the scopes it is computed for.

use super::rules::{self, Figure};

/// What a score is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// One meal, held against a third of a day.
    Meal,
    /// One day.
    Day,
    /// Seven days: the mean of the days, and the plants of all of them.
    Week,
}

/// A part of the score, in the order it is shown: five earn, five take back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Part {
    /// Dietary fiber.
    Fiber,
    /// Plant variety.
    Plants,
    /// Fructans and galacto-oligosaccharides from foods that carry a plant.
    Prebiotics,
    /// Servings of foods with live cultures.
    LiveCultures,
    /// Protein from foods without red or processed meat that are not ultra-processed.
    LeanProtein,
    /// Energy from ultra-processed foods.
    Processing,
    /// Free sugars.
    FreeSugars,
    /// Saturated fat.
    SaturatedFat,
    /// Red and processed meat.
    Meat,
    /// Alcohol.
    Alcohol,
}

impl Part {
    /// All ten, in order.
    pub const ALL: [Self; 10] = [
        Self::Fiber,
        Self::Plants,
        Self::Prebiotics,
        Self::LiveCultures,
        Self::LeanProtein,
        Self::Processing,
        Self::FreeSugars,
        Self::SaturatedFat,
        Self::Meat,
        Self::Alcohol,
    ];

    /// The five that earn points, in order.
    pub const EARNING: [Self; 5] =
        [Self::Fiber, Self::Plants, Self::Prebiotics, Self::LiveCultures, Self::LeanProtein];

    /// The five that take a percentage of the earned points back, in order.
    pub const BALANCE: [Self; 5] =
        [Self::Processing, Self::FreeSugars, Self::SaturatedFat, Self::Meat, Self::Alcohol];

    /// Its word in files: "live_cultures".
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fiber => "fiber",
            Self::Plants => "plants",
            Self::Prebiotics => "prebiotics",
            Self::LiveCultures => "live_cultures",
            Self::LeanProtein => "lean_protein",
            Self::Processing => "processing",
            Self::FreeSugars => "free_sugars",
            Self::SaturatedFat => "saturated_fat",
            Self::Meat => "meat",
            Self::Alcohol => "alcohol",
        }
    }

    /// Whether it earns points; otherwise it takes back.
    #[must_use]
    pub const fn earns(self) -> bool {
        self.index() < Self::EARNING.len()
    }

    /// The most it can earn, in points, or take back, in percent of what was earned.
    #[must_use]
    pub const fn max(self) -> u8 {
        self.weight().value as u8
    }

    /// The figure behind [`Part::max`].
    #[must_use]
    pub const fn weight(self) -> Figure {
        match self {
            Self::Fiber => rules::FIBER_POINTS,
            Self::Plants => rules::PLANTS_POINTS,
            Self::Prebiotics => rules::PREBIOTICS_POINTS,
            Self::LiveCultures => rules::LIVE_CULTURES_POINTS,
            Self::LeanProtein => rules::LEAN_PROTEIN_POINTS,
            Self::Processing => rules::PROCESSING_PERCENT,
            Self::FreeSugars => rules::FREE_SUGARS_PERCENT,
            Self::SaturatedFat => rules::SATURATED_FAT_PERCENT,
            Self::Meat => rules::MEAT_PERCENT,
            Self::Alcohol => rules::ALCOHOL_PERCENT,
        }
    }

    /// Its position in [`Part::ALL`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}
