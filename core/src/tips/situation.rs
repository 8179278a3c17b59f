//! What there is on screen, summed up once: the foods in the scope, its meals and
//! their amounts, and the score that every gain is measured against.

use crate::food::{Food, FoodId};
use crate::inputs::{Amount, PlantId, ScoreInputs};
use crate::kind::Kind;
use crate::plan::{DAYS, Entry, EntryAt, Meal, MealAt, MealKind};
use crate::score::{self, Amounts, Fractions, Part, Plants, Scope};
use crate::tips::context::Context;
use crate::tips::flavor::Flavor;

/// A known food on the plate, more than 0 g of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Item<'a> {
    pub at: EntryAt,
    pub entry: Entry,
    pub food: &'a Food,
}

impl Item<'_> {
    /// How much of something there is of it, in hundredths of the unit of `amount`.
    pub fn sum(&self, amount: impl Fn(&ScoreInputs) -> Amount) -> u64 {
        u64::from(amount(&self.food.inputs).or_zero()) * u64::from(self.entry.grams)
    }
}

/// A meal in the scope.
#[derive(Clone, Debug)]
pub(super) struct Place<'a> {
    pub at: MealAt,
    pub kind: MealKind,
    pub flavor: Flavor,
    /// How many entries it has, those of 0 g and of unknown foods too.
    pub entries: usize,
    pub items: Vec<Item<'a>>,
    pub amounts: Amounts,
}

impl<'a> Place<'a> {
    fn of(at: MealAt, meal: &Meal, context: &Context<'a>) -> Self {
        let items: Vec<Item<'a>> = meal
            .entries
            .iter()
            .zip(0..)
            .filter(|(entry, _)| entry.grams > 0)
            .filter_map(|(entry, index)| {
                let food = context.foods.get(entry.food)?;
                Some(Item { at: at.entry(index), entry: *entry, food })
            })
            .collect();
        Self {
            at,
            kind: meal.kind,
            flavor: Flavor::of(meal.kind, items.iter().map(|item| item.food.taste)),
            entries: meal.entries.len(),
            amounts: Amounts::of(&meal.entries, context.foods),
            items,
        }
    }

    /// Whether this food is in it already.
    pub fn has(&self, food: FoodId) -> bool {
        self.items.iter().any(|item| item.entry.food == food)
    }

    /// Whether a food of one of these kinds is in it.
    pub fn has_kind(&self, kinds: &[Kind]) -> bool {
        self.items.iter().any(|item| kinds.contains(&item.food.kind))
    }
}

/// The scope, its score and the plan around it.
pub(super) struct Situation<'a> {
    pub context: &'a Context<'a>,
    /// The meals of the scope, the ones that additions go to first in front: the
    /// target meal, then those of the selected day, then the other days from Monday.
    pub places: Vec<Place<'a>>,
    /// How full each part is, at the scope.
    pub fractions: Fractions,
    /// The score on screen, in tenths.
    pub total: u16,
    /// The plants of the whole plan.
    pub plants_of_plan: Plants,
    /// Each day of the plan, for a scope of a week; what only the day on screen
    /// decides stays empty otherwise.
    days: [Amounts; DAYS],
}

impl<'a> Situation<'a> {
    /// What `context` shows, if that has a score.
    pub fn of(context: &'a Context<'a>) -> Option<Self> {
        let plan = context.plan;
        let places = order(context)
            .into_iter()
            .filter_map(|at| Some(Place::of(at, plan.meal(at)?, context)))
            .collect::<Vec<_>>();
        let mut days: [Amounts; DAYS] = Default::default();
        for (day, sum) in plan.days.iter().zip(&mut days) {
            *sum = Amounts::of(day.entries(), context.foods);
        }
        let plants_of_plan = Plants::of(days.iter().map(Amounts::plants));
        let reference = context.settings.reference;
        let (score, fractions) = match context.scope {
            Scope::Meal => {
                let meal = &places.first()?.amounts;
                (score::meal(meal, reference), Fractions::of_meal(meal, reference))
            }
            Scope::Day => {
                let day = days.get(usize::from(context.target.day))?;
                (score::day(day, reference), Fractions::of_day(day, reference))
            }
            Scope::Week => {
                (score::week(&days, reference), Fractions::of_week(days.each_ref(), reference))
            }
        };
        let total = score.total()?;
        Some(Self { context, places, fractions, total, plants_of_plan, days })
    }

    /// Every food in the scope.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> {
        self.places.iter().flat_map(|place| &place.items).copied()
    }

    /// Every food in the scope of one of these kinds.
    pub fn items_of(&self, kinds: &[Kind]) -> impl Iterator<Item = Item<'a>> {
        self.items().filter(move |item| kinds.contains(&item.food.kind))
    }

    /// The meal at this place of the scope.
    pub fn place(&self, at: MealAt) -> Option<&Place<'a>> {
        self.places.iter().find(|place| place.at == at)
    }

    /// Whether a part has not reached its full amount.
    pub fn is_not_full(&self, part: Part) -> bool {
        !self.fractions.of(part).is_full()
    }

    /// Whether a part has reached less than `num / den` of its full amount.
    pub fn is_below(&self, part: Part, num: u32, den: u32) -> bool {
        self.fractions.of(part).is_below(num, den)
    }

    /// Whether a plant is on the plan anywhere in the scope.
    pub fn has_plant(&self, plant: PlantId) -> bool {
        self.items().any(|item| item.food.inputs.plants.iter().any(|share| share.plant == plant))
    }

    /// What the scope is measured in: its meal, or each of its days.
    pub fn spans(&self) -> Vec<Span<'_, 'a>> {
        let third = self.context.scope == Scope::Meal;
        (0..)
            .take(DAYS)
            .map(|day| Span {
                places: self.places.iter().filter(|place| place.at.day == day).collect(),
                third,
            })
            .filter(|span| !span.places.is_empty())
            .collect()
    }

    /// The scope as it would be without the entry at `entry` (or with all it has),
    /// ready to try other foods in the meal `at`.
    pub fn rest(&self, at: MealAt, entry: Option<EntryAt>) -> Rest<'_> {
        let foods = self.context.foods;
        let meal = |place: &Place<'_>| match entry {
            Some(left) if place.at == at => {
                let mut amounts = Amounts::new();
                for item in place.items.iter().filter(|item| item.at != left) {
                    amounts.add_entry(&item.entry, foods);
                }
                amounts
            }
            _ => place.amounts.clone(),
        };
        let amounts = self
            .places
            .iter()
            .filter(|place| place.at.day == at.day)
            .map(meal)
            .reduce(|sum, meal| sum.plus(&meal))
            .unwrap_or_default();
        Rest { amounts, day: usize::from(at.day), days: self.days.each_ref() }
    }

    /// The score of the scope with `entries` put beside `rest`, in tenths.
    pub fn total_with(&self, rest: &Rest<'_>, entries: &[Entry]) -> Option<u16> {
        let mut tried = rest.amounts.clone();
        for entry in entries {
            tried.add_entry(entry, self.context.foods);
        }
        let reference = self.context.settings.reference;
        match self.context.scope {
            Scope::Meal => score::meal(&tried, reference),
            Scope::Day => score::day(&tried, reference),
            Scope::Week => {
                let mut days = rest.days;
                days[rest.day] = &tried;
                score::week(&days, reference)
            }
        }
        .total()
    }
}

/// The scope, or for a week one day of it, without what a tip would replace.
pub(super) struct Rest<'a> {
    amounts: Amounts,
    day: usize,
    days: [&'a Amounts; DAYS],
}

/// A meal or a day: what bounds by reference energy apply to.
pub(super) struct Span<'s, 'a> {
    places: Vec<&'s Place<'a>>,
    /// Whether it is held against a third of a day.
    third: bool,
}

impl<'a> Span<'_, 'a> {
    /// Its foods.
    pub fn items(&self) -> impl Iterator<Item = Item<'a>> {
        self.places.iter().flat_map(|place| &place.items).copied()
    }

    /// Whether a nutrient's energy is above so many percent of the reference energy.
    pub fn exceeds(
        &self,
        percent: u32,
        kcal_per_gram: u32,
        amount: fn(&ScoreInputs) -> Amount,
        context: &Context<'_>,
    ) -> bool {
        // Sums are hundredths of a milligram: 100 000 of them are a gram. Own foods may
        // hold any amount, so the products are wide.
        let sum: u128 = self.items().map(|item| u128::from(item.sum(amount))).sum();
        let share = if self.third { 3 } else { 1 };
        let bound = u128::from(percent) * u128::from(context.settings.reference.kcal()) * 100_000;
        sum * u128::from(kcal_per_gram) * share * 100 > bound
    }
}

/// The meals of the scope in the order that additions look for a place in. A meal
/// without food takes one only where the person aims at it.
fn order(context: &Context<'_>) -> Vec<MealAt> {
    let target = context.target;
    let days: Vec<u8> = match context.scope {
        Scope::Meal => Vec::new(),
        Scope::Day => vec![target.day],
        Scope::Week => {
            let others = (0..).take(DAYS).filter(|day| *day != target.day);
            std::iter::once(target.day).chain(others).collect()
        }
    };
    let all = days.iter().flat_map(|day| {
        let meals =
            context.plan.days.get(usize::from(*day)).map_or(0, |content| content.meals.len());
        (0..).take(meals).map(|meal| MealAt { day: *day, meal })
    });
    std::iter::once(target).chain(all.filter(|at| *at != target)).collect()
}
