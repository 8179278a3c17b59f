//! Plans that arrive from elsewhere, with own foods that were numbered elsewhere.

use super::Document;
use crate::food::{Food, FoodId};
use crate::own_food;
use crate::plan::Plan;

impl Document {
    /// A plan from elsewhere as it can be kept here. Own foods that came with it are
    /// kept, but for those that are here already, and its entries name them by the
    /// numbers they have here. Own foods that did not come with it stay unknown.
    pub fn adopt(&mut self, plan: &Plan, own_foods: &[Food]) -> Plan {
        let mut plan = plan.clone();
        let mut numbers = Vec::new();
        for day in &mut plan.days {
            for meal in &mut day.meals {
                for entry in &mut meal.entries {
                    entry.food = self.renumbered(entry.food, own_foods, &mut numbers);
                }
            }
        }
        plan
    }

    /// The number here of a food from elsewhere, which differs for own foods. `numbers`
    /// are those there and here so far.
    pub(super) fn renumbered(
        &mut self,
        there: FoodId,
        own_foods: &[Food],
        numbers: &mut Vec<(FoodId, FoodId)>,
    ) -> FoodId {
        if !there.is_local() {
            return there;
        }
        for (number, here) in &*numbers {
            if *number == there {
                return *here;
            }
        }
        let food = own_foods.iter().find(|food| food.id == there);
        let here = food.and_then(|food| self.kept(food)).unwrap_or_else(|| {
            // A number that no food here will ever have.
            let unknown = FoodId(self.next_own);
            self.next_own = self.next_own.saturating_add(1);
            unknown
        });
        numbers.push((there, here));
        here
    }

    /// The number here of an own food from elsewhere, which may be here already. None
    /// where a limit of own foods is passed or there are no numbers left.
    pub fn kept(&mut self, food: &Food) -> Option<FoodId> {
        match own_food::twin(&self.own_foods, food) {
            Some(id) => Some(id),
            None => self.add_own_food(food.clone()).ok(),
        }
    }
}
