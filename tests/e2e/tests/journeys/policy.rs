//! Sites with a strict policy that names the widget's origin, their own or another: no
//! violation, or a calm fallback, also where the browser has no WebAssembly at all.

use biomeal_e2e::{Page, Place, Stage, any, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(strict, no_wasm);

fn strict(stage: &Stage) {
    for place in Place::ALL {
        must_live(stage.open_at(place, "strict.html"));
    }
}

/// Goes through what could violate a policy: styles, drawings, codes, files, printing.
fn must_live(page: Page<'_>) {
    let planner = Planner::on(page);
    planner.button("Use Mediterranean").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    planner.button("More for Dinner").click();
    planner.role("menu", any()).must_come();
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    planner.button("Method").click();
    planner.role("dialog", any()).role("button", "Close").click();
    planner.choose(&planner.button("More"), "Shopping list");
    planner.role("dialog", "Shopping list").role("button", "Close").click();
    planner.must_be_saved();
    assert_eq!(page.violations(), json!([]));
}

fn no_wasm(stage: &Stage) {
    for place in Place::ALL {
        must_fall_back(stage.open_at(place, "no-wasm.html"));
        must_fall_back(stage.open_at(place, "bare.html"));
    }
}

fn must_fall_back(page: Page<'_>) {
    page.text("Fallback").must_come();
    page.role("alert", any()).must("be calm", |alert| alert.text.contains("could not start"));
    let error = page.must(
        "the page is told",
        "return watched.events.filter(([name]) => name === 'biomeal-error')",
        |events| events.as_array().is_some_and(|events| events.len() == 1),
    );
    assert_eq!(error[0][1]["code"], "start");
    let box_size = "const { width, height } =
        document.querySelector('biomeal-planner').getBoundingClientRect();
        return [width, height]";
    page.must("a small box, not a broken one", box_size, |size| {
        size[0].as_f64() > Some(200.0) && size[1].as_f64() < Some(200.0)
    });
    // The policy is meant to be violated, where there is one.
    page.run("watched.violations.length = 0", &json!([]));
    page.take_errors();
}
