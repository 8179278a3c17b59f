//! The plants of a week one by one: what each counts and what it lacks to count in full,
//! and which plants the week has nothing of.

use crate::catalog;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
use crate::inputs::{PlantClass, PlantId, PlantShare};
use crate::plan::Plan;
use crate::score::{Plants, QUARTER_PLANT, rules};
use crate::search::Filter;

/// A plant of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// Which.
    pub plant: PlantId,
    /// What it is eaten as: of several classes the one that counts the most, and of
    /// those the one of which the least is enough.
    pub class: PlantClass,
    /// What it counts, in [`crate::score::PLANT_UNIT`].
    pub credit: u32,
    /// Tenths of a gram of the plant, as `class` is eaten, that it lacks to count all it
    /// can; rounded up, 0 when it does.
    pub missing_tenths: u32,
}

/// The plants of a plan, by number.
#[must_use]
pub fn counted(plan: &Plan, foods: &Foods, plants: &Plants) -> Vec<Counted> {
    let mut all = Vec::new();
    for (plant, credit) in plants.iter() {
        let Some(class) = best_class(plant, plan, foods) else { continue };
        let rule = rules::plant_rule(class);
        let most = u64::from(most(class)).max(1);
        let open = most.saturating_sub(u64::from(credit));
        let missing = (u64::from(rule.amount.value) * open).div_ceil(most);
        all.push(Counted { plant, class, credit, missing_tenths: missing as u32 });
    }
    all
}

impl Counted {
    /// Whether it can count a quarter at the most.
    #[must_use]
    pub const fn is_quarter(&self) -> bool {
        most(self.class) <= QUARTER_PLANT
    }
}

fn best_class(plant: PlantId, plan: &Plan, foods: &Foods) -> Option<PlantClass> {
    let mut best = None;
    for day in &plan.days {
        for meal in &day.meals {
            for entry in &meal.entries {
                let Some(food) = foods.get(entry.food).filter(|_| entry.grams > 0) else {
                    continue;
                };
                for share in food.inputs.plants.iter() {
                    if share.plant == plant && best.is_none_or(|best| is_better(share.class, best))
                    {
                        best = Some(share.class);
                    }
                }
            }
        }
    }
    best
}

/// Whether a class counts more than another, or as much from less of it on.
const fn is_better(class: PlantClass, other: PlantClass) -> bool {
    let (worth, other_worth) = (most(class), most(other));
    let (amount, other_amount) =
        (rules::plant_rule(class).amount.value, rules::plant_rule(other).amount.value);
    worth > other_worth || worth == other_worth && amount < other_amount
}

/// The most that a plant of a class counts.
const fn most(class: PlantClass) -> u32 {
    QUARTER_PLANT * rules::plant_rule(class).worth.value
}

/// A plant that the week has nothing of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unused {
    /// Which.
    pub plant: PlantId,
    /// A food of the catalog that is mostly it.
    pub food: FoodId,
}

/// The plants of the catalog of which there are none among `plants`, by number: those
/// that a food passing `filter` carries.
#[must_use]
pub fn unused(plants: &Plants, filter: &Filter) -> Vec<Unused> {
    let mut best: Vec<Option<(u32, FoodId)>> = Vec::new();
    for _ in catalog::plants() {
        best.push(None);
    }
    for food in catalog::foods() {
        if !filter.accepts(food) {
            continue;
        }
        for share in food.inputs.plants.iter() {
            let rank = rank(food, *share);
            if let Some(best) = best.get_mut(usize::from(share.plant.0))
                && best.is_none_or(|(other, _)| rank > other)
            {
                *best = Some((rank, food.id));
            }
        }
    }
    let mut unused = Vec::new();
    for (best, number) in best.iter().zip(0..) {
        let plant = PlantId(number);
        if let Some((_, food)) = best
            && plants.credit(plant) == 0
        {
            unused.push(Unused { plant, food: *food });
        }
    }
    unused
}

/// How well a food stands for a plant: one that is nothing else first, then one eaten as
/// it is, then what counts the most.
fn rank(food: &Food, share: PlantShare) -> u32 {
    let plainness = 5 - food.inputs.nova as u32;
    let served = u32::from(food.as_served);
    ((u32::from(share.permille) * 2 + served) * 8 + plainness) * 8
        + rules::plant_rule(share.class).worth.value
}
