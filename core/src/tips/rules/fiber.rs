//! Rules that help fiber.

use super::{Proposal, Replaces, Way, When, any, not_full};
use crate::catalog::named;
use crate::food::{Food, FoodId};
use crate::kind::Kind;
use crate::plan::MealKind;
use crate::score::{Fractions, Part};
use crate::tags::{FiberTag, tags};
use crate::tips::dish::Dish;
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Foods, SPOONFUL, VEGETABLE, anywhere};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{
    BREAKFAST_SEEDS, INULIN_VEGETABLES, List, WHOLE_BREADS, WHOLE_FLATBREADS, WHOLE_GRAINS,
    WHOLE_PASTA,
};

const BROWN_RICE: FoodId = named::food("brown-rice-cooked");

/// What seeds are strewn over.
const BOWLS: [Kind; 7] = [
    Kind::BreakfastCerealPlain,
    Kind::BreakfastCerealSweet,
    Kind::Kefir,
    Kind::PlainYogurt,
    Kind::RefinedGrainCooked,
    Kind::SweetenedYogurt,
    Kind::WholeGrainCooked,
];

const VEGETABLE_OR_FRUIT: [Kind; 6] = [
    Kind::LeafyVegetable,
    Kind::RootVegetable,
    Kind::OtherVegetable,
    Kind::Berry,
    Kind::Citrus,
    Kind::OtherFruit,
];

pub(super) const PROPOSALS: &[Proposal] = &[
    whole_grain(&[Kind::RefinedBread], &[WHOLE_BREADS], any),
    whole_grain(&[Kind::RefinedFlatbread], &[WHOLE_FLATBREADS], any),
    whole_grain(&[Kind::RefinedGrainCooked], &[WHOLE_GRAINS], suits_grain),
    whole_grain(&[Kind::RefinedPasta], &[WHOLE_PASTA], suits_grain),
    // Fiber is below two thirds: a helping of pulses.
    Proposal {
        rule: Rule::Pulses,
        when: When::Below(Part::Fiber, 2, 3),
        way: Way::Add(Foods::OfKinds(&[Kind::Pulse]), None, anywhere),
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
        way: Way::Add(Foods::Listed(&[BREAKFAST_SEEDS]), Some(SPOONFUL), takes_seeds),
    },
];

/// A refined grain, and fiber is not full: a whole grain instead.
const fn whole_grain(
    refined: &'static [Kind],
    whole: &'static [List],
    replaces: Replaces,
) -> Proposal {
    Proposal {
        rule: Rule::WholeGrain,
        when: not_full(Part::Fiber),
        way: Way::Swap(refined, Foods::Listed(whole), replaces),
    }
}

/// No spelt and no whole wheat where rice and noodles are East Asian.
fn suits_grain(situation: &Situation<'_>, item: &Item<'_>, food: &Food) -> bool {
    let place = situation.place(item.at.meal_at());
    place.is_none_or(|place| place.dish != Dish::EastAsian) || food.id == BROWN_RICE
}

/// Vegetables that store inulin have a rule of their own.
fn is_rich_in_fiber(_: &Situation<'_>, _: &Place, food: &Food) -> bool {
    tags(food).fiber != FiberTag::None && !food.is_listed(INULIN_VEGETABLES)
}

fn takes_seeds(situation: &Situation<'_>, place: &Place, _: &Food) -> bool {
    let fiber = || {
        let reference = situation.context.settings.reference;
        Fractions::of_meal(&situation.meal(place), reference).of(Part::Fiber)
    };
    place.kind == MealKind::Breakfast
        && place.flavor == Flavor::Sweet
        && place.has_kind(&BOWLS)
        && !fiber().is_full()
}
