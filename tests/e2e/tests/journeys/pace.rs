//! What answers a person is drawn before the next paint; what follows from it comes after, and
//! nothing that was done meanwhile is lost.

use biomeal_e2e::Stage;
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(answers_first, typed_and_pressed);

/// What is to be read off the planner, by what it is called.
const SEEN: &str = "
    const root = document.querySelector('biomeal-planner').shadowRoot;
    const field = root.querySelector('input[type=search]');
    const seen = () => ({
        pill: root.querySelector('[part~=day-pill][aria-selected=true]').textContent.split(':')[0],
        heading: root.querySelector('.h-day').textContent,
        foods: root.querySelectorAll('.results .food').length,
        field: field.value,
    });
    const type = (words) => {
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    const press = (name) => [...root.querySelectorAll('button')]
        .find((button) => (button.ariaLabel ?? button.textContent).startsWith(name)).click();
    // What is seen when the browser is about to paint.
    const first = () => new Promise((done) => requestAnimationFrame(() => done(seen())));
    ";

fn after(planner: &Planner<'_>, act: &str) -> Value {
    let script = format!("{SEEN} const done = arguments[0]; {act}; first().then(done)");
    planner.page.browser().run_until_called(&script, &json!([]))
}

fn seen(planner: &Planner<'_>) -> Value {
    planner.page.run(&format!("{SEEN} return seen()"), &json!([]))
}

/// Waits until this is seen.
fn must_see(planner: &Planner<'_>, what: &str, value: &Value) {
    planner.page.must(what, &format!("{SEEN} return seen()"), |seen| seen[what] == *value);
}

fn answers_first(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    planner.day("Monday").click();
    must_see(&planner, "heading", &json!("Monday"));

    let first = after(&planner, "press('Thursday:')");
    assert_eq!((&first["pill"], &first["heading"]), (&json!("Thursday"), &json!("Monday")));
    must_see(&planner, "heading", &json!("Thursday"));

    let many = seen(&planner)["foods"].clone();
    let first = after(&planner, "type('kefir')");
    assert_eq!((&first["field"], &first["foods"]), (&json!("kefir"), &many));
    planner.add_button("Kefir, plain").must_come();
    assert!(seen(&planner)["foods"].as_u64() < many.as_u64());
}

/// Who presses something right after typing gets both.
fn typed_and_pressed(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    let first =
        after(&planner, "type('n'); type('na'); type('natto'); press('Add food to Dinner')");
    assert_eq!(first["field"], "natto");
    must_find_few(&planner, "natto");

    // The other way round, and two presses before the rest of the first is drawn.
    let first = after(&planner, "press('Monday:'); press('Tuesday:'); type('okra')");
    assert_eq!((&first["field"], &first["pill"]), (&json!("okra"), &json!("Tuesday")));
    must_see(&planner, "heading", &json!("Tuesday"));
    must_find_few(&planner, "okra");
    planner.page.run(&format!("{SEEN} press('Add Okra, boiled')"), &json!([]));
    planner.says("Okra, boiled is in.").must_come();
}

/// Waits until foods are looked for by these words.
fn must_find_few(planner: &Planner<'_>, words: &str) {
    planner.page.must("few are found", &format!("{SEEN} return seen()"), |seen| {
        seen["field"] == words && matches!(seen["foods"].as_u64(), Some(1..10))
    });
}
