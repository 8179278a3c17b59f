//! What goes and what comes when a tip is applied, nutrient by nutrient.

use crate::food::{Allergens, Food};
use crate::inputs::{Amount, ScoreInputs};
use crate::plan::Entry;
use crate::tips::situation::Item;

/// A change of the plate. Sums over a plan simply add up, so that what it does to
/// these entries is what it does to the plan.
pub(super) struct Balance<'b, 'a> {
    /// What goes.
    pub old: Option<&'b Item<'a>>,
    /// What comes.
    pub new: &'b [(Entry, &'b Food)],
}

impl Balance<'_, '_> {
    /// How much more of something there is afterwards, in hundredths of its unit; 0
    /// when there is less. An unknown amount counts as nothing, as it does in the score.
    pub fn rise(&self, amount: impl Fn(&ScoreInputs) -> Amount) -> u64 {
        let of =
            |food: &Food, grams: u16| u64::from(amount(&food.inputs).or_zero()) * u64::from(grams);
        let before = self.old.map_or(0, |old| of(old.food, old.entry.grams));
        let after: u64 = self.new.iter().map(|(entry, food)| of(food, entry.grams)).sum();
        after.saturating_sub(before)
    }

    /// Whether any of what comes is so.
    pub fn any(&self, holds: impl Fn(&Entry, &Food) -> bool) -> bool {
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
        let all = self.new.iter().flat_map(|(_, food)| food.allergens.iter());
        all.fold(Allergens::NONE, |set, allergen| set.with(allergen, true))
    }

    /// Whether what goes has every one of these.
    pub fn had_allergens(&self, allergens: Allergens) -> bool {
        self.old.is_some_and(|old| {
            allergens.iter().all(|allergen| old.food.allergens.contains(allergen))
        })
    }
}
