//! Planners that come and go with new elements, and thousands of edits: memory and listeners
//! level off, and nobody's plan is mistaken for another's.

use biomeal_core::catalog;
use biomeal_e2e::{Engine, Page, Stage};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(visits, one_after_the_other);
biomeal_e2e::in_chromium!(edits, forgotten);

/// Runs one of the page's functions, which takes its time.
fn run(page: Page<'_>, function: &str, given: &Value) {
    let script = "const [name, given, done] = arguments;
        window[name](...given).then(() => done(null), (error) => done(String(error)));";
    let failed = page.browser().run_until_called(script, &json!([function, given]));
    assert!(failed.is_null(), "{function}: {failed}");
}

/// What the page carries; in Chromium also what the engine itself counts, without garbage.
fn carried(page: Page<'_>) -> Vec<(&'static str, u64)> {
    let carried = page.run("return carried()", &json!([]));
    let mut counts: Vec<_> = ["bytes", "listeners", "nodes"]
        .map(|what| (what, carried[what].as_u64().expect("a number")))
        .to_vec();
    if page.browser().engine() == Engine::Chromium {
        collect(page);
        page.browser().chromium("Performance.enable", &json!({}));
        let answer = page.browser().chromium("Performance.getMetrics", &json!({}));
        let metrics = answer["metrics"].as_array().expect("a list");
        for name in ["JSEventListeners", "Nodes"] {
            let metric = metrics.iter().find(|metric| metric["name"] == name).expect("it is told");
            counts.push((name, metric["value"].as_f64().expect("a number") as u64));
        }
    }
    counts
}

/// Has Chromium let go of what nobody holds.
fn collect(page: Page<'_>) {
    page.browser().chromium("HeapProfiler.collectGarbage", &json!({}));
}

/// Fails where there are more nodes or listeners, or more memory than `slack` bytes.
fn must_level_off(few: &[(&str, u64)], many: &[(&str, u64)], slack: u64) {
    assert!(few[0].1 > 1_000_000, "no memory: {few:?}");
    for ((what, few), (_, many)) in few.iter().zip(many) {
        let slack = if *what == "bytes" { slack } else { 0 };
        assert!(*many <= few + slack, "{what}: {many}, but {few} at first");
    }
}

/// Two hundred new elements, and the planners of six.
fn visits(stage: &Stage) {
    let page = stage.open_apart("many.html");
    let planner = Planner::on(page);
    planner.must_be_ready();
    page.may_ask_more();
    // A few at a time: a driver does not wait for ever.
    let after = |times: u32| {
        for _ in 0..times {
            run(page, "visit", &json!([20]));
        }
        carried(page)
    };
    let few = after(2);
    // What is given back is taken again in other pieces: of four thousand visits, the first
    // thousand may need six pages of 64 kB more and the rest none. 3.5 kB left behind by each of
    // these would be as much as this.
    must_level_off(&few, &after(8), 512 * 1024);
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
}

/// An element whose planner another one has by now reads its plan from the storage; one whose
/// plan is nowhere else keeps its planner.
fn one_after_the_other(stage: &Stage) {
    let page = stage.open_apart("many.html");
    page.may_ask_more();
    run(page, "enter", &json!(["Home", { "storageKey": "home" }]));
    let home = Planner::inside(page, "Home");
    home.must_be_ready();
    home.add_to("Lunch");
    home.look_up("banana", "Banana").click();
    home.must_hold("Lunch", &["Banana"]);
    home.day("Friday").click();
    // Its last change is not written yet when it leaves.
    page.run(
        "window.home = planners.Home.shadowRoot.querySelector('[part=root]').parentNode.parentNode",
        &json!([]),
    );
    run(page, "leave", &json!(["Home"]));
    run(page, "enter", &json!(["Passing", { "storageKey": "none" }]));
    let passing = Planner::inside(page, "Passing");
    passing.must_be_ready();
    passing.add_to("Lunch");
    passing.look_up("walnuts", "Walnuts").click();
    passing.must_hold("Lunch", &["Walnuts"]);
    run(page, "leave", &json!(["Passing"]));
    let is_elsewhere = "return window.home.getRootNode().host !== undefined";
    assert_eq!(page.run(is_elsewhere, &json!([])), false, "it waits for its element");
    run(page, "visit", &json!([3]));

    // What Home drew into is another planner's now, which knows nothing of it.
    run(page, "enter", &json!(["Next", { "storageKey": "next", "headingLevel": 4 }]));
    assert_eq!(page.run(is_elsewhere, &json!([])), true, "it is used again");
    let next = Planner::inside(page, "Next");
    next.must_be_ready();
    next.role("heading", "My week").must("have its level", |heading| heading.level == 4);
    next.day("Tuesday").must("be shown", |tab| tab.selected.as_deref() == Some("true"));
    next.must_hold("Lunch", &[]);
    next.add_to("Lunch");
    next.look_up("kefir", "Kefir, plain").click();
    next.must_hold("Lunch", &["Kefir, plain"]);
    page.must(
        "each has told of its own plan",
        "return watched.events.filter(([name]) => name === 'biomeal-change').map(([, , id]) => id)",
        |told| *told == json!(["Home", "Passing", "Next"]),
    );
    next.must_be_saved();
    let held = |key: &str| page.stored(&format!("biomeal:{key}")).expect("a document");
    let ids = ["banana", "kefir-plain"]
        .map(|slug| format!("{{\"f\":{},", catalog::by_slug(slug).expect("in the catalog").id.0));
    for (key, own, other) in [("home", &ids[0], &ids[1]), ("next", &ids[1], &ids[0])] {
        assert!(held(key).contains(own) && !held(key).contains(other), "{key}: {}", held(key));
    }

    // Back again, with undo from the storage, on today.
    page.run("comeBack('Home'); comeBack('Passing')", &json!([]));
    home.must_hold("Lunch", &["Banana"]);
    home.undo().click();
    home.must_hold("Lunch", &[]);
    passing.must_hold("Lunch", &["Walnuts"]);
    next.must_hold("Lunch", &["Kefir, plain"]);
}

/// Elements with a plan that is nowhere else, which nobody holds any more.
fn forgotten(stage: &Stage) {
    let page = stage.open_apart("many.html");
    Planner::on(page).must_be_ready();
    page.may_ask_more();
    let after = |times: u32| {
        for _ in 0..times {
            run(page, "forget", &json!([5]));
            collect(page);
        }
        carried(page)
    };
    let few = after(2);
    // Garbage goes when the browser likes, so a planner or two more may be needed meanwhile; each
    // of twenty would be ten times as much.
    must_level_off(&few, &after(4), 1024 * 1024);
}

/// Ten thousand random edits in one planner.
fn edits(stage: &Stage) {
    let page = stage.open_apart("many.html");
    let planner = Planner::on(page);
    planner.must_be_ready();
    let foods: Vec<_> = catalog::foods().iter().map(|food| food.slug.to_string()).collect();
    let after = |seeds: std::ops::Range<u32>| {
        for seed in seeds {
            run(page, "edit", &json!([seed, 500, foods]));
        }
        carried(page)
    };
    let few = after(0..10);
    let many = after(10..20);
    // What is drawn follows the plan, which is as full as it gets after the first edits. Its
    // longest undo steps may come later, and their text has to fit beside the one before; 200
    // bytes left behind by each edit would be as much.
    must_level_off(&few[..2], &many[..2], 1024 * 1024);
    page.must_be_free_of_errors();
}
