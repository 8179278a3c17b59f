//! What there is on screen, summed up once: the foods in the scope, its meals, and the
//! score that every gain is measured against.

use crate::food::Food;
use crate::foods::Foods;
use crate::inputs::{Amount, PlantClass, PlantId, PlantShare, ScoreInputs};
use crate::kind::Kind;
use crate::plan::{Entry, EntryAt, Meal, MealAt, MealKind};
use crate::score::{Amounts, Part, Room, Scope, Trial};
use crate::tips::context::Context;
use crate::tips::dish::Dish;
use crate::tips::flavor::Flavor;
use crate::tips::offer::Offer;
use crate::tips::stand_ins::List;

/// One of the amounts of a food.
pub(super) type Nutrient = fn(&ScoreInputs) -> Amount;

/// A known food on the plate, more than 0 g of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    pub at: EntryAt,
    pub entry: Entry,
    pub food: &'a Food,
}

impl Item<'_> {
    /// How much of something there is of it, in hundredths of the unit of the amount.
    pub fn sum(&self, of: Nutrient) -> u64 {
        sum(self.food, self.entry.grams, of)
    }
}

/// How much of something so many grams of a food hold, in hundredths of the unit of the
/// amount. An unknown amount counts as nothing, as it does in the score.
pub(super) fn sum(food: &Food, grams: u16, of: Nutrient) -> u64 {
    u64::from(of(&food.inputs).or_zero()) * u64::from(grams)
}

/// A meal in the scope.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub at: MealAt,
    pub kind: MealKind,
    pub flavor: Flavor,
    pub dish: Dish,
    /// How many entries it has, those of 0 g and of unknown foods too.
    pub entries: usize,
    /// How many of them are items.
    pub items: usize,
    /// Where they begin among all items.
    first: usize,
    /// Their kinds, a bit for each.
    kinds: u128,
}

impl Place {
    /// Whether a food of one of these kinds is in it.
    pub fn has_kind(&self, kinds: &[Kind]) -> bool {
        kinds.iter().any(|kind| self.kinds & bit(*kind) != 0)
    }
}

/// The bit of a kind.
const fn bit(kind: Kind) -> u128 {
    1 << kind as u8
}

/// The scope, its score and the plan around it.
pub(super) struct Situation<'a> {
    pub context: &'a Context<'a>,
    /// The meals of the scope, the ones that additions go to first in front: the
    /// target meal, then those of the selected day, then the other days from Monday.
    pub places: Vec<Place>,
    /// The dishes that the meals are, each once, with what may join it.
    dishes: Vec<(Dish, List)>,
    /// Every food in the scope.
    pub items: Vec<Item<'a>>,
    /// The score on screen.
    pub trial: Trial,
    /// What the whole plan adds up to.
    pub of_plan: Amounts,
    /// The days of the plan that each grain stands on, a bit for each.
    grains: Vec<(PlantId, u8)>,
    /// What the days add up to; of a meal's scope, only that meal counts.
    days: Vec<Amounts>,
}

impl<'a> Situation<'a> {
    /// What `context` shows, if that has a score.
    pub fn of(context: &'a Context<'a>) -> Option<Self> {
        let Context { plan, foods, scope, target, settings, .. } = *context;
        let (mut days, mut of_plan, mut grains) = (Vec::new(), Amounts::new(), Vec::new());
        for (day, content) in (0..).zip(&plan.days) {
            let mut sum = Amounts::new();
            for (meal, content) in (0..).zip(&content.meals) {
                let counts = scope != Scope::Meal || target == MealAt { day, meal };
                for entry in &content.entries {
                    of_plan.add_entry(entry, foods);
                    note_grains(&mut grains, day, entry, foods);
                    if counts {
                        sum.add_entry(entry, foods);
                    }
                }
            }
            days.push(sum);
        }
        let mut shown = Vec::new();
        for (index, sum) in days.iter().enumerate() {
            if scope == Scope::Week || index == usize::from(target.day) {
                shown.push(sum);
            }
        }
        let trial = Trial::of(scope, &shown, settings.reference)?;
        let (places, dishes, items) = (Vec::new(), Vec::new(), Vec::new());
        let mut situation = Self { context, places, dishes, items, trial, of_plan, grains, days };
        situation.look_around();
        Some(situation)
    }

    /// Takes up the meals of the scope, the nearest to the target first.
    fn look_around(&mut self) {
        let Context { plan, target, scope, .. } = *self.context;
        for distance in 0..=scope as u8 {
            for (day, content) in (0..).zip(&plan.days) {
                for (meal, content) in (0..).zip(&content.meals) {
                    let at = MealAt { day, meal };
                    let away = u8::from(at != target) + u8::from(day != target.day);
                    if away == distance {
                        self.take_up(at, content);
                    }
                }
            }
        }
    }

    fn take_up(&mut self, at: MealAt, meal: &Meal) {
        let before = self.items.len();
        for (index, entry) in (0..).zip(&meal.entries) {
            if let Some(food) = self.context.foods.get(entry.food)
                && entry.grams > 0
            {
                self.items.push(Item { at: at.entry(index), entry: *entry, food });
            }
        }
        let (mut tastes, mut kinds) = (Vec::new(), 0);
        for item in self.items.iter().skip(before) {
            tastes.push(item.food.taste);
            kinds |= bit(item.food.kind);
        }
        let flavor = Flavor::of(meal.kind, tastes);
        let dish = Dish::of(meal.kind, flavor, self.items.get(before..).unwrap_or_default());
        if !self.dishes.iter().any(|known| known.0 == dish) {
            self.dishes.push((dish, dish.joins()));
        }
        self.places.push(Place {
            at,
            kind: meal.kind,
            flavor,
            dish,
            entries: meal.entries.len(),
            items: self.items.len() - before,
            first: before,
            kinds,
        });
    }

    /// The meal at this place of the scope.
    pub fn place(&self, at: MealAt) -> Option<&Place> {
        self.places.iter().find(|place| place.at == at)
    }

    /// The dishes of the scope that a food may join, a bit for each.
    pub fn dishes_for(&self, food: &Food) -> u16 {
        let mut dishes = 0;
        for (dish, joins) in &self.dishes {
            if food.is_listed(joins) {
                dishes |= dish.bit();
            }
        }
        dishes
    }

    /// The foods of a meal.
    pub fn items_of(&self, place: &Place) -> &[Item<'a>] {
        self.items.get(place.first..place.first + place.items).unwrap_or_default()
    }

    /// Whether a part has not reached its full amount.
    pub fn is_not_full(&self, part: Part) -> bool {
        !self.trial.fractions.of(part).is_full()
    }

    /// The item that brings the most of something, of those for which something is so.
    pub fn largest(&self, of: Nutrient, holds: fn(&Self, &Item<'_>) -> bool) -> Option<&Item<'a>> {
        let mut largest: Option<&Item<'a>> = None;
        for item in &self.items {
            let is_larger = largest.is_none_or(|known| {
                let (one, other) = (item.sum(of), known.sum(of));
                one > other || (one == other && item.at < known.at)
            });
            if is_larger && holds(self, item) {
                largest = Some(item);
            }
        }
        largest
    }

    /// Whether the meal or the day that bounds apply to holds more of a nutrient than so
    /// many percent of the reference energy.
    pub fn exceeds(&self, item: &Item<'_>, percent: u32, kcal_per_gram: u32, of: Nutrient) -> bool {
        let mut sum = 0;
        for other in &self.items {
            if other.at.day == item.at.day {
                sum += other.sum(of);
            }
        }
        // A meal is held against a third of a day.
        let share = if self.context.scope == Scope::Meal { 3 } else { 1 };
        // Sums are hundredths of a milligram: 100 000 of them are a gram, a hundredth of
        // that for a percentage.
        let bound = u64::from(percent) * u64::from(self.context.settings.reference.kcal()) * 1_000;
        sum * u64::from(kcal_per_gram) * share > bound
    }

    /// On how many days of the plan a plant is eaten as a grain.
    pub fn days_of_grain(&self, plant: PlantId) -> u32 {
        let known = self.grains.iter().find(|known| known.0 == plant);
        known.map_or(0, |known| known.1.count_ones())
    }

    /// What a meal of the scope adds up to.
    pub fn meal(&self, place: &Place) -> Amounts {
        let mut sum = Amounts::new();
        for item in self.items_of(place) {
            sum.add_entry(&item.entry, self.context.foods);
        }
        sum
    }

    /// The score with room made for an offer: without what it replaces.
    pub fn room(&self, offer: &Offer<'_>) -> Option<Room> {
        self.room_at(offer.meal, offer.old)
    }

    /// The score with room made in a meal: without one of its foods.
    pub fn room_at(&self, meal: MealAt, old: Option<&Item<'_>>) -> Option<Room> {
        let day = usize::from(meal.day);
        let index = if self.context.scope == Scope::Week { day } else { 0 };
        let mut room = self.trial.room(index, self.days.get(day)?);
        if let Some(old) = old {
            room.take_out(&old.entry, &old.food.inputs, &self.shared_plants(old));
        }
        Some(room)
    }

    /// What other items of the scope bring of the plants that one carries.
    fn shared_plants(&self, one: &Item<'_>) -> Vec<(PlantShare, u16)> {
        let mut shared = Vec::new();
        if one.food.inputs.plants.is_empty() {
            return shared;
        }
        for other in &self.items {
            for share in other.food.inputs.plants.iter() {
                if other.at != one.at && one.food.carries(share.plant) {
                    shared.push((*share, other.entry.grams));
                }
            }
        }
        shared
    }
}

/// Notes that the grains of an entry are eaten on a day.
fn note_grains(grains: &mut Vec<(PlantId, u8)>, day: u8, entry: &Entry, foods: &Foods) {
    let Some(food) = foods.get(entry.food).filter(|_| entry.grams > 0) else { return };
    for share in food.inputs.plants.iter() {
        if !matches!(share.class, PlantClass::Grain | PlantClass::GrainDry) {
            continue;
        }
        match grains.iter_mut().find(|known| known.0 == share.plant) {
            Some(known) => known.1 |= 1 << day,
            None => grains.push((share.plant, 1 << day)),
        }
    }
}
