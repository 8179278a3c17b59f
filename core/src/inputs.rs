//! What the score reads of a food: whole numbers per 100 g as eaten.

use std::borrow::Cow;

/// An amount per 100 g: milli-kcal for energy, milligrams for everything else.
///
/// Unknown is not zero: an unknown amount adds nothing to a score and is named
/// beside it, so the two must never be confused.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Amount(u32);

impl Amount {
    /// The source has no value.
    pub const UNKNOWN: Self = Self(u32::MAX);
    /// A measured or defined zero.
    pub const ZERO: Self = Self(0);

    /// A known amount. `u32::MAX` itself cannot be expressed; the largest real
    /// value, pure fat's energy, is 902 000.
    #[must_use]
    pub const fn known(value: u32) -> Self {
        Self(value)
    }

    /// The value, if the source has one.
    #[must_use]
    pub const fn get(self) -> Option<u32> {
        if self.0 == u32::MAX { None } else { Some(self.0) }
    }

    /// The value, an unknown one counted as nothing.
    #[must_use]
    pub const fn or_zero(self) -> u32 {
        if self.0 == u32::MAX { 0 } else { self.0 }
    }
}

impl std::fmt::Debug for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.get() {
            Some(value) => write!(f, "{value}"),
            None => f.write_str("unknown"),
        }
    }
}

/// Degree of processing after Monteiro 2019, doi:10.1017/S1368980018003762.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Nova {
    /// Group 1: unprocessed or minimally processed. Shown as "Whole".
    Whole = 1,
    /// Group 2: culinary ingredient.
    Ingredient = 2,
    /// Group 3: processed.
    Processed = 3,
    /// Group 4: ultra-processed.
    UltraProcessed = 4,
}

impl Nova {
    /// The group of a number from 1 to 4.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Whole),
            2 => Some(Self::Ingredient),
            3 => Some(Self::Processed),
            4 => Some(Self::UltraProcessed),
            _ => None,
        }
    }
}

/// Red or processed meat, with its share of the food's weight in permille.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meat {
    /// No red or processed meat.
    None,
    /// Muscle meat of beef, pork, lamb, game.
    Red(u16),
    /// Salted, cured, fermented or smoked meat.
    Processed(u16),
}

/// A plant type that variety counts once, however many foods carry it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlantId(pub u16);

/// How much of a plant makes it count, and for how much (score.md, "What earns").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum PlantClass {
    /// Vegetable, fruit, cooked pulse, tuber, mushroom: a whole plant from 40 g.
    Produce,
    /// Cooked whole grain, whole-grain bread: a whole plant from 40 g.
    Grain,
    /// Dry whole grain, flakes: a whole plant from 15 g.
    GrainDry,
    /// Nuts and seeds: a whole plant from 10 g.
    NutSeed,
    /// Fresh herb: a quarter from 3 g.
    Herb,
    /// Spice: a quarter from 0.5 g.
    Spice,
    /// Garlic, ginger: a quarter from 3 g.
    Aromatic,
    /// Coffee, tea: a quarter from 150 g.
    Drink,
    /// Cocoa: a quarter from 10 g.
    Cocoa,
}

/// One plant in a food.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PlantShare {
    /// Which plant.
    pub plant: PlantId,
    /// Its class in this food.
    pub class: PlantClass,
    /// Its share of the food's weight, 1 to 1000.
    pub permille: u16,
}

/// Live cultures after Marco 2022, doi:10.1093/jn/nxac074.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Live {
    /// None, or not reliably alive when eaten.
    None,
    /// Many live microbes; the grams of one serving.
    High(u16),
    /// Some live microbes, counted half; the grams of one serving.
    Medium(u16),
}

/// Everything the score reads of a food, per 100 g as eaten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreInputs {
    /// Milli-kcal.
    pub energy: Amount,
    /// Milligrams.
    pub protein: Amount,
    /// Milligrams.
    pub saturated_fat: Amount,
    /// Milligrams.
    pub fiber: Amount,
    /// Milligrams, WHO 2015 wording.
    pub free_sugars: Amount,
    /// Fructans and galacto-oligosaccharides, milligrams.
    pub fructans: Amount,
    /// Milligrams.
    pub alcohol: Amount,
    /// Milligrams. Shown, never scored.
    pub sodium: Amount,
    /// Degree of processing.
    pub nova: Nova,
    /// Red or processed meat.
    pub meat: Meat,
    /// The plants it carries.
    pub plants: Cow<'static, [PlantShare]>,
    /// Live cultures, unless it is heated.
    pub live: Live,
}
