//! One item of a day: how much, of which foods, and whether it is met.

use super::item::{Item, Reference};
use crate::catalog;
use crate::facts;
use crate::food::{Food, FoodId};
use crate::inputs::{Amount, Meat, PlantClass};
use crate::plan::Entry;
use crate::score::rules;

/// Foods have amounts per so many grams.
const PER_100_G: u64 = 100;

/// Whether an item is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Met,
    /// It is not.
    NotMet,
    /// What is known does not decide it: the amount of some food is not known.
    NotKnown,
}

/// One item of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub item: Item,
    /// Milligrams of the day that are known, rounded down; of grains dry weight.
    pub amount: u64,
    /// Of [`Item::Fat`] its energy in thousandths of all energy, at most 1000; none for
    /// other items, without energy, or while the energy of a food is not known.
    pub permille: Option<u16>,
    /// Whether it is met.
    pub verdict: Verdict,
    /// The foods that bring it, each once with its milligrams, in the order of the day.
    pub foods: Vec<(FoodId, u64)>,
    /// The foods of which the amount, or of fat the energy, is not known, each once.
    pub not_known: Vec<FoodId>,
}

/// What a day holds of an item: amounts in milligrams per 100 g times grams.
pub(super) struct Sum {
    item: Item,
    amount: u64,
    foods: Vec<(FoodId, u64)>,
    not_known: Vec<FoodId>,
}

impl Sum {
    pub(super) const fn new(item: Item) -> Self {
        Self { item, amount: 0, foods: Vec::new(), not_known: Vec::new() }
    }

    /// Adds an entry; `food` is none where no list here knows it.
    pub(super) fn add(&mut self, entry: &Entry, food: Option<&Food>) {
        let amount = food.map_or(Amount::UNKNOWN, |food| held(self.item, food));
        let Some(amount) = amount.get() else { return self.lacks(entry.food) };
        let amount = u64::from(amount) * u64::from(entry.grams);
        if amount == 0 {
            return;
        }
        self.amount += amount;
        for (food, sum) in &mut self.foods {
            if *food == entry.food {
                *sum += amount;
                return;
            }
        }
        self.foods.push((entry.food, amount));
    }

    /// The energy of a food is not known, against which fat is held.
    pub(super) fn lacks_energy_of(&mut self, food: FoodId) {
        if self.item == Item::Fat {
            self.lacks(food);
        }
    }

    fn lacks(&mut self, food: FoodId) {
        if !self.not_known.contains(&food) {
            self.not_known.push(food);
        }
    }

    /// The line, on a day of this energy, in milli-kcal per 100 g times grams.
    pub(super) fn line(self, energy: u64, energy_known: bool) -> Line {
        let Self { item, amount, mut foods, not_known } = self;
        // A kcal per gram is a milli-kcal per milligram.
        let of_fat = amount.saturating_mul(rules::FAT_ENERGY.value.into());
        // Of what only grows with what is not known: whether it is above the bound already.
        let (above, sure) = match item.reference() {
            Reference::Any => (amount > 0, true),
            Reference::From(tenths) | Reference::Below(tenths) => {
                // A tenth of a gram is 100 mg.
                (amount >= u64::from(tenths) * 100 * PER_100_G, true)
            }
            Reference::BelowEnergy(percent) => {
                let bound = energy.saturating_mul(percent.into());
                (of_fat > 0 && of_fat.saturating_mul(100) >= bound, energy_known)
            }
        };
        let verdict = match (above && sure, not_known.is_empty()) {
            (true, _) => met(item.is_in_favor()),
            (false, true) => met(!item.is_in_favor()),
            (false, false) => Verdict::NotKnown,
        };
        let share = of_fat.saturating_mul(1000).checked_div(energy);
        let permille = share
            .filter(|_| item == Item::Fat && energy_known)
            .map(|permille| permille.min(1000) as u16);
        for (_, amount) in &mut foods {
            *amount /= PER_100_G;
        }
        Line { item, amount: amount / PER_100_G, permille, verdict, foods, not_known }
    }
}

const fn met(is: bool) -> Verdict {
    if is { Verdict::Met } else { Verdict::NotMet }
}

/// Milligrams of an item in 100 g of a food.
fn held(item: Item, food: &Food) -> Amount {
    match item {
        Item::Fiber => return food.inputs.fiber,
        Item::Fat => return food.fat,
        _ => {}
    }
    // A permille of 100 g is 100 mg.
    let Some(facts) = facts::of(food.id) else { return in_own_food(item, food) };
    let mut permille = 0;
    for (held, share) in facts.digm {
        if Some(*held) == item.in_catalog() {
            permille += u32::from(*share);
        }
    }
    Amount::known(permille * 100)
}

/// The same of an own food: only what its inputs say.
fn in_own_food(item: Item, food: &Food) -> Amount {
    let mut permille = 0;
    match (item, food.inputs.meat) {
        (Item::RedMeat, Meat::Red(share)) | (Item::ProcessedMeat, Meat::Processed(share)) => {
            permille += u32::from(share);
        }
        _ => {}
    }
    for share in food.inputs.plants.iter() {
        match (item, share.class) {
            (Item::WholeGrains, PlantClass::GrainDry) => permille += u32::from(share.permille),
            // How much of cooked grain or bread is dry grain is not said.
            (Item::WholeGrains, PlantClass::Grain) => return Amount::UNKNOWN,
            _ => {
                let plant = catalog::plant(share.plant).map(|plant| plant.slug);
                if plant.is_some() && plant == item.plant() {
                    permille += u32::from(share.permille);
                }
            }
        }
    }
    // No food holds more than itself, however many of its plants are the same.
    Amount::known(permille.min(1000) * 100)
}
