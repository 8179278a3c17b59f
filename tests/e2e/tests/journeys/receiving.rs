//! A part of a shared plan that goes into one's own, and links that come and go in the
//! address of an open page.

use biomeal_core::catalog;
use biomeal_core::food::FoodId;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, Meal, MealKind, Plan};
use biomeal_e2e::{Key, Page, Stage, any, has, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(a_meal_by_keyboard, links_come_and_go);

const WEDNESDAY: u8 = 2;

fn meal(kind: MealKind, slugs: &[&str]) -> Meal {
    let entry = |slug: &&str| {
        let food = catalog::by_slug(slug).expect("in the catalog");
        Entry { food: food.id, grams: food.portion.grams(), heated: false }
    };
    Meal { entries: slugs.iter().map(entry).collect(), ..Meal::empty(kind) }
}

/// A Monday with walnuts, and a Wednesday's dinner.
fn week() -> Plan {
    let mut plan = Plan { name: "Soups".to_owned(), ..Plan::default() };
    plan.days[0].meals[0] = meal(MealKind::Breakfast, &["walnuts"]);
    plan.days[0].meals[1].entries.push(Entry { food: FoodId(9000), grams: 100, heated: false });
    plan.days[2].meals[2] = meal(MealKind::Dinner, &["lentil-soup", "rye-bread"]);
    plan
}

fn payload(content: SharedContent) -> String {
    link::encode(&Shared { content, own_foods: Vec::new() }).expect("it fits into a link")
}

/// A link to a Wednesday.
pub fn day_payload() -> String {
    payload(SharedContent::Day { day: WEDNESDAY, content: week().days[2].clone() })
}

/// A person's own plan: a banana for Monday's lunch; what the device holds then.
fn own_plan(stage: &Stage) -> (Planner<'_>, Option<String>) {
    let planner = Planner::in_box(stage, 1280);
    planner.show_day("Monday");
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_be_stored();
    planner.must_be_saved();
    let own = stored(planner.page);
    (planner, own)
}

fn stored(page: Page<'_>) -> Option<String> {
    page.stored("biomeal:default")
}

fn a_meal_by_keyboard(stage: &Stage) {
    let (planner, _) = own_plan(stage);
    let leave_out = "const key = 'biomeal:default';
        const kept = JSON.parse(localStorage.getItem(key));
        kept.settings.without = ['nuts'];
        localStorage.setItem(key, JSON.stringify(kept))";
    // From a page without a planner: one would keep its plan when it goes.
    stage.go(&stage.site().address("/favicon.ico")).run(leave_out, &json!([]));
    let own = stored(planner.page);
    let payload = payload(SharedContent::Plan(week()));
    let page = stage.open(&format!("box.html?width=360#biomeal={payload}&tab=2"));
    let planner = Planner::on(page);
    let incoming = planner.role("region", "Someone shared a plan with you");
    incoming.text(has("One food (no. 9000) is not known here.")).must_come();
    incoming
        .role("row", like("^Mon"))
        .must("mark what is left out", |row| row.text.contains("Walnuts: on your “without” list"));
    incoming.role("row", like("^Wed")).must("say what differs", |row| {
        row.text.contains("Lentil soup and rye bread") && row.text.contains("Nothing planned")
    });
    page.tab_to(&planner.button("Add a day or meal…"));
    page.press(&[Key::Enter]);
    let dialog = planner.role("dialog", "Add to your plan");
    dialog.role("heading", "Add to your plan").must("have the focus", |heading| heading.focused);
    // Escape leaves the dialog, not the preview.
    page.press(&[Key::Escape]);
    dialog.must_go();
    planner.button("Add a day or meal…").must("have the focus again", |it| it.focused);
    page.press(&[Key::Enter]);

    let from = dialog.role("group", "From the shared plan");
    from.role("combobox", "Day").choose("Wednesday");
    from.role("combobox", "What").choose("Dinner");
    let to = dialog.role("group", "To your plan");
    to.role("combobox", "Meal").must_come();
    to.role("combobox", "Day").choose("Monday");
    to.role("combobox", "Meal").choose("Lunch");
    to.text(has("There now: Banana")).must_come();
    assert_eq!(stored(page), own, "nothing is stored before a choice");
    page.tab_to(&dialog.role("button", "Add"));
    page.press(&[Key::Enter]);

    incoming.must_go();
    planner
        .says("Wednesday’s dinner from the link added to your Monday’s lunch.")
        .nth(0)
        .must_come();
    planner.must_hold("Lunch", &["Banana", "Lentil soup", "Rye bread"]);
    assert!(page.address().ends_with("#tab=2"), "only our part goes: {}", page.address());
    planner.role("button", "Undo").nth(0).click();
    planner.must_hold("Lunch", &["Banana"]);
}

fn links_come_and_go(stage: &Stage) {
    let (planner, own) = own_plan(stage);
    let page = planner.page;
    let week = planner.role("region", "Someone shared a plan with you");
    let day = planner.role("region", "Someone shared a day with you");
    let go = |payload: &str| page.run("location.hash = arguments[0]", &json!([payload]));
    go(&format!("biomeal={}", payload(SharedContent::Plan(self::week()))));
    week.must_come();
    go(&format!("tab=1&biomeal={}", day_payload()));
    day.must_come();
    week.must_go();
    day.role("row", like("^Dinner")).must("name foods with amounts", |row| {
        row.text.contains("Lentil soup") && row.text.contains("Rye bread")
    });
    let back = || page.run("history.back()", &json!([]));
    back();
    week.must_come();
    back();
    week.must_go();
    planner.must_hold("Lunch", &["Banana"]);
    page.run("history.go(2)", &json!([]));
    day.must_come();
    assert_eq!(stored(page), own, "nothing is stored before a choice");

    planner.button("Save as a copy").click();
    day.must_go();
    planner.role("heading", "Wednesday (shared)").must_come();
    planner.must_hold("Dinner", &["Lentil soup", "Rye bread"]);
    page.must("only our part goes", "return location.hash", |hash| hash == "#tab=1");
    // The links before it are still in the history.
    back();
    week.must_come();
    planner.button("Not now").click();
    week.must_go();
    planner.role("dialog", any()).must_go();
}
