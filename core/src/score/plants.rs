//! How much of which plants is eaten, and what variety that makes.

use super::rules;
use crate::inputs::{PlantClass, PlantId, PlantShare};

/// One whole plant. Credits are counted in this fine a unit because then a gram of
/// any class, at any permille, counts a whole number of it.
pub const PLANT_UNIT: u32 = 600_000;

/// A quarter of a plant, what herbs, spices, aromatics, drinks and cocoa count.
pub const QUARTER_PLANT: u32 = PLANT_UNIT / 4;

/// The plants of a meal, a day or a week, by number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plants(Vec<PlantSum>);

/// All there is of one plant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PlantSum {
    plant: PlantId,
    /// The most it can count: that of its best class here.
    most: u32,
    /// What all its grams count together, not yet held to `most`.
    sum: u64,
}

impl PlantSum {
    fn credit(self) -> u32 {
        u32::try_from(self.sum).map_or(self.most, |sum| sum.min(self.most))
    }
}

impl Plants {
    /// The plants of all of these together.
    pub fn of<'a>(several: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut all: Vec<_> = several.into_iter().flat_map(|plants| &plants.0).copied().collect();
        all.sort_unstable_by_key(|sum| sum.plant);
        all.dedup_by(|next, kept| {
            let same = next.plant == kept.plant;
            if same {
                kept.most = kept.most.max(next.most);
                kept.sum += next.sum;
            }
            same
        });
        Self(all)
    }

    /// Adds what `grams` of a food carry of one plant.
    pub(super) fn add(&mut self, share: PlantShare, grams: u16) {
        let amount = u64::from(grams) * u64::from(share.permille);
        if amount == 0 {
            return;
        }
        let most = most(share.class);
        let sum = amount * per_gram_permille(share.class);
        match self.0.binary_search_by_key(&share.plant, |sum| sum.plant) {
            Ok(at) => {
                self.0[at].most = self.0[at].most.max(most);
                self.0[at].sum += sum;
            }
            Err(at) => self.0.insert(at, PlantSum { plant: share.plant, most, sum }),
        }
    }

    /// Each plant with what it counts, up to [`PLANT_UNIT`], by number.
    pub fn iter(&self) -> impl Iterator<Item = (PlantId, u32)> {
        self.0.iter().map(|sum| (sum.plant, sum.credit()))
    }

    /// What `plant` counts, 0 when there is none of it.
    #[must_use]
    pub fn credit(&self, plant: PlantId) -> u32 {
        self.0.binary_search_by_key(&plant, |sum| sum.plant).map_or(0, |at| self.0[at].credit())
    }

    /// What all plants count together, in [`PLANT_UNIT`].
    #[must_use]
    pub fn total(&self) -> u64 {
        self.iter().map(|(_, credit)| u64::from(credit)).sum()
    }

    /// Whole plants, rounded down: the leaves of the vine that are filled.
    #[must_use]
    pub fn whole(&self) -> u64 {
        self.total() / u64::from(PLANT_UNIT)
    }

    /// Whether there is any of `plant`.
    #[must_use]
    pub fn contains(&self, plant: PlantId) -> bool {
        self.0.binary_search_by_key(&plant, |sum| sum.plant).is_ok()
    }

    /// The plants of these that `others` have nothing of, by number: what a day brings
    /// into its week.
    pub fn not_in(&self, others: &Self) -> impl Iterator<Item = PlantId> {
        self.0.iter().map(|sum| sum.plant).filter(|plant| !others.contains(*plant))
    }

    /// How many different plants there are, however little they count.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no plant.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What one gram at one permille of a class counts: always a whole number.
const fn per_gram_permille(class: PlantClass) -> u64 {
    let rule = rules::plant_rule(class);
    let tenths_permille = rule.amount.value * 100;
    (most(class) / tenths_permille) as u64
}

/// The most that a plant of a class counts.
const fn most(class: PlantClass) -> u32 {
    QUARTER_PLANT * rules::plant_rule(class).worth.value
}
