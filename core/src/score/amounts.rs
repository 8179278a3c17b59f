//! The sums a score is computed from. Amounts simply add up: neither the order of
//! entries nor how they are split matters.

use super::live::LiveGrams;
use super::part::Part;
use super::plants::Plants;
use crate::food::FoodId;
use crate::foods::Foods;
use crate::inputs::{Amount, Meat, Nova, ScoreInputs};
use crate::plan::Entry;

/// Sums are kept for grams times amounts per 100 g: one is 1/100 mg or 1/100 mkcal.
pub(super) const PER_100_G: u64 = 100;

/// What is summed up, by its place in the sums.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Sum {
    Energy,
    ProcessedEnergy,
    Protein,
    LeanProtein,
    SaturatedFat,
    Fiber,
    FreeSugars,
    Fructans,
    Alcohol,
    Sodium,
    /// In grams times permille, which is milligrams.
    RedMeat,
    /// In grams times permille, which is milligrams.
    ProcessedMeat,
}

/// How many sums there are.
pub(super) const SUMS: usize = Sum::ProcessedMeat as usize + 1;

/// What is in a meal, a day or any other set of entries.
///
/// Holds every plan exactly: at most 2240 entries of 5000 g, whatever their foods.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// Whether anything above 0 g is in it.
    present: bool,
    /// In the order of [`Sum`].
    sums: [u64; SUMS],
    pub(super) plants: Plants,
    pub(super) live: LiveGrams,
    unknown: Missing,
}

/// Which part misses an amount of which food, by part, then food, each once.
pub(super) type Missing = Vec<(Part, FoodId)>;

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
        for ((sum, amount), misses) in self.sums.iter_mut().zip(summed(inputs)).zip(MISSES) {
            match (amount.get(), misses) {
                (Some(amount), _) => *sum += u64::from(amount) * u64::from(grams),
                (None, Some(part)) => note(&mut self.unknown, (part, food)),
                (None, None) => {}
            }
        }
        for share in inputs.plants.iter() {
            self.plants.add(*share, grams);
        }
        if !heated {
            self.live.add(inputs.live, grams);
        }
    }

    /// Adds an entry or takes it out again, its plants left out of account. For trying a
    /// plan without one of its entries: whether anything is left shows in the energy,
    /// because without any there is no number.
    pub(super) fn change(&mut self, entry: &Entry, inputs: &ScoreInputs, add: bool) {
        self.present = true;
        for (sum, amount) in self.sums.iter_mut().zip(summed(inputs)) {
            let amount = u64::from(amount.or_zero()) * u64::from(entry.grams);
            *sum = if add { *sum + amount } else { *sum - amount };
        }
        match (entry.heated, add) {
            (true, _) => {}
            (false, true) => self.live.add(inputs.live, entry.grams),
            (false, false) => self.live.take(inputs.live, entry.grams),
        }
    }

    /// These and `other` together.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut sum = self.clone();
        sum.add_all(other);
        sum
    }

    /// Adds everything of `other`.
    pub fn add_all(&mut self, other: &Self) {
        self.present |= other.present;
        for (sum, more) in self.sums.iter_mut().zip(other.sums) {
            *sum += more;
        }
        self.plants.add_all(&other.plants);
        self.live.add_all(&other.live);
        note_all(&mut self.unknown, &other.unknown);
    }

    /// All sums, in the order of [`Sum`].
    pub(super) const fn sums(&self) -> &[u64; SUMS] {
        &self.sums
    }

    /// One of the sums.
    pub(super) const fn sum(&self, of: Sum) -> u64 {
        self.sums[of as usize]
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
}

/// The part that misses an amount that is not known, in the order of [`Sum`].
static MISSES: [Option<Part>; SUMS] = [
    None,
    Some(Part::Processing),
    None,
    Some(Part::LeanProtein),
    Some(Part::SaturatedFat),
    Some(Part::Fiber),
    Some(Part::FreeSugars),
    Some(Part::Prebiotics),
    Some(Part::Alcohol),
    None,
    None,
    None,
];

/// What 100 g of a food add to each of the sums, in the order of [`Sum`].
fn summed(inputs: &ScoreInputs) -> [Amount; SUMS] {
    let (red_meat, processed_meat) = match inputs.meat {
        Meat::None => (0, 0),
        Meat::Red(permille) => (permille, 0),
        Meat::Processed(permille) => (0, permille),
    };
    let processed = inputs.nova == Nova::UltraProcessed;
    let lean = !processed && red_meat == 0 && processed_meat == 0;
    let plants = inputs.plants.iter().any(|share| share.permille > 0);
    let only_if = |counts: bool, amount| if counts { amount } else { Amount::ZERO };
    [
        inputs.energy,
        only_if(processed, inputs.energy),
        inputs.protein,
        only_if(lean, inputs.protein),
        inputs.saturated_fat,
        inputs.fiber,
        inputs.free_sugars,
        only_if(plants, inputs.fructans),
        inputs.alcohol,
        inputs.sodium,
        Amount::known(red_meat.into()),
        Amount::known(processed_meat.into()),
    ]
}

/// Puts one more in its place, once.
fn note(known: &mut Missing, missing: (Part, FoodId)) {
    let at = known.partition_point(|other| *other < missing);
    if known.get(at) != Some(&missing) {
        known.insert(at, missing);
    }
}

/// Puts all of `more` in their places.
pub(super) fn note_all(known: &mut Missing, more: &[(Part, FoodId)]) {
    for missing in more {
        note(known, *missing);
    }
}
