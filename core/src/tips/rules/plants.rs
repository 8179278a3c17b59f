//! Rules that help plant variety.

use super::{Proposal, Way, When};
use crate::catalog;
use crate::food::Food;
use crate::foods::Foods as Known;
use crate::inputs::PlantId;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::{PLANT_UNIT, Part};
use crate::tips::offer::{Choice, Foods, Offer, Offers, helping, is_open, portion};
use crate::tips::rank::{Candidate, best};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{
    INULIN_VEGETABLES, List, PLAIN_CEREALS, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
};
use crate::tips::weigh;

/// Plants from which a meal has enough of them.
const ENOUGH_IN_MEAL: u64 = 3;
/// Foods a meal needs before two more join it.
const LEAST_FOODS: usize = 2;
/// Plants of a week below which any new one is offered.
const EARLY: u64 = 20;
/// Plants of a week that the last ones lead to.
const ALL: u64 = 30;
/// Days that one grain may stand on before another takes a turn.
const DAYS_OF_ONE_GRAIN: u32 = 3;
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

pub(super) const PROPOSALS: &[Proposal] = &[
    Proposal { rule: Rule::TwoPlants, when: When::Always, way: Way::Other(two_plants) },
    new_this_week(&PRODUCE),
    new_this_week(&[Kind::Pulse]),
    // From twenty plants on: a herb, spice, nut or seed that is not there yet.
    Proposal {
        rule: Rule::LastTen,
        when: When::Is(is_late),
        way: Way::Add(Foods::OfKinds(&TOPPINGS), None, suits_as_new),
    },
    rotate_grain(&[Kind::WholeBread], &[WHOLE_BREADS]),
    rotate_grain(&[Kind::WholeFlatbread], &[WHOLE_FLATBREADS]),
    rotate_grain(&[Kind::WholeGrainCooked], &[WHOLE_GRAINS]),
    rotate_grain(&[Kind::BreakfastCerealPlain], &[PLAIN_CEREALS]),
];

/// Less than twenty plants on the plan: one that is not there yet.
const fn new_this_week(kinds: &'static [Kind]) -> Proposal {
    Proposal {
        rule: Rule::NewThisWeek,
        when: When::Is(is_early),
        way: Way::Add(Foods::OfKinds(kinds), None, suits_as_new),
    }
}

/// One grain on most days: another whole grain in its place.
const fn rotate_grain(kinds: &'static [Kind], like: &'static [List]) -> Proposal {
    Proposal {
        rule: Rule::RotateGrain,
        when: When::Always,
        way: Way::Swap(kinds, Foods::Listed(like), takes_a_turn),
    }
}

fn is_early(situation: &Situation<'_>) -> bool {
    situation.of_plan.plants().whole() < EARLY && situation.is_not_full(Part::Plants)
}

fn is_late(situation: &Situation<'_>) -> bool {
    (EARLY..ALL).contains(&situation.of_plan.plants().whole())
}

/// The plant that a food brings: one, a mixture is not one new plant. Vegetables that
/// store inulin have a rule of their own.
fn only_plant(food: &Food) -> Option<PlantId> {
    if food.is_listed(INULIN_VEGETABLES) {
        return None;
    }
    if let [only] = *food.inputs.plants { Some(only.plant) } else { None }
}

/// Whether it goes with the meal and its plant is nowhere on the plan.
fn suits_as_new(situation: &Situation<'_>, place: &Place, food: &Food) -> bool {
    suits(place, food)
        && only_plant(food).is_some_and(|plant| !situation.of_plan.plants().contains(plant))
}

/// Whether it goes with the meal: what seasons needs something to season, and onions are
/// not for breakfast.
fn suits(place: &Place, food: &Food) -> bool {
    (place.items > 0 || !food.is(&[Kind::Herb, Kind::Spice]))
        && (place.kind != MealKind::Breakfast || food.kind != Kind::Allium)
}

/// A meal of at least two foods with few plants: two new ones at once.
fn two_plants(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    let few = ENOUGH_IN_MEAL * u64::from(PLANT_UNIT);
    let place = situation.places.iter().find(|place| {
        is_open(place, 2, situation)
            && place.items >= LEAST_FOODS
            && situation.meal(place).plants().total() < few
    });
    let Some(place) = place else { return };
    for choice in pairs(&best_alone(place, offers)) {
        offers.join(place, choice);
    }
}

/// The new plants, and how many grams of each, that lift the score most when one of them joins the meal, those
/// used before and lower numbers first where they are equal.
fn best_alone(place: &Place, offers: &Offers<'_>) -> Vec<(&'static Food, u16)> {
    let situation = offers.situation;
    let mut offers_alone = Vec::new();
    let joins = place.dish.joins();
    for food in &Foods::OfKinds(&PRODUCE).all() {
        if food.is_listed(joins)
            && suits(place, food)
            && only_plant(food).is_some_and(|plant| !situation.trial.has_plant(plant))
        {
            let choice = Choice::one(helping(food, portion(food, place, situation)));
            let offer = Offer { rule: offers.rule, meal: place.at, old: None, choice };
            offers_alone.push(offer);
        }
    }
    let mut singles = Vec::new();
    weigh(&offers_alone, 0, situation, &mut singles);
    let mut foods = Vec::new();
    let same = |one: &Candidate<'_>, other: &Candidate<'_>, _: &Known| {
        one.offer.choice == other.offer.choice
    };
    for single in best(&singles, PAIRED, situation.context.foods, same) {
        for entry in single.offer.choice.entries() {
            if let Some(food) = catalog::by_id(entry.food) {
                foods.push((food, entry.grams));
            }
        }
    }
    foods
}

/// Every two of these foods that bring different plants.
fn pairs(foods: &[(&'static Food, u16)]) -> Vec<Choice> {
    let mut pairs = Vec::new();
    for (index, (first, grams)) in foods.iter().enumerate() {
        for (second, more) in foods.iter().skip(index + 1) {
            if !first.inputs.plants.iter().any(|share| second.carries(share.plant)) {
                pairs.push(Choice::two(helping(first, *grams), helping(second, *more)));
            }
        }
    }
    pairs
}

/// Whether one grain is on most days and the other is not.
fn takes_a_turn(situation: &Situation<'_>, item: &Item<'_>, other: &Food) -> bool {
    is_on_most_days(item.food, situation) && !is_on_most_days(other, situation)
}

/// Whether a grain that a food carries is eaten on more than three days of the plan.
fn is_on_most_days(food: &Food, situation: &Situation<'_>) -> bool {
    for share in food.inputs.plants.iter() {
        if situation.days_of_grain(share.plant) > DAYS_OF_ONE_GRAIN {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_foods_of_one_plant_are_no_pair() {
        let foods = ["cantaloupe", "honeydew", "apple"];
        let foods: Vec<_> =
            foods.iter().filter_map(|slug| Some((catalog::by_slug(slug)?, 100))).collect();
        let pairs = pairs(&foods);
        let with_apple =
            |choice: &Choice| choice.entries().any(|entry| entry.food == foods[2].0.id);
        assert_eq!(pairs.len(), 2);
        assert!(pairs.iter().all(with_apple), "both melons are melon");
    }
}
