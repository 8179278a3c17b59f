//! What is asked of the state in many places.

use biomeal_core::food::FoodId;
use biomeal_core::plan::{Entry, Meal, MealAt, Plan};

use super::{State, serving};

impl State {
    /// The plan shown.
    pub fn plan(&self) -> &Plan {
        self.document.plan()
    }

    /// The meals of the selected day.
    pub fn meals_of_day(&self) -> impl Iterator<Item = (MealAt, &Meal)> {
        let day = self.target.day;
        let meals = self.plan().days[usize::from(day)].meals.iter();
        meals.zip(0..).map(move |(content, meal)| (MealAt { day, meal }, content))
    }

    /// The score of the scope shown, in tenths.
    pub fn total(&self) -> Option<u16> {
        self.figures.score(self.scope, self.target)?.total()
    }

    /// One portion of a food, as Add puts it on the plate.
    pub fn serving(&self, food: FoodId) -> Option<Entry> {
        serving(&self.foods, food)
    }
}
