//! Rules that help low free sugars.

use crate::catalog::named::foods;
use crate::food::Allergen;
use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::plan::{Entry, MAX_ENTRIES};
use crate::score::rules::{FREE_SUGARS_FROM, SUGAR_ENERGY};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Choice, Offers, helping, of_kinds};
use crate::tips::situation::{Item, Situation};
use crate::tips::stand_ins::{List, NOT_FRUIT_JUICE, WATER_AND_TEA};

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

const fn free_sugars(inputs: &ScoreInputs) -> Amount {
    inputs.free_sugars
}

/// Fruit juice: a portion of whole fruit instead.
pub(super) fn whole_fruit(offers: &mut Offers<'_>) {
    with_fruits(offers, Kind::Juice, 0, |offers, item, fruit| {
        if !item.food.is_listed(NOT_FRUIT_JUICE) {
            offers.replace(item, Choice::one(fruit));
        }
    });
}

/// Sweetened yogurt or kefir of milk: the plain one, and a portion of fruit.
pub(super) fn plain_yogurt(offers: &mut Offers<'_>) {
    with_fruits(offers, Kind::SweetenedYogurt, 1, |offers, item, fruit| {
        if item.food.allergens.contains(Allergen::Milk) {
            offers.swap(item, &[plain(item)], Some(fruit));
        }
    });
}

/// For each food of a kind, a portion of each whole fruit, where fruit can come with the
/// meal, and `more` entries too: not with a stew or soup.
fn with_fruits<'a>(
    offers: &mut Offers<'a>,
    kind: Kind,
    more: usize,
    offer: fn(&mut Offers<'a>, &'a Item<'a>, Entry),
) {
    let situation = offers.situation;
    for item in &situation.items {
        let takes_fruit = situation.place(item.at.meal_at()).is_some_and(|place| {
            place.entries + more <= MAX_ENTRIES
                && (place.flavor == Flavor::Sweet || !situation.has_kind(place.at, &DISHES))
        });
        if item.food.kind == kind && takes_fruit {
            for fruit in of_kinds(&WHOLE_FRUIT) {
                offer(offers, item, helping(fruit, fruit.portion.grams()));
            }
        }
    }
}

fn plain(item: &Item<'_>) -> List {
    if item.food.is_listed(const { &foods(["kefir-strawberry"]) }) {
        const { &foods(["kefir-plain"]) }
    } else {
        const { &foods(["yogurt-plain-lowfat", "yogurt-plain-nonfat"]) }
    }
}

/// Whether a food's meal or day has free sugars above so many percent of the reference
/// energy.
fn is_above(percent: u32, situation: &Situation<'_>, item: &Item<'_>) -> bool {
    situation.exceeds(item, percent, SUGAR_ENERGY.value, free_sugars)
}

/// Free sugars above a tenth of the reference energy: half of the largest source.
pub(super) fn halve_sugar(offers: &mut Offers<'_>) {
    halve_largest(offers, |situation, item| is_above(GUIDELINE, situation, item));
}

/// Free sugars between a twentieth and a tenth of the reference energy: half of the
/// honey, syrup or sugar.
pub(super) fn trim_sugar(offers: &mut Offers<'_>) {
    halve_largest(offers, |situation, item| {
        item.food.kind == Kind::SugarOrSyrup
            && is_above(FREE_SUGARS_FROM.value, situation, item)
            && !is_above(GUIDELINE, situation, item)
    });
}

/// Halves the item that brings the most free sugars, of those for which something is so.
fn halve_largest(offers: &mut Offers<'_>, holds: fn(&Situation<'_>, &Item<'_>) -> bool) {
    let situation = offers.situation;
    if let Some(item) = situation.largest(free_sugars, &|item| holds(situation, item)) {
        offers.halve(item);
    }
}

/// Sugary drink: water or unsweetened tea.
pub(super) fn water(offers: &mut Offers<'_>) {
    offers.swap_all(&[Kind::SugaryDrink], &[WATER_AND_TEA]);
}
