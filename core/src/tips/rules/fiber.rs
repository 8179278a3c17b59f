//! Rules that help fiber.

use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::{Fractions, Part};
use crate::tags::{FiberTag, tags};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Offer, add, is_savory_meal, listed, of_kinds, portion, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::Situation;
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, NO_WHOLE_GRAIN, NOT_ADDED, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
    WHOLE_PASTA,
};

/// Grams of vegetable or fruit that are added.
const VEGETABLE: u16 = 80;
/// Grams of seeds that are added.
const SEEDS: u16 = 10;

const REFINED: [Kind; 4] =
    [Kind::RefinedBread, Kind::RefinedFlatbread, Kind::RefinedGrainCooked, Kind::RefinedPasta];

const VEGETABLE_OR_FRUIT: [Kind; 6] = [
    Kind::LeafyVegetable,
    Kind::RootVegetable,
    Kind::OtherVegetable,
    Kind::Berry,
    Kind::Citrus,
    Kind::OtherFruit,
];

/// A refined grain, and fiber is not full: a whole grain instead.
pub(super) fn whole_grain<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_not_full(Part::Fiber) {
        return Vec::new();
    }
    situation
        .items_of(&REFINED)
        .filter(|item| !NO_WHOLE_GRAIN.contains(&item.food.slug.as_ref()))
        .map(|item| swap(Rule::WholeGrain, item, listed(whole(item.food.kind)), situation))
        .collect()
}

const fn whole(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::RefinedBread => WHOLE_BREADS,
        Kind::RefinedFlatbread => WHOLE_FLATBREADS,
        Kind::RefinedPasta => WHOLE_PASTA,
        _ => WHOLE_GRAINS,
    }
}

/// Fiber is below two thirds: a helping of pulses.
pub(super) fn pulses<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_below(Part::Fiber, 2, 3) {
        return Vec::new();
    }
    let helpings = of_kinds(&[Kind::Pulse]).map(|food| (food, portion(food, situation)));
    add(Rule::Pulses, helpings, situation, |place, _| is_savory_meal(place))
}

/// Fiber is not full: a fiber-rich vegetable or fruit.
pub(super) fn vegetable<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    if !situation.is_not_full(Part::Fiber) {
        return Vec::new();
    }
    let helpings = of_kinds(&VEGETABLE_OR_FRUIT)
        .filter(|food| tags(food).fiber != FiberTag::None && !is_left_out(food))
        .map(|food| (food, VEGETABLE));
    add(Rule::Vegetable, helpings, situation, |_, _| true)
}

fn is_left_out(food: &Food) -> bool {
    NOT_ADDED.contains(&food.slug.as_ref())
}

/// Fiber is not full at a sweet breakfast: flax or chia.
pub(super) fn seeds<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let reference = situation.context.settings.reference;
    let helpings = listed(BREAKFAST_SEEDS).map(|food| (food, SEEDS));
    add(Rule::Seeds, helpings, situation, |place, _| {
        place.kind == MealKind::Breakfast
            && place.flavor == Flavor::Sweet
            && !place.items.is_empty()
            && !Fractions::of_meal(&place.amounts, reference).of(Part::Fiber).is_full()
    })
}
