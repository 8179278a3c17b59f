//! Rules that help low free sugars.

use super::{Proposal, Way, When, any};
use crate::catalog::named::foods;
use crate::food::{Allergen, Food, Taste};
use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::plan::MAX_ENTRIES;
use crate::score::rules::{FREE_SUGARS_FROM, SUGAR_ENERGY};
use crate::tips::dish::Dish;
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Choice, Foods, Offers, helping};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{List, NOT_FRUIT_JUICE, SENSIBLE, WATER_AND_TEA, row_of};

/// Most free sugars by the guideline (WHO 2015), percent of the reference energy.
const GUIDELINE: u32 = 10;

const WHOLE_FRUIT: [Kind; 3] = [Kind::Berry, Kind::Citrus, Kind::OtherFruit];
const DISHES: [Kind; 5] = [
    Kind::MixedDishGrain,
    Kind::MixedDishMeat,
    Kind::MixedDishPulse,
    Kind::MixedDishVegetable,
    Kind::Soup,
];

pub(super) const PROPOSALS: &[Proposal] = &[
    Proposal { rule: Rule::WholeFruit, when: When::Always, way: Way::Other(with_fruit) },
    Proposal { rule: Rule::PlainYogurt, when: When::Always, way: Way::Other(with_fruit) },
    // Free sugars above a tenth of the reference energy: half of the largest source.
    Proposal {
        rule: Rule::HalveSugar,
        when: When::Always,
        way: Way::Largest(free_sugars, is_above, &[], true),
    },
    // Free sugars between a twentieth and a tenth of the reference energy: half of the
    // honey, syrup or sugar.
    Proposal {
        rule: Rule::TrimSugar,
        when: When::Always,
        way: Way::Largest(free_sugars, is_some, &[], true),
    },
    // Sugary drink: water or unsweetened tea.
    Proposal {
        rule: Rule::Water,
        when: When::Always,
        way: Way::Swap(&[Kind::SugaryDrink], Foods::Listed(&[WATER_AND_TEA]), any),
    },
];

const fn free_sugars(inputs: &ScoreInputs) -> Amount {
    inputs.free_sugars
}

/// Whether a food's meal or day is above the guideline.
fn is_above(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    situation.exceeds(item, GUIDELINE, SUGAR_ENERGY.value, free_sugars)
}

/// Whether it is sugar, below the guideline but enough to count.
fn is_some(situation: &Situation<'_>, item: &Item<'_>) -> bool {
    item.food.kind == Kind::SugarOrSyrup
        && situation.exceeds(item, FREE_SUGARS_FROM.value, SUGAR_ENERGY.value, free_sugars)
        && !is_above(situation, item)
}

/// Fruit juice: a portion of whole fruit instead. Sweetened yogurt or kefir of milk: the
/// plain one, and a portion of fruit.
fn with_fruit(offers: &mut Offers<'_>) {
    let is_juice = offers.rule == Rule::WholeFruit;
    let replaced = if is_juice { is_fruit_juice } else { is_sweetened };
    let takes = if is_juice { takes_fruit } else { takes_fruit_too };
    let fruits = Foods::OfKinds(&WHOLE_FRUIT).all();
    for item in &offers.situation.items {
        let sensible = row_of(SENSIBLE, item.food);
        if !replaced(item.food) || !takes(item, offers.situation) {
            continue;
        }
        for fruit in &fruits {
            if !fruit.is_listed(Dish::Sweet.joins())
                || sensible.is_some_and(|row| !fruit.is_listed(row))
            {
                continue;
            }
            let fruit = helping(fruit, fruit.portion.grams());
            if is_juice {
                offers.replace(item, Choice::one(fruit));
                continue;
            }
            for plain in &Foods::Listed(&[plain(item)]).all() {
                offers.swap(item, plain, Some(fruit));
            }
        }
    }
}

fn is_fruit_juice(food: &Food) -> bool {
    food.kind == Kind::Juice && !food.is_listed(NOT_FRUIT_JUICE)
}

fn is_sweetened(food: &Food) -> bool {
    food.kind == Kind::SweetenedYogurt && food.allergens.contains(Allergen::Milk)
}

/// Whether a portion of fruit goes with the meal of a juice: not with a stew or soup.
fn takes_fruit(item: &Item<'_>, situation: &Situation<'_>) -> bool {
    situation
        .place(item.at.meal_at())
        .is_some_and(|place| place.flavor == Flavor::Sweet || !place.has_kind(&DISHES))
}

/// Whether there is room for fruit beside a yogurt, and something sweet it goes with: the
/// meal, or the yogurt on its side.
fn takes_fruit_too(item: &Item<'_>, situation: &Situation<'_>) -> bool {
    situation.place(item.at.meal_at()).is_some_and(|place| {
        place.entries < MAX_ENTRIES
            && (place.flavor == Flavor::Sweet || item.food.taste == Taste::Sweet)
    }) && takes_fruit(item, situation)
}

fn plain(item: &Item<'_>) -> List {
    if item.food.is_listed(const { &foods(["kefir-strawberry"]) }) {
        const { &foods(["kefir-plain"]) }
    } else {
        const { &foods(["yogurt-plain-lowfat", "yogurt-plain-nonfat"]) }
    }
}
