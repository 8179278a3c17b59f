//! Plans that arrive from elsewhere, with own foods that were numbered elsewhere.

use super::Document;
use crate::food::{Food, FoodId};
use crate::plan::Plan;

impl Document {
    /// A plan from elsewhere as it can be kept here. Own foods that came with it are
    /// kept, but for those that are here already, and its entries name them by the
    /// numbers they have here. Own foods that did not come with it stay unknown.
    pub fn adopt(&mut self, plan: &Plan, own_foods: &[Food]) -> Plan {
        let mut plan = plan.clone();
        let mut numbers: Vec<(FoodId, FoodId)> = Vec::new();
        let meals = plan.days.iter_mut().flat_map(|day| &mut day.meals);
        for entry in meals.flat_map(|meal| &mut meal.entries) {
            if !entry.food.is_local() {
                continue;
            }
            let there = entry.food;
            let known = numbers.iter().find(|(number, _)| *number == there);
            entry.food = known.map(|(_, here)| *here).unwrap_or_else(|| {
                let food = own_foods.iter().find(|food| food.id == there);
                let here = self.number_here(food);
                numbers.push((there, here));
                here
            });
        }
        plan
    }

    /// The number here of an own food from elsewhere; of an unknown one, a number
    /// that no food here will ever have.
    fn number_here(&mut self, food: Option<&Food>) -> FoodId {
        let added = food.and_then(|food| {
            let known = self.own_foods.iter().find(|own| same(own, food)).map(|own| own.id);
            known.or_else(|| self.add_own_food(food.clone()).ok())
        });
        added.unwrap_or_else(|| {
            let unknown = FoodId(self.next_own);
            self.next_own = self.next_own.saturating_add(1);
            unknown
        })
    }
}

/// Whether two own foods are the same but for number and slug, which are given anew
/// on each device.
fn same(one: &Food, other: &Food) -> bool {
    let other = Food { id: one.id, slug: one.slug.clone(), ..other.clone() };
    *one == other
}
