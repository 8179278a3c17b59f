//! Rules that help fiber.

use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::{Fractions, Part};
use crate::tags::{FiberTag, tags};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Offers, anywhere, in_savory_meal, of_kinds};
use crate::tips::situation::{Place, Situation};
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, List, NO_WHOLE_GRAIN, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
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
pub(super) fn whole_grain(offers: &mut Offers<'_>) {
    let situation = offers.situation;
    if !situation.is_not_full(Part::Fiber) {
        return;
    }
    for item in &situation.items {
        if item.food.is(&REFINED) && !item.food.is_listed(NO_WHOLE_GRAIN) {
            offers.swap(item, &[whole(item.food.kind)], None);
        }
    }
}

const fn whole(kind: Kind) -> List {
    match kind {
        Kind::RefinedBread => WHOLE_BREADS,
        Kind::RefinedFlatbread => WHOLE_FLATBREADS,
        Kind::RefinedPasta => WHOLE_PASTA,
        _ => WHOLE_GRAINS,
    }
}

/// Fiber is below two thirds: a helping of pulses.
pub(super) fn pulses(offers: &mut Offers<'_>) {
    if offers.situation.is_below(Part::Fiber, 2, 3) {
        for food in of_kinds(&[Kind::Pulse]) {
            offers.add(food, None, in_savory_meal);
        }
    }
}

/// Fiber is not full: a fiber-rich vegetable or fruit.
pub(super) fn vegetable(offers: &mut Offers<'_>) {
    if offers.situation.is_not_full(Part::Fiber) {
        for food in of_kinds(&VEGETABLE_OR_FRUIT) {
            if tags(food).fiber != FiberTag::None {
                offers.add(food, Some(VEGETABLE), anywhere);
            }
        }
    }
}

/// Fiber is not full at a sweet breakfast: flax or chia.
pub(super) fn seeds(offers: &mut Offers<'_>) {
    offers.add_listed(&[BREAKFAST_SEEDS], Some(SEEDS), takes_seeds);
}

fn takes_seeds(situation: &Situation<'_>, place: &Place, _: &Food) -> bool {
    let fiber = || {
        let reference = situation.context.settings.reference;
        Fractions::of_meal(&situation.meal(place.at), reference).of(Part::Fiber)
    };
    place.kind == MealKind::Breakfast
        && place.flavor == Flavor::Sweet
        && place.items > 0
        && !fiber().is_full()
}
