//! Which part of a shared plan is to be added to one's own, and where.

use biomeal_core::plan::{DAYS, Meal, MealAt, Plan};
use biomeal_core::transfer;

use crate::app::incoming::{Extent, Received};

/// What is filled into the dialog that adds it: nothing, when it opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Adding {
    /// The day of the shared plan; nothing: one that holds food.
    pub from_day: Option<u8>,
    /// The meal of that day; nothing: the whole day.
    pub from_meal: Option<u8>,
    /// The day of one's own plan; nothing: the same weekday.
    pub to_day: Option<u8>,
    /// The meal of that day; nothing: the one that corresponds. Past the last: a new one.
    pub to_meal: Option<u8>,
    /// Whether it takes the place of what is there.
    pub replaces: bool,
}

/// The same with everything decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// The day of the shared plan.
    pub from_day: u8,
    /// The meal of that day; nothing: the whole day.
    pub from_meal: Option<u8>,
    /// Where to in one's own plan. Of a day's place the meal says nothing; past the last
    /// meal of the day: a new one.
    pub to: MealAt,
    /// Whether it takes the place of what is there.
    pub replaces: bool,
}

/// Why it cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotAdd {
    /// There is no food in it.
    Nothing,
    /// One's own is the same already.
    Same,
    /// A meal would hold too many foods.
    MealFull,
    /// The day would hold too many meals.
    DayFull,
    /// The plan would hold more own foods than can travel with it.
    OwnFoods,
}

impl Adding {
    /// What it comes to for this link and this plan. `day` is the one looked at.
    #[must_use]
    pub fn chosen(self, received: &Received, own: &Plan, day: u8) -> Chosen {
        let shared = &received.plan;
        let (from_day, from_meal) = match received.extent {
            Extent::Meal(at) => (at.day, Some(at.meal)),
            Extent::Day(day) => (day, self.from_meal),
            Extent::Week => (self.from_day.unwrap_or_else(|| filled(shared, day)), self.from_meal),
        };
        let from_meal = from_meal.filter(|meal| meal_at(shared, from_day, *meal).is_some());
        let to_day = self.to_day.unwrap_or(from_day);
        let meals = own.days.get(usize::from(to_day)).map_or(0, |day| day.meals.len()) as u8;
        let place = self.to_meal.unwrap_or_else(|| match from_meal {
            Some(meal) => alike(shared, from_day, meal, own, to_day).unwrap_or(meals),
            None => 0,
        });
        let to = MealAt { day: to_day, meal: u8::min(place, meals) };
        let is_new = from_meal.is_some() && to.meal == meals;
        Chosen { from_day, from_meal, to, replaces: self.replaces && !is_new }
    }
}

/// The day looked at where the plan has food there, else the first that has.
fn filled(plan: &Plan, looked_at: u8) -> u8 {
    for step in 0..DAYS as u8 {
        let day = (looked_at + step) % DAYS as u8;
        if plan.days.get(usize::from(day)).is_some_and(|day| !day.is_empty()) {
            return day;
        }
    }
    looked_at
}

fn meal_at(plan: &Plan, day: u8, meal: u8) -> Option<&Meal> {
    plan.meal(MealAt { day, meal })
}

/// The meal of one's own day that corresponds to a shared one.
fn alike(shared: &Plan, from: u8, meal: u8, own: &Plan, to: u8) -> Option<u8> {
    let content = meal_at(shared, from, meal)?;
    let day = own.days.get(usize::from(to))?;
    transfer::like(day, content, usize::from(meal)).map(|place| place as u8)
}
