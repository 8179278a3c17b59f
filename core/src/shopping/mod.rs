//! What to buy for a plan: its amounts added up food by food, in the order of a shop.
//!
//! A food is what the catalog calls one. Rice that is planned cooked and rice that is
//! planned dry stay apart: the catalog does not say how the one becomes the other.

mod text;

use crate::food::{Food, FoodId, Group};
use crate::foods::Foods;
use crate::order::sort_by_key;
use crate::plan::{DAYS, Entry, Plan};

pub use text::{Wording, to_text};

/// The groups of the catalog as one walks through a shop: what spoils or thaws comes
/// last.
pub const AISLES: [Group; Group::ALL.len()] = [
    Group::Vegetables,
    Group::Fruit,
    Group::WholeGrains,
    Group::RefinedGrains,
    Group::Legumes,
    Group::NutsSeeds,
    Group::HerbsSpices,
    Group::OilsFats,
    Group::CondimentsSauces,
    Group::SweetsSnacksUpf,
    Group::Beverages,
    Group::FermentedPlant,
    Group::Dairy,
    Group::PlantBasedAlternatives,
    Group::PoultryEggsLean,
    Group::RedProcessedMeat,
    Group::FishSeafood,
    Group::MixedDishes,
];

/// The foods of one group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aisle {
    /// The group; none for foods that are not known here.
    pub group: Option<Group>,
    /// Its foods, at least one, by name; unknown ones by number.
    pub items: Vec<Item>,
}

/// A food and how much of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Which.
    pub food: FoodId,
    /// Its weight in whole grams, above 0. Where all of it was planned in half portions
    /// it is what so many weigh, rounded once: seven times ½ cup of 40.5 g is 284 g.
    pub grams: u32,
    /// Half portions, where all of it was planned in such.
    pub halves: Option<u32>,
    /// The days it is for, Monday first.
    pub days: [bool; DAYS],
}

/// What to buy for the week, or for one day of it; 0 is Monday. What weighs nothing is
/// left out; served hot or not makes no difference.
#[must_use]
pub fn aisles(plan: &Plan, foods: &Foods, day: Option<u8>) -> Vec<Aisle> {
    let sums = sums(plan, foods, day);
    let mut aisles = Vec::new();
    for group in AISLES {
        put(&mut aisles, Some(group), &sums, foods);
    }
    put(&mut aisles, None, &sums, foods);
    aisles
}

/// How many foods there are, and how many of them are not at home.
#[must_use]
pub fn count(aisles: &[Aisle], at_home: &[FoodId]) -> Count {
    let mut count = Count::default();
    for aisle in aisles {
        for item in &aisle.items {
            count.all += 1;
            count.to_buy += u32::from(!at_home.contains(&item.food));
        }
    }
    count
}

/// Foods on a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// All of them.
    pub all: u32,
    /// Those that are not at home.
    pub to_buy: u32,
}

/// The foods of a group, if there are any, as one more aisle.
fn put(aisles: &mut Vec<Aisle>, group: Option<Group>, sums: &[Sum], foods: &Foods) {
    let mut items = Vec::new();
    for sum in sums {
        let known = foods.get(sum.food);
        if known.map(|food| food.group) == group {
            items.push(sum.item(known));
        }
    }
    if !items.is_empty() {
        sort_by_key(&mut items, |item| (foods.get(item.food).map(|food| &food.name), item.food));
        aisles.push(Aisle { group, items });
    }
}

/// How much of a food there is so far.
struct Sum {
    food: FoodId,
    /// Half portions, of the entries that are so many.
    halves: u32,
    /// Grams of all other entries.
    grams: u32,
    days: [bool; DAYS],
}

impl Sum {
    fn item(&self, known: Option<&Food>) -> Item {
        let portion = known.map_or(0, |food| u64::from(food.portion.centigrams));
        // In two-hundredths of a gram, so that it is rounded once, half up.
        let whole = u64::from(self.grams) * 200 + u64::from(self.halves) * portion;
        Item {
            food: self.food,
            grams: u32::try_from((whole + 100) / 200).unwrap_or(u32::MAX).max(1),
            halves: (self.grams == 0).then_some(self.halves),
            days: self.days,
        }
    }
}

fn sums(plan: &Plan, foods: &Foods, only: Option<u8>) -> Vec<Sum> {
    let mut sums = Vec::new();
    for (day, at) in plan.days.iter().zip(0..) {
        if only.is_none_or(|only| usize::from(only) == at) {
            for entry in day.entries() {
                add(&mut sums, entry, at, foods);
            }
        }
    }
    sums
}

fn add(sums: &mut Vec<Sum>, entry: &Entry, day: usize, foods: &Foods) {
    if entry.grams == 0 {
        return;
    }
    let mut at = 0;
    while sums.get(at).is_some_and(|sum| sum.food != entry.food) {
        at += 1;
    }
    if at == sums.len() {
        sums.push(Sum { food: entry.food, halves: 0, grams: 0, days: [false; DAYS] });
    }
    let Some(sum) = sums.get_mut(at) else { return };
    let portion = foods.get(entry.food).map(|food| &food.portion);
    match portion.and_then(|portion| portion.halves(entry.grams)) {
        Some(halves) => sum.halves += u32::from(halves),
        None => sum.grams += u32::from(entry.grams),
    }
    if let Some(day) = sum.days.get_mut(day) {
        *day = true;
    }
}
