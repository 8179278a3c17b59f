//! The person's own foods: kept, changed, taken out and put back.

use super::Document;
use crate::catalog;
use crate::food::{Food, FoodId};
use crate::own_food::{self, OwnFoodError, Problem};

impl Document {
    /// Keeps a new own food and gives it its number. Its slug gets a number when it
    /// is taken.
    ///
    /// # Errors
    /// When a limit of own foods is passed or there are no numbers left.
    pub fn add_own_food(&mut self, mut food: Food) -> Result<FoodId, OwnFoodError> {
        food.slug = self.free_slug(&food.slug).into();
        food.id = FoodId(self.next_own);
        own_food::check(&food)?;
        // Behind them come the foods of the page's catalog.
        if food.id.is_host() {
            return Err(OwnFoodError { field: "id", problem: Problem::NotLocal });
        }
        self.next_own += 1;
        let id = food.id;
        self.own_foods.push(food);
        Ok(id)
    }

    /// Changes an own food; number and slug stay. Without effect when there is none.
    ///
    /// # Errors
    /// When a limit of own foods is passed.
    pub fn change_own_food(&mut self, id: FoodId, mut food: Food) -> Result<(), OwnFoodError> {
        for own in &mut self.own_foods {
            if own.id == id {
                (food.id, food.slug) = (id, own.slug.clone());
                own_food::check(&food)?;
                *own = food;
                break;
            }
        }
        Ok(())
    }

    /// Takes an own food out and gives it back, if it is there. Entries keep its number,
    /// which no other food will ever have, and count as unknown.
    pub fn remove_own_food(&mut self, id: FoodId) -> Option<Food> {
        let at = self.own_foods.iter().position(|food| food.id == id)?;
        Some(self.own_foods.remove(at))
    }

    /// Puts an own food back as it was, where its number places it, also over what it
    /// became. Only for foods that were here.
    pub fn put_own_food(&mut self, food: Food) {
        let mut at = 0;
        while self.own_foods.get(at).is_some_and(|other| other.id < food.id) {
            at += 1;
        }
        match self.own_foods.get_mut(at) {
            Some(same) if same.id == food.id => *same = food,
            _ => self.own_foods.insert(at, food),
        }
    }

    /// How many entries of all plans and saved meals are of a food.
    #[must_use]
    pub fn uses(&self, food: FoodId) -> u32 {
        let mut count = 0;
        for plan in self.plans() {
            for entry in plan.entries() {
                count += u32::from(entry.food == food);
            }
        }
        for meal in &self.saved_meals {
            for entry in &meal.entries {
                count += u32::from(entry.food == food);
            }
        }
        count
    }

    /// The slug, with a number when another food has it.
    pub(crate) fn free_slug(&self, wanted: &str) -> String {
        let mut slug = wanted.to_owned();
        let mut number = 2_u32;
        while self.has_slug(&slug) {
            slug.truncate(wanted.len());
            slug.push('-');
            slug.push_str(&number.to_string());
            number += 1;
        }
        slug
    }

    fn has_slug(&self, slug: &str) -> bool {
        let is_it = |food: &Food| food.slug == slug;
        self.own_foods.iter().any(is_it) || catalog::beginning().iter().any(is_it)
    }
}
