//! Foods of the page in the place of ours, choice by choice.

use super::id;
use crate::catalog;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
use crate::host_catalog::{HostCatalog, HostFood};
use crate::plan::{Entry, EntryAt, MealAt};
use crate::tips::Rule;
use crate::tips::brought::stand_in;
use crate::tips::offer::{Choice, Offer};
use crate::tips::situation::Item;

const LIVE: FoodId = FoodId(u16::MAX);
const PLAIN: FoodId = FoodId(u16::MAX - 1);
const BREAD: FoodId = FoodId(u16::MAX - 2);
const MEAL: MealAt = MealAt { day: 0, meal: 2 };

/// A page with two foods like sauerkraut, one that has live cultures and one that has none,
/// and a bread in the place of ours.
fn foods() -> Foods {
    let food = |number, figures: &str, like: &str, replaces| HostFood {
        food: Food { id: number, ..catalog::by_slug(figures).unwrap().clone() },
        like: Some(id(like)),
        replaces,
    };
    let foods = [
        food(LIVE, "kimchi", "sauerkraut-raw", false),
        food(PLAIN, "carrot-raw", "sauerkraut-raw", false),
        food(BREAD, "rye-bread", "white-bread", true),
    ];
    let (brand, link) = ("Oat House".to_owned(), String::new());
    let catalog = HostCatalog { brand, link, foods: foods.into(), tips: Vec::new() };
    Foods::with_host(Vec::new(), &catalog)
}

fn entry(food: FoodId, heated: bool) -> Entry {
    Entry { food, grams: 40, heated }
}

/// The choices that an offer becomes on that page, as foods with their heat.
fn become_of(choice: Choice, old: Option<&Item<'_>>) -> Vec<Vec<(FoodId, bool)>> {
    let rule = Rule::all().next().unwrap();
    let mut offers = vec![Offer { rule, meal: MEAL, old, choice }];
    stand_in(&mut offers, &foods());
    assert!(offers.iter().all(|offer| offer.meal == MEAL && offer.rule == rule));
    let entries = offers.iter().map(|offer| {
        assert!(offer.choice.entries().all(|entry| entry.grams == 40));
        offer.choice.entries().map(|entry| (entry.food, entry.heated)).collect()
    });
    entries.collect()
}

#[test]
fn heat_is_said_of_foods_with_live_cultures_alone() {
    let kraut = id("sauerkraut-raw");
    for heated in [false, true] {
        assert_eq!(
            become_of(Choice::one(entry(kraut, heated)), None),
            [[(kraut, heated)], [(LIVE, heated)], [(PLAIN, false)]]
        );
    }
}

#[test]
fn each_of_two_foods_has_its_own_stand_ins() {
    let (kraut, bread) = (id("sauerkraut-raw"), id("white-bread"));
    let two = Choice::two(entry(bread, false), entry(kraut, false));
    let expected = [kraut, LIVE, PLAIN].map(|food| [(BREAD, false), (food, false)]);
    assert_eq!(become_of(two, None), expected);
}

#[test]
fn less_of_a_food_stays_that_food() {
    let bread = catalog::by_slug("white-bread").unwrap();
    let at = EntryAt { day: 0, meal: 2, entry: 0 };
    let item = Item { at, entry: Entry { grams: 80, ..entry(bread.id, false) }, food: bread };
    let less = Choice::one(entry(bread.id, false));
    assert_eq!(become_of(less, Some(&item)), [[(bread.id, false)]]);
    let other = Choice::one(entry(id("sauerkraut-raw"), false));
    assert_eq!(become_of(other, Some(&item)).len(), 3);
}
