//! The stored document: plans side by side, arrivals from elsewhere, and a text that
//! loads for ever.

mod given;

use biomeal_core::catalog;
use biomeal_core::diary::{Date, Measure};
use biomeal_core::document::{
    Document, Loaded, MAX_RECENT, VERSION, load, save, save_without_steps,
};
use biomeal_core::edit::Edit;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::history::History;
use biomeal_core::plan::{Entry, MAX_NAME, Plan};
use biomeal_core::tips::Rule;
use proptest::prelude::*;

use given::{Numbers, any, week};

fn loaded(text: &str) -> Document {
    match load(text) {
        Loaded::Document(document) => *document,
        other => panic!("{other:?}"),
    }
}

fn named(name: &str) -> Plan {
    Plan { name: name.to_owned(), ..week(&mut Numbers(name.len() as u64), 2) }
}

fn names(document: &Document) -> Vec<&str> {
    document.names().collect()
}

fn own_food(name: &str) -> Food {
    let id = FoodId(FoodId::FIRST_LOCAL);
    let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
    Food { id, slug: "house-mix".into(), name: name.to_owned().into(), ..kimchi }
}

fn with_own(number: u16) -> Plan {
    let mut plan = Plan::default();
    let food = FoodId(FoodId::FIRST_LOCAL + number);
    plan.days[0].meals[0].entries = vec![Entry { food, grams: 100, heated: false }];
    plan
}

fn first_food(plan: &Plan) -> FoodId {
    plan.days[0].meals[0].entries[0].food
}

#[test]
fn a_new_document_shows_one_empty_plan() {
    let document = Document::default();
    assert!(document.plan().is_empty());
    assert_eq!((names(&document), document.active()), (vec![""], 0));
    assert_eq!(loaded(&save(&document)), document);
}

#[test]
fn what_is_saved_without_steps_lacks_nothing_else() {
    let mut document = Document::default();
    for name in ["Spring", "Summer", "Autumn"] {
        document.history_mut().apply(&Edit::Rename(name.to_owned())).expect("a name");
    }
    document.history_mut().undo();
    let before = document.clone();
    let short = loaded(&save_without_steps(&mut document));
    assert_eq!(document, before, "it stays as it is");
    assert!(!short.history().can_undo() && !short.history().can_redo());
    assert_eq!(short.plan().name, "Summer");
    *document.history_mut() = History::new(document.plan().clone());
    assert_eq!(short, document);
}

#[test]
fn plans_are_added_shown_and_told_apart_by_name() {
    let mut document = Document::default();
    document.add(named("Winter"));
    document.add(named("Winter"));
    document.add(named("Winter"));
    assert_eq!(names(&document), ["", "Winter", "Winter (2)", "Winter (3)"]);
    assert_eq!(document.active(), 3);
    document.keep_aside(Plan::default());
    assert_eq!((names(&document).len(), document.active()), (5, 3));
    document.show(1);
    assert_eq!(document.plan(), &named("Winter"));
    document.show(9);
    assert_eq!(document.active(), 1);

    let long = "n".repeat(MAX_NAME);
    document.add(named(&long));
    document.add(named(&long));
    assert_eq!(document.plan().name, format!("{} (2)", "n".repeat(MAX_NAME - 4)));
    assert_eq!(document.plan().check(), Ok(()));
    document.add(named(&format!("{long} (copy)")));
    assert_eq!(document.plan().name, format!("{} (3)", "n".repeat(MAX_NAME - 4)));
    assert_eq!(loaded(&save(&document)), document, "no name is too long to be read again");
}

#[test]
fn a_deleted_plan_comes_back_with_its_steps() {
    let mut document = Document::default();
    document.add(named("Winter"));
    document.add(named("Spring"));
    document.show(1);
    document.history_mut().apply(&Edit::Rename("Autumn".into())).expect("fits");
    document.dismiss(Rule::Pulses, FoodId(3));
    let before = document.clone();
    document.delete();
    assert_eq!((names(&document), document.active()), (vec!["", "Spring"], 0));
    document.undelete();
    assert_eq!(document, before);
    assert!(document.history_mut().undo());
    assert_eq!(document.plan().name, "Winter");
    let shown = document.clone();
    document.undelete();
    assert_eq!(document, shown, "there is nothing left to bring back");
}

#[test]
fn the_only_plan_makes_room_for_an_empty_one() {
    let mut document = Document::default();
    document.history_mut().apply(&Edit::Rename("Winter".into())).expect("fits");
    let before = document.clone();
    document.delete();
    assert_eq!((names(&document), document.active()), (vec![""], 0));
    let mut used = document.clone();
    document.undelete();
    let plans: Vec<_> = document.plans().cloned().collect();
    assert_eq!((plans, document.active()), (before.plans().cloned().collect(), 0));
    assert!(document.history().can_undo());

    used.history_mut().apply(&Edit::Rename("New".into())).expect("fits");
    used.undelete();
    assert_eq!(names(&used), ["Winter", "New"], "what was begun since stays");
}

#[test]
fn foods_used_lately_come_first_and_once() {
    let mut document = Document::default();
    (1..=MAX_RECENT as u16 + 5).for_each(|number| document.used(FoodId(number)));
    document.used(FoodId(10));
    assert_eq!(document.recent()[..3], [FoodId(10), FoodId(35), FoodId(34)]);
    assert_eq!(document.recent().len(), MAX_RECENT);
    assert_eq!(document.recent().iter().filter(|food| food.0 == 10).count(), 1);
}

#[test]
fn tips_are_dismissed_for_the_plan_shown() {
    let mut document = Document::default();
    document.dismiss(Rule::Pulses, FoodId(3));
    document.dismiss(Rule::Pulses, FoodId(3));
    assert_eq!(document.dismissed(), [(Rule::Pulses, FoodId(3))]);
    assert_eq!(loaded(&save(&document)).dismissed(), document.dismissed());
    document.add(Plan::default());
    assert!(document.dismissed().is_empty());
    document.show(0);
    document.restore(Rule::Pulses, FoodId(3));
    assert!(document.dismissed().is_empty());
}

#[test]
fn own_foods_that_arrive_get_numbers_of_their_own() {
    let mut document = Document::default();
    let here = document.add_own_food(own_food("Mine")).expect("within the limits");
    let theirs = Food { id: here, ..own_food("Theirs") };
    let plan = document.adopt(&with_own(0), std::slice::from_ref(&theirs));
    let arrived = first_food(&plan);
    assert_ne!(arrived, here, "the number is taken here");
    let kept = document.foods().get(arrived).cloned().expect("kept");
    assert_eq!((kept.name.as_ref(), kept.slug.as_ref()), ("Theirs", "house-mix-2"));

    let again = document.adopt(&with_own(0), &[theirs]);
    assert_eq!(first_food(&again), arrived, "it is here already");
    assert_eq!(document.own_foods().len(), 2);
    let mine = document.adopt(&with_own(7), &[Food { id: FoodId(0x8007), ..own_food("Mine") }]);
    assert_eq!(first_food(&mine), here);
}

#[test]
fn an_own_food_that_did_not_arrive_never_becomes_another() {
    let mut document = Document::default();
    let unknown = first_food(&document.adopt(&with_own(0), &[]));
    let next = document.add_own_food(own_food("Mine")).expect("within the limits");
    assert_ne!(unknown, next);
    assert_eq!(document.foods().get(unknown), None);
    let broken = Food { name: "".into(), ..own_food("") };
    let also_unknown = first_food(&document.adopt(&with_own(0), &[broken]));
    assert_eq!(document.foods().get(also_unknown), None);
}

#[test]
fn only_own_foods_used_in_a_plan_that_arrives_are_kept() {
    let mut document = Document::default();
    document.adopt(&Plan::default(), &[own_food("Theirs")]);
    assert!(document.own_foods().is_empty());
}

#[test]
fn days_that_no_diary_holds_are_damage() {
    let mut document = Document::default();
    document.diary.note_score(Date(20_000), 1000);
    document.diary.check_in(Date(20_001), Measure::Gut, Some(4));
    let good = save(&document);
    assert_eq!(loaded(&good), document);
    for (from, to) in [
        ("\"s\":1000", "\"s\":1001"),
        ("\"d\":20001", "\"d\":20000"),
        ("\"d\":20001", "\"d\":70000"),
        ("-----4", "-----5"),
        ("-----4", "----4"),
        ("-----4", "------4"),
        ("-----4", "----é"),
    ] {
        assert!(good.contains(from), "{from}");
        let text = good.replace(from, to);
        assert!(matches!(load(&text), Loaded::Damaged { .. }), "{text}");
    }
}

#[test]
fn a_newer_document_is_left_alone() {
    for version in [VERSION + 1, 7, u32::MAX] {
        let text = format!("{{\"version\":{version},\"plans\":\"who knows\"}}");
        assert_eq!(load(&text), Loaded::Newer { version });
    }
}

#[test]
fn what_no_version_wrote_is_damaged() {
    let good = save(&Document::default());
    let broken = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        good.replace(from, to)
    };
    for text in [
        String::new(),
        "null".into(),
        "[]".into(),
        "{}".into(),
        "{\"version\":0}".into(),
        "{\"version\":-1}".into(),
        "{\"version\":1}".into(),
        "{\"version\":2}".into(),
        "{\"version\":3}".into(),
        good[..good.len() - 1].to_owned(),
        broken("\"active\":0", "\"active\":1"),
        broken("\"diet\":\"any\"", "\"diet\":\"carnivore\""),
        broken("\"reference\":2000", "\"reference\":100"),
        broken("\"without\":[]", "\"without\":[\"moon dust\"]"),
        broken("\"own_foods\":[]", "\"own_foods\":[\"AAAA\"]"),
        broken("\"plans\":[", "\"plans\":[{},"),
    ] {
        assert!(matches!(load(&text), Loaded::Damaged { .. }), "{text}");
    }
}

#[test]
fn a_tampered_document_cannot_pass_the_limits() {
    let mut document = Document::default();
    document.add(named("Winter"));
    let text = save(&document);
    let heavy = text.replacen("\"g\":", "\"g\":60", 1);
    assert!(matches!(load(&heavy), Loaded::Damaged { .. }));
    let long = text.replace("Winter", &"n".repeat(MAX_NAME + 1));
    assert!(matches!(load(&long), Loaded::Damaged { .. }));

    for number in 0..200 {
        document.history_mut().apply(&Edit::Rename(number.to_string())).expect("fits");
    }
    let step = "{\"rename\":\"150\"}";
    let text = save(&document);
    assert!(text.contains(step));
    let steps = text.replace(step, &[step; 3].join(","));
    assert!(matches!(load(&steps), Loaded::Damaged { .. }), "more steps than are kept");

    document.add_own_food(own_food("Mine")).expect("within the limits");
    let text = save(&document);
    let twice = text.replace(
        "\"own_foods\":[",
        &format!("\"own_foods\":[{},", {
            let from = text.find("\"own_foods\":[").expect("there") + 13;
            &text[from..from + text[from..].find(']').expect("there")]
        }),
    );
    assert!(matches!(load(&twice), Loaded::Damaged { .. }), "two own foods with one number");
    let lower = text.replace("\"next_own\":32769", "\"next_own\":0");
    assert_ne!(lower, text);
    let next = loaded(&lower).add_own_food(own_food("Next"));
    assert_eq!(next, Ok(FoodId(32769)), "no number is given twice");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(100) })]

    #[test]
    fn documents_come_back(
        plans in prop::collection::vec((any::plan(), prop::collection::vec(any::edit(), 0..6)), 1..4),
        own_foods in any::own_foods(),
        used in prop::collection::vec(any::food(), 0..10),
        days in any::diary(),
        meals in prop::collection::vec((any::text(MAX_NAME), any::meal()), 0..5),
    ) {
        let mut document = Document::default();
        for food in own_foods {
            document.add_own_food(food).expect("within the limits");
        }
        for (plan, edits) in plans {
            document.add(plan);
            for edit in edits {
                let _ = document.history_mut().apply(&edit);
            }
            document.history_mut().undo();
        }
        used.into_iter().for_each(|food| document.used(food));
        document.diary = days;
        for (name, meal) in meals {
            let saved = document.save_meal(&name, &meal.entries);
            prop_assert_eq!(saved.is_ok(), !name.trim().is_empty());
        }
        prop_assert_eq!(&loaded(&save(&document)), &document);
    }

    #[test]
    fn a_plan_that_arrives_means_the_same_here(
        plan in any::plan(),
        theirs in any::own_foods(),
        ours in any::own_foods(),
    ) {
        let mut document = Document::default();
        for food in ours {
            document.add_own_food(food).expect("within the limits");
        }
        let adopted = document.adopt(&plan, &theirs);
        let foods = document.foods();
        for (there, here) in plan.entries().zip(adopted.entries()) {
            prop_assert_eq!((there.grams, there.heated), (here.grams, here.heated));
            if there.food.is_local() {
                let name = |food: &Food| food.name.clone();
                let known = theirs.iter().find(|food| food.id == there.food).map(name);
                prop_assert_eq!(foods.get(here.food).map(name), known);
            } else {
                prop_assert_eq!(there.food, here.food);
            }
        }
    }
}
