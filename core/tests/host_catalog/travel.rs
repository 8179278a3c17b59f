//! Plans with foods of a page's catalog: in links, stored, in files, with and without that
//! catalog.

use biomeal_core::backup::{self, Opened};
use biomeal_core::catalog;
use biomeal_core::document::{self, Document, Loaded};
use biomeal_core::edit::Edit;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference};

use crate::example;

/// A document whose plan holds the page's oats, its kefir, and our oats.
fn document() -> Document {
    let mut document = Document::default();
    let mut entries = Vec::new();
    for host in &example().foods[..2] {
        entries.push((document.kept(&host.food).expect("room"), 200));
    }
    entries.push((catalog::by_slug("oats-rolled-dry").expect("ours").id, 40));
    for (food, grams) in entries {
        let at = MealAt { day: 0, meal: 0 };
        let last = document.plan().meal(at).expect("a meal").entries.len() as u8;
        let entry = Entry { food, grams, heated: false };
        document.history_mut().make(Edit::Insert(at.entry(last), entry)).expect("room");
    }
    document
}

fn load(text: &str) -> Document {
    match document::load(text) {
        Loaded::Document(document) => *document,
        other => panic!("{other:?}"),
    }
}

fn total(plan: &Plan, foods: &Foods) -> Option<u16> {
    let amounts = Amounts::of(&plan.days[0].meals[0].entries, foods);
    score::day(&amounts, Reference::default()).total()
}

fn names(plan: &Plan, foods: &Foods) -> Vec<String> {
    let name = |entry: &Entry| foods.get(entry.food).expect("known").name.to_string();
    plan.entries().map(name).collect()
}

const NAMES: [&str; 3] = ["Oat House rolled oats, dry", "Farm kefir", "Rolled oats, dry"];

#[test]
fn a_link_scores_the_same_where_the_catalog_is_missing() {
    let here = document();
    let shared = Shared::plan(here.plan(), &here.foods(), Include::ALL);
    let link = link::encode(&shared).expect("a link");
    let Shared { content, own_foods } = link::decode(&link).expect("it opens");
    let plan = content.to_plan();
    let there = Foods::with_own(own_foods.clone());
    assert_eq!(names(&plan, &there), NAMES);
    assert_eq!(total(&plan, &there), total(here.plan(), &here.foods()));
    assert!(own_foods.iter().all(|food| food.source_id == "Oat House"));
    // Taken over where the same page's catalog is, its foods are there once.
    let mut other = Document::default();
    let kefir = other.kept(&example().foods[1].food).expect("room");
    let kept = other.adopt(&plan, &own_foods);
    assert_eq!(kept.days[0].meals[0].entries[1].food, kefir);
    assert_eq!(other.own_foods().len(), 2);
}

#[test]
fn a_stored_plan_stays_as_it_was_when_the_catalog_is_gone_or_another_one() {
    let before = document();
    let loaded = load(&document::save(&before));
    assert_eq!(names(loaded.plan(), &loaded.foods()), NAMES);
    let mut other = example();
    let mut foods = other.foods.to_vec();
    foods.remove(0);
    foods[0].food.name = "Sheep kefir".into();
    other.foods = foods.into();
    let known = Foods::with_host(loaded.own_foods().to_vec(), &other);
    assert_eq!(names(loaded.plan(), &known), NAMES);
    assert_eq!(total(loaded.plan(), &known), total(before.plan(), &before.foods()));
}

#[test]
fn files_hold_them_by_value() {
    let before = document();
    let text = backup::plan_to_json(before.plan(), &before.foods());
    assert!(text.contains("\"oat-house-oats-rolled-dry\"") && text.contains("\"Oat House\""));
    let Ok(Opened::Plan(plan, own)) = backup::open(&text, &Foods::default()) else {
        panic!("it opens")
    };
    let there = Foods::with_own(own);
    assert_eq!(names(&plan, &there), NAMES);
    assert_eq!(total(&plan, &there), total(before.plan(), &before.foods()));
    let text = backup::backup_to_json(&before);
    let back = backup::backup_from_json(&text).expect("a backup");
    assert_eq!(names(back.plan(), &back.foods()), NAMES);
}

#[test]
fn no_number_of_a_pages_food_is_one_that_a_document_gives() {
    let mut document = document();
    let last = document.own_foods().last().expect("two").id;
    assert_eq!(last, FoodId(FoodId::FIRST_LOCAL + 1));
    // One whose own foods have used up their numbers takes none over.
    let text = document::save(&document);
    let text = text.replace("\"next_own\":32770", &format!("\"next_own\":{}", FoodId::FIRST_HOST));
    let mut full = load(&text);
    assert_eq!(full.kept(&example().foods[2].food), None);
    assert!(document.kept(&example().foods[2].food).is_some());
}
