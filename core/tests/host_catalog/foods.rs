//! Foods of a catalog among all others: found, replacing, offered in tips.

use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::{FoodId, Source, Taste};
use biomeal_core::foods::Foods;
use biomeal_core::host_catalog::read;
use biomeal_core::inputs::{Amount, Live, Nova};
use biomeal_core::plan::{Entry, MAX_NAME, MealAt, Plan};
use biomeal_core::score::Scope;
use biomeal_core::search::{Filter, Index};
use biomeal_core::settings::Settings;
use biomeal_core::tags::{FiberTag, tags};
use biomeal_core::tips::{Context, tips};

use crate::{EXAMPLE, example};

fn ours(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("a food of ours").id
}

#[test]
fn a_catalog_is_read_as_it_is_written() {
    let catalog = example();
    assert_eq!((catalog.brand.as_str(), catalog.tips.len()), ("Oat House", 1));
    assert_eq!(catalog.link, "https://oat-house.example/kitchen");
    let [oats, kefir, soup] = &catalog.foods[..] else { panic!("three foods") };
    assert_eq!((oats.like, oats.replaces), (Some(ours("oats-rolled-dry")), true));
    assert_eq!((kefir.like, kefir.replaces), (Some(ours("kefir-plain")), false));
    assert_eq!((soup.like, soup.replaces), (None, false));
    assert_eq!(oats.food.slug, "oat-house-oats-rolled-dry");
    assert_eq!((oats.food.source, oats.food.source_id.as_ref()), (Source::Own, "Oat House"));
    assert_eq!(oats.food.inputs.fiber, Amount::known(10_100));
    assert_eq!((oats.food.portion.quarters, oats.food.portion.centigrams), (2, 4_050));
    assert_eq!(kefir.food.inputs.live, Live::High(170));
    assert_eq!((soup.food.inputs.nova, soup.food.taste), (Nova::Processed, Taste::Savoury));
    assert_eq!(soup.food.inputs.fructans, Amount::UNKNOWN, "what is not given is not zero");
    assert_eq!(tags(&oats.food).fiber, FiberTag::High, "tags follow from figures");
    // A food of ours, with the same figures, scores the same.
    assert_eq!(oats.food.inputs, catalog::by_slug("oats-rolled-dry").expect("ours").inputs);
}

#[test]
fn the_longest_names_leave_room_for_the_slug() {
    let slug = "f".repeat(40);
    let text = EXAMPLE.replace("Oat House", &"ß".repeat(30)).replace("farm-kefir", &slug);
    let catalog = read(&text).expect("a good catalog");
    // Each letter is two in a slug.
    assert_eq!(catalog.foods[1].food.slug, ["s".repeat(39), slug].join("-"));
    assert_eq!(catalog.foods[1].food.slug.len(), MAX_NAME);
}

#[test]
fn foods_of_the_page_are_found_and_what_they_replace_is_not() {
    let foods = Foods::with_host(Vec::new(), &example());
    let index = Index::new(&foods);
    let found = |words: &str| index.search(words, &Filter::default(), &[]);
    assert_eq!(found("farm kefir")[0], FoodId(u16::MAX - 1));
    let oats = found("rolled oats");
    assert_eq!(oats[0], FoodId(u16::MAX));
    assert!(!oats.contains(&ours("oats-rolled-dry")), "the one of ours is not offered");
    assert!(foods.get(ours("oats-rolled-dry")).is_some(), "but known where a plan has it");
    let own = Filter { own: true, ..Filter::default() };
    assert_eq!(index.search("", &own, &[]), [], "they are not the person's own");
    let live = Filter { live_cultures: true, ..Filter::default() };
    assert!(index.search("farm", &live, &[]).contains(&FoodId(u16::MAX - 1)));
    assert_eq!(foods.iter().count(), catalog::foods().len() + 2);
}

#[test]
fn a_food_that_a_plan_uses_is_one_of_the_persons_own_and_there_once() {
    let catalog = example();
    let mut document = Document::default();
    let kefir = &catalog.foods[1].food;
    let id = document.kept(kefir).expect("room");
    assert_eq!(document.kept(kefir), Some(id), "kept once");
    assert!(id.is_local() && !id.is_host());
    let foods = Foods::with_host(document.own_foods().to_vec(), &catalog);
    let farm = foods.iter().filter(|food| food.name == "Farm kefir");
    assert_eq!(farm.map(|food| food.id).collect::<Vec<_>>(), [id]);
    assert_eq!(foods.like(ours("kefir-plain")).collect::<Vec<_>>(), [id]);
    // What the page says now is another food than what it said before.
    let mut changed = catalog.clone();
    let mut later = changed.foods.to_vec();
    later[1].food.inputs.fiber = Amount::known(1_000);
    changed.foods = later.into();
    let foods = Foods::with_host(document.own_foods().to_vec(), &changed);
    let figures: Vec<_> = foods
        .iter()
        .filter(|food| food.name == "Farm kefir")
        .map(|food| food.inputs.fiber.or_zero())
        .collect();
    assert_eq!(figures, [0, 1_000], "the plan's stays as it was");
}

#[test]
fn tips_offer_them_where_they_offer_what_they_are_like() {
    let catalog = example();
    let foods = Foods::with_host(Vec::new(), &catalog);
    let entry = |slug: &str, grams| Entry { food: ours(slug), grams, heated: false };
    let mut plan = Plan::default();
    plan.days[0].meals[0].entries = vec![entry("oats-rolled-dry", 60), entry("apple", 150)];
    plan.days[0].meals[1].entries = vec![entry("lentil-soup", 250)];
    let settings = Settings::default();
    let offered = |foods: &Foods, target: u8| -> Vec<FoodId> {
        let context = Context {
            plan: &plan,
            foods,
            settings: &settings,
            scope: Scope::Day,
            target: MealAt { day: 0, meal: target },
            recent: &[],
            dismissed: &[],
        };
        tips(&context).iter().flat_map(|tip| tip.foods().collect::<Vec<_>>()).collect()
    };
    let before = offered(&Foods::default(), 0);
    // A page with a better one of each food that was offered: the tips are its foods now.
    let mut all = Vec::new();
    for (at, id) in (0..).zip(&before) {
        let mut host = catalog.foods[1].clone();
        host.food = catalog::by_id(*id).expect("ours").clone();
        host.food.id = FoodId(u16::MAX - at);
        (host.like, host.replaces) = (Some(*id), true);
        all.push(host);
    }
    assert!(!all.is_empty() && !before.contains(&FoodId(u16::MAX)));
    let mut page = catalog.clone();
    page.foods = all.into();
    let after = offered(&Foods::with_host(Vec::new(), &page), 0);
    assert!(after.iter().all(|id| !before.contains(id)), "what is replaced is not offered");
    assert!(after.contains(&FoodId(u16::MAX - 1)), "{after:?}");
    // The page's own catalog changes nothing where its foods help less.
    assert!(!offered(&foods, 0).contains(&ours("oats-rolled-dry")));
}
