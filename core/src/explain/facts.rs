//! What is shown beside the score and does not move it.

use super::scope::Placed;
use crate::citation::Citation;
use crate::facts::{self, Fermentable};
use crate::food::FoodId;
use crate::inputs::Amount;
use crate::plan::DAYS;
use crate::score::Scope;
use crate::score::rules::{self, Basis, Figure, Unit};

/// Sodium of a day to stay below (C: WHO 2012).
pub const SODIUM_REFERENCE: Figure = Figure {
    value: 2,
    unit: Unit::Grams,
    basis: Basis::Cited,
    sources: &[Citation::Who2012Sodium],
};

/// An amount of a meal or day; of a week the mean of the days that hold food.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fact {
    /// Milligrams, or milli-kcal of energy, rounded down.
    pub amount: u64,
    /// Foods with an amount that is not known and so not in it, in the order of the
    /// plan, each once.
    pub not_known: Vec<FoodId>,
}

/// What is shown beside the score.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// Energy.
    pub energy: Fact,
    /// Fiber.
    pub fiber: Fact,
    /// Sodium, held against [`SODIUM_REFERENCE`].
    pub sodium: Fact,
    /// Fat of every kind.
    pub fat: Fact,
    /// Alcohol.
    pub alcohol: Fact,
    /// Energy of fat in thousandths of all energy, at most 1000; none without energy.
    pub fat_permille: Option<u16>,
    /// Foods tagged as holding resistant starch, in the order of the plan, each once.
    pub resistant_starch: Vec<FoodId>,
    /// Foods tagged as holding beta-glucan, likewise.
    pub beta_glucan: Vec<FoodId>,
}

impl Facts {
    pub(super) fn of(entries: &[Placed<'_>], scope: Scope) -> Self {
        let mut all = Self::default();
        let mut held = [false; DAYS];
        for placed in entries {
            let grams = placed.entry.grams;
            let Some(food) = placed.food.filter(|_| grams > 0) else { continue };
            if let Some(day) = held.get_mut(placed.day) {
                *day = true;
            }
            let inputs = &food.inputs;
            all.energy.add(food.id, grams, inputs.energy);
            all.fiber.add(food.id, grams, inputs.fiber);
            all.sodium.add(food.id, grams, inputs.sodium);
            all.fat.add(food.id, grams, food.fat);
            all.alcohol.add(food.id, grams, inputs.alcohol);
            all.tag(food.id);
        }
        // A kcal per gram is a milli-kcal per milligram.
        let of_fat = all.fat.amount * u64::from(rules::FAT_ENERGY.value);
        let share = of_fat.saturating_mul(1000).checked_div(all.energy.amount);
        all.fat_permille = share.map(|permille| permille.min(1000) as u16);
        let mut days = 0;
        for day in held {
            days += u64::from(day);
        }
        let days = if scope == Scope::Week { days.max(1) } else { 1 };
        for fact in
            [&mut all.energy, &mut all.fiber, &mut all.sodium, &mut all.fat, &mut all.alcohol]
        {
            fact.amount /= PER_100_G * days;
        }
        all
    }

    fn tag(&mut self, food: FoodId) {
        for held in facts::of(food).map_or(&[][..], |facts| facts.fermentable) {
            match held {
                Fermentable::ResistantStarch => note(&mut self.resistant_starch, food),
                Fermentable::BetaGlucan => note(&mut self.beta_glucan, food),
                _ => {}
            }
        }
    }
}

/// Foods have amounts per so many grams.
const PER_100_G: u64 = 100;

impl Fact {
    fn add(&mut self, food: FoodId, grams: u16, amount: Amount) {
        match amount.get() {
            Some(amount) => self.amount += u64::from(amount) * u64::from(grams),
            None => note(&mut self.not_known, food),
        }
    }
}

fn note(foods: &mut Vec<FoodId>, food: FoodId) {
    if !foods.contains(&food) {
        foods.push(food);
    }
}
