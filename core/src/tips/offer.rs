//! What a rule puts forward: a place on the plate and the foods that could go there.

use crate::catalog;
use crate::food::Food;
use crate::inputs::Live;
use crate::kind::Kind;
use crate::plan::{Entry, MAX_ENTRIES, MealAt};
use crate::tips::flavor::Flavor;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};

/// Least and most grams of an added helping of pulses.
const PULSES: (u16, u16) = (80, 150);
/// The same for a gentle start.
const PULSES_GENTLY: (u16, u16) = (40, 50);
/// Most fiber that a tip adds in a gentle start, milligrams.
pub(super) const GENTLE_FIBER: u32 = 5_000;

/// Foods for one place.
pub(super) struct Offer<'a> {
    pub rule: Rule,
    /// The meal that changes.
    pub meal: MealAt,
    /// What makes room; nothing where food is only added.
    pub old: Option<Item<'a>>,
    /// What could go there, each a tip if the score says so.
    pub choices: Vec<Choice>,
}

/// What goes in: in the place of what makes room, or to the end of the meal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub first: Entry,
    /// A second food for the end of the meal.
    pub second: Option<Entry>,
}

impl Choice {
    /// One food.
    pub const fn one(first: Entry) -> Self {
        Self { first, second: None }
    }

    /// Both or the one.
    pub fn entries(&self) -> impl Iterator<Item = Entry> {
        std::iter::once(self.first).chain(self.second)
    }
}

/// Some grams of a food, not heated.
pub(super) const fn helping(food: &Food, grams: u16) -> Entry {
    Entry { food: food.id, grams, heated: false }
}

/// The grams of one added portion. Pulses come by the helping, smaller in a gentle
/// start.
pub(super) fn portion(food: &Food, situation: &Situation<'_>) -> u16 {
    let portion = food.portion.grams();
    if food.kind != Kind::Pulse {
        return portion;
    }
    if !situation.context.settings.gentle_start {
        return portion.clamp(PULSES.0, PULSES.1);
    }
    let within =
        food.inputs.fiber.get().map_or(u32::MAX, |fiber| GENTLE_FIBER * 100 / fiber.max(1));
    portion
        .clamp(PULSES_GENTLY.0, PULSES_GENTLY.1)
        .min(u16::try_from(within).unwrap_or(u16::MAX).max(PULSES_GENTLY.0))
}

/// Catalog foods of these kinds that a tip may put on a plate as they are.
pub(super) fn of_kinds(kinds: &[Kind]) -> impl Iterator<Item = &'static Food> {
    catalog::foods().iter().filter(move |food| food.as_served && kinds.contains(&food.kind))
}

/// The catalog foods of a reviewed list.
pub(super) fn listed(slugs: &[&str]) -> impl Iterator<Item = &'static Food> {
    slugs.iter().filter_map(|slug| catalog::by_slug(slug))
}

/// Puts each of `foods` in the place of `item`, the same grams, if it goes with the
/// meal or tastes like what was there.
pub(super) fn swap<'a>(
    rule: Rule,
    item: Item<'a>,
    foods: impl IntoIterator<Item = &'static Food>,
    situation: &Situation<'a>,
) -> Offer<'a> {
    let flavor = situation.place(item.at.meal_at()).map(|place| place.flavor);
    let choices = foods
        .into_iter()
        .filter(|food| {
            food.taste == item.food.taste || flavor.is_some_and(|flavor| flavor.takes(food.taste))
        })
        .map(|food| {
            let heated = item.entry.heated && food.inputs.live != Live::None;
            Choice::one(Entry { heated, ..helping(food, item.entry.grams) })
        })
        .collect();
    Offer { rule, meal: item.at.meal_at(), old: Some(item), choices }
}

/// Puts another entry of the same food in the place of `item`.
pub(super) fn change<'a>(rule: Rule, item: Item<'a>, new: Entry) -> Offer<'a> {
    Offer { rule, meal: item.at.meal_at(), old: Some(item), choices: vec![Choice::one(new)] }
}

/// Adds each of `foods` to the target meal, else to the first meal that it goes
/// with. `takes` says which meals are open to a food at all.
pub(super) fn add<'a>(
    rule: Rule,
    helpings: impl IntoIterator<Item = (&'static Food, u16)>,
    situation: &Situation<'a>,
    takes: impl Fn(&Place<'a>, &Food) -> bool,
) -> Vec<Offer<'a>> {
    let mut offers: Vec<Offer<'a>> = Vec::new();
    for (food, grams) in helpings {
        let place = open_places(situation, 1)
            .find(|place| place.flavor.takes(food.taste) && takes(place, food));
        // What is in the meal already is a matter of its amount, not a new idea.
        let Some(place) = place.filter(|place| !place.has(food.id)) else { continue };
        let choice = Choice::one(helping(food, grams));
        match offers.iter_mut().find(|offer| offer.meal == place.at) {
            Some(offer) => offer.choices.push(choice),
            None => offers.push(Offer { rule, meal: place.at, old: None, choices: vec![choice] }),
        }
    }
    offers
}

/// The meals with room for `more` entries, in the order that additions look for a
/// place: the target meal even if it is empty, others only with food in them.
pub(super) fn open_places<'s, 'a>(
    situation: &'s Situation<'a>,
    more: usize,
) -> impl Iterator<Item = &'s Place<'a>> {
    let target = situation.context.target;
    situation.places.iter().filter(move |place| {
        place.entries + more <= MAX_ENTRIES && (place.at == target || !place.items.is_empty())
    })
}

/// Whether a meal is a savory one that is not a snack.
pub(super) fn is_savory_meal(place: &Place<'_>) -> bool {
    use crate::plan::MealKind::Snacks;
    place.flavor == Flavor::Savory && place.kind != Snacks
}
