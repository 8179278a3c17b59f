//! A meal, a day or a week that can be tried without each of its entries. Sums can be
//! taken back, so that each try costs the same however many entries there are.

use super::amounts::Amounts;
use super::fraction::Fractions;
use super::number::Number;
use super::part::Scope;
use super::plants::{PLANT_UNIT, QUARTER_PLANT, count, credit};
use super::reference::Reference;
use super::status::Status;
use super::tally::{Count, Tally};
use crate::inputs::ScoreInputs;
use crate::plan::Entry;

/// A meal, a day, or the days of a week.
pub(crate) struct Whole {
    scope: Scope,
    reference: Reference,
    /// Each without its plants.
    days: Vec<Amounts>,
    plants: PlantSums,
}

impl Whole {
    /// Nothing yet: one meal or day, or seven days.
    pub(crate) fn new(scope: Scope, days: usize, reference: Reference) -> Self {
        let mut sums = Vec::new();
        for _ in 0..days {
            sums.push(Amounts::new());
        }
        Self { scope, reference, days: sums, plants: PlantSums::default() }
    }

    /// Adds an entry of a food to one of the days.
    pub(crate) fn add(&mut self, day: usize, entry: &Entry, inputs: &ScoreInputs) {
        self.change(day, entry, inputs, true);
    }

    /// What all plants count, and the number there would be, without an entry that was
    /// added.
    pub(crate) fn without(
        &mut self,
        day: usize,
        entry: &Entry,
        inputs: &ScoreInputs,
    ) -> (u64, Option<Number>) {
        self.change(day, entry, inputs, false);
        let rest = (self.plants.total, self.number());
        self.change(day, entry, inputs, true);
        rest
    }

    /// What all plants count, in [`PLANT_UNIT`].
    pub(crate) const fn plants(&self) -> u64 {
        self.plants.total
    }

    /// The number, where there is one.
    pub(crate) fn number(&self) -> Option<Number> {
        let mut all = Vec::new();
        for day in &self.days {
            all.push(day);
        }
        let (scope, reference) = (self.scope, self.reference);
        let has_number = Status::at(scope, &all, reference).has_number();
        has_number
            .then(|| Number::of(&Fractions::with_plants(scope, &all, self.plants.total, reference)))
    }

    fn change(&mut self, day: usize, entry: &Entry, inputs: &ScoreInputs, add: bool) {
        let Some(day) = self.days.get_mut(day) else { return };
        day.change(entry, inputs, add);
        for share in inputs.plants.iter() {
            self.plants.change(count(*share, entry.grams), add);
        }
    }
}

/// Plants that can be taken back: what decides how much a plant can count at the most
/// is whether there is any of it in a class that counts whole. Classes count whole
/// plants or quarters.
#[derive(Default)]
struct PlantSums {
    /// In classes that count a whole plant.
    whole: Tally,
    /// In the others.
    in_part: Tally,
    /// What all of them count.
    total: u64,
}

impl PlantSums {
    fn change(&mut self, count: Count, add: bool) {
        self.total -= self.credit(count.number);
        let sums = if count.most == PLANT_UNIT { &mut self.whole } else { &mut self.in_part };
        if add {
            sums.add(count)
        } else {
            sums.take(count)
        }
        self.total += self.credit(count.number);
    }

    /// What a plant counts.
    fn credit(&self, number: u16) -> u64 {
        let (whole, in_part) = (self.whole.sum(number), self.in_part.sum(number));
        let most = if whole > 0 { PLANT_UNIT } else { QUARTER_PLANT };
        u64::from(credit(&Count { number, most, sum: whole + in_part }))
    }
}
