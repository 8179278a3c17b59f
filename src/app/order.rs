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
            (Sorting::BestFirst, best(&found, foods, place))
        } else {
            let mut first = Vec::new();
            for food in FIRST_FOODS {
                if found.contains(&food) {
                    first.push(food);
                }
            }
            (Sorting::FirstFoods, first)
        };
    }
    if scored {
        (Sorting::BestFirst, grouped(&by_gain(&found, foods, place), foods))
    } else {
        (Sorting::BestMatch, grouped(&found, foods))
    }
}

impl Shelves<'_> {
    /// What passes question and settings, as the search ranks it.
    pub fn find(&self, question: &Question) -> Vec<FoodId> {
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
fn best(found: &[FoodId], foods: &Foods, place: Place<'_>) -> Vec<FoodId> {
    let mut as_served = Vec::new();
    for id in found {
        if foods.get(*id).is_some_and(|food| food.as_served) {
            as_served.push(*id);
        }
    }
    let mut of_group = [0; Group::ALL.len()];
    let mut best = Vec::new();
    for id in by_gain(&as_served, foods, place) {
        let Some(food) = foods.get(id) else { continue };
        let count = &mut of_group[food.group as usize];
        *count += 1;
        if *count <= BEST_OF_GROUP && best.len() < BEST {
            best.push(id);
        }
    }
    grouped(&best, foods)
}

fn by_gain(found: &[FoodId], foods: &Foods, place: Place<'_>) -> Vec<FoodId> {
    let mut ranked = Vec::new();
    for food in found {
        // The largest first, and last what has none.
        let rank = place.gain(*food, foods).map_or(i32::MAX, |gain| -gain);
        ranked.push((rank, *food));
    }
    sorted(ranked)
}

/// The same foods group by group, in the order in which the groups come first.
fn grouped(found: &[FoodId], foods: &Foods) -> Vec<FoodId> {
    let mut rank_of_group = [i32::MAX; Group::ALL.len()];
    let mut ranked = Vec::new();
    for (id, at) in found.iter().zip(0..) {
        let Some(food) = foods.get(*id) else { continue };
        let rank = &mut rank_of_group[food.group as usize];
        *rank = at.min(*rank);
        ranked.push((*rank, *id));
    }
    sorted(ranked)
}

/// By rank. Stable: equal ones keep the order of the catalog, recent foods first.
fn sorted(mut ranked: Vec<(i32, FoodId)>) -> Vec<FoodId> {
    sort_by_key(&mut ranked, |(rank, _)| *rank);
    let mut foods = Vec::new();
    for (_, food) in ranked {
        foods.push(food);
    }
    foods
}
