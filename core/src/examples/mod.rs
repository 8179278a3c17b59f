//! Complete weeks to start from. Amounts are half portions of catalog foods, so
//! an example reads like a menu and stays true when a portion is corrected.

mod busy_weekdays;
mod gluten_free;
mod indian_vegetarian;
mod japanese_inspired;
mod mediterranean;
mod mexican_inspired;
mod nordic;
mod on_a_budget;
mod plant_forward;

use crate::catalog::{self, named};
use crate::food::FoodId;
use crate::foods::Foods;
use crate::plan::{DAYS, Entry, Meal, MealKind, Plan};
use crate::settings::Settings;

/// Which example; its name and description are the language's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ExampleId {
    /// Vegetables, pulses, fish, olive oil.
    Mediterranean,
    /// Plants only.
    PlantForward,
    /// Little cooking from Monday to Friday.
    BusyWeekdays,
    /// Rice, fish, soy, seaweed and pickles, without dairy.
    JapaneseInspired,
    /// Pulses, vegetables, yogurt and flatbreads, without eggs.
    IndianVegetarian,
    /// Beans, corn, salsa and chicken, fish or pork.
    MexicanInspired,
    /// Rye, barley, roots, berries, fish and cultured milk.
    Nordic,
    /// Nothing that holds gluten in a typical recipe.
    GlutenFree,
    /// Oats, beans, eggs, cabbage, carrots and canned fish.
    OnABudget,
}

impl ExampleId {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 9] = [
        Self::Mediterranean,
        Self::PlantForward,
        Self::BusyWeekdays,
        Self::JapaneseInspired,
        Self::IndianVegetarian,
        Self::MexicanInspired,
        Self::Nordic,
        Self::GlutenFree,
        Self::OnABudget,
    ];

    /// The week as a plan without a name.
    #[must_use]
    pub fn plan(self) -> Plan {
        let mut plan = Plan::default();
        let mut items = self.items().iter();
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

    /// The items of every meal, one list after the other: the number of a food and
    /// [`FOODS`] times the half portions. A third of the room that lists of lists take in
    /// the download.
    const fn items(self) -> &'static [u16] {
        match self {
            Self::Mediterranean => &MEDITERRANEAN,
            Self::PlantForward => &PLANT_FORWARD,
            Self::BusyWeekdays => &BUSY_WEEKDAYS,
            Self::JapaneseInspired => &JAPANESE_INSPIRED,
            Self::IndianVegetarian => &INDIAN_VEGETARIAN,
            Self::MexicanInspired => &MEXICAN_INSPIRED,
            Self::Nordic => &NORDIC,
            Self::GlutenFree => &GLUTEN_FREE,
            Self::OnABudget => &ON_A_BUDGET,
        }
    }
}

/// The days of a plan with a food that does not keep to the settings; 0 is Monday.
#[must_use]
pub fn days_against(settings: &Settings, plan: &Plan, foods: &Foods) -> Vec<u8> {
    let mut days = Vec::new();
    for (day, at) in plan.days.iter().zip(0..) {
        if !keeps_to(settings, &day.meals, foods) {
            days.push(at);
        }
    }
    days
}

fn keeps_to(settings: &Settings, meals: &[Meal], foods: &Foods) -> bool {
    for meal in meals {
        for entry in &meal.entries {
            if foods.get(entry.food).is_some_and(|food| !settings.allows(food)) {
                return false;
            }
        }
    }
    true
}

/// A food and its amount in half portions.
type Item = (FoodId, u8);
/// Breakfast, lunch, dinner, snacks.
type Menu = [&'static [Item]; 4];

/// The numbers of foods that an item has room for, which leaves it 15 half portions.
const FOODS: u16 = 1 << 12;

/// Behind the items of a meal, in a list of all of them.
const END: u16 = 0;

const MEDITERRANEAN: [u16; length(&mediterranean::WEEK)] = items(&mediterranean::WEEK);
const PLANT_FORWARD: [u16; length(&plant_forward::WEEK)] = items(&plant_forward::WEEK);
const BUSY_WEEKDAYS: [u16; length(&busy_weekdays::WEEK)] = items(&busy_weekdays::WEEK);
const JAPANESE_INSPIRED: [u16; length(&japanese_inspired::WEEK)] = items(&japanese_inspired::WEEK);
const INDIAN_VEGETARIAN: [u16; length(&indian_vegetarian::WEEK)] = items(&indian_vegetarian::WEEK);
const MEXICAN_INSPIRED: [u16; length(&mexican_inspired::WEEK)] = items(&mexican_inspired::WEEK);
const NORDIC: [u16; length(&nordic::WEEK)] = items(&nordic::WEEK);
const GLUTEN_FREE: [u16; length(&gluten_free::WEEK)] = items(&gluten_free::WEEK);
const ON_A_BUDGET: [u16; length(&on_a_budget::WEEK)] = items(&on_a_budget::WEEK);

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
