//! Rules that help fiber.

use super::{Proposal, Way, When, not_full};
use crate::food::Food;
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::{Fractions, Part};
use crate::tags::{FiberTag, tags};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Foods, in_savory_meal};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, List, NO_WHOLE_GRAIN, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
    WHOLE_PASTA,
};

/// Grams of vegetable or fruit that are added.
const VEGETABLE: u16 = 80;
/// Grams of seeds that are added.
const SEEDS: u16 = 10;

const VEGETABLE_OR_FRUIT: [Kind; 6] = [
    Kind::LeafyVegetable,
    Kind::RootVegetable,
    Kind::OtherVegetable,
    Kind::Berry,
    Kind::Citrus,
    Kind::OtherFruit,
];

pub(super) const PROPOSALS: &[Proposal] = &[
    whole_grain(&[Kind::RefinedBread], &[WHOLE_BREADS]),
    whole_grain(&[Kind::RefinedFlatbread], &[WHOLE_FLATBREADS]),
    whole_grain(&[Kind::RefinedGrainCooked], &[WHOLE_GRAINS]),
    whole_grain(&[Kind::RefinedPasta], &[WHOLE_PASTA]),
    // Fiber is below two thirds: a helping of pulses.
    Proposal {
        rule: Rule::Pulses,
        when: When::Below(Part::Fiber, 2, 3),
        way: Way::Add(Foods::OfKinds(&[Kind::Pulse]), None, in_savory_meal),
    },
    // Fiber is not full: a fiber-rich vegetable or fruit.
    Proposal {
        rule: Rule::Vegetable,
        when: not_full(Part::Fiber),
        way: Way::Add(Foods::OfKinds(&VEGETABLE_OR_FRUIT), Some(VEGETABLE), is_rich_in_fiber),
    },
    // Fiber is not full at a sweet breakfast: flax or chia.
    Proposal {
        rule: Rule::Seeds,
        when: When::Always,
        way: Way::Add(Foods::Listed(&[BREAKFAST_SEEDS]), Some(SEEDS), takes_seeds),
    },
];

/// A refined grain, and fiber is not full: a whole grain instead.
const fn whole_grain(refined: &'static [Kind], whole: &'static [List]) -> Proposal {
    Proposal {
        rule: Rule::WholeGrain,
        when: not_full(Part::Fiber),
        way: Way::Swap(refined, Foods::Listed(whole), has_whole_grain),
    }
}

fn has_whole_grain(_: &Situation<'_>, item: &Item<'_>, _: &Food) -> bool {
    !item.food.is_listed(NO_WHOLE_GRAIN)
}

fn is_rich_in_fiber(_: &Situation<'_>, _: &Place, food: &Food) -> bool {
    tags(food).fiber != FiberTag::None
}

fn takes_seeds(situation: &Situation<'_>, place: &Place, _: &Food) -> bool {
    let fiber = || {
        let reference = situation.context.settings.reference;
        Fractions::of_meal(&situation.meal(place), reference).of(Part::Fiber)
    };
    place.kind == MealKind::Breakfast
        && place.flavor == Flavor::Sweet
        && place.items > 0
        && !fiber().is_full()
}
