//! What answers a person is drawn before the next paint; what follows from it comes after, and
//! nothing that was done meanwhile is lost.

use biomeal_e2e::Stage;
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(answers_first, typed_and_pressed, typed_on, typed_meanwhile);

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

/// What is drawn for the letters before leaves in the field what is there by then.
fn typed_on(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    let filter = planner.button("High fiber");
    for (letters, words, pressed) in [("oa", "oats", "true"), ("oats", "oa", "false")] {
        let act = format!("type('{letters}'); press('High fiber'); type('{words}')");
        assert_eq!(after(&planner, &act)["field"], words);
        filter.must("be pressed", |button| button.pressed.as_deref() == Some(pressed));
        must_see(&planner, "field", &json!(words));
    }
    // Who presses it right after typing narrows what was typed.
    assert_eq!(after(&planner, "type('oats'); press('High fiber')")["field"], "oats");
    filter.must("be pressed", |button| button.pressed.as_deref() == Some("true"));
    must_find_few(&planner, "oats");
    // Escape empties a field into which something was typed right before.
    planner.button("Clear search").click();
    must_see(&planner, "field", &json!(""));
    let escape = "field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true,
        composed: true, cancelable: true }))";
    assert_eq!(after(&planner, &format!("type('kefir'); {escape}"))["field"], "");
}

/// Letters that come between two steps of a drawing, which a slow machine takes one by one, stay
/// in the field.
fn typed_meanwhile(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Mediterranean");
    // Whoever looks at the clock between two steps finds that the first took long.
    let slow = "const now = Date.now; let late = 0; Date.now = () => now() + (late += 20);";
    let letters = "
        for (const letter of 'moringa oleifera '.repeat(9)) {
            type(field.value + letter);
            await new Promise((done) => setTimeout(done));
        }
        return field.value;";
    let script = format!(
        "{SEEN} const done = arguments[0]; {slow} (async () => {{ {letters} }})().then(done)"
    );
    let held = planner.page.browser().run_until_called(&script, &json!([]));
    assert_eq!(held, "moringa oleifera ".repeat(9));
    // What is not typed there comes into it.
    planner.search_field().fill("oats");
    must_find_few(&planner, "oats");
    planner.button("Clear search").click();
    must_see(&planner, "field", &json!(""));
}

/// Waits until foods are looked for by these words.
fn must_find_few(planner: &Planner<'_>, words: &str) {
    planner.page.must("few are found", &format!("{SEEN} return seen()"), |seen| {
        seen["field"] == words && matches!(seen["foods"].as_u64(), Some(1..10))
    });
}
