//! The second half of the download is late, then lost, then there: planning goes on
//! meanwhile, and nothing that was asked for is forgotten.

use biomeal_e2e::{Stage, any, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(late, late_link);

fn late(stage: &Stage) {
    let planner = Planner::open(stage, "late.html?width=1280");
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    planner.must_be_saved();
    assert!(!planner.tip(0).is_there());

    planner.button("Share").click();
    let dialog = planner.role("dialog", "One moment");
    dialog.must_come();
    planner.page.run("late.fail()", &json!([]));
    dialog.role("alert", any()).must("say what happened", |alert| {
        alert.text.contains("This part did not load") && alert.text.contains("Your plan is safe")
    });
    planner.page.must_be_accessible("the second half did not load");
    dialog.role("button", "Try again").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    planner.tip(0).must_come();
    planner.must_hold("Lunch", &["Banana"]);
    let asked = planner.page.run("return late.asked", &json!([]));
    assert_eq!(asked, 2, "once, and once again");
}

fn late_link(stage: &Stage) {
    let planner = Planner::open(stage, "late.html?width=1280#biomeal=!");
    planner.says("Loading").must_come();
    assert!(!planner.meal("Lunch").is_there(), "what was shared has the place to itself");
    planner.page.run("late.fail()", &json!([]));
    planner.button("Try again").click();
    planner.role("alert", any()).must("name the trouble", |alert| alert.text.contains("link"));
    planner.meal("Lunch").must_come();
}
