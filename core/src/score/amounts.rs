//! The sums a score is computed from. Amounts simply add up: neither the order of
//! entries nor how they are split matters.

use super::live::LiveGrams;
use super::part::Part;
use super::plants::Plants;
use crate::food::FoodId;
use crate::foods::Foods;
use crate::inputs::{Amount, Live, Meat, Nova, ScoreInputs};
use crate::plan::Entry;

/// Sums are kept for grams times amounts per 100 g: one is 1/100 mg or 1/100 mkcal.
pub(super) const PER_100_G: u64 = 100;

/// What is in a meal, a day or any other set of entries.
///
/// Holds every plan exactly: at most 2240 entries of 5000 g, whatever their foods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Whether anything above 0 g is in it.
    pub(super) present: bool,
    pub(super) energy: u64,
    pub(super) processed_energy: u64,
    pub(super) protein: u64,
    pub(super) lean_protein: u64,
    pub(super) saturated_fat: u64,
    pub(super) fiber: u64,
    pub(super) free_sugars: u64,
    pub(super) fructans: u64,
    pub(super) alcohol: u64,
    pub(super) sodium: u64,
    /// In grams times permille, which is milligrams.
    pub(super) red_meat: u64,
    /// In grams times permille, which is milligrams.
    pub(super) processed_meat: u64,
    pub(super) plants: Plants,
    pub(super) live: LiveGrams,
    /// Which part misses an amount of which food, sorted, each once.
    unknown: Vec<(Part, FoodId)>,
}

impl Amounts {
    /// Nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What is in these entries. A food that `foods` does not know is left out.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>, foods: &Foods) -> Self {
        let mut amounts = Self::new();
        for entry in entries {
            amounts.add_entry(entry, foods);
        }
        amounts
    }

    /// Adds an entry. A food that `foods` does not know is left out.
    pub fn add_entry(&mut self, entry: &Entry, foods: &Foods) {
        if let Some(food) = foods.get(entry.food) {
            self.add(food.id, &food.inputs, entry.grams, entry.heated);
        }
    }

    /// Adds `grams` of a food; 0 g change nothing. `heated` ends live cultures.
    pub fn add(&mut self, food: FoodId, inputs: &ScoreInputs, grams: u16, heated: bool) {
        if grams == 0 {
            return;
        }
        self.present = true;
        let of = |amount: Amount| u64::from(amount.or_zero()) * u64::from(grams);
        let processed = inputs.nova == Nova::UltraProcessed;
        let (red_meat, processed_meat) = match inputs.meat {
            Meat::None => (0, 0),
            Meat::Red(permille) => (u64::from(permille) * u64::from(grams), 0),
            Meat::Processed(permille) => (0, u64::from(permille) * u64::from(grams)),
        };
        let lean = !processed && red_meat == 0 && processed_meat == 0;
        let plants = inputs.plants.iter().any(|share| share.permille > 0);

        self.energy += of(inputs.energy);
        self.protein += of(inputs.protein);
        self.saturated_fat += of(inputs.saturated_fat);
        self.fiber += of(inputs.fiber);
        self.free_sugars += of(inputs.free_sugars);
        self.alcohol += of(inputs.alcohol);
        self.sodium += of(inputs.sodium);
        self.red_meat += red_meat;
        self.processed_meat += processed_meat;
        if processed {
            self.processed_energy += of(inputs.energy);
        }
        if lean {
            self.lean_protein += of(inputs.protein);
        }
        if plants {
            self.fructans += of(inputs.fructans);
        }
        for share in inputs.plants.iter() {
            self.plants.add(*share, grams);
        }
        self.live.add(if heated { Live::None } else { inputs.live }, grams);

        for (part, amount, counts) in [
            (Part::Fiber, inputs.fiber, true),
            (Part::Prebiotics, inputs.fructans, plants),
            (Part::LeanProtein, inputs.protein, lean),
            (Part::Processing, inputs.energy, processed),
            (Part::FreeSugars, inputs.free_sugars, true),
            (Part::SaturatedFat, inputs.saturated_fat, true),
            (Part::Alcohol, inputs.alcohol, true),
        ] {
            if counts && amount.get().is_none() {
                self.note_unknown((part, food));
            }
        }
    }

    /// These and `other` together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut sum = Self {
            present: self.present || other.present,
            energy: self.energy + other.energy,
            processed_energy: self.processed_energy + other.processed_energy,
            protein: self.protein + other.protein,
            lean_protein: self.lean_protein + other.lean_protein,
            saturated_fat: self.saturated_fat + other.saturated_fat,
            fiber: self.fiber + other.fiber,
            free_sugars: self.free_sugars + other.free_sugars,
            fructans: self.fructans + other.fructans,
            alcohol: self.alcohol + other.alcohol,
            sodium: self.sodium + other.sodium,
            red_meat: self.red_meat + other.red_meat,
            processed_meat: self.processed_meat + other.processed_meat,
            plants: Plants::of([&self.plants, &other.plants]),
            live: self.live.clone(),
            unknown: self.unknown.clone(),
        };
        sum.live.add_all(&other.live);
        other.unknown.iter().for_each(|missing| sum.note_unknown(*missing));
        sum
    }

    /// Whether nothing above 0 g is in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        !self.present
    }

    /// The plants in it.
    #[must_use]
    pub const fn plants(&self) -> &Plants {
        &self.plants
    }

    /// Which part misses an amount of which food, by part, then food, each once.
    #[must_use]
    pub fn unknown(&self) -> &[(Part, FoodId)] {
        &self.unknown
    }

    fn note_unknown(&mut self, missing: (Part, FoodId)) {
        if let Err(at) = self.unknown.binary_search(&missing) {
            self.unknown.insert(at, missing);
        }
    }
}
