//! Complete weeks to start from. Amounts are half portions of catalog foods, so
//! an example reads like a menu and stays true when a portion is corrected.

mod busy_weekdays;
mod mediterranean;
mod plant_forward;

use crate::catalog;
use crate::plan::{DAYS, Day, Entry, Meal, MealKind, Plan};

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

/// A slug and its amount in half portions.
type Item = (&'static str, u16);
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
        Plan { days: self.week.map(day), ..Plan::default() }
    }

    /// The slugs it names, each as often as it stands there.
    pub fn slugs(&self) -> impl Iterator<Item = &'static str> {
        self.week.iter().flatten().flat_map(|meal| meal.iter()).map(|(slug, _)| *slug)
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

fn day(menu: Menu) -> Day {
    let meals = MealKind::ALL.into_iter().zip(menu);
    Day { meals: meals.map(|(kind, items)| meal(kind, items)).collect() }
}

/// A slug that the catalog lacks would be left out; a test holds that none is.
fn meal(kind: MealKind, items: &[Item]) -> Meal {
    let entries = items.iter().filter_map(|(slug, halves)| {
        let food = catalog::by_slug(slug)?;
        let heated = food.slug == "miso";
        Some(Entry { food: food.id, grams: food.portion.half_portions(*halves), heated })
    });
    Meal { entries: entries.collect(), ..Meal::empty(kind) }
}
