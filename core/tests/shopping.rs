//! The shopping list: amounts added up food by food, in the order of a shop, and what is
//! at home already.

mod given;

use biomeal_core::catalog;
use biomeal_core::document::{Document, Loaded, load, save};
use biomeal_core::food::{Food, FoodId, Group};
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{DAYS, Entry, Plan};
use biomeal_core::shopping::{AISLES, Aisle, Count, Item, Wording, aisles, count, to_text};
use proptest::prelude::*;

use given::any;

fn food(slug: &str) -> &'static Food {
    catalog::by_slug(slug).expect("in the catalog")
}

fn catalog_alone() -> Foods {
    Foods::with_own(Vec::new())
}

/// A plan with these amounts, on the day and in the meal given with each.
fn plan(entries: &[(usize, usize, FoodId, u16)]) -> Plan {
    let mut plan = Plan::default();
    for (day, meal, food, grams) in entries {
        let entry = Entry { food: *food, grams: *grams, heated: false };
        plan.days[*day].meals[*meal].entries.push(entry);
    }
    plan
}

fn only(aisles: &[Aisle]) -> &Item {
    match aisles {
        [Aisle { items, .. }] if items.len() == 1 => &items[0],
        other => panic!("{other:?}"),
    }
}

#[test]
fn seven_half_cups_of_oats_are_three_and_a_half_cups() {
    let oats = food("oats-rolled-dry");
    assert_eq!((oats.portion.centigrams, oats.portion.quarters), (4050, 2));
    let mut plan = Plan::default();
    for day in &mut plan.days {
        let entry = Entry { food: oats.id, grams: 41, heated: false };
        day.meals[0].entries.push(entry);
    }
    let list = aisles(&plan, &catalog_alone(), None);
    let item = only(&list);
    // What seven times 40.5 g weigh, not seven times 41 g.
    assert_eq!((item.grams, item.halves), (284, Some(14)));
    assert_eq!(item.days, [true; DAYS]);
    // One weighed by hand is in no cups.
    plan.days[3].meals[3].entries.push(Entry { food: oats.id, grams: 100, heated: true });
    let list = aisles(&plan, &catalog_alone(), None);
    assert_eq!((only(&list).grams, only(&list).halves), (384, None));
}

#[test]
fn foods_are_told_apart_as_the_catalog_does() {
    let (raw, cooked) = (food("carrot-raw"), food("carrot-cooked"));
    let plan = plan(&[(0, 0, raw.id, 50), (1, 2, cooked.id, 200), (2, 2, cooked.id, 100)]);
    let list = aisles(&plan, &catalog_alone(), None);
    assert_eq!(list.len(), 1);
    let amounts: Vec<_> = list[0].items.iter().map(|item| (item.food, item.grams)).collect();
    assert_eq!(amounts, [(cooked.id, 300), (raw.id, 50)], "by name");
}

#[test]
fn groups_come_in_the_order_of_a_shop_and_unknown_foods_last() {
    for group in Group::ALL {
        assert_eq!(AISLES.iter().filter(|aisle| **aisle == group).count(), 1, "{group:?}");
    }
    let own =
        Food { id: FoodId(32_770), name: "Aunt’s pickles".into(), ..food("kimchi").clone() };
    let (unknown, gone) = (FoodId(30_000), FoodId(40_000));
    let plan = plan(&[
        (0, 0, unknown, 612),
        (0, 0, food("kimchi").id, 75),
        (0, 0, own.id, 20),
        (5, 1, gone, 5),
        (5, 1, unknown, 1),
        (0, 0, food("carrot-raw").id, 61),
        (6, 0, food("salmon-farmed-cooked").id, 0),
    ]);
    let list = aisles(&plan, &Foods::with_own(vec![own.clone()]), None);
    let groups: Vec<_> = list.iter().map(|aisle| aisle.group).collect();
    assert_eq!(groups, [Some(Group::Vegetables), Some(Group::FermentedPlant), None]);
    let foods = |at: usize| list[at].items.iter().map(|item| item.food).collect::<Vec<_>>();
    assert_eq!(foods(1), [own.id, food("kimchi").id]);
    assert_eq!(foods(2), [unknown, gone]);
    let item = &list[2].items[0];
    assert_eq!((item.grams, item.halves), (613, None));
    assert_eq!(item.days, [true, false, false, false, false, true, false]);
}

#[test]
fn one_day_is_a_list_of_its_own() {
    let (carrot, kimchi) = (food("carrot-raw").id, food("kimchi").id);
    let plan = plan(&[(0, 0, carrot, 61), (1, 1, carrot, 61), (1, 2, kimchi, 75)]);
    let list = aisles(&plan, &catalog_alone(), Some(1));
    assert_eq!(count(&list, &[]), Count { all: 2, to_buy: 2 });
    assert_eq!(list[0].items[0].grams, 61);
    assert_eq!(list[0].items[0].days, [false, true, false, false, false, false, false]);
    for day in [2, 6, 7, u8::MAX] {
        assert!(aisles(&plan, &catalog_alone(), Some(day)).is_empty(), "{day}");
    }
}

struct Plain;

impl Wording for Plain {
    fn group(&self, group: Option<Group>) -> String {
        format!("{group:?}")
    }

    fn item(&self, item: &Item) -> String {
        format!("no. {}, {} g", item.food.0, item.grams)
    }
}

#[test]
fn what_is_at_home_is_counted_and_left_out_of_the_text() {
    let foods = ["carrot-raw", "kimchi", "apple"].map(|slug| food(slug).id);
    let [carrot, kimchi, apple] = foods;
    let plan = plan(&[(0, 0, carrot, 61), (1, 1, kimchi, 75), (1, 2, apple, 182)]);
    let list = aisles(&plan, &catalog_alone(), None);
    assert_eq!(count(&list, &[apple]), Count { all: 3, to_buy: 2 });
    let text = format!(
        "Some(Vegetables)\n- no. {}, 61 g\n\nSome(FermentedPlant)\n- no. {}, 75 g\n",
        carrot.0, kimchi.0
    );
    assert_eq!(to_text(&list, &[apple], &Plain), text);
    assert_eq!(to_text(&list, &foods, &Plain), "");
    assert_eq!(to_text(&[], &[], &Plain), "");
}

#[test]
fn a_tick_belongs_to_its_plan_and_to_no_link() {
    let mut document = Document::default();
    let plan = plan(&[(0, 0, FoodId(9), 61)]);
    document.add(plan.clone());
    assert!(document.put_at_home(FoodId(9), true));
    assert!(!document.put_at_home(FoodId(9), true), "it was there");
    assert!(document.put_at_home(FoodId(40_000), true));
    assert!(document.put_at_home(FoodId(3), true));
    assert_eq!(document.at_home(), [3, 9, 40_000].map(FoodId));
    let stored = save(&document);
    assert_eq!(load(&stored), Loaded::Document(Box::new(document.clone())));

    let foods = document.foods();
    let include = Include::default();
    let link = |plan: &Plan| link::encode(&Shared::plan(plan, &foods, include)).expect("fits");
    assert_eq!(link(document.plan()), link(&plan), "no tick in a link");
    document.show(0);
    assert!(document.at_home().is_empty());
    document.show(1);
    assert!(document.put_at_home(FoodId(9), false));
    assert!(!document.put_at_home(FoodId(9), false));
    assert_eq!(document.at_home(), [3, 40_000].map(FoodId));
    document.delete();
    document.undelete();
    assert_eq!(document.at_home(), [3, 40_000].map(FoodId), "it comes back with its plan");
}

#[test]
fn an_only_plan_with_ticks_is_not_lost_when_another_comes_back() {
    let mut document = Document::default();
    document.delete();
    document.put_at_home(FoodId(9), true);
    document.undelete();
    assert_eq!(document.plans().count(), 2);
}

#[test]
fn ticks_out_of_order_are_damage() {
    let mut document = Document::default();
    document.put_at_home(FoodId(3), true);
    document.put_at_home(FoodId(9), true);
    let good = save(&document);
    assert!(good.contains("\"at_home\":[3,9]"), "{good}");
    for wrong in ["[9,3]", "[3,3]", "[3,70000]", "[3,\"9\"]", "3"] {
        let text = good.replace("[3,9]", wrong);
        assert!(matches!(load(&text), Loaded::Damaged { .. }), "{wrong}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    /// Every entry is on the list once, and nothing else; weights differ from those on the
    /// plates by less than a gram an entry.
    #[test]
    fn a_list_holds_what_the_plates_hold(
        plan in any::plan(),
        own in any::own_foods(),
        day in prop::option::of(0..7_u8),
    ) {
        let foods = Foods::with_own(own);
        let list = aisles(&plan, &foods, day);
        let mut listed = Vec::new();
        for aisle in &list {
            prop_assert!(!aisle.items.is_empty());
            for item in &aisle.items {
                prop_assert_eq!(foods.get(item.food).map(|food| food.group), aisle.group);
                listed.push(item.food);
                let mut entries = Vec::new();
                for (at, content) in plan.days.iter().enumerate() {
                    let is_asked = day.is_none_or(|day| usize::from(day) == at);
                    let held = content.entries().filter(|entry| {
                        entry.food == item.food && entry.grams > 0 && is_asked
                    });
                    let before = entries.len();
                    entries.extend(held.copied());
                    prop_assert_eq!(item.days[at], entries.len() > before);
                }
                let sum: u32 = entries.iter().map(|entry| u32::from(entry.grams)).sum();
                prop_assert!(2 * item.grams.abs_diff(sum) <= entries.len() as u32 + 1);
                let on_grid = |entry: &Entry| {
                    let portion = foods.get(entry.food).map(|food| &food.portion);
                    portion.and_then(|portion| portion.halves(entry.grams)).map(u32::from)
                };
                prop_assert_eq!(item.halves, entries.iter().map(on_grid).sum());
            }
        }
        let mut once = listed.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), listed.len());
        for (at, content) in plan.days.iter().enumerate() {
            if day.is_none_or(|day| usize::from(day) == at) {
                for entry in content.entries() {
                    prop_assert!(entry.grams == 0 || listed.contains(&entry.food));
                }
            }
        }
    }

    #[test]
    fn ticks_come_back_in_order(ticks in prop::collection::vec((any::food(), any::<bool>()), 0..60)) {
        let mut document = Document::default();
        let mut model = std::collections::BTreeSet::new();
        for (food, is_there) in ticks {
            let is_news = if is_there { model.insert(food) } else { model.remove(&food) };
            prop_assert_eq!(document.put_at_home(food, is_there), is_news);
        }
        prop_assert_eq!(document.at_home(), model.into_iter().collect::<Vec<_>>());
        prop_assert_eq!(load(&save(&document)), Loaded::Document(Box::new(document)));
    }
}
