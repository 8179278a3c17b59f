//! A food: its names, portion, facts and what the score reads of it.

use std::borrow::Cow;

use crate::inputs::{Amount, PlantId, ScoreInputs};
use crate::kind::Kind;

/// The number of a food. Those of the catalog are stable: never reused or
/// renumbered, because links carry them. From [`FoodId::FIRST_LOCAL`] up they
/// number the own foods of one device and travel by value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FoodId(pub u16);

impl FoodId {
    /// The first number that no catalog food will ever have.
    pub const FIRST_LOCAL: u16 = 0x8000;

    /// The first number of a food that the page's catalog brings, as long as no plan uses
    /// it: it gets the number of an own food then. None of these is ever written anywhere.
    pub const FIRST_HOST: u16 = u16::MAX - 499;

    /// Whether it numbers a food of the page's catalog that no plan here uses.
    #[must_use]
    pub const fn is_host(self) -> bool {
        self.0 >= Self::FIRST_HOST
    }

    /// Whether it numbers an own food of this device.
    #[must_use]
    pub const fn is_local(self) -> bool {
        self.0 >= Self::FIRST_LOCAL
    }
}

/// A household portion: so many of a unit, and what they weigh.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portion {
    /// In quarters of the unit: 2 is "½", 40 is "10".
    pub quarters: u8,
    /// One of it: "cup".
    pub unit: Cow<'static, str>,
    /// Several: "cups".
    pub unit_plural: Cow<'static, str>,
    /// "sliced", "medium"; may be empty.
    pub size_note: Cow<'static, str>,
    /// Its weight in hundredths of a gram, above 0: an ounce is 2835.
    pub centigrams: u32,
}

impl Portion {
    /// The weight of one portion in whole grams, at least 1.
    #[must_use]
    pub fn grams(&self) -> u16 {
        self.half_portions(2)
    }

    /// The weight of so many half portions in whole grams, rounded half up, at
    /// least 1. Plans hold whole grams; a portion may weigh 40.5.
    #[must_use]
    pub fn half_portions(&self, halves: u16) -> u16 {
        let grams = (u64::from(self.centigrams) * u64::from(halves) + 100) / 200;
        u16::try_from(grams).unwrap_or(u16::MAX).max(1)
    }

    /// How many half portions weigh so many whole grams; none off that grid.
    #[must_use]
    pub fn halves(&self, grams: u16) -> Option<u16> {
        let nearest = (u32::from(grams) * 200 + self.centigrams / 2) / self.centigrams;
        let halves = u16::try_from(nearest).ok().filter(|halves| *halves > 0)?;
        (self.half_portions(halves) == grams).then_some(halves)
    }
}

/// The 18 groups of the catalog, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are those of catalog/groups.tsv")]
pub enum Group {
    Vegetables,
    Fruit,
    Legumes,
    WholeGrains,
    RefinedGrains,
    NutsSeeds,
    Dairy,
    FermentedPlant,
    FishSeafood,
    PoultryEggsLean,
    RedProcessedMeat,
    PlantBasedAlternatives,
    MixedDishes,
    HerbsSpices,
    OilsFats,
    CondimentsSauces,
    Beverages,
    SweetsSnacksUpf,
}

impl Group {
    /// All groups in the order they are shown.
    pub const ALL: [Self; 18] = [
        Self::Vegetables,
        Self::Fruit,
        Self::Legumes,
        Self::WholeGrains,
        Self::RefinedGrains,
        Self::NutsSeeds,
        Self::Dairy,
        Self::FermentedPlant,
        Self::FishSeafood,
        Self::PoultryEggsLean,
        Self::RedProcessedMeat,
        Self::PlantBasedAlternatives,
        Self::MixedDishes,
        Self::HerbsSpices,
        Self::OilsFats,
        Self::CondimentsSauces,
        Self::Beverages,
        Self::SweetsSnacksUpf,
    ];
}

/// What a food tastes like; a neutral one joins either.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Taste {
    Savoury,
    Sweet,
    Neutral,
}

/// Whether a food fits a vegan or vegetarian diet. Typical recipe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum DietFit {
    /// Fits both.
    Vegan,
    /// Fits a vegetarian diet only.
    Vegetarian,
    /// Fits neither.
    Neither,
}

/// The 14 allergens of Regulation (EU) 1169/2011, Annex II.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Allergen {
    Gluten,
    Crustaceans,
    Egg,
    Fish,
    Peanut,
    Soy,
    Milk,
    Nuts,
    Celery,
    Mustard,
    Sesame,
    Sulphites,
    Lupin,
    Molluscs,
}

impl Allergen {
    /// All fourteen, in the order of the regulation.
    pub const ALL: [Self; 14] = [
        Self::Gluten,
        Self::Crustaceans,
        Self::Egg,
        Self::Fish,
        Self::Peanut,
        Self::Soy,
        Self::Milk,
        Self::Nuts,
        Self::Celery,
        Self::Mustard,
        Self::Sesame,
        Self::Sulphites,
        Self::Lupin,
        Self::Molluscs,
    ];
}

/// A set of allergens. For a food: of a typical recipe, not a safety statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Allergens(u16);

impl Allergens {
    /// None of the fourteen.
    pub const NONE: Self = Self(0);

    /// The set with these members.
    #[must_use]
    pub const fn of(members: &[Allergen]) -> Self {
        let mut bits = 0;
        let mut next = 0;
        while next < members.len() {
            bits |= 1 << members[next] as u16;
            next += 1;
        }
        Self(bits)
    }

    /// Whether the set holds `allergen`.
    #[must_use]
    pub const fn contains(self, allergen: Allergen) -> bool {
        self.0 & (1 << allergen as u16) != 0
    }

    /// Whether the two sets share a member.
    #[must_use]
    pub const fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The set with `allergen` in it, or out of it.
    #[must_use]
    pub const fn with(self, allergen: Allergen, present: bool) -> Self {
        let bit = 1 << allergen as u16;
        Self(if present { self.0 | bit } else { self.0 & !bit })
    }

    /// Everything that is in either.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether nothing is in it.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The members, in the order of the regulation.
    pub fn iter(self) -> impl Iterator<Item = Allergen> {
        Allergen::ALL.into_iter().filter(move |allergen| self.contains(*allergen))
    }
}

/// Whose figures a food's are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Source {
    /// USDA National Nutrient Database for Standard Reference, release 28.
    UsdaSr28,
    /// USDA Food and Nutrient Database for Dietary Studies 2017-2018.
    UsdaFndds2018,
    /// USDA Food and Nutrient Database for Dietary Studies 2019-2020.
    UsdaFndds2020,
    /// Anses. 2020. Ciqual French food composition table.
    Ciqual2020,
    /// Bundeslebensmittelschlüssel 4.0, Max Rubner-Institut, CC BY 4.0.
    Bls4,
    /// Entered by a person or by the page that carries the planner.
    Own,
}

/// One food.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Food {
    /// Stable number; links carry it.
    pub id: FoodId,
    /// Stable word; files carry it: "oats-rolled-dry".
    pub slug: Cow<'static, str>,
    /// In plain words: "Rolled oats, dry".
    pub name: Cow<'static, str>,
    /// Other names for search, separated by `;`.
    pub other_names: Cow<'static, str>,
    /// Where the catalog shows it.
    pub group: Group,
    /// What sort of food it is, for tips.
    pub kind: Kind,
    /// What it goes with, for tips.
    pub taste: Taste,
    /// Whether a tip may put it on a plate as listed.
    pub as_served: bool,
    /// Its household portion.
    pub portion: Portion,
    /// Diets it fits.
    pub diet: DietFit,
    /// Allergens of a typical recipe.
    pub allergens: Allergens,
    /// Total fat, milligrams per 100 g. Shown, never scored.
    pub fat: Amount,
    /// Total carbohydrate with fiber, milligrams per 100 g.
    pub carbs: Amount,
    /// All sugars, milligrams per 100 g.
    pub sugars: Amount,
    /// What the score reads.
    pub inputs: ScoreInputs,
    /// Whose figures these are.
    pub source: Source,
    /// Its number there.
    pub source_id: Cow<'static, str>,
}

impl Food {
    /// Whether it is of one of these kinds.
    #[must_use]
    pub fn is(&self, kinds: &[Kind]) -> bool {
        kinds.contains(&self.kind)
    }

    /// Whether it is one of these.
    #[must_use]
    pub fn is_listed(&self, foods: &[FoodId]) -> bool {
        foods.contains(&self.id)
    }

    /// Whether the page that carries the planner brought it, here or where a link comes
    /// from. Its source's number is the name of that page then.
    #[must_use]
    pub fn is_from_host(&self) -> bool {
        self.source == Source::Own && !self.source_id.is_empty()
    }

    /// Whether it carries a plant.
    #[must_use]
    pub fn carries(&self, plant: PlantId) -> bool {
        self.inputs.plants.iter().any(|share| share.plant == plant)
    }
}
