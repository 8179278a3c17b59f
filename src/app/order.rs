//! Which foods the catalog shows, and in which order.

use biomeal_core::catalog::named::foods;
use biomeal_core::food::{FoodId, Group};
use biomeal_core::foods::Foods;
use biomeal_core::order::sort_by_key;
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;
use biomeal_core::search::{Diet, Filter, Index};
use biomeal_core::settings::Settings;

use crate::app::figures::Figures;
use crate::app::state::serving;

/// Most foods of one group among the best of all.
const BEST_OF_GROUP: usize = 4;
/// Foods among the best of all.
const BEST: usize = 10;
/// What an empty plan is offered first.
const FIRST_FOODS: [FoodId; 6] = foods([
    "oats-rolled-dry",
    "rye-bread",
    "yogurt-plain-whole",
    "kefir-plain",
    "blueberries",
    "apple",
]);

/// How a list of foods is to be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorting {
    /// The largest gain first.
    BestFirst,
    /// As the search ranks them.
    BestMatch,
    /// What an empty plan is offered.
    FirstFoods,
}

/// What a person asks the catalog for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What was typed.
    pub words: String,
    /// What must hold.
    pub filter: Filter,
}

impl Question {
    /// Whether nothing was asked yet.
    pub fn is_open(&self) -> bool {
        self.words.trim().is_empty() && self.filter == Filter::default()
    }
}

/// What the gains and the order speak of.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The scores.
    pub figures: &'a Figures,
    /// Meal, day or week.
    pub scope: Scope,
    /// The meal a food would go to.
    pub target: MealAt,
}

impl Place<'_> {
    /// Whether there is a score that a food could change.
    pub fn is_scored(self) -> bool {
        self.figures.score(self.scope, self.target).is_some_and(|score| score.number.is_some())
    }

    /// What one portion of a food would bring, in tenths; none without a score.
    pub fn gain(self, food: FoodId, foods: &Foods) -> Option<i32> {
        let entry = serving(foods, food)?;
        self.figures.gain(self.scope, self.target, &entry, foods)
    }
}

/// Where answers are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Shelves<'a> {
    /// All foods.
    pub foods: &'a Foods,
    /// The same, prepared for search.
    pub index: &'a Index,
    /// Foods used lately, the last first.
    pub recent: &'a [FoodId],
    /// Diet and "without" list, which always hold.
    pub settings: &'a Settings,
}

/// The foods to show, and how they are sorted.
pub fn answer(
    question: &Question,
    shelves: Shelves<'_>,
    place: Place<'_>,
) -> (Sorting, Vec<FoodId>) {
    let foods = shelves.foods;
    let scored = place.is_scored();
    if !question.words.trim().is_empty() {
        return (Sorting::BestMatch, shelves.find(question));
    }
    let found = shelves.find(question);
    if question.is_open() {
        return if scored {
            (Sorting::BestFirst, best(found, foods, place))
        } else {
            let mut first = FIRST_FOODS.to_vec();
            first.retain(|food| found.contains(food));
            (Sorting::FirstFoods, first)
        };
    }
    if scored {
        (Sorting::BestFirst, grouped(by_gain(found, foods, place), foods))
    } else {
        (Sorting::BestMatch, grouped(found, foods))
    }
}

impl Shelves<'_> {
    fn find(&self, question: &Question) -> Vec<FoodId> {
        let asked = question.filter;
        let diet = match (asked.diet, self.settings.diet) {
            (Diet::Vegan, _) | (_, Diet::Vegan) => Diet::Vegan,
            (Diet::Any, other) | (other, _) => other,
        };
        let without = asked.without.union(self.settings.without);
        let filter = Filter { diet, without, ..asked };
        self.index.search(&question.words, &filter, self.recent)
    }
}

/// The foods with the largest gains, not too many of one group.
fn best(found: Vec<FoodId>, foods: &Foods, place: Place<'_>) -> Vec<FoodId> {
    let as_served =
        found.into_iter().filter(|food| foods.get(*food).is_some_and(|food| food.as_served));
    let mut of_group = [0; Group::ALL.len()];
    let best = by_gain(as_served.collect(), foods, place)
        .into_iter()
        .filter(|food| {
            let Some(food) = foods.get(*food) else { return false };
            let count = &mut of_group[food.group as usize];
            *count += 1;
            *count <= BEST_OF_GROUP
        })
        .take(BEST);
    grouped(best.collect(), foods)
}

fn by_gain(found: Vec<FoodId>, foods: &Foods, place: Place<'_>) -> Vec<FoodId> {
    let mut gains: Vec<(Option<i32>, FoodId)> =
        found.into_iter().map(|food| (place.gain(food, foods), food)).collect();
    // Stable: equal gains keep the order of the catalog, recent foods first.
    sort_by_key(&mut gains, |(gain, _)| std::cmp::Reverse(*gain));
    gains.into_iter().map(|(_, food)| food).collect()
}

/// The same foods group by group, in the order in which the groups come first.
fn grouped(found: Vec<FoodId>, foods: &Foods) -> Vec<FoodId> {
    let group = |food: &FoodId| foods.get(*food).map(|food| food.group);
    let mut order: Vec<Option<Group>> = Vec::new();
    for food in &found {
        let group = group(food);
        if !order.contains(&group) {
            order.push(group);
        }
    }
    let place = |food: &FoodId| order.iter().position(|other| *other == group(food));
    let mut sorted: Vec<_> = found.iter().map(|food| (place(food), *food)).collect();
    sort_by_key(&mut sorted, |(place, _)| *place);
    sorted.into_iter().map(|(_, food)| food).collect()
}
