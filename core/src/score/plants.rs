//! How much of which plants is eaten, and what variety that makes.

use super::rules;
use super::tally::{Count, Tally};
use crate::inputs::{PlantClass, PlantId, PlantShare};

/// One whole plant. Credits are counted in this fine a unit because then a gram of
/// any class, at any permille, counts a whole number of it.
pub const PLANT_UNIT: u32 = 600_000;

/// A quarter of a plant, what herbs, spices, aromatics, drinks and cocoa count.
pub const QUARTER_PLANT: u32 = PLANT_UNIT / 4;

/// The plants of a meal, a day or a week, by number: of each the most it can count,
/// that of its best class here, and what all its grams count together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plants(Tally);

impl Plants {
    /// The plants of all of these together.
    pub fn of<'a>(several: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all = Self::default();
        for plants in several {
            all.add_all(plants);
        }
        all
    }

    /// Adds those of another meal or day.
    pub(super) fn add_all(&mut self, other: &Self) {
        self.0.add_all(&other.0);
    }

    /// Adds what `grams` of a food carry of one plant.
    pub(super) fn add(&mut self, share: PlantShare, grams: u16) {
        self.0.add(count(share, grams));
    }

    /// Leaves out a plant.
    pub(super) fn remove(&mut self, plant: PlantId) {
        self.0.remove(plant.0);
    }

    /// How much more all plants count together when `more` are added.
    pub(super) fn rise_with(&self, more: &Self) -> u64 {
        let mut rise = 0;
        for count in more.0.counts() {
            let before = self.0.get(count.number).map_or(0, credit);
            rise += u64::from(credit(&self.0.with(count)) - before);
        }
        rise
    }

    /// Each plant with what it counts, up to [`PLANT_UNIT`], by number.
    pub fn iter(&self) -> impl Iterator<Item = (PlantId, u32)> {
        self.0.counts().iter().map(|count| (PlantId(count.number), credit(count)))
    }

    /// What `plant` counts, 0 when there is none of it.
    #[must_use]
    pub fn credit(&self, plant: PlantId) -> u32 {
        self.0.get(plant.0).map_or(0, credit)
    }

    /// What all plants count together, in [`PLANT_UNIT`].
    #[must_use]
    pub fn total(&self) -> u64 {
        let mut total = 0;
        for count in self.0.counts() {
            total += u64::from(credit(count));
        }
        total
    }

    /// Whole plants, rounded down: the leaves of the vine that are filled.
    #[must_use]
    pub fn whole(&self) -> u64 {
        self.total() / u64::from(PLANT_UNIT)
    }

    /// Whether there is any of `plant`.
    #[must_use]
    pub fn contains(&self, plant: PlantId) -> bool {
        self.0.get(plant.0).is_some()
    }

    /// The plants of these that `others` have nothing of, by number: what a day brings
    /// into its week.
    pub fn not_in(&self, others: &Self) -> impl Iterator<Item = PlantId> {
        self.iter().map(|(plant, _)| plant).filter(|plant| !others.contains(*plant))
    }

    /// How many different plants there are, however little they count.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.counts().len()
    }

    /// Whether there is no plant.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.counts().is_empty()
    }
}

/// What `grams` of a food carry of one plant.
pub(super) fn count(share: PlantShare, grams: u16) -> Count {
    let amount = u64::from(grams) * u64::from(share.permille);
    let sum = amount * per_gram_permille(share.class);
    Count { number: share.plant.0, most: most(share.class), sum }
}

/// What there is of a plant, held to the most it can count.
pub(super) fn credit(count: &Count) -> u32 {
    u32::try_from(count.sum).map_or(count.most, |sum| sum.min(count.most))
}

/// What one gram at one permille of a class counts: always a whole number.
const fn per_gram_permille(class: PlantClass) -> u64 {
    let rule = rules::plant_rule(class);
    let tenths_permille = rule.amount.value * 100;
    match most(class).checked_div(tenths_permille) {
        Some(credit) => credit as u64,
        None => 0,
    }
}

/// The most that a plant of a class counts.
const fn most(class: PlantClass) -> u32 {
    QUARTER_PLANT * rules::plant_rule(class).worth.value
}
