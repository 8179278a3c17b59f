//! Why is it this number? From each bar to the foods behind it and back.

use biomeal_e2e::{Find, Key, Stage, any, has, like};

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(by_keyboard, narrow, without_a_score);
biomeal_e2e::in_chromium!(every_part);

pub const PARTS: [&str; 10] = [
    "Fiber",
    "Plant variety",
    "Prebiotics",
    "Live cultures",
    "Lean protein",
    "Minimal processing",
    "Low free sugars",
    "Low saturated fat",
    "Little red & processed meat",
    "Little or no alcohol",
];

fn part<'a>(planner: &Planner<'a>, name: &str) -> Find<'a> {
    planner.role("button", like(&format!("^{name}, ")))
}

/// The names of the rows and columns of a table: what a screen reader says with a cell.
fn headers(table: &Find<'_>) -> (Vec<String>, Vec<String>) {
    (table.role("rowheader", any()).names(), table.role("columnheader", any()).names())
}

fn by_keyboard(stage: &Stage) {
    // Behind a lower dialog, what sticks to the edge would be taken for too small.
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    let day = planner.day("Wednesday");
    day.click();
    let bar = part(&planner, "Low saturated fat");
    planner.page.tab_to(&bar);
    planner.page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", "Low saturated fat");
    dialog.role("heading", "Low saturated fat").must("have the focus", |it| it.focused);
    dialog.text(has("Nothing is taken back up to 17.8 g; at 35.6 g it is 20%")).must_come();

    // A food of the day with its amount, and what leaving it out would change.
    let (foods, columns) = headers(&dialog.role("table", "Low saturated fat"));
    assert_eq!(columns, ["Food", "Amount", "Without it"]);
    assert!(foods.iter().any(|food| food == "Olive oil Dinner"), "{foods:?}");
    assert!(foods.last().is_some_and(|last| last.ends_with("other foods")), "{foods:?}");
    let row = dialog.role("row", has("Soft goat cheese"));
    let change = row.role("cell", any()).nth(1).facts().text;
    let doi = dialog.role("link", "doi:10.1016/j.jand.2023.05.015");
    doi.must_come();
    assert!(dialog.text("cited").is_there() && dialog.text("our choice").is_there());
    planner.page.must_be_accessible("the explanation of a part");

    planner.page.press(&[Key::Escape]);
    dialog.must_go();
    bar.must("have the focus back", |it| it.focused);

    // It changes by exactly that.
    let before = planner.score().expect("a score");
    let menu = planner.button("More for Soft goat cheese");
    planner.choose(&menu, "Remove");
    let change: f64 = change.replace('\u{2212}', "-").parse().expect("a change");
    planner.score_must_be(Some(before + (change * 10.0).round() as i32));
}

fn every_part(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Busy weekdays");
    for scope in ["Day", "Week", "Meal"] {
        planner.role("radio", scope).click();
        planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
        for name in PARTS {
            part(&planner, name).click();
            let dialog = planner.role("dialog", name);
            dialog.role("heading", "Where this comes from").must_come();
            let by_day = dialog.role("table", "Day by day");
            assert_eq!(by_day.is_there(), scope == "Week" && name != "Plant variety", "{name}");
            if by_day.is_there() {
                let (days, columns) = headers(&by_day);
                assert_eq!(columns, ["Day", "Amount", "Of the way", "Weight"]);
                assert_eq!(days.len(), 7);
            }
            let plants = dialog.role("heading", "What each plant counts");
            assert_eq!(plants.is_there(), name == "Plant variety");
            if name == "Plant variety" || name == "Prebiotics" {
                planner.page.must_be_accessible(&format!("{scope}: {name}"));
            }
            dialog.role("button", "Close").click();
            dialog.must_go();
        }
    }
    planner.button("Energy, sodium, fat and alcohol").click();
    let facts = planner.role("dialog", "Beside the score");
    let (rows, _) = headers(&facts.role("table", "Beside the score"));
    assert_eq!(rows.len(), 5, "{rows:?}");
    assert!(rows.iter().any(|row| row.starts_with("Sodium reference below 2 g")), "{rows:?}");
    planner.page.must_be_accessible("facts beside the score");
}

fn narrow(stage: &Stage) {
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 360);
    planner.use_example("Plant-forward");
    planner.open_score();
    let bar = part(&planner, "Fiber");
    bar.click();
    let dialog = planner.role("dialog", "Fiber");
    dialog.role("heading", "Fiber").must("have the focus", |it| it.focused);
    planner.page.must_be_accessible("360: the explanation of a part");
    // Back in the sheet, at the bar it came from.
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.role("dialog", "Gut-friendliness").must_come();
    bar.must("have the focus back", |it| it.focused);
    planner.page.press(&[Key::Escape]);
    planner.role("dialog", any()).must_go();
}

fn without_a_score(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    planner.button("Live cultures, no score yet").click();
    let dialog = planner.role("dialog", "Live cultures");
    dialog.text(has("Nothing is planned yet")).must_come();
    dialog.text(like("^2 servings a day, 1 in a meal")).must_come();
    planner.page.must_be_accessible("the explanation of a part without a score");
}
