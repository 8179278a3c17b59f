//! The plants of a week one by one: what they lack, and which are not used yet.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

#[path = "given/mod.rs"]
mod given;

use biomeal_core::catalog;
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{PlantClass, PlantId};
use biomeal_core::plan::{Entry, Plan};
use biomeal_core::score::{Amounts, PLANT_UNIT, Plants, QUARTER_PLANT};
use biomeal_core::search::{self, Diet, Filter};
use biomeal_core::variety::{self, Counted};
use given::any;
use proptest::prelude::*;

fn foods() -> Foods {
    Foods::with_own(Vec::new())
}

fn plants(plan: &Plan, foods: &Foods) -> Plants {
    let days = plan.days.each_ref().map(|day| Amounts::of(day.entries(), foods));
    Plants::of(days.iter().map(Amounts::plants))
}

fn week(entries: &[(&str, u16)]) -> Plan {
    let mut plan = Plan::default();
    for (at, (slug, grams)) in entries.iter().enumerate() {
        let food = catalog::by_slug(slug).unwrap().id;
        plan.days[at % 7].meals[0].entries.push(Entry { food, grams: *grams, heated: false });
    }
    plan
}

fn counted(entries: &[(&str, u16)], slug: &str) -> Counted {
    let plan = week(entries);
    let all = variety::counted(&plan, &foods(), &plants(&plan, &foods()));
    let plant = catalog::plants().iter().position(|plant| plant.slug == slug).unwrap();
    *all.iter().find(|counted| usize::from(counted.plant.0) == plant).unwrap()
}

#[test]
fn a_plant_lacks_what_makes_it_full() {
    let apple = counted(&[("apple", 15)], "apple");
    assert_eq!((apple.class, apple.missing_tenths), (PlantClass::Produce, 250));
    assert!(!apple.is_quarter());
    assert_eq!(counted(&[("apple", 15), ("apple", 25)], "apple").missing_tenths, 0);
    let oat = counted(&[("oats-rolled-dry", 10)], "oat");
    assert_eq!((oat.class, oat.missing_tenths), (PlantClass::GrainDry, 50));
    let coffee = counted(&[("coffee-black", 100)], "coffee");
    assert_eq!((coffee.missing_tenths, coffee.is_quarter()), (500, true));
    let coffee = counted(&[("coffee-black", 5000)], "coffee");
    assert_eq!((coffee.missing_tenths, coffee.credit), (0, QUARTER_PLANT));
}

#[test]
fn what_is_eaten_is_not_unused() {
    let plan = week(&[("apple", 1), ("lentil-soup", 100)]);
    let plants = plants(&plan, &foods());
    let unused = variety::unused(&plants, &Filter::default());
    assert_eq!(unused.len() + plants.len(), catalog::plants().len());
    for one in unused {
        assert!(!plants.contains(one.plant));
        let food = catalog::by_id(one.food).unwrap();
        assert!(food.inputs.plants.iter().any(|share| share.plant == one.plant));
    }
}

#[test]
fn an_unused_plant_comes_as_a_food_that_the_settings_allow() {
    let filter = Filter { diet: Diet::Vegan, ..Filter::default() };
    let unused = variety::unused(&Plants::default(), &filter);
    assert!(unused.len() > 150);
    for one in unused {
        assert!(filter.accepts(catalog::by_id(one.food).unwrap()));
    }
}

#[test]
fn a_search_for_an_unused_plant_finds_a_food_that_carries_it() {
    let foods = foods();
    let mut lost = Vec::new();
    for one in variety::unused(&Plants::default(), &Filter::default()) {
        let plant = catalog::plant(one.plant).unwrap();
        let found = search::search(&foods, plant.plural, &Filter::default(), &[]);
        let carries = |food: &biomeal_core::food::Food| {
            food.inputs.plants.iter().any(|share| share.plant == one.plant)
        };
        if !found.iter().take(5).any(|id| carries(catalog::by_id(*id).unwrap())) {
            lost.push(plant.plural);
        }
    }
    assert!(lost.is_empty(), "{lost:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_missing_is_just_enough(plan in any::plan(), own in any::own_foods()) {
        let foods = Foods::with_own(own);
        let plants = plants(&plan, &foods);
        let all = variety::counted(&plan, &foods, &plants);
        prop_assert_eq!(all.len(), plants.len());
        let mut sum = 0;
        for one in all {
            sum += u64::from(one.credit);
            prop_assert_eq!(one.credit, plants.credit(one.plant));
            let most = if one.is_quarter() { QUARTER_PLANT } else { PLANT_UNIT };
            prop_assert_eq!(one.missing_tenths == 0, one.credit == most);
            prop_assert!(one.missing_tenths <= 1500);
        }
        prop_assert_eq!(sum, plants.total());
        for one in variety::unused(&plants, &Filter::default()) {
            prop_assert_eq!(plants.credit(PlantId(one.plant.0)), 0);
        }
    }
}
