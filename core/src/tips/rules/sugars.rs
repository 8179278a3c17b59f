//! Rules that help low free sugars.

use std::cmp::Reverse;

use crate::food::Allergen;
use crate::inputs::{Amount, ScoreInputs};
use crate::kind::Kind;
use crate::plan::{Entry, MAX_ENTRIES};
use crate::score::rules::{FREE_SUGARS_FROM, SUGAR_ENERGY};
use crate::tips::flavor::Flavor;
use crate::tips::offer::{Choice, Offer, change, helping, listed, of_kinds, swap};
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{NOT_ADDED, NOT_FRUIT_JUICE, WATER_AND_TEA};

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

/// Whether fruit can come with a meal: not with a stew or soup.
fn takes_fruit(place: &Place<'_>) -> bool {
    place.flavor == Flavor::Sweet || !place.has_kind(&DISHES)
}

fn fruits() -> impl Iterator<Item = Entry> {
    of_kinds(&WHOLE_FRUIT)
        .filter(|food| !NOT_ADDED.contains(&food.slug.as_ref()))
        .map(|food| helping(food, food.portion.grams()))
}

/// Fruit juice: a portion of whole fruit instead.
pub(super) fn whole_fruit<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&[Kind::Juice])
        .filter(|item| !NOT_FRUIT_JUICE.contains(&item.food.slug.as_ref()))
        .filter(|item| situation.place(item.at.meal_at()).is_some_and(takes_fruit))
        .map(|item| Offer {
            rule: Rule::WholeFruit,
            meal: item.at.meal_at(),
            old: Some(item),
            choices: fruits().map(Choice::one).collect(),
        })
        .collect()
}

/// Sweetened yogurt or kefir of milk: the plain one, and a portion of fruit.
pub(super) fn plain_yogurt<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&[Kind::SweetenedYogurt])
        .filter(|item| item.food.allergens.contains(Allergen::Milk))
        .filter(|item| {
            situation
                .place(item.at.meal_at())
                .is_some_and(|place| takes_fruit(place) && place.entries < MAX_ENTRIES)
        })
        .map(|item| {
            let mut offer = swap(Rule::PlainYogurt, item, listed(plain(&item)), situation);
            offer.choices = offer
                .choices
                .iter()
                .flat_map(|yogurt| fruits().map(|fruit| Choice { second: Some(fruit), ..*yogurt }))
                .collect();
            offer
        })
        .collect()
}

fn plain(item: &Item<'_>) -> &'static [&'static str] {
    if item.food.slug == "kefir-strawberry" {
        &["kefir-plain"]
    } else {
        &["yogurt-plain-lowfat", "yogurt-plain-nonfat"]
    }
}

/// Free sugars above a tenth of the reference energy: half of the largest source.
pub(super) fn halve_sugar<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let context = situation.context;
    let high = situation
        .spans()
        .into_iter()
        .filter(|span| span.exceeds(GUIDELINE, SUGAR_ENERGY.value, free_sugars, context))
        .flat_map(|span| span.items().collect::<Vec<_>>());
    halve_largest(Rule::HalveSugar, high)
}

/// Free sugars between a twentieth and a tenth of the reference energy: half of the
/// honey, syrup or sugar.
pub(super) fn trim_sugar<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    let context = situation.context;
    let exceeds = |span: &crate::tips::situation::Span<'_, 'a>, percent| {
        span.exceeds(percent, SUGAR_ENERGY.value, free_sugars, context)
    };
    let between = situation
        .spans()
        .into_iter()
        .filter(|span| exceeds(span, FREE_SUGARS_FROM.value) && !exceeds(span, GUIDELINE))
        .flat_map(|span| span.items().collect::<Vec<_>>())
        .filter(|item| item.food.kind == Kind::SugarOrSyrup);
    halve_largest(Rule::TrimSugar, between)
}

/// Halves the item that brings the most free sugars.
fn halve_largest<'a>(rule: Rule, items: impl Iterator<Item = Item<'a>>) -> Vec<Offer<'a>> {
    let largest = items.min_by_key(|item| (Reverse(item.sum(free_sugars)), item.at));
    largest
        .map(|item| change(rule, item, Entry { grams: item.entry.grams.div_ceil(2), ..item.entry }))
        .into_iter()
        .collect()
}

/// Sugary drink: water or unsweetened tea.
pub(super) fn water<'a>(situation: &Situation<'a>) -> Vec<Offer<'a>> {
    situation
        .items_of(&[Kind::SugaryDrink])
        .map(|item| swap(Rule::Water, item, listed(WATER_AND_TEA), situation))
        .collect()
}
