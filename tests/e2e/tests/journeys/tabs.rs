//! Two tabs with one plan: nothing is lost, whoever writes first.

use std::collections::BTreeMap;

use biomeal_core::catalog;
use biomeal_core::document::{Document, Loaded, load};
use biomeal_e2e::{DEADLINE, Engine, Key, Stage, has, until};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(hurry, both, twins, leaves);

const KEY: &str = "biomeal:default";

/// A planner in the window, and one in another window beside it.
fn two_windows(stage: &Stage) -> (Planner<'_>, [String; 2]) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    let first = stage.browser().window();
    let second = stage.browser().new_window();
    stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
    planner.must_be_ready();
    (planner, [first, second])
}

/// 200 random edits in each of two windows at the same time; fewer where engines take longer.
fn hurry(stage: &Stage) {
    let edits = if stage.engine() == Engine::Chromium { 200 } else { 80 };
    let (planner, windows) = two_windows(stage);
    let script = include_str!("../../../pages/edits.js");
    for (window, (seed, words)) in windows.iter().zip([(7, "bean"), (11, "berries")]) {
        stage.browser().switch_to(window);
        stage.browser().run(script, &json!([]));
        stage
            .browser()
            .run("window.hurry(...arguments); return null", &json!([seed, words, edits]));
    }
    let mut counts = BTreeMap::new();
    for window in &windows {
        stage.browser().switch_to(window);
        let done = until(6 * DEADLINE, || {
            let counted = stage.browser().run("return window.counted ? counts : null", &json!([]));
            serde_json::from_value::<BTreeMap<String, i64>>(counted).ok()
        });
        counts.extend(done.expect("all edits are done"));
    }
    counts.retain(|_, count| *count > 0);
    assert!(counts.len() > 8, "{counts:?}");
    let stored = until(DEADLINE, || (of_foods(&stored_now(&planner)) == counts).then_some(()));
    assert!(stored.is_some(), "{:?} must be {counts:?}", of_foods(&stored_now(&planner)));
    let held = stored_now(&planner);
    for window in &windows {
        stage.browser().switch_to(window);
        must_show(&planner, &held);
        planner.page.must_be_free_of_errors();
    }
    stage.browser().close_window(&windows[0]);
}

fn stored_now(planner: &Planner<'_>) -> Document {
    match planner.page.stored(KEY).as_deref().map(load) {
        Some(Loaded::Document(document)) => *document,
        other => panic!("{other:?}"),
    }
}

/// How often each food is on the plan.
fn of_foods(document: &Document) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for entry in document.plan().entries() {
        *counts.entry(name(entry.food)).or_default() += 1;
    }
    counts
}

fn name(food: biomeal_core::food::FoodId) -> String {
    catalog::by_id(food).expect("of the catalog").name.to_string()
}

/// Waits until the window shows what a document holds.
fn must_show(planner: &Planner<'_>, document: &Document) {
    let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    for (day, content) in days.iter().zip(&document.plan().days) {
        planner.show_day(day);
        for (meal, content) in ["Breakfast", "Lunch", "Dinner", "Snacks"].iter().zip(&content.meals)
        {
            let foods: Vec<_> = content.entries.iter().map(|entry| name(entry.food)).collect();
            let foods: Vec<_> = foods.iter().map(String::as_str).collect();
            planner.must_hold(meal, &foods);
        }
    }
}

/// Writes wait for each other; of a meal that both changed both are kept, and said until
/// it was read; one press takes back what came from elsewhere.
fn both(stage: &Stage) {
    let (planner, [first, second]) = two_windows(stage);
    let browser = stage.browser();
    let add = |window: &str, words: &str, food: &str| {
        browser.switch_to(window);
        planner.add_to("Lunch");
        planner.look_up(words, food).click();
    };
    add(&first, "banana", "Banana");
    browser.switch_to(&second);
    planner.must_hold("Lunch", &["Banana"]);
    planner.says("Changed in another tab.").nth(0).must_come();
    planner.close_notice();

    let has_locks = browser.run("return Boolean(navigator.locks)", &json!([])) == true;
    assert!(has_locks, "the page is on this device");
    browser.run(
        "navigator.locks.request(arguments[0], () => new Promise((done) => { window.free = done; }));
         return null",
        &json!([KEY]),
    );
    planner.page.must("the place is held", "return Boolean(window.free)", |free| free == true);
    add(&first, "walnuts", "Walnuts");
    add(&second, "kefir", "Kefir, plain");
    planner.must_hold("Lunch", &["Banana", "Kefir, plain"]);
    browser.run("window.free()", &json!([]));
    // One of the two has heard of the other before it had written.
    let held = until(DEADLINE, || {
        let foods = of_foods(&stored_now(&planner));
        (foods.len() == 3).then_some(())
    });
    assert!(held.is_some(), "{:?}", of_foods(&stored_now(&planner)));
    let words = "Lunch on Tuesday was changed in both tabs. Both are kept.";
    let told = [&first, &second].into_iter().find(|window| {
        browser.switch_to(window);
        until(DEADLINE / 4, || planner.says(words).nth(0).is_there().then_some(())).is_some()
    });
    told.expect("one of them says so");
    let before = planner.foods("Lunch").len();
    assert_eq!(before, 3);
    planner.page.must_be_accessible("a meal that both tabs changed");
    planner.button("Undo").nth(1).click();
    planner.button("Dismiss").must_go();
    let undone = until(DEADLINE, || (planner.foods("Lunch").len() == 2).then_some(()));
    assert!(undone.is_some(), "{:?}", planner.foods("Lunch"));
    let here = planner.foods("Lunch");
    browser.switch_to(if told == Some(&first) { &second } else { &first });
    planner.must_hold("Lunch", &here.iter().map(String::as_str).collect::<Vec<_>>());
    browser.switch_to(&second);
    browser.close_window(&first);
}

/// Two elements on one page with one key.
fn twins(stage: &Stage) {
    let page = stage.open("twins.html");
    let first = Planner::inside(page, "First");
    let second = Planner::inside(page, "Second");
    first.must_be_ready();
    second.must_be_ready();
    first.add_to("Lunch");
    first.look_up("banana", "Banana").click();
    second.must_hold("Lunch", &["Banana"]);
    second.add_to("Lunch");
    let add = second.look_up("kefir", "Kefir, plain");
    let other = first.look_up("walnuts", "Walnuts");
    // Both before either has kept anything. By key: a pointer may find another place under
    // it, as each planner grows by what the other one holds.
    for button in [add, other] {
        button.focus();
        page.press(&[Key::Enter]);
    }
    must_hold_three(&first);
    must_hold_three(&second);
    assert_eq!(page.stored_keys(), [KEY]);
    first.choose(&first.button("More for Lunch"), "Clear Lunch");
    second.must_hold("Lunch", &[]);
    second.undo().click();
    must_hold_three(&first);
}

fn must_hold_three(planner: &Planner<'_>) {
    let held = until(DEADLINE, || (planner.foods("Lunch").len() == 3).then_some(()));
    assert!(held.is_some(), "{:?}", planner.foods("Lunch"));
}

/// What was done is written before the page goes away or hides, at once.
fn leaves(stage: &Stage) {
    for leaving in ["pagehide", "visibilitychange"] {
        let planner = Planner::in_box(stage, 1280);
        planner.must_be_ready();
        planner.add_to("Lunch");
        planner.look_up("banana", "Banana").must_come();
        let kept = planner.page.browser().run_until_called(
            "const [kind, done] = arguments;
             const root = document.querySelector('biomeal-planner').shadowRoot;
             root.querySelector('button[aria-label=\"Add Banana\"]').click();
             // Once it is on the plan and the page rests, long before it is kept by itself.
             const moment = () => new Promise((rests) => setTimeout(rests));
             const isThere = () => root.querySelector('[role=group][aria-label=\"Banana\"]');
             (async () => {
                 while (!isThere()) await moment();
                 for (let more = 3; more--; ) await moment();
                 const from = kind === 'pagehide' ? window : document;
                 from.dispatchEvent(new Event(kind, { bubbles: true }));
                 // In what is left of this turn, and no later one: there may be none.
                 for (let more = 50; more--; ) await null;
                 done(localStorage.getItem('biomeal:default'));
             })();",
            &json!([leaving]),
        );
        let kept = kept.as_str().map(load);
        let Some(Loaded::Document(document)) = kept else { panic!("{leaving}: {kept:?}") };
        assert_eq!(of_foods(&document).len(), 1, "{leaving}");
        stage.forget();
    }
    // A window that is closed takes nothing along.
    let (planner, [first, second]) = two_windows(stage);
    planner.add_to("Dinner");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Dinner", &["Banana"]);
    stage.browser().close_window(&first);
    planner.must_hold("Dinner", &["Banana"]);
    planner.role("button", has("Saved on this device")).must_come();
    assert_ne!(first, second);
    // Nor does one that crashes, once it was said to be saved.
    if stage.engine() == Engine::Chromium {
        let third = stage.browser().new_window();
        stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
        planner.must_be_ready();
        planner.add_to("Snacks");
        planner.look_up("walnuts", "Walnuts").click();
        planner.must_hold("Snacks", &["Walnuts"]);
        planner.must_be_saved();
        crash(stage);
        stage.browser().switch_to(&first);
        planner.must_hold("Snacks", &["Walnuts"]);
        planner.reload();
        planner.must_hold("Snacks", &["Walnuts"]);
        assert_ne!(third, first);
    }
}

/// The window's process ends without a word.
fn crash(stage: &Stage) {
    let crash = json!({ "cmd": "Page.crash", "params": {} });
    // It cannot answer any more.
    let _ = stage.browser().try_tell("goog/cdp/execute", &crash);
}
