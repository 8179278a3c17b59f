//! Files in which something is wrong: what each is told.

use biomeal_core::backup::{FileTrouble, MAX_FILE, open};
use biomeal_core::foods::Foods;
use biomeal_core::plan::MAX_ENTRIES;

const GOLDEN: &str = include_str!("golden/backup-v1.json");

/// The golden file with one piece changed.
fn with(from: &str, to: &str) -> String {
    assert!(GOLDEN.contains(from), "{from}");
    GOLDEN.replacen(from, to, 1)
}

fn message(text: &str) -> String {
    match open(text, &Foods::default()) {
        Ok(_) => "it opens".to_owned(),
        Err(FileTrouble::Wrong(error)) => error.to_string(),
        Err(other) => format!("{other:?}"),
    }
}

#[test]
fn every_bad_file_says_what_is_wrong_and_where() {
    let header = r#"{"format":"biomeal-backup","version":1,"#;
    let small = |rest: &str| format!("{header}{rest}}}");
    let half = &GOLDEN[..GOLDEN.len() / 2];
    let table: Vec<(&str, String, &str)> = vec![
        (
            "no version",
            "{\"format\":\"biomeal-backup\"}".into(),
            "line 1, column 1: version is missing",
        ),
        ("nothing in it", String::new(), "Foreign"),
        ("a picture", "\u{fffd}PNG\r\n".into(), "Foreign"),
        ("a list", "[]".into(), "Foreign"),
        ("other JSON", "{\"name\":\"x\"}".into(), "Foreign"),
        ("another format", "{\"format\":\"recipe\"}".into(), "Foreign"),
        ("newer backup", with("\"version\": 1", "\"version\": 2, \"rooms\": []"), "Newer"),
        ("newer plan", "{\"format\":\"biomeal-plan\",\"version\":7}".into(), "Newer"),
        (
            "version 0",
            with("\"version\": 1", "\"version\": 0"),
            "line 3, column 14: version: this version of Biomeal reads version 1",
        ),
        (
            "version as text",
            with("\"version\": 1", "\"version\": \"1\""),
            "line 3, column 14: version: should be a number",
        ),
        (
            "format as number",
            "{\"format\":1}".into(),
            "line 1, column 11: format: should be a text in quotes",
        ),
        ("cut off", half.into(), ""),
        (
            "cut off at once",
            "{\"format\":".into(),
            "line 1, column 11: the text ends where a value should be",
        ),
        (
            "a comma too many",
            with("\"version\": 1,", "\"version\": 1,,"),
            "line 3, column 16: there should be the name of a field in quotes here",
        ),
        (
            "unknown field",
            small("\"plan\":[]"),
            "line 1, column 47: plan: is no field here; there are format, version, plans, saved_meals, own_foods, recent_foods, settings, diary",
        ),
        (
            "unknown field in a plan",
            small("\"plans\":[{\"days\":[],\"color\":1}]"),
            "line 1, column 68: plans[0].color: is no field here; there are shown, name, note, days, not_for_me, at_home",
        ),
        (
            "unknown field in an entry",
            with("\"grams\": 744", "\"gramms\": 744"),
            "line 14, column 62: plans[0].days[0].meals[0].entries[0].gramms: is no field here; there are food, food_id, grams, heated",
        ),
        (
            "plans of another type",
            small("\"plans\":{}"),
            "line 1, column 48: plans: should be a list in [ ]",
        ),
        (
            "a plan without days",
            small("\"plans\":[{}]"),
            "line 1, column 49: plans[0]: days is missing",
        ),
        (
            "too much of a food",
            with("\"grams\": 744", "\"grams\": 5001"),
            "line 14, column 61: plans[0].days[0].meals[0].entries[0].grams: 5001 is more than 5000",
        ),
        (
            "an amount as text",
            with("\"grams\": 744", "\"grams\": \"744\""),
            "line 14, column 61: plans[0].days[0].meals[0].entries[0].grams: should be a number",
        ),
        (
            "two plans shown",
            small("\"plans\":[{\"days\":[],\"shown\":true},{\"days\":[],\"shown\":true}]"),
            "line 1, column 74: plans[1]: there is another plan that is shown",
        ),
        (
            "a food that is nowhere",
            small("\"recent_foods\":[{\"food\":\"moon-dust\"}]"),
            "line 1, column 64: recent_foods[0].food: there is no food \"moon-dust\"",
        ),
        (
            "a number of no food",
            small("\"recent_foods\":[{\"food_id\":70000}]"),
            "line 1, column 67: recent_foods[0].food_id: 70000 is more than 65535",
        ),
        (
            "too many foods used lately",
            small(&format!("\"recent_foods\":[{}]", vec!["{\"food_id\":1}"; 31].join(","))),
            "line 1, column 55: recent_foods: has 31 items, at most 30 are allowed",
        ),
        (
            "a saved meal without a name",
            small("\"saved_meals\":[{\"entries\":[]}]"),
            "line 1, column 55: saved_meals[0]: a saved meal needs a name",
        ),
        (
            "a long name",
            small(&format!("\"saved_meals\":[{{\"name\":\"{}\",\"entries\":[]}}]", "n".repeat(81))),
            "line 1, column 63: saved_meals[0].name: has 81 characters, at most 80 are allowed",
        ),
        (
            "too much in a saved meal",
            small(&format!(
                "\"saved_meals\":[{{\"name\":\"n\",\"entries\":[{}]}}]",
                vec!["{}"; MAX_ENTRIES + 1].join(",")
            )),
            "line 1, column 77: saved_meals[0].entries: has 41 items, at most 40 are allowed",
        ),
        (
            "too many saved meals",
            small(&format!("\"saved_meals\":[{}]", vec!["{}"; 101].join(","))),
            "line 1, column 54: saved_meals: has 101 items, at most 100 are allowed",
        ),
        (
            "an own food without a number",
            small("\"own_foods\":[{\"slug\":\"x\"}]"),
            "line 1, column 53: own_foods[0]: number is missing",
        ),
        (
            "a number of the catalog",
            small("\"own_foods\":[{\"number\":12}]"),
            "line 1, column 63: own_foods[0].number: is not 32768 to 65535, as numbers of own foods are",
        ),
        ("two own foods of one number", with("\"number\": 32770", "\"number\": 32768"), ""),
        ("an own food above the limits", with("\"energy_kcal\": 15", "\"energy_kcal\": 1500"), ""),
        (
            "a diet that is none",
            small("\"settings\":{\"diet\":\"carnivore\"}"),
            "line 1, column 59: settings.diet: \"carnivore\" is none of any, vegetarian, vegan",
        ),
        (
            "an energy between steps",
            small("\"settings\":{\"reference_kcal\":1850}"),
            "line 1, column 69: settings.reference_kcal: should be 1200 to 4000 kcal in steps of 100",
        ),
        ("an allergen that is none", small("\"settings\":{\"without\":[\"moon dust\"]}"), ""),
        (
            "a day that no month has",
            small("\"diary\":[{\"date\":\"2025-02-30\"}]"),
            "line 1, column 57: diary[0].date: \"2025-02-30\" is no date like 2025-06-10, from 1970-01-01 to 2149-06-06",
        ),
        (
            "days out of order",
            small("\"diary\":[{\"date\":\"2025-06-10\",\"gut\":1},{\"date\":\"2025-06-10\"}]"),
            "line 1, column 87: diary[1].date: is not later than the day before it",
        ),
        (
            "a score above 100",
            small("\"diary\":[{\"date\":\"2025-06-10\",\"score\":100.1}]"),
            "line 1, column 78: diary[0].score: 100.1 is more than 100",
        ),
        (
            "a step that is none",
            small("\"diary\":[{\"date\":\"2025-06-10\",\"gut\":5}]"),
            "line 1, column 76: diary[0].gut: 5 is more than 4",
        ),
    ];
    let mut report = String::new();
    let mut wrong = Vec::new();
    for (what, text, expected) in &table {
        let message = message(text);
        report.push_str(&format!("| {what} | {message} |\n"));
        if !expected.is_empty() && message != *expected || message == "it opens" {
            wrong.push(format!("{what}: {message}\n   expected {expected}"));
        }
        assert!(message.len() < 300, "{what}: {message}");
    }
    assert!(wrong.is_empty(), "{}\n{report}", wrong.join("\n"));
}

#[test]
fn a_file_that_is_too_large_is_not_read() {
    let text = format!("{{{}", " ".repeat(MAX_FILE as usize));
    assert_eq!(open(&text, &Foods::default()), Err(FileTrouble::TooLarge));
}
