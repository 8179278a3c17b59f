//! The entries that a score is about.

use crate::food::Food;
use crate::foods::Foods;
use crate::plan::{DAYS, Entry, EntryAt, Meal, MealAt, Plan};
use crate::score::{Amounts, Plants, Reference, Scope, Score, Whole};

/// An entry, its place and its food.
pub(super) struct Placed<'p> {
    pub at: EntryAt,
    /// Which of the sums it belongs to: of a week its day, otherwise the only one.
    pub day: usize,
    pub entry: &'p Entry,
    /// None where no list here knows it.
    pub food: Option<&'p Food>,
}

/// The entries of a meal, a day or a week.
pub(super) struct InScope<'p> {
    scope: Scope,
    pub entries: Vec<Placed<'p>>,
}

impl<'p> InScope<'p> {
    /// Those of the meal at `at`, of its day, or of the week.
    pub fn of(plan: &'p Plan, foods: &'p Foods, scope: Scope, at: MealAt) -> Self {
        let mut here = Self { scope, entries: Vec::new() };
        for (day, number) in plan.days.iter().zip(0..) {
            for (meal, index) in day.meals.iter().zip(0..) {
                let counts = match scope {
                    Scope::Meal => number == at.day && index == at.meal,
                    Scope::Day => number == at.day,
                    Scope::Week => true,
                };
                if counts {
                    here.add(meal, MealAt { day: number, meal: index }, foods);
                }
            }
        }
        here
    }

    fn add(&mut self, meal: &'p Meal, at: MealAt, foods: &'p Foods) {
        let day = if self.scope == Scope::Week { usize::from(at.day) } else { 0 };
        for (entry, index) in meal.entries.iter().zip(0..) {
            let food = foods.get(entry.food);
            self.entries.push(Placed { at: at.entry(index), day, entry, food });
        }
    }

    /// What it adds up to: one sum, or that of each day of a week.
    pub fn days(&self, foods: &Foods) -> Vec<Amounts> {
        let mut days = Vec::new();
        for _ in 0..self.count() {
            days.push(Amounts::new());
        }
        for placed in &self.entries {
            if let Some(day) = days.get_mut(placed.day) {
                day.add_entry(placed.entry, foods);
            }
        }
        days
    }

    /// The same, to take entries out of.
    pub fn whole(&self, reference: Reference) -> Whole {
        let mut whole = Whole::new(self.scope, self.count(), reference);
        for placed in &self.entries {
            if let Some(food) = placed.food {
                whole.add(placed.day, placed.entry, &food.inputs);
            }
        }
        whole
    }

    /// The score of these sums.
    pub fn score(&self, days: &[Amounts], reference: Reference) -> Score {
        let mut all = Vec::new();
        for day in days {
            all.push(day);
        }
        Score::at(self.scope, &all, reference)
    }

    /// The plants of these sums.
    pub fn plants(days: &[Amounts]) -> Plants {
        let mut plants = Vec::new();
        for day in days {
            plants.push(day.plants());
        }
        Plants::of(plants)
    }

    const fn count(&self) -> usize {
        match self.scope {
            Scope::Meal | Scope::Day => 1,
            Scope::Week => DAYS,
        }
    }
}
