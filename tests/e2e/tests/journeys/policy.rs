//! Sites with a strict policy: no violation, or a calm fallback.

use biomeal_e2e::{Stage, any, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(strict, no_wasm);

fn strict(stage: &Stage) {
    let planner = Planner::open(stage, "strict.html");
    planner.button("Use Mediterranean").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    planner.button("More for Dinner").click();
    planner.role("menu", any()).must_come();
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    planner.button("Method").click();
    planner.role("dialog", any()).role("button", "Close").click();
    assert_eq!(planner.page.violations(), json!([]));
}

fn no_wasm(stage: &Stage) {
    let page = stage.open("no-wasm.html");
    page.text("Fallback").must_come();
    page.role("alert", any()).must("be calm", |alert| alert.text.contains("could not start"));
    let error = page.must(
        "the page is told",
        "return watched.events.filter(([name]) => name === 'biomeal-error')",
        |events| events.as_array().is_some_and(|events| events.len() == 1),
    );
    assert_eq!(error[0][1]["code"], "start");
    // This policy is meant to be violated.
    page.run("watched.violations.length = 0", &json!([]));
    page.take_errors();
}
