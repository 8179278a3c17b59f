//! A plan as a table and as a file for calendars, read by other programs' parsers. Chromium
//! saves them on the disk; in the others the page hands them to the test.

use std::path::PathBuf;
use std::{env, fs, process};

use biomeal_core::catalog;
use biomeal_e2e::{DEADLINE, Engine, Find, Key, Page, Stage, has, until};
use serde_json::{Value, json};
use vobject::{Component, parse_component};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(saved_and_read);

/// Takes files that the page offers, byte by byte: as text they would lose their mark.
const CATCH: &str = "
    window.offered = [];
    URL.createObjectURL = (blob) => { window.blob = blob; return 'about:blank#file'; };
    HTMLAnchorElement.prototype.click = function () {
        blob.arrayBuffer().then((bytes) => {
            const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
            offered.push([this.download, blob.type, text]);
        });
    };";

/// Where a browser puts what it saves.
fn folder(stage: &Stage) -> PathBuf {
    env::temp_dir().join(format!("biomeal-saved-{}-{}", stage.engine(), process::id()))
}

/// What is in the file of this name and type that is saved by pressing a button.
fn saved(page: Page<'_>, stage: &Stage, button: &Find<'_>, (name, kind): (&str, &str)) -> String {
    if stage.engine() == Engine::Chromium {
        let path = folder(stage).join(name);
        button.click();
        let text = until(DEADLINE, || fs::read_to_string(&path).ok().filter(|it| !it.is_empty()));
        // The next one would get a number.
        let _ = fs::remove_file(&path);
        return text.unwrap_or_else(|| panic!("there is no {}", path.display()));
    }
    page.run(CATCH, &json!([]));
    button.click();
    let offered = page.must("a file is offered", "return offered[0] ?? null", |it| !it.is_null());
    let [found, kind_found, text] = [0, 1, 2].map(|at| offered[at].as_str().unwrap_or_default());
    assert_eq!((found, kind_found), (name, kind));
    text.to_owned()
}

fn saved_and_read(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    if stage.engine() == Engine::Chromium {
        let to = folder(stage);
        fs::create_dir_all(&to).expect("a folder for files");
        let allow = json!({ "behavior": "allow", "downloadPath": to.to_string_lossy() });
        stage.browser().chromium("Browser.setDownloadBehavior", &allow);
    }
    planner.must_be_ready();
    planner.choose(&planner.button("More"), "Save or export…");
    let dialog = planner.role("dialog", "Save or export");
    dialog.text(has("once a meal has food")).must_come();
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.use_example("Busy weekdays");
    let events = planner.page.events("biomeal-change");
    let plan = events.last().expect("the page is told")["plan"].clone();

    planner.choose(&planner.button("More"), "Save or export…");
    dialog.role("heading", "Save or export").must("have the focus", |heading| heading.focused);
    planner.page.must_be_accessible("save or export");
    let button = |name: &str| dialog.role("button", name);
    let as_table = ("biomeal-plan.csv", "text/csv");
    let table = saved(planner.page, stage, &button("Save table"), as_table);
    must_be_table(&table, &plan);

    // The clock says Tuesday; the week begins on the Monday after.
    let first = dialog.role("textbox", "First day");
    first.must("say so", |field| {
        field.value.as_deref() == Some("2025-06-16") && field.description.starts_with("A Monday.")
    });
    first.set("");
    first.must("say what it needs", |field| field.description.starts_with("Give a date"));
    button("Save calendar file").focus();
    planner.page.press(&[Key::Enter]);
    first.must("have the focus", |field| field.focused);
    planner.page.must_be_accessible("a date that is none");
    first.set("2025-06-19");
    first.must("say the day", |field| field.description.starts_with("A Thursday."));
    dialog.role("textbox", "Dinner").set("19:15");
    let calendar = ("biomeal-plan.ics", "text/calendar");
    let file = saved(planner.page, stage, &button("Save calendar file"), calendar);
    must_be_calendar(&file, &plan);
}

/// The meals of a plan's file, with the place of their day.
fn meals(plan: &Value) -> Vec<(usize, &Value)> {
    let days = plan["days"].as_array().expect("seven days");
    days.iter()
        .enumerate()
        .flat_map(|(at, day)| day["meals"].as_array().into_iter().flatten().map(move |it| (at, it)))
        .collect()
}

/// A row for each food, in the order of the plan.
fn must_be_table(table: &str, plan: &Value) {
    assert!(table.starts_with("\u{feff}Day,Meal,Food,Amount,Grams,"), "{table}");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<_> = reader.records().map(|row| row.expect("as wide as the first")).collect();
    let mut next = rows.iter();
    for (_, meal) in meals(plan) {
        for entry in meal["entries"].as_array().into_iter().flatten() {
            let row = next.next().expect("a row for each food");
            assert_eq!(row[4].parse::<u64>().ok(), entry["grams"].as_u64());
            let food = catalog::by_slug(entry["food"].as_str().expect("a slug")).expect("known");
            assert_eq!((&row[2], &row[23]), (&*food.name, &*food.id.0.to_string()));
            assert!(!row[21].is_empty(), "every figure has its source");
        }
    }
    assert!(next.next().is_none() && rows.len() > 50, "{} rows", rows.len());
}

/// An event for each meal with food, seven days from Thursday.
fn must_be_calendar(file: &str, plan: &Value) {
    let calendar = parse_component(file).expect("a calendar");
    let value = |event: &Component, name: &str| {
        event.get_only(name).map(|it| it.value_as_string()).unwrap_or_default()
    };
    let begins: Vec<_> =
        calendar.subcomponents.iter().map(|event| value(event, "DTSTART")).collect();
    let planned = meals(plan);
    let filled = |(_, meal): &&(usize, &Value)| {
        meal["entries"].as_array().is_some_and(|entries| !entries.is_empty())
    };
    assert_eq!(begins.len(), planned.iter().filter(filled).count());
    assert_eq!(begins[0], "20250619T080000");
    assert!(begins.contains(&"20250625T191500".to_owned()), "{begins:?}");
    let event = &calendar.subcomponents[0];
    // The test pages' clock is set by the time zone of the machine.
    assert!(value(event, "DTSTAMP").starts_with("202506"), "{file}");
    assert!(value(event, "SUMMARY").starts_with("Breakfast: "), "{file}");
    assert!(value(event, "DESCRIPTION").ends_with("about your own situation."), "{file}");
}
