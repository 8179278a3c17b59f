//! Stored documents of every version: what they load to, for ever.

use biomeal_core::diary::Measure;
use biomeal_core::document::{Document, Loaded, load, save};
use biomeal_core::food::{Allergen, FoodId};
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::search::Diet;
use biomeal_core::settings::{Theme, WeekStart};
use biomeal_core::tips::Rule;

const VERSION_1: &str = include_str!("golden/document-v1.json");
const VERSION_2: &str = include_str!("golden/document-v2.json");
const VERSION_3: &str = include_str!("golden/document-v3.json");

fn loaded(text: &str) -> Document {
    match load(text) {
        Loaded::Document(document) => *document,
        other => panic!("{other:?}"),
    }
}

fn names(document: &Document) -> Vec<&str> {
    document.names().collect()
}

#[test]
fn documents_of_version_1_load_to_what_they_held() {
    let mut document = loaded(VERSION_1);
    assert_eq!(names(&document), ["Week of good bacteria", "", "Slow-simmer week"]);
    assert_eq!(document.active(), 2);
    assert_eq!(document.recent(), [FoodId(214), FoodId(32768), FoodId(9)]);
    assert_eq!(document.dismissed(), [(Rule::Allium, FoodId(40)), (Rule::Water, FoodId(560))]);
    let settings = &document.settings;
    assert_eq!(settings.diet, Diet::Vegetarian);
    assert_eq!(settings.without.iter().collect::<Vec<_>>(), [Allergen::Egg, Allergen::Lupin]);
    assert_eq!(settings.reference.kcal(), 1800);
    assert!(settings.gentle_start && settings.hide_numbers);
    assert_eq!((settings.week_start, settings.theme), (WeekStart::Sunday, Theme::Dark));
    let own: Vec<_> = document.own_foods().iter().map(|food| (food.id.0, &*food.name)).collect();
    assert_eq!(own, [(32768, "Granola of the house"), (32770, "Kombucha, 自家製")]);

    let plan = document.plan();
    assert_eq!(plan.note, "For Anna");
    let entry = Entry { food: FoodId(32768), grams: 45, heated: true };
    assert_eq!(plan.entry(MealAt { day: 6, meal: 3 }.entry(0)), Some(&entry));
    assert_eq!((&*plan.days[2].meals[4].name, &*plan.days[2].meals[4].note), ("夜食", "warm"));
    let mut steps = 0;
    while document.history_mut().undo() {
        steps += 1;
    }
    assert_eq!(steps, 8, "one of every kind of edit");
    assert_eq!(document.plan(), &Plan::default());
    while document.history_mut().redo() {
        steps -= 1;
    }
    assert_eq!((steps, &*document.plan().name), (-1, "Taken back"));
}

#[test]
fn documents_of_version_2_load_to_the_days_they_held() {
    let document = loaded(VERSION_2);
    assert_eq!(document.plan(), loaded(VERSION_1).plan());
    assert!(document.settings.hide_check_in);
    let days = document.diary.days();
    assert_eq!(days.iter().map(|day| day.date.0).collect::<Vec<_>>(), [20_247, 20_248, 20_250]);
    assert_eq!(days.iter().map(|day| day.score).collect::<Vec<_>>(), [Some(717), None, Some(0)]);
    let steps = |day: usize| Measure::ALL.map(|measure| days[day].check_in.step(measure));
    assert_eq!(steps(0), [None; 6]);
    assert_eq!(steps(1), [Some(2), None, Some(3), Some(0), Some(4), Some(1)]);
    assert_eq!(steps(2), [None, None, None, None, None, Some(4)]);
}

#[test]
fn documents_of_version_2_load_to_what_they_held() {
    let document = loaded(VERSION_2);
    let meals: Vec<_> =
        document.saved_meals().iter().map(|meal| (&*meal.name, meal.entries.len())).collect();
    assert_eq!(meals, [("Bean bowl", 2), ("夜食 💪", 2)]);
    let own = Entry { food: FoodId(32768), grams: 45, heated: true };
    assert_eq!(document.saved_meals()[1].entries[0], own);
    assert_eq!(document.plan(), loaded(VERSION_1).plan());
    assert!(loaded(VERSION_1).saved_meals().is_empty());
}

#[test]
fn documents_of_version_3_load_to_what_was_at_home() {
    let mut document = loaded(VERSION_3);
    assert_eq!(document.at_home(), [40, 424, 32768, 40000].map(FoodId));
    document.show(0);
    assert_eq!(document.at_home(), [FoodId(1)]);
    document.show(1);
    assert!(document.at_home().is_empty());
    assert_eq!(document.saved_meals(), loaded(VERSION_2).saved_meals());
    assert!(loaded(VERSION_2).at_home().is_empty());
}

#[test]
fn plans_keep_their_numbers_and_those_of_older_versions_get_their_places() {
    let mut document = loaded(VERSION_3);
    document.add(Plan::default());
    let text = save(&document);
    for number in [4, 1, 7, 9] {
        assert!(text.contains(&format!("\"id\":{number},")), "{text}");
    }
    assert!(text.ends_with("\"writes\":[[3405691582,12],[77,1]]}"));
    for broken in [
        text.replace("\"id\":9,", "\"id\":7,"),
        text.replace("\"id\":9,", "\"id\":4000000000,"),
        text.replace("[77,1]", "[77]"),
    ] {
        assert!(broken != text && matches!(load(&broken), Loaded::Damaged { .. }), "{broken}");
    }
    let lower = text.replace("\"next_plan\":10", "\"next_plan\":1");
    let mut document = loaded(&lower);
    document.add(Plan::default());
    assert!(save(&document).contains("\"id\":10,"), "no number is given twice");
}

#[test]
fn a_document_is_written_as_it_is_read() {
    assert_eq!(save(&loaded(VERSION_3)), VERSION_3.trim_end());
    for (version, text) in [(1, VERSION_1), (2, VERSION_2)] {
        let mut now = text.replacen(&format!("\"version\":{version}"), "\"version\":3", 1);
        for place in 1..=3 {
            let numbered = format!("{{\"id\":{place},\"history\"");
            now = now.replacen("{\"history\"", &numbered, 1);
        }
        now = now.replacen("\"active\":2", "\"active\":2,\"next_plan\":4", 1);
        assert_eq!(save(&loaded(text)), now.trim_end());
    }
}
