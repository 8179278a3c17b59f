//! Everything on a device as a file: all of it comes back, beside what is here or in its
//! place, and nothing is doubled.

mod given;

use std::time::Instant;

use biomeal_core::backup::{
    FileTrouble, MAX_FILE, Opened, backup_from_json, backup_to_json, open, plan_to_json,
};
use biomeal_core::catalog;
use biomeal_core::diary::{Date, Measure};
use biomeal_core::document::{Document, Loaded, MAX_SAVED_MEALS, load, save};
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MAX_ENTRIES, Plan};
use biomeal_core::tips::Rule;
use proptest::prelude::*;

use given::any;

const GOLDEN: &str = include_str!("golden/backup-v1.json");
const STORED: &str = include_str!("golden/document-v3.json");

fn stored() -> Document {
    match load(STORED) {
        Loaded::Document(document) => *document,
        other => panic!("{other:?}"),
    }
}

/// The document without what no backup carries: steps that can be undone, the plan
/// deleted last, and numbers of own foods that nothing names any more.
fn carried(document: &Document) -> Vec<String> {
    let mut document = document.clone();
    let mut parts = Vec::new();
    let active = document.active();
    for at in 0..document.plans().count() {
        document.show(at);
        let kept = (document.dismissed(), document.at_home());
        parts.push(format!("{:?} {kept:?}", document.plan()));
    }
    parts.push(format!("{active} {:?} {:?}", document.own_foods(), document.recent()));
    parts.push(format!("{:?} {:?}", document.saved_meals(), document.settings));
    parts.push(format!("{:?}", document.diary));
    parts
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn everything_comes_back(document in any::document()) {
        let text = backup_to_json(&document);
        let back = backup_from_json(&text).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(carried(&back), carried(&document));
        prop_assert_eq!(backup_to_json(&back), &*text);
        prop_assert_eq!(open(&text, &document.foods()), Ok(Opened::Backup(Box::new(back.clone()))));
        // It can be kept, and nothing of it is lost then.
        prop_assert_eq!(load(&save(&back)), Loaded::Document(Box::new(back)));
    }

    #[test]
    fn adding_loses_nothing_and_doubles_nothing(here in any::document(), there in any::document()) {
        let today = Date(20_260);
        let mut both = here.clone();
        both.add_all(&there, today);
        let (before, other, after) = (here.counts(), there.counts(), both.counts());
        prop_assert!(!after.lacks_some_of(before));
        prop_assert!(!after.lacks_some_of(other));
        prop_assert!(after.plans <= before.plans + other.plans);
        prop_assert!(after.own_foods <= before.own_foods + other.own_foods);
        prop_assert_eq!(&both.settings, &here.settings);
        // Every plan from there is among those here, with the same foods.
        let (foods, theirs) = (both.foods(), there.foods());
        let named = |plan: &Plan, foods: &Foods| -> Vec<String> {
            let known = |entry: &Entry| foods.get(entry.food).map_or("?".into(), |food| food.name.clone());
            plan.entries().map(|entry| format!("{} {} {}", known(entry), entry.grams, entry.heated)).collect()
        };
        for plan in there.plans().filter(|plan| **plan != Plan::default()) {
            let entries = named(plan, &theirs);
            prop_assert!(both.plans().any(|kept| named(kept, &foods) == entries));
        }
        let (own, plans) = (both.own_foods().len(), both.plans().count());
        let meals = both.saved_meals().len();
        let mut again = both.clone();
        again.add_all(&there, today);
        prop_assert_eq!(again.own_foods().len(), own);
        // What names a food that is nowhere cannot be told from what is here.
        if there.plans().all(|plan| plan.entries().all(|entry| !entry.food.is_local() || theirs.get(entry.food).is_some())) {
            prop_assert_eq!(again.plans().count(), plans);
        }
        prop_assert!(again.saved_meals().len() >= meals);
        prop_assert!(matches!(load(&save(&again)), Loaded::Document(_)));
    }
}

#[test]
fn files_of_version_1_are_read_for_ever() {
    let back = backup_from_json(GOLDEN).expect("a backup");
    assert_eq!(carried(&back), carried(&stored()));
    assert_eq!(back.saved_meals().len(), 2);
    assert_eq!(back.diary.days().len(), 3);
    assert_eq!(back.dismissed(), [(Rule::Allium, FoodId(40)), (Rule::Water, FoodId(560))]);
    assert_eq!(backup_to_json(&stored()), GOLDEN, "a file is written as it is read");
}

#[test]
fn little_is_enough() {
    let empty = backup_from_json(r#"{"format":"biomeal-backup","version":1}"#).expect("enough");
    assert_eq!(empty, Document::default());
    let text = r#"{"format":"biomeal-backup","version":1,"plans":[{"days":[]},{"name":"B","shown":true,"days":[]}]}"#;
    let two = backup_from_json(text).expect("two plans");
    assert_eq!((two.active(), two.plan().name.as_str()), (1, "B"));
}

#[test]
fn a_slug_that_two_foods_have_is_never_taken_for_the_other() {
    let mut document = Document::default();
    let kimchi = catalog::by_slug("kimchi").expect("of the catalog");
    // As if the catalog had got a food of that slug later.
    let own =
        Food { id: FoodId(0x8003), slug: "kimchi".into(), name: "Mine".into(), ..kimchi.clone() };
    document.put_own_food(own.clone());
    document.put_own_food(Food { id: FoodId(0x8005), name: "Mine, spicy".into(), ..own });
    for food in [kimchi.id, FoodId(0x8003), FoodId(0x8005)] {
        document.used(food);
    }
    let back = backup_from_json(&backup_to_json(&document)).expect("what was written");
    assert_eq!(back.recent(), document.recent());
    assert_eq!(back.own_foods(), document.own_foods());
}

#[test]
fn own_foods_with_the_number_of_another_get_one_of_their_own() {
    let own = |name: &str| {
        let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
        Food { id: FoodId(0x8000), slug: "mix".into(), name: name.to_owned().into(), ..kimchi }
    };
    let with = |name: &str| {
        let mut document = Document::default();
        let food = document.add_own_food(own(name)).expect("within the limits");
        let entry = Entry { food, grams: 50, heated: false };
        let mut plan = Plan { name: name.to_owned(), ..Plan::default() };
        plan.days[0].meals[0].entries.push(entry);
        document.add(plan);
        document.save_meal(name, &[entry]).expect("a name");
        document.dismiss(Rule::Pulses, food);
        document.put_at_home(food, true);
        document.used(food);
        document
    };
    let (mut here, there) = (with("Mine"), with("Theirs"));
    here.add_all(&there, Date(20_000));
    let foods = here.foods();
    let name = |food: FoodId| foods.get(food).map(|food| food.name.to_string());
    let plans: Vec<_> = here
        .plans()
        .skip(1)
        .map(|plan| (plan.name.clone(), name(plan.days[0].meals[0].entries[0].food)))
        .collect();
    assert_eq!(
        plans,
        [
            ("Mine".to_owned(), Some("Mine".to_owned())),
            ("Theirs".to_owned(), Some("Theirs".to_owned()))
        ]
    );
    assert_eq!(here.saved_meals()[1].entries[0].food, FoodId(0x8001));
    assert_eq!(here.recent(), [FoodId(0x8000), FoodId(0x8001)]);
    here.show(2);
    assert_eq!(here.dismissed(), [(Rule::Pulses, FoodId(0x8001))]);
    assert_eq!(here.at_home(), [FoodId(0x8001)]);

    let counts = here.counts();
    here.add_all(&there, Date(20_000));
    assert_eq!(here.counts(), counts, "a second time adds nothing");
}

#[test]
fn a_new_device_shows_what_was_shown() {
    let mut here = Document::default();
    here.settings.hide_numbers = false;
    here.add_all(&stored(), Date(20_260));
    assert_eq!(here.plan(), stored().plan());
    assert_eq!(here.plans().count(), 2, "the empty plan of either is no loss");
    assert!(!here.settings.hide_numbers, "settings stay");
}

#[test]
fn days_known_here_stay_and_gaps_are_filled() {
    let day = Date(20_000);
    let mut here = Document::default();
    here.diary.note_score(day, 700);
    here.diary.check_in(day, Measure::Gut, Some(4));
    let mut there = Document::default();
    there.diary.note_score(day, 100);
    there.diary.check_in(day, Measure::Gut, Some(0));
    there.diary.check_in(day, Measure::Skin, Some(2));
    there.diary.note_score(Date(19_990), 300);
    here.add_all(&there, day);
    let mut far = Document::default();
    far.diary.note_score(Date(65_000), 900);
    here.add_all(&far, day);
    let known = here.diary.on(day);
    assert_eq!((known.score, known.check_in.step(Measure::Gut)), (Some(700), Some(4)));
    assert_eq!(known.check_in.step(Measure::Skin), Some(2));
    assert_eq!(here.diary.on(Date(19_990)).score, Some(300));
    assert_eq!(here.diary.days().len(), 2, "a day far ahead would push out all others");
}

#[test]
fn saved_meals_without_room_stay_in_the_file() {
    let entry = Entry { food: FoodId(1), grams: 1, heated: false };
    let (mut here, mut there) = (Document::default(), Document::default());
    for number in 0..MAX_SAVED_MEALS - 1 {
        here.save_meal(&number.to_string(), &[entry]).expect("room");
    }
    assert_eq!(here.room_for_meals(), 1);
    there.save_meal("5", &[entry]).expect("room");
    there.save_meal("5", &[entry, entry]).expect("room");
    there.save_meal("Another", &[entry]).expect("room");
    here.add_all(&there, Date(0));
    let names: Vec<_> = here.saved_meals().iter().map(|meal| meal.name.as_str()).collect();
    assert_eq!((names.len(), names[MAX_SAVED_MEALS - 1]), (MAX_SAVED_MEALS, "5 (2)"));
    assert_eq!(here.room_for_meals(), 0);
}

#[test]
fn going_on_with_another_document_gives_no_number_again() {
    let mut here = stored();
    let next = Document::default();
    here.replace_with(&next);
    assert_eq!(here.counts(), next.counts());
    let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
    let food = here.add_own_food(Food { slug: "mix".into(), ..kimchi });
    assert_eq!(food, Ok(FoodId(32_771)), "an undone step of another tab may name the others");
}

#[test]
fn a_plan_is_told_from_a_backup() {
    let plan = given::week(&mut given::Numbers(4), 3);
    let text = plan_to_json(&plan, &Foods::default());
    let opened = Ok(Opened::Plan(Box::new(plan), Vec::new()));
    assert_eq!(open(&text, &Foods::default()), opened);
    assert_eq!(open(&format!("\u{feff}  {text}"), &Foods::default()), opened);
    let by_hand = open("{\"days\":[]}", &Foods::default());
    assert_eq!(by_hand, Ok(Opened::Plan(Box::default(), Vec::new())));
}

#[test]
fn what_takes_the_place_of_all_is_taken_for_nothing_that_was_here() {
    let (here, there) = (stored(), stored());
    let mut gone_on = here.clone();
    gone_on.replace_with(&there);
    assert_eq!(gone_on.own_foods(), here.own_foods(), "the same keep their numbers");
    assert_eq!(gone_on.counts(), there.counts());

    let kimchi = catalog::by_slug("kimchi").expect("of the catalog").clone();
    let mut other = Document::default();
    let food = other.add_own_food(Food { slug: "mix".into(), name: "Mix".into(), ..kimchi });
    let food = food.expect("within the limits");
    let entry = Entry { food, grams: 10, heated: false };
    other.save_meal("Mix alone", &[entry]).expect("a name");
    other.used(food);
    gone_on.replace_with(&other);
    let [mix] = gone_on.own_foods() else { panic!("one own food") };
    assert!(mix.id > FoodId(32_770) && mix.name == "Mix", "{mix:?}");
    assert_eq!(gone_on.saved_meals()[0].entries[0].food, mix.id);
    assert_eq!(gone_on.recent(), [mix.id]);
    let both = save(&gone_on);
    gone_on.go_back_to(&here);
    assert_eq!(carried(&gone_on), carried(&here));
    let next = |text: &str| text.split("\"next_own\":").nth(1).map(|rest| rest[..5].to_owned());
    assert_eq!(next(&save(&gone_on)), next(&both), "no number is given again");
}

/// The largest document that a browser's storage holds, and more plans than anybody has.
#[test]
fn what_fits_into_a_browser_fits_into_a_file_and_is_read_in_time() {
    let mut document = Document::default();
    let mut numbers = given::Numbers(1);
    let week = given::week(&mut numbers, MAX_ENTRIES);
    document.keep_aside(week.clone());
    for _ in 0..5_500_000 / save(&document).len() {
        document.keep_aside(week.clone());
    }
    assert!(save(&document).len() > 5_000_000);
    let text = backup_to_json(&document);
    assert!(text.len() <= MAX_FILE as usize, "{} bytes", text.len());
    let begun = Instant::now();
    let opened = open(&text, &document.foods());
    let took = begun.elapsed();
    assert!(opened.is_ok());
    assert!(took.as_secs() < 20, "{took:?} for {} bytes", text.len());
}

#[test]
fn what_was_stored_can_be_opened_as_it_was_saved() {
    let document = stored();
    let foods = document.foods();
    for text in [STORED.to_owned(), save(&document)] {
        assert_eq!(open(&text, &foods), Ok(Opened::Backup(Box::new(document.clone()))));
    }
    let trouble = |text: &str| open(text, &foods).expect_err("it is none");
    assert_eq!(trouble(r#"{"version":99,"plans":[]}"#), FileTrouble::Newer);
    assert_eq!(trouble(r#"{"version":3,"plans":[7]}"#), FileTrouble::Foreign);
    // Of something else.
    assert_eq!(trouble(r#"{"version":99}"#), FileTrouble::Foreign);
    assert_eq!(trouble(r#"{"plans":[]}"#), FileTrouble::Foreign);
}
