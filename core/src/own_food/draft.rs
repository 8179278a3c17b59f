//! An own food as a person writes it down: texts and choices, some of them not made yet.

use super::kinds;
use super::number::decimal;
use crate::catalog;
use crate::food::{Allergens, DietFit, Food, Group, Portion};
use crate::inputs::{Amount, Live, Meat, Nova, PlantId};
use crate::kind::Kind;

/// Most plants that a draft can name.
pub const MOST_PLANTS: usize = 8;

/// A figure of a label, per 100 g.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Figure {
    /// In kcal.
    Energy,
    /// In grams, as all below but sodium.
    Fat,
    /// A part of fat.
    SaturatedFat,
    /// Fiber is in it.
    Carbs,
    /// A part of carbohydrate.
    Sugars,
    /// A part of carbohydrate.
    Fiber,
    /// Protein.
    Protein,
    /// In milligrams.
    Sodium,
    /// Alcohol by weight.
    Alcohol,
    /// A part of sugars: added ones, those of honey, syrup and juice.
    FreeSugars,
    /// Fructans and galacto-oligosaccharides.
    Fructans,
}

impl Figure {
    /// All of them, in the order of a label; what labels do not have comes last.
    pub const ALL: [Self; 11] = [
        Self::Energy,
        Self::Fat,
        Self::SaturatedFat,
        Self::Carbs,
        Self::Sugars,
        Self::Fiber,
        Self::Protein,
        Self::Sodium,
        Self::Alcohol,
        Self::FreeSugars,
        Self::Fructans,
    ];

    /// How many of what [`Amount`] counts are in one of its unit.
    #[must_use]
    pub const fn scale(self) -> u32 {
        if matches!(self, Self::Sodium) { 1 } else { 1000 }
    }

    /// What a food has of it.
    #[must_use]
    pub const fn of(self, food: &Food) -> Amount {
        let inputs = &food.inputs;
        match self {
            Self::Energy => inputs.energy,
            Self::Fat => food.fat,
            Self::SaturatedFat => inputs.saturated_fat,
            Self::Carbs => food.carbs,
            Self::Sugars => food.sugars,
            Self::FreeSugars => inputs.free_sugars,
            Self::Fiber => inputs.fiber,
            Self::Protein => inputs.protein,
            Self::Sodium => inputs.sodium,
            Self::Alcohol => inputs.alcohol,
            Self::Fructans => inputs.fructans,
        }
    }

    /// The same, to be changed.
    pub(crate) const fn of_mut(self, food: &mut Food) -> &mut Amount {
        let inputs = &mut food.inputs;
        match self {
            Self::Energy => &mut inputs.energy,
            Self::Fat => &mut food.fat,
            Self::SaturatedFat => &mut inputs.saturated_fat,
            Self::Carbs => &mut food.carbs,
            Self::Sugars => &mut food.sugars,
            Self::FreeSugars => &mut inputs.free_sugars,
            Self::Fiber => &mut inputs.fiber,
            Self::Protein => &mut inputs.protein,
            Self::Sodium => &mut inputs.sodium,
            Self::Alcohol => &mut inputs.alcohol,
            Self::Fructans => &mut inputs.fructans,
        }
    }
}

/// How alive a food's cultures are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Cultures {
    #[default]
    NoneKnown,
    Some,
    Many,
}

impl Cultures {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::NoneKnown, Self::Some, Self::Many];

    pub(super) const fn of(live: Live) -> Self {
        match live {
            Live::None => Self::NoneKnown,
            Live::Medium(_) => Self::Some,
            Live::High(_) => Self::Many,
        }
    }
}

/// Red or processed meat in a food.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum MeatChoice {
    #[default]
    None,
    Red,
    Processed,
}

impl MeatChoice {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::None, Self::Red, Self::Processed];
}

/// What was filled in so far. Nothing at first; what stays empty is unknown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The food's name.
    pub name: String,
    /// One portion in words: "slice".
    pub unit: String,
    /// What it weighs, in grams.
    pub grams: String,
    /// Per 100 g, by [`Figure`].
    pub figures: [String; Figure::ALL.len()],
    /// Where the catalog shows it.
    pub group: Option<Group>,
    /// What sort of food it is.
    pub kind: Option<Kind>,
    /// Degree of processing.
    pub nova: Option<Nova>,
    /// Live cultures.
    pub cultures: Cultures,
    /// Red or processed meat.
    pub meat: MeatChoice,
    /// Its share of the weight, in percent.
    pub meat_share: String,
    /// The plants it counts as, each with its share of the weight in percent.
    pub plants: Vec<(PlantId, String)>,
    /// Diets it fits.
    pub diet: DietFit,
    /// Allergens of a typical recipe.
    pub allergens: Allergens,
}

impl Default for Draft {
    fn default() -> Self {
        Self {
            name: String::new(),
            unit: String::new(),
            grams: String::new(),
            figures: Default::default(),
            group: None,
            kind: None,
            nova: None,
            cultures: Cultures::NoneKnown,
            meat: MeatChoice::None,
            meat_share: String::new(),
            plants: Vec::new(),
            diet: DietFit::Neither,
            allergens: Allergens::NONE,
        }
    }
}

impl Draft {
    /// What was written down of a food that is there already.
    #[must_use]
    pub fn of(food: &Food) -> Self {
        let inputs = &food.inputs;
        let (meat, share) = match inputs.meat {
            Meat::None => (MeatChoice::None, 0),
            Meat::Red(permille) => (MeatChoice::Red, permille),
            Meat::Processed(permille) => (MeatChoice::Processed, permille),
        };
        let mut draft = Self {
            name: food.name.to_string(),
            unit: food.portion.unit.to_string(),
            grams: grams(&food.portion),
            group: Some(food.group),
            kind: Some(food.kind),
            nova: Some(inputs.nova),
            cultures: Cultures::of(inputs.live),
            meat,
            diet: food.diet,
            allergens: food.allergens,
            ..Self::default()
        };
        if share > 0 {
            draft.meat_share = decimal(share.into(), 10);
        }
        for figure in Figure::ALL {
            if let Some(amount) = figure.of(food).get() {
                draft.put(figure, decimal(amount, figure.scale()));
            }
        }
        for share in inputs.plants.iter() {
            draft.plants.push((share.plant, decimal(share.permille.into(), 10)));
        }
        draft
    }

    /// What was typed for a figure.
    #[must_use]
    pub fn figure(&self, figure: Figure) -> &str {
        self.figures.get(figure as usize).map_or("", String::as_str)
    }

    /// Types something for a figure.
    pub fn put(&mut self, figure: Figure, text: String) {
        if let Some(place) = self.figures.get_mut(figure as usize) {
            *place = text;
        }
    }

    /// Chooses a group. Its most frequent kind comes with it. What is no drink is taken to
    /// hold no alcohol until somebody says otherwise: the figure is there to be seen.
    pub fn choose_group(&mut self, group: Group) {
        self.group = Some(group);
        self.choose_kind(kinds::of_group(group).first().copied());
        if group != Group::Beverages && self.figure(Figure::Alcohol).is_empty() {
            self.put(Figure::Alcohol, "0".to_owned());
        }
    }

    /// Chooses a kind. Meat is all meat until somebody says otherwise.
    pub fn choose_kind(&mut self, kind: Option<Kind>) {
        self.kind = kind;
        self.meat = match kind {
            Some(Kind::RedMeat) => MeatChoice::Red,
            Some(Kind::ProcessedMeat) => MeatChoice::Processed,
            _ => MeatChoice::None,
        };
        self.meat_share.clear();
        if self.meat != MeatChoice::None {
            self.meat_share.push_str("100");
        }
    }

    /// Adds a plant of the catalog, if there is room and it is not there yet.
    pub fn add_plant(&mut self, plant: PlantId) {
        let is_there = self.plants.iter().any(|(known, _)| *known == plant);
        if !is_there && self.plants.len() < MOST_PLANTS && catalog::plant(plant).is_some() {
            self.plants.push((plant, String::new()));
        }
    }
}

/// What one of a portion's unit weighs, in grams: half a cup weighs half.
pub(super) fn grams(portion: &Portion) -> String {
    let quarters = u32::from(portion.quarters.max(1));
    decimal((portion.centigrams * 4 + quarters / 2) / quarters, 100)
}
