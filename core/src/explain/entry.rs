//! What one entry brings, and what leaving it out would change.

use super::quantity::Quantity;
use super::scope::Placed;
use crate::food::FoodId;
use crate::inputs::{Meat, Nova, ScoreInputs};
use crate::plan::EntryAt;
use crate::score::{Amounts, PLANT_UNIT, Part, Range, Reference, Scope, Whole, one};

/// Why something of an entry does not count in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Fructans of a food that carries no plant.
    NoPlant,
    /// Live cultures of what is served hot.
    Heated,
    /// Protein of a food with red or processed meat.
    Meat,
    /// Protein of an ultra-processed food.
    UltraProcessed,
    /// The source of the food has no value: nothing is counted, and it is not zero.
    NotKnown,
    /// No list here knows the food.
    UnknownFood,
}

/// What an entry brings to one part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// What it adds; of plants, what it would count by itself.
    pub amount: Quantity,
    /// What of it does not count, and why.
    pub left_out: Option<(Quantity, Why)>,
}

/// What an entry brings to each part, and what the total would be without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryShare {
    /// Where it is.
    pub at: EntryAt,
    /// Its food.
    pub food: FoodId,
    /// Its weight.
    pub grams: u16,
    /// In the order of [`Part::ALL`].
    shares: [Share; 10],
    /// What its plants add to those of all other entries: that much fewer there would
    /// be without it. Mostly less than they count by themselves; more where it lets a
    /// plant count whole that others bring as a spice or an herb.
    pub new_plants: Quantity,
    /// What the total of the scope would change by, in tenths, if this entry alone were
    /// left out: no share of the total. None where there is no score with it, or none
    /// without it.
    pub change: Option<i16>,
}

impl EntryShare {
    /// What it brings to a part.
    #[must_use]
    pub const fn share(&self, part: Part) -> &Share {
        &self.shares[part.index()]
    }

    /// That of an entry of `whole`, whose total is `total`.
    pub(super) fn of(
        placed: &Placed<'_>,
        scope: Scope,
        whole: &mut Whole,
        total: Option<u16>,
    ) -> Self {
        let entry = placed.entry;
        let plant = PLANT_UNIT.into();
        let mut share = Self {
            at: placed.at,
            food: entry.food,
            grams: entry.grams,
            shares: [Share::default(); 10],
            new_plants: Quantity::new(0, plant),
            // Nothing of what is not known here is in the score.
            change: total.map(|_| 0),
        };
        let mut alone = Amounts::new();
        if let Some(food) = placed.food {
            alone.add(entry.food, &food.inputs, entry.grams, entry.heated);
        }
        for (part, of_part) in Part::ALL.into_iter().zip(&mut share.shares) {
            of_part.amount = counted(part, &alone, scope);
            of_part.left_out = left_out(part, placed, scope);
        }
        if let Some(food) = placed.food {
            let all = whole.plants();
            let (plants, number) = whole.without(placed.day, entry, &food.inputs);
            share.new_plants = Quantity::new(all - plants, plant);
            share.change = match (total, number) {
                (Some(total), Some(number)) => Some(number.total as i16 - total as i16),
                _ => None,
            };
        }
        share
    }
}

/// What these amounts are in a part. Its bounds, for which the reference is asked, are of
/// no matter here.
fn counted(part: Part, amounts: &Amounts, scope: Scope) -> Quantity {
    let range = Range::of(part, amounts, scope, Reference::default());
    Quantity::new(range.amount, one(part, scope))
}

/// What of an entry does not count in a part, and why.
fn left_out(part: Part, placed: &Placed<'_>, scope: Scope) -> Option<(Quantity, Why)> {
    let grams = placed.entry.grams;
    let one = one(part, scope);
    let nothing = Quantity::new(0, one);
    let Some(food) = placed.food else {
        return (grams > 0).then_some((nothing, Why::UnknownFood));
    };
    let inputs = &food.inputs;
    // What would count but for one thing, per 100 g.
    let (but_for, of) = match part {
        Part::LiveCultures if placed.entry.heated => {
            let mut alive = Amounts::new();
            alive.add(food.id, inputs, grams, false);
            let alive = counted(part, &alive, scope);
            return (!alive.is_zero()).then_some((alive, Why::Heated));
        }
        Part::Fiber => (None, inputs.fiber),
        Part::Prebiotics if carries_plant(inputs) => (None, inputs.fructans),
        Part::Prebiotics => (Some(Why::NoPlant), inputs.fructans),
        Part::LeanProtein => (not_lean(inputs), inputs.protein),
        Part::Processing if inputs.nova == Nova::UltraProcessed => (None, inputs.energy),
        Part::FreeSugars => (None, inputs.free_sugars),
        Part::SaturatedFat => (None, inputs.saturated_fat),
        Part::Alcohol => (None, inputs.alcohol),
        Part::Plants | Part::LiveCultures | Part::Processing | Part::Meat => return None,
    };
    match (but_for, of.get()) {
        (Some(why), Some(of)) => {
            // Grams times milligrams per 100 g are hundredths of a milligram.
            let value = u64::from(of) * u64::from(grams) * (one / HUNDREDTHS);
            (value > 0).then_some((Quantity::new(value, one), why))
        }
        (None, None) if grams > 0 => Some((nothing, Why::NotKnown)),
        _ => None,
    }
}

/// Hundredths of a milligram in a gram.
const HUNDREDTHS: u64 = 100_000;

fn carries_plant(inputs: &ScoreInputs) -> bool {
    let mut carries = false;
    for share in inputs.plants.iter() {
        carries |= share.permille > 0;
    }
    carries
}

fn not_lean(inputs: &ScoreInputs) -> Option<Why> {
    match inputs.meat {
        Meat::Red(1..) | Meat::Processed(1..) => Some(Why::Meat),
        _ if inputs.nova == Nova::UltraProcessed => Some(Why::UltraProcessed),
        _ => None,
    }
}
