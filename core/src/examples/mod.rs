//! Complete weeks to start from. Amounts are half portions of catalog foods, so
//! an example reads like a menu and stays true when a portion is corrected.

mod busy_weekdays;
mod mediterranean;
mod plant_forward;

use crate::catalog::{self, named};
use crate::food::FoodId;
use crate::plan::{DAYS, Entry, Meal, Plan};

/// Which example; its name and description are the language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExampleId {
    /// Vegetables, pulses, fish, olive oil.
    Mediterranean,
    /// Plants only.
    PlantForward,
    /// Little cooking from Monday to Friday.
    BusyWeekdays,
}

/// A food and its amount in half portions.
type Item = (FoodId, u8);
/// Breakfast, lunch, dinner, snacks.
type Menu = [&'static [Item]; 4];

/// A week to start from.
#[derive(Debug)]
pub struct Example {
    /// Which one.
    pub id: ExampleId,
    week: &'static [Menu; DAYS],
}

impl Example {
    /// The example as a plan without a name.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        for (day, menu) in plan.days.iter_mut().zip(self.week) {
            for (meal, items) in day.meals.iter_mut().zip(menu) {
                fill(meal, items);
            }
        }
        plan
    }
}

/// All examples, in the order they are offered.
#[must_use]
pub const fn all() -> &'static [Example] {
    &[
        Example { id: ExampleId::Mediterranean, week: &mediterranean::WEEK },
        Example { id: ExampleId::PlantForward, week: &plant_forward::WEEK },
        Example { id: ExampleId::BusyWeekdays, week: &busy_weekdays::WEEK },
    ]
}

/// So many half portions of a food.
const fn of(slug: &str, halves: u8) -> Item {
    (named::food(slug), halves)
}

fn fill(meal: &mut Meal, items: &[Item]) {
    for (id, halves) in items {
        if let Some(food) = catalog::by_id(*id) {
            let grams = food.portion.half_portions(u16::from(*halves));
            meal.entries.push(Entry { food: *id, grams, heated: *id == MISO });
        }
    }
}

/// It goes into hot soup.
const MISO: FoodId = named::food("miso");
