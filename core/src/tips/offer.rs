//! What a rule puts forward: a place on the plate and what could go there.

use crate::catalog;
use crate::food::Food;
use crate::inputs::Live;
use crate::kind::Kind;
use crate::plan::{Entry, EntryAt, MAX_ENTRIES, MealAt};
use crate::tips::dish::Dish;
use crate::tips::flavor::Flavor;
use crate::tips::rule::Rule;
use crate::tips::situation::{Item, Place, Situation};
use crate::tips::stand_ins::{List, PULSE_SPREADS, RAW_ONION, SAVORY_BREADS};

const FLATBREADS: [Kind; 2] = [Kind::RefinedFlatbread, Kind::WholeFlatbread];

/// Least and most grams of an added helping of pulses.
const PULSES: (u16, u16) = (80, 150);
/// The same for a gentle start.
pub(super) const PULSES_GENTLY: (u16, u16) = (40, 50);
/// Most grams of an added portion of vegetables.
pub(super) const VEGETABLE: u16 = 80;
/// The same for a sandwich.
const ON_BREAD: u16 = 40;
/// The same of raw onion.
const LITTLE_ONION: u16 = 20;
/// The same of seeds.
pub(super) const SPOONFUL: u16 = 10;
/// Most fiber that a tip adds in a gentle start, milligrams.
pub(super) const GENTLE_FIBER: u32 = 5_000;

/// One change, a tip if the score says so.
#[derive(Clone, Copy, Debug)]
pub(super) struct Offer<'a> {
    pub rule: Rule,
    /// The meal that changes.
    pub meal: MealAt,
    /// What makes room; nothing where food is only added.
    pub old: Option<&'a Item<'a>>,
    /// What goes there.
    pub choice: Choice,
}

impl Offer<'_> {
    /// Where what makes room is.
    pub fn replaced(&self) -> Option<EntryAt> {
        self.old.map(|item| item.at)
    }

    /// Whether the rest of the scope is the same with another one: the same day, and the
    /// same entry leaves.
    pub fn has_room_of(&self, other: &Self) -> bool {
        self.meal.day == other.meal.day && self.replaced() == other.replaced()
    }
}

/// What goes in: in the place of what makes room, or to the end of the meal; a second
/// food goes to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    /// The second is the first again where there is only one.
    both: [Entry; 2],
    count: usize,
}

impl Choice {
    /// One food.
    pub const fn one(first: Entry) -> Self {
        Self { both: [first, first], count: 1 }
    }

    /// Two foods.
    pub const fn two(first: Entry, second: Entry) -> Self {
        Self { both: [first, second], count: 2 }
    }

    /// Both or the one.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.both.iter().take(self.count)
    }
}

/// What a rule puts forward, as it finds it.
pub(super) struct Offers<'a> {
    pub situation: &'a Situation<'a>,
    pub rule: Rule,
    pub all: Vec<Offer<'a>>,
}

/// Whether a meal is open to a food at all.
pub(super) type Takes = fn(&Situation<'_>, &Place, &Food) -> bool;

impl<'a> Offers<'a> {
    /// Puts something in the place of `item`.
    pub fn replace(&mut self, item: &'a Item<'a>, choice: Choice) {
        let meal = item.at.meal_at();
        self.all.push(Offer { rule: self.rule, meal, old: Some(item), choice });
    }

    /// Puts half of it in the place of `item`.
    pub fn halve(&mut self, item: &'a Item<'a>) {
        let grams = item.entry.grams.div_ceil(2);
        self.replace(item, Choice::one(Entry { grams, ..item.entry }));
    }

    /// Puts a food in the place of `item`, the same grams, if it goes with the meal or
    /// tastes like what was there.
    pub fn swap(&mut self, item: &'a Item<'a>, food: &Food, beside: Option<Entry>) {
        let Some(place) = self.situation.place(item.at.meal_at()) else { return };
        let goes_with = place.flavor.takes(food.taste) || food.taste == item.food.taste;
        if goes_with && !is_odd(item, food, place) {
            let heated = item.entry.heated && food.inputs.live != Live::None;
            let new = Entry { heated, ..helping(food, item.entry.grams) };
            self.replace(item, beside.map_or(Choice::one(new), |other| Choice::two(new, other)));
        }
    }

    /// Adds a food to the target meal, else to the first meal that it goes with: so many
    /// grams, or a portion.
    pub fn add(&mut self, food: &Food, grams: Option<u16>, takes: Takes) {
        let situation = self.situation;
        let dishes = situation.dishes_for(food);
        let place = situation.places.iter().find(|place| {
            is_open(place, 1, situation)
                && dishes & place.dish.bit() != 0
                && takes(situation, place, food)
                && !(food.kind == Kind::Pulse && Dish::needs_no_pulses(situation.items_of(place)))
        });
        // What is in the meal already is a matter of its amount, not a new idea.
        if let Some(place) = place
            && !situation.items_of(place).iter().any(|item| item.food.id == food.id)
        {
            let grams = grams.unwrap_or_else(|| portion(food, place, situation));
            self.join(place, Choice::one(helping(food, grams)));
        }
    }

    /// Puts something at the end of a meal.
    pub fn join(&mut self, place: &Place, choice: Choice) {
        self.all.push(Offer { rule: self.rule, meal: place.at, old: None, choice });
    }
}

/// Whether nobody would put a food in the place of an item: dark bread and pitta under
/// jam, hummus for meat but on bread, pulses in a dish that they do not belong to.
fn is_odd(item: &Item<'_>, food: &Food, place: &Place) -> bool {
    let was = item.food;
    let is_savory_bread = food.is_listed(SAVORY_BREADS) && !was.is(&FLATBREADS);
    let is_spread = food.is_listed(PULSE_SPREADS) && was.kind == Kind::ProcessedMeat;
    let is_new_pulse = food.kind == Kind::Pulse && was.kind != Kind::Pulse;
    is_savory_bread && place.flavor == Flavor::Sweet
        || is_spread && place.dish != Dish::Bread
        || is_new_pulse && !food.is_listed(place.dish.joins())
}

/// Some grams of a food, not heated.
pub(super) const fn helping(food: &Food, grams: u16) -> Entry {
    Entry { food: food.id, grams, heated: false }
}

/// The grams of one added portion. Pulses come by the helping, smaller in a gentle
/// start; of vegetables and seeds a cook adds less than their catalog portion.
pub(super) fn portion(food: &Food, place: &Place, situation: &Situation<'_>) -> u16 {
    let portion = food.portion.grams();
    let most = match food.kind {
        Kind::Pulse => return pulses(food, portion, situation),
        Kind::Seed => SPOONFUL,
        Kind::Allium if food.is_listed(RAW_ONION) => LITTLE_ONION,
        Kind::Allium
        | Kind::LeafyVegetable
        | Kind::Mushroom
        | Kind::OtherVegetable
        | Kind::RootVegetable => {
            if place.dish == Dish::Bread {
                ON_BREAD
            } else {
                VEGETABLE
            }
        }
        _ => portion,
    };
    portion.min(most)
}

/// The grams of one added helping of pulses.
fn pulses(food: &Food, portion: u16, situation: &Situation<'_>) -> u16 {
    if !situation.context.settings.gentle_start {
        return portion.clamp(PULSES.0, PULSES.1);
    }
    let within =
        food.inputs.fiber.get().map_or(u32::MAX, |fiber| GENTLE_FIBER * 100 / fiber.max(1));
    portion
        .clamp(PULSES_GENTLY.0, PULSES_GENTLY.1)
        .min(u16::try_from(within).unwrap_or(u16::MAX).max(PULSES_GENTLY.0))
}

/// Catalog foods that a rule may offer.
#[derive(Clone, Copy)]
pub(super) enum Foods<'a> {
    /// Those of reviewed lists.
    Listed(&'a [List]),
    /// Those of these kinds that may be added as they are.
    OfKinds(&'a [Kind]),
}

impl Foods<'_> {
    /// All of them.
    pub fn all(self) -> Vec<&'static Food> {
        let mut foods = Vec::new();
        for food in catalog::foods() {
            let is_one = match self {
                Self::Listed(lists) => lists.iter().any(|list| food.is_listed(list)),
                Self::OfKinds(kinds) => food.as_served && food.is(kinds),
            };
            if is_one {
                foods.push(food);
            }
        }
        foods
    }
}

/// Whether additions may go to a meal: it has room for `more` entries, and food in it
/// unless the person aims at it.
pub(super) fn is_open(place: &Place, more: usize, situation: &Situation<'_>) -> bool {
    place.entries + more <= MAX_ENTRIES && (place.items > 0 || place.at == situation.context.target)
}

/// Every meal takes it whose dish does.
pub(super) fn anywhere(_: &Situation<'_>, _: &Place, _: &Food) -> bool {
    true
}
