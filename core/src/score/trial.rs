//! Trying one change after another: what the score would be with another food in, or in
//! the place of one. Sums simply add up, so that what stays is summed up once.

use super::amounts::{Amounts, SUMS, Sum};
use super::fraction::{Fractions, Totals, Weighed, WeighedParts, weighed};
use super::live::LiveGrams;
use super::number::Number;
use super::part::{Part, Scope};
use super::plants::Plants;
use super::range::Range;
use super::reference::Reference;
use super::status::Status;
use crate::inputs::{PlantId, PlantShare, ScoreInputs};
use crate::plan::Entry;

/// A meal, a day or the days of a week that have a score.
pub(crate) struct Trial {
    scope: Scope,
    reference: Reference,
    /// Energy of all days.
    energy: u64,
    /// Plants of all days.
    plants: Plants,
    /// What each day adds to the means of a week.
    days: Vec<WeighedParts>,
    /// All days together.
    week: WeighedParts,
    /// How full each part is.
    pub fractions: Fractions,
    /// The score, in tenths.
    pub total: u16,
}

/// One of the days, or the meal, about to change.
pub(crate) struct Room {
    index: usize,
    /// Energy of the other days.
    elsewhere: u64,
    sums: [u64; SUMS],
    live: LiveGrams,
    servings: u64,
    /// Plants of all days.
    plants: Plants,
    plants_total: u64,
}

impl Trial {
    /// That of a meal, a day, or the days of a week, where it has a number.
    pub fn of(scope: Scope, all: &[&Amounts], reference: Reference) -> Option<Self> {
        if !Status::at(scope, all, reference).has_number() {
            return None;
        }
        let fractions = Fractions::at(scope, all, reference);
        let (mut energy, mut plants, mut days) = (0, Plants::default(), Vec::new());
        let mut week = [Weighed::NOTHING; 10];
        for day in all {
            energy += day.sum(Sum::Energy);
            plants.add_all(day.plants());
            let parts = weighed(&Totals::of(day), reference);
            for (sum, more) in week.iter_mut().zip(parts) {
                *sum = sum.plus(more);
            }
            days.push(parts);
        }
        let total = Number::of(&fractions).total;
        Some(Self { scope, reference, energy, plants, days, week, fractions, total })
    }

    /// Whether there is any of a plant.
    pub fn has_plant(&self, plant: PlantId) -> bool {
        self.plants.contains(plant)
    }

    /// The day at `index` of all, or the meal, before anything changes; `amounts` is what
    /// it was given with.
    pub fn room(&self, index: usize, amounts: &Amounts) -> Room {
        Room {
            index,
            elsewhere: self.energy - amounts.sum(Sum::Energy),
            sums: *amounts.sums(),
            live: amounts.live.clone(),
            servings: amounts.live.servings(),
            plants: self.plants.clone(),
            plants_total: self.plants.total(),
        }
    }

    /// The score with `more` in the room, in tenths, where it has a number then.
    pub fn total_with(&self, room: &Room, more: &Amounts) -> Option<u16> {
        let mut day = Totals {
            sums: room.sums,
            plants: room.plants_total + room.plants.rise_with(more.plants()),
            servings: room.servings + room.live.rise_with(&more.live),
        };
        for (sum, more) in day.sums.iter_mut().zip(more.sums()) {
            *sum += more;
        }
        if room.elsewhere + day.sum(Sum::Energy) == 0 {
            return None;
        }
        if self.scope != Scope::Week {
            return Some(Number::of(&Fractions::of_one(self.scope, &day, self.reference)).total);
        }
        let before = self.days.get(room.index)?;
        let mut fractions = self.fractions;
        for (index, after) in weighed(&day, self.reference).into_iter().enumerate() {
            let (part, before, week) = (Part::ALL[index], before[index], self.week[index]);
            if before != after {
                fractions.set(part, week.less(before).plus(after).mean());
            }
        }
        fractions.set(Part::Plants, Range::of_plants(day.plants, Scope::Week).fraction());
        Some(Number::of(&fractions).total)
    }
}

impl Room {
    /// Takes an entry out of it. `rest` is all there is of its plants in other entries of
    /// all days: their shares of so many grams.
    pub fn take_out(&mut self, entry: &Entry, inputs: &ScoreInputs, rest: &[(PlantShare, u16)]) {
        let mut out = Amounts::new();
        out.add(entry.food, inputs, entry.grams, entry.heated);
        for (sum, less) in self.sums.iter_mut().zip(out.sums()) {
            *sum -= less;
        }
        if !entry.heated {
            self.live.take_out(inputs.live, entry.grams);
            self.servings = self.live.servings();
        }
        for share in inputs.plants.iter() {
            self.plants.remove(share.plant);
        }
        for (share, grams) in rest {
            self.plants.add(*share, *grams);
        }
        self.plants_total = self.plants.total();
    }
}
