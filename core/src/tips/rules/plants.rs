//! Rules that help plant variety.

use crate::catalog;
use crate::food::Food;
use crate::foods::Foods;
use crate::inputs::{PlantClass, PlantId, PlantShare};
use crate::kind::Kind;
use crate::plan::{Day, Entry};
use crate::score::{PLANT_UNIT, Part};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{
    Choice, Offer, Offers, helping, is_open, is_savory_meal, listed, of_kinds, portion,
};
use crate::tips::rank::{Candidate, best};
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, List, PLAIN_CEREALS, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
};
use crate::tips::total_after;

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

/// What adds a plant to a meal.
const PRODUCE: [Kind; 11] = [
    Kind::Allium,
    Kind::Berry,
    Kind::Citrus,
    Kind::DriedFruit,
    Kind::LeafyVegetable,
    Kind::Mushroom,
    Kind::Nut,
    Kind::OtherFruit,
    Kind::OtherVegetable,
    Kind::RootVegetable,
    Kind::Seed,
];
/// What seasons or tops a meal.
const TOPPINGS: [Kind; 4] = [Kind::Herb, Kind::Nut, Kind::Seed, Kind::Spice];
const WHOLE_GRAIN: [Kind; 4] =
    [Kind::WholeBread, Kind::WholeFlatbread, Kind::WholeGrainCooked, Kind::BreakfastCerealPlain];

/// Those of these kinds that may join a meal: one plant each, a mixture is not one new
/// plant.
fn additions(kinds: &[Kind]) -> Vec<(&'static Food, PlantId)> {
    let mut additions = Vec::new();
    for food in of_kinds(kinds) {
        if let [only] = *food.inputs.plants {
            additions.push((food, only.plant));
        }
    }
    additions
}

/// Whether it goes with the meal: seeds for porridge go into nothing savory, pulses
/// into no snack, and what seasons needs something to season.
fn suits(_: &Situation<'_>, place: &Place, food: &Food) -> bool {
    match food.kind {
        Kind::Seed => place.flavor == Flavor::Sweet || !food.is_listed(BREAKFAST_SEEDS),
        Kind::Pulse => is_savory_meal(place),
        Kind::Herb | Kind::Spice => place.items > 0,
        _ => true,
    }
}

/// A meal of at least two foods with few plants: two new ones at once.
pub(super) fn two_plants(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    let few = ENOUGH_IN_MEAL * u64::from(PLANT_UNIT);
    let place = situation.places.iter().find(|place| {
        is_open(place, 2, situation)
            && place.items >= LEAST_FOODS
            && situation.meal(place.at).plants().total() < few
    });
    let Some(place) = place else { return };
    for choice in pairs(&best_alone(place, offers)) {
        offers.join(place, choice);
    }
}

/// The new plants that lift the score most when one of them joins the meal, those
/// used before and lower numbers first where they are equal.
fn best_alone(place: &Place, offers: &Offers<'_>) -> Vec<&'static Food> {
    let situation = offers.situation;
    let mut singles = Vec::new();
    for (food, plant) in additions(&PRODUCE) {
        let joins = place.flavor.takes(food.taste) && suits(situation, place, food);
        if joins && !situation.has_plant(plant) {
            let choice = Choice::one(helping(food, portion(food, situation)));
            let offer = Offer { rule: offers.rule, meal: place.at, old: None, choice };
            if let Some(total_after) = total_after(&offer, situation) {
                singles.push(Candidate { offer, total_after });
            }
        }
    }
    let mut foods = Vec::new();
    let same = |one: &Candidate<'_>, other: &Candidate<'_>, _: &Foods| {
        one.offer.choice == other.offer.choice
    };
    for single in best(&singles, PAIRED, situation.context, same) {
        for entry in single.offer.choice.entries() {
            foods.extend(catalog::by_id(entry.food));
        }
    }
    foods
}

/// Every two of these foods that bring different plants.
fn pairs(foods: &[&'static Food]) -> Vec<Choice> {
    let mut pairs = Vec::new();
    for (index, first) in foods.iter().enumerate() {
        for second in foods.iter().skip(index + 1) {
            if !first.inputs.plants.iter().any(|share| second.carries(share.plant)) {
                pairs.push(Choice::two(
                    helping(first, first.portion.grams()),
                    helping(second, second.portion.grams()),
                ));
            }
        }
    }
    pairs
}

/// Less than twenty plants on the plan: one that is not there yet.
pub(super) fn new_this_week(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    if situation.of_plan.plants().whole() < EARLY && situation.is_not_full(Part::Plants) {
        add_new(offers, &PRODUCE);
        add_new(offers, &[Kind::Pulse]);
    }
}

/// From twenty plants on: a herb, spice, nut or seed that is not there yet.
pub(super) fn last_ten(offers: &mut Offers<'_>) {
    if (EARLY..ALL).contains(&offers.situation.of_plan.plants().whole()) {
        add_new(offers, &TOPPINGS);
    }
}

/// Adds foods of these kinds whose plant is nowhere on the plan.
fn add_new(offers: &mut Offers<'_>, kinds: &[Kind]) {
    for (food, plant) in additions(kinds) {
        if !offers.situation.of_plan.plants().contains(plant) {
            offers.add(food, None, suits);
        }
    }
}

/// One grain on most days: another whole grain in its place.
pub(super) fn rotate_grain(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    for item in &situation.items {
        if item.food.is(&WHOLE_GRAIN) && is_on_most_days(item.food, situation) {
            for other in listed(&[like(item.food.kind)]) {
                if !is_on_most_days(other, situation) {
                    offers.swap_for(item, other, None);
                }
            }
        }
    }
}

const fn like(kind: Kind) -> List {
    match kind {
        Kind::WholeBread => WHOLE_BREADS,
        Kind::WholeFlatbread => WHOLE_FLATBREADS,
        Kind::BreakfastCerealPlain => PLAIN_CEREALS,
        _ => WHOLE_GRAINS,
    }
}

/// Whether a grain that a food carries is eaten on more than three days of the plan.
fn is_on_most_days(food: &Food, situation: &Situation<'_>) -> bool {
    let days = &situation.context.plan.days;
    food.inputs.plants.iter().any(|share| {
        days.iter().filter(|day| has_grain(day, share.plant, situation)).count() > DAYS_OF_ONE_GRAIN
    })
}

/// Whether a plant is eaten on a day as a grain.
fn has_grain(day: &Day, plant: PlantId, situation: &Situation<'_>) -> bool {
    let is_grain = |share: &PlantShare| {
        share.plant == plant && matches!(share.class, PlantClass::Grain | PlantClass::GrainDry)
    };
    let holds = |entry: &Entry| {
        let food = situation.context.foods.get(entry.food);
        entry.grams > 0 && food.is_some_and(|food| food.inputs.plants.iter().any(is_grain))
    };
    day.meals.iter().any(|meal| meal.entries.iter().any(holds))
}

#[cfg(test)]
mod tests {
    use super::*;

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
