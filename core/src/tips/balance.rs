//! What goes and what comes when a tip is applied, nutrient by nutrient.

use crate::food::{Allergens, Food};
use crate::foods::Foods;
use crate::plan::Entry;
use crate::tips::offer::Choice;
use crate::tips::situation::{Item, Nutrient, sum};

/// A change of the plate. Sums over a plan simply add up, so that what it does to
/// these entries is what it does to the plan.
pub(super) struct Balance<'b> {
    /// What goes.
    pub old: Option<&'b Item<'b>>,
    /// What comes.
    pub new: Vec<(Entry, &'b Food)>,
}

impl<'b> Balance<'b> {
    /// The change that puts `choice` in the place of `old`, if all its foods are known.
    pub fn of(old: Option<&'b Item<'b>>, choice: &Choice, foods: &'b Foods) -> Option<Self> {
        let mut new = Vec::new();
        for entry in choice.entries() {
            new.push((*entry, foods.get(entry.food)?));
        }
        Some(Self { old, new })
    }

    /// How much more of something there is afterwards, in hundredths of its unit; 0
    /// when there is less.
    pub fn rise(&self, of: Nutrient) -> u64 {
        let mut after = 0;
        for (entry, food) in &self.new {
            after += sum(food, entry.grams, of);
        }
        after.saturating_sub(self.old.map_or(0, |old| old.sum(of)))
    }

    /// Whether any of what comes is so.
    pub fn any(&self, holds: fn(&Entry, &Food) -> bool) -> bool {
        self.new.iter().any(|(entry, food)| holds(entry, food))
    }

    /// Whether nothing comes but less of what was there.
    pub fn is_only_less(&self) -> bool {
        self.old.is_some_and(|old| {
            self.new.iter().all(|(entry, _)| {
                entry.food == old.entry.food
                    && entry.heated == old.entry.heated
                    && entry.grams <= old.entry.grams
            })
        })
    }

    /// The allergens of what comes.
    pub fn allergens(&self) -> Allergens {
        self.new.iter().fold(Allergens::NONE, |set, (_, food)| set.union(food.allergens))
    }

    /// Whether what goes has every one of these.
    pub fn had_allergens(&self, allergens: Allergens) -> bool {
        self.old.is_some_and(|old| old.food.allergens.union(allergens) == old.food.allergens)
    }
}
