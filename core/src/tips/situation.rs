//! What there is on screen, summed up once: the foods in the scope, its meals, and the
//! score that every gain is measured against.

use crate::food::Food;
use crate::inputs::{Amount, PlantId, ScoreInputs};
use crate::kind::Kind;
use crate::plan::{Entry, EntryAt, Meal, MealAt, MealKind};
use crate::score::{self, Amounts, Fractions, Part, Scope};
use crate::tips::context::Context;
use crate::tips::flavor::Flavor;
use crate::tips::offer::Offer;

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
    /// How many entries it has, those of 0 g and of unknown foods too.
    pub entries: usize,
    /// How many of them are items.
    pub items: usize,
}

/// The scope, its score and the plan around it.
pub(super) struct Situation<'a> {
    pub context: &'a Context<'a>,
    /// The meals of the scope, the ones that additions go to first in front: the
    /// target meal, then those of the selected day, then the other days from Monday.
    pub places: Vec<Place>,
    /// Every food in the scope.
    pub items: Vec<Item<'a>>,
    /// How full each part is, at the scope.
    pub fractions: Fractions,
    /// The score on screen, in tenths.
    pub total: u16,
    /// What the whole plan adds up to.
    pub of_plan: Amounts,
    /// What the days add up to; of a meal's scope, only that meal counts.
    days: Vec<Amounts>,
}

impl<'a> Situation<'a> {
    /// What `context` shows, if that has a score.
    pub fn of(context: &'a Context<'a>) -> Option<Self> {
        let Context { plan, foods, scope, target, settings, .. } = *context;
        let (mut days, mut of_plan) = (Vec::new(), Amounts::new());
        for (day, content) in (0..).zip(&plan.days) {
            let mut sum = Amounts::new();
            for (meal, content) in (0..).zip(&content.meals) {
                let counts = scope != Scope::Meal || target == MealAt { day, meal };
                for entry in &content.entries {
                    of_plan.add_entry(entry, foods);
                    if counts {
                        sum.add_entry(entry, foods);
                    }
                }
            }
            days.push(sum);
        }
        let shown = each(&days);
        let shown = on_screen(scope, &shown, target.day);
        let total = score::number(scope, shown, settings.reference)?.total;
        let fractions = Fractions::at(scope, shown, settings.reference);
        let (places, items) = (Vec::new(), Vec::new());
        let mut situation = Self { context, places, items, fractions, total, of_plan, days };
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
        let tastes = self.items.iter().skip(before).map(|item| item.food.taste);
        self.places.push(Place {
            at,
            kind: meal.kind,
            flavor: Flavor::of(meal.kind, tastes),
            entries: meal.entries.len(),
            items: self.items.len() - before,
        });
    }

    /// The meal at this place of the scope.
    pub fn place(&self, at: MealAt) -> Option<&Place> {
        self.places.iter().find(|place| place.at == at)
    }

    /// Whether a meal holds a food for which something is so.
    pub fn any_in(&self, at: MealAt, holds: &dyn Fn(&Food) -> bool) -> bool {
        self.items.iter().any(|item| item.at.meal_at() == at && holds(item.food))
    }

    /// Whether a food of one of these kinds is in a meal.
    pub fn has_kind(&self, at: MealAt, kinds: &[Kind]) -> bool {
        self.any_in(at, &|food| food.is(kinds))
    }

    /// Whether a part has not reached its full amount.
    pub fn is_not_full(&self, part: Part) -> bool {
        !self.fractions.of(part).is_full()
    }

    /// Whether a plant is on the plan anywhere in the scope.
    pub fn has_plant(&self, plant: PlantId) -> bool {
        self.items.iter().any(|item| item.food.carries(plant))
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

    /// What a meal of the scope adds up to.
    pub fn meal(&self, at: MealAt) -> Amounts {
        self.sum_of(&|item| item.at.meal_at() == at)
    }

    /// The score of the scope with an offer taken up, in tenths.
    pub fn total_with(&self, offer: &Offer<'_>) -> Option<u16> {
        let day = offer.meal.day;
        let mut days = each(&self.days);
        let changed = days.get_mut(usize::from(day))?;
        let old = offer.old.map(|old| old.at);
        let mut tried = self.sum_of(&|item| item.at.day == day && Some(item.at) != old);
        for entry in offer.choice.entries() {
            tried.add_entry(entry, self.context.foods);
        }
        *changed = &tried;
        let scope = self.context.scope;
        let shown = on_screen(scope, &days, day);
        Some(score::number(scope, shown, self.context.settings.reference)?.total)
    }

    fn sum_of(&self, counts: &dyn Fn(&Item<'a>) -> bool) -> Amounts {
        let mut sum = Amounts::new();
        for item in &self.items {
            if counts(item) {
                sum.add_entry(&item.entry, self.context.foods);
            }
        }
        sum
    }
}

fn each(days: &[Amounts]) -> Vec<&Amounts> {
    let mut each = Vec::new();
    for day in days {
        each.push(day);
    }
    each
}

/// What the score on screen is made of: all days, or the one.
fn on_screen<'d>(scope: Scope, days: &'d [&'d Amounts], day: u8) -> &'d [&'d Amounts] {
    match (scope, days.get(usize::from(day))) {
        (Scope::Week, _) => days,
        (_, Some(day)) => std::slice::from_ref(day),
        (_, None) => &[],
    }
}
