//! Rules that help plant variety.

use std::cmp::Reverse;

use crate::food::Food;
use crate::inputs::{PlantClass, PlantId};
use crate::kind::Kind;
use crate::order::sort_by_key;
use crate::score::{PLANT_UNIT, Part};
use crate::tips::flavor::Flavor;
use crate::tips::limits::allow;
use crate::tips::offer::{
    Choice, Offer, add, helping, is_savory_meal, listed, of_kinds, open_places, portion, swap,
};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, NOT_ADDED, PLAIN_CEREALS, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
};

/// Plants from which a meal has enough of them.
const ENOUGH_IN_MEAL: u64 = 3;
/// Foods a meal needs before two more join it.
const LEAST_FOODS: usize = 2;
/// Plants of a week below which any new one is offered.
const EARLY: u64 = 20;
/// Plants of a week that the last ones lead to.
const ALL: u64 = 30;
/// Days that one grain may stand on before another takes a turn.
const DAYS_OF_ONE_GRAIN: usize = 3;
/// Single additions of which pairs are tried.
const PAIRED: usize = 8;

const VEGETABLE_OR_FRUIT: [Kind; 9] = [
    Kind::Allium,
    Kind::Berry,
    Kind::Citrus,
    Kind::DriedFruit,
    Kind::LeafyVegetable,
    Kind::Mushroom,
    Kind::OtherFruit,
    Kind::OtherVegetable,
    Kind::RootVegetable,
];
const NUT_OR_SEED: [Kind; 2] = [Kind::Nut, Kind::Seed];
const HERB_OR_SPICE: [Kind; 2] = [Kind::Herb, Kind::Spice];
const WHOLE_GRAIN: [Kind; 4] =
    [Kind::WholeBread, Kind::WholeFlatbread, Kind::WholeGrainCooked, Kind::BreakfastCerealPlain];

/// The vegetables, fruits, nuts, seeds or others of these kinds that may join a meal:
/// one plant each, a mixture is not one new plant.
fn additions(kinds: &[Kind]) -> impl Iterator<Item = &'static Food> {
    of_kinds(kinds)
        .filter(|food| food.inputs.plants.len() == 1 && !NOT_ADDED.contains(&food.slug.as_ref()))
}

/// Whether it goes with the meal: seeds for porridge go into nothing savory, pulses
/// into no snack, and what seasons needs something to season.
fn suits(place: &Place<'_>, food: &Food) -> bool {
    place.flavor.takes(food.taste)
        && match food.kind {
            Kind::Seed => {
                place.flavor == Flavor::Sweet || !BREAKFAST_SEEDS.contains(&food.slug.as_ref())
            }
            Kind::Pulse => is_savory_meal(place),
            Kind::Herb | Kind::Spice => !place.items.is_empty(),
            _ => true,
        }
}

fn brings(food: &Food, is_new: impl Fn(PlantId) -> bool) -> bool {
    food.inputs.plants.iter().any(|share| is_new(share.plant))
}

/// A meal of at least two foods with few plants: two new ones at once.
pub(super) fn two_plants<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let few = ENOUGH_IN_MEAL * u64::from(PLANT_UNIT);
    let place = open_places(situation, 2)
        .find(|place| place.items.len() >= LEAST_FOODS && place.amounts.plants().total() < few);
    let Some(place) = place else { return Vec::new() };
    let choices = pairs(&best_alone(place, situation));
    vec![Offer { rule: Rule::TwoPlants, meal: place.at, old: None, choices }]
}

/// The new plants that lift the score most when one of them joins the meal, those
/// used before and lower numbers first where they are equal.
fn best_alone(place: &Place<'_>, situation: &Situation<'_>) -> Vec<&'static Food> {
    let rest = situation.rest(place.at, None);
    let dismissed = |food: &Food| situation.context.dismissed.contains(&(Rule::TwoPlants, food.id));
    let mut singles: Vec<_> = additions(&VEGETABLE_OR_FRUIT)
        .chain(additions(&NUT_OR_SEED))
        .filter(|food| suits(place, food) && !dismissed(food))
        .filter(|food| !food.inputs.plants.iter().any(|share| situation.has_plant(share.plant)))
        .filter_map(|food| {
            let entry = helping(food, portion(food, situation));
            let fits = allow(situation.context, None, &Choice::one(entry));
            let total = fits.then(|| situation.total_with(&rest, &[entry])).flatten()?;
            Some((total, situation.context.recent.contains(&food.id), food))
        })
        .collect();
    sort_by_key(&mut singles, |single| (Reverse((single.0, single.1)), single.2.id));
    singles.into_iter().take(PAIRED).map(|single| single.2).collect()
}

/// Every two of these foods that bring different plants.
fn pairs(foods: &[&'static Food]) -> Vec<Choice> {
    let mut pairs = Vec::new();
    for (index, first) in foods.iter().enumerate() {
        for second in &foods[index + 1..] {
            let same = |plant| second.inputs.plants.iter().any(|share| share.plant == plant);
            if !brings(first, same) {
                pairs.push(Choice {
                    first: helping(first, first.portion.grams()),
                    second: Some(helping(second, second.portion.grams())),
                });
            }
        }
    }
    pairs
}

/// Less than twenty plants on the plan: one that is not there yet.
pub(super) fn new_this_week<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let plants = &situation.plants_of_plan;
    if plants.whole() >= EARLY || !situation.is_not_full(Part::Plants) {
        return Vec::new();
    }
    let foods = additions(&VEGETABLE_OR_FRUIT)
        .chain(additions(&NUT_OR_SEED))
        .chain(additions(&[Kind::Pulse]))
        .filter(|food| brings(food, |plant| plants.credit(plant) == 0))
        .map(|food| (food, portion(food, situation)));
    add(Rule::NewThisWeek, foods, situation, suits)
}

/// From twenty plants on: a herb, spice, nut or seed that is not there yet.
pub(super) fn last_ten<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let plants = &situation.plants_of_plan;
    if !(EARLY..ALL).contains(&plants.whole()) {
        return Vec::new();
    }
    let foods = additions(&HERB_OR_SPICE)
        .chain(additions(&NUT_OR_SEED))
        .filter(|food| brings(food, |plant| plants.credit(plant) == 0))
        .map(|food| (food, portion(food, situation)));
    add(Rule::LastTen, foods, situation, suits)
}

/// One grain on most days: another whole grain in its place.
pub(super) fn rotate_grain<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let often = grains_of_most_days(situation);
    if often.is_empty() {
        return Vec::new();
    }
    let is_often = |plant: PlantId| often.contains(&plant);
    situation
        .items_of(&WHOLE_GRAIN)
        .filter(|item| brings(item.food, is_often))
        .map(|item| {
            let others = listed(like(&item)).filter(|food| !brings(food, is_often));
            swap(Rule::RotateGrain, item, others, situation)
        })
        .collect()
}

fn like(item: &Item<'_>) -> &'static [&'static str] {
    match item.food.kind {
        Kind::WholeBread => WHOLE_BREADS,
        Kind::WholeFlatbread => WHOLE_FLATBREADS,
        Kind::BreakfastCerealPlain => PLAIN_CEREALS,
        _ => WHOLE_GRAINS,
    }
}

/// The grains that are eaten on more than three days of the plan.
fn grains_of_most_days(situation: &Situation<'_>) -> Vec<PlantId> {
    let context = situation.context;
    let mut seen: Vec<(PlantId, usize)> = Vec::new();
    for (day, content) in context.plan.days.iter().enumerate() {
        let grains = content
            .entries()
            .filter(|entry| entry.grams > 0)
            .filter_map(|entry| context.foods.get(entry.food))
            .flat_map(|food| food.inputs.plants.iter())
            .filter(|share| matches!(share.class, PlantClass::Grain | PlantClass::GrainDry));
        seen.extend(grains.map(|share| (share.plant, day)));
    }
    sort_by_key(&mut seen, |seen| *seen);
    seen.dedup();
    seen.chunk_by(|a, b| a.0 == b.0)
        .filter(|days| days.len() > DAYS_OF_ONE_GRAIN)
        .map(|days| days[0].0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog;

    #[test]
    fn two_foods_of_one_plant_are_no_pair() {
        let foods = ["cantaloupe", "honeydew", "apple"];
        let foods: Vec<_> = foods.iter().filter_map(|slug| catalog::by_slug(slug)).collect();
        let pairs = pairs(&foods);
        let with_apple = |choice: &Choice| choice.entries().any(|entry| entry.food == foods[2].id);
        assert_eq!(pairs.len(), 2);
        assert!(pairs.iter().all(with_apple), "both melons are melon");
    }
}
