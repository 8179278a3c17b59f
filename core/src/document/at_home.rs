//! What is at home already of what a plan needs: ticks on its shopping list.

use super::Document;
use super::plans::{food, no_food};
use crate::food::FoodId;
use crate::json::Form;

impl Document {
    /// Foods that are at home, of the plan that is shown; numbers rising. A food may be
    /// here that is not on the plan any more: it may come back.
    #[must_use]
    pub fn at_home(&self) -> &[FoodId] {
        &self.plans[self.active].at_home
    }

    /// Says whether a food is at home, for the plan that is shown. Whether that is news.
    pub fn put_at_home(&mut self, food: FoodId, is_there: bool) -> bool {
        let foods = &mut self.plans[self.active].at_home;
        let mut at = 0;
        while foods.get(at).is_some_and(|other| *other < food) {
            at += 1;
        }
        let was_there = foods.get(at) == Some(&food);
        match (was_there, is_there) {
            (false, true) => foods.insert(at, food),
            (true, false) => {
                foods.remove(at);
            }
            _ => {}
        }
        was_there != is_there
    }
}

/// These foods as they are stored: a list of numbers, left out where there are none.
pub(super) fn at_home(form: &mut Form<'_>, foods: &mut Vec<FoodId>) {
    if form.name_if("at_home", !foods.is_empty()) {
        form.list(foods, no_food, food);
    }
}

/// Whether numbers rise. Only a tampered document's do not.
pub(super) fn is_sound(foods: &[FoodId]) -> bool {
    let mut last = None;
    for food in foods {
        if last >= Some(food) {
            return false;
        }
        last = Some(food);
    }
    true
}
