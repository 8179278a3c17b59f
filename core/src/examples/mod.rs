//! Complete weeks to start from. Amounts are half portions of catalog foods, so
//! an example reads like a menu and stays true when a portion is corrected.

mod busy_weekdays;
mod mediterranean;
mod plant_forward;

use crate::catalog::{self, named};
use crate::food::FoodId;
use crate::plan::{DAYS, Entry, Meal, MealKind, Plan};

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

/// The numbers of foods that an item has room for, which leaves it 15 half portions.
const FOODS: u16 = 1 << 12;

/// Behind the items of a meal, in a list of all of them.
const END: u16 = 0;

/// A week to start from.
#[derive(Debug)]
pub struct Example {
    /// Which one.
    pub id: ExampleId,
    /// The items of every meal, one list after the other: the number of a food and
    /// [`FOODS`] times the half portions. A third of the room that lists of lists take in
    /// the download.
    items: &'static [u16],
}

impl Example {
    /// The example as a plan without a name.
    #[must_use]
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::default();
        let mut items = self.items.iter();
        for day in &mut plan.days {
            for meal in &mut day.meals {
                while let Some(item) = items.next()
                    && *item != END
                {
                    add(meal, FoodId(item % FOODS), item / FOODS);
                }
            }
        }
        plan
    }
}

const MEDITERRANEAN: [u16; length(&mediterranean::WEEK)] = items(&mediterranean::WEEK);
const PLANT_FORWARD: [u16; length(&plant_forward::WEEK)] = items(&plant_forward::WEEK);
const BUSY_WEEKDAYS: [u16; length(&busy_weekdays::WEEK)] = items(&busy_weekdays::WEEK);

/// All examples, in the order they are offered.
#[must_use]
pub const fn all() -> &'static [Example] {
    &[
        Example { id: ExampleId::Mediterranean, items: &MEDITERRANEAN },
        Example { id: ExampleId::PlantForward, items: &PLANT_FORWARD },
        Example { id: ExampleId::BusyWeekdays, items: &BUSY_WEEKDAYS },
    ]
}

/// So many half portions of a food.
const fn of(slug: &str, halves: u8) -> Item {
    (named::food(slug), halves)
}

/// How long the list of a week's items is.
const fn length(week: &[Menu; DAYS]) -> usize {
    let mut length = 0;
    let mut at = 0;
    while at < MEALS {
        length += meal(week, at).len() + 1;
        at += 1;
    }
    length
}

/// The list of a week's items.
const fn items<const N: usize>(week: &[Menu; DAYS]) -> [u16; N] {
    let mut items = [END; N];
    let mut next = 0;
    let mut at = 0;
    while at < MEALS {
        let meal = meal(week, at);
        let mut of_meal = 0;
        while of_meal < meal.len() {
            let (food, halves) = meal[of_meal];
            assert!(halves < 16 && food.0 < FOODS, "an item has room for both");
            items[next] = food.0 + halves as u16 * FOODS;
            next += 1;
            of_meal += 1;
        }
        next += 1;
        at += 1;
    }
    items
}

/// Meals of a week.
const MEALS: usize = DAYS * MealKind::ALL.len();

/// One of the meals of a week.
const fn meal(week: &[Menu; DAYS], at: usize) -> &'static [Item] {
    week[at / MealKind::ALL.len()][at % MealKind::ALL.len()]
}

fn add(meal: &mut Meal, id: FoodId, halves: u16) {
    if let Some(food) = catalog::by_id(id) {
        let grams = food.portion.half_portions(halves);
        meal.entries.push(Entry { food: id, grams, heated: id == MISO });
    }
}

/// It goes into hot soup.
const MISO: FoodId = named::food("miso");
