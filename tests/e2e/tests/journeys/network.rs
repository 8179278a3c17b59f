//! Nothing is asked of any server once the planner is there.

use biomeal_e2e::{Stage, any, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(network);

fn network(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    // What is loaded last.
    planner.button("How is this computed?").must_come();
    let loaded = planner.page.requests_so_far();
    planner.button("Use Plant-forward").click();
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
    planner.add_to("Snacks");
    planner.look_up("apple", "Apple with skin").click();
    planner.role("button", "Vegan").click();
    planner.role("button", "High fiber").click();
    planner.search("");
    planner.role("radio", "Week").click();
    planner.role("radio", "Meal").click();
    planner.tip(0).role("button", like("^Apply")).click();
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    for link in ["Method", "Privacy"] {
        planner.button(link).click();
        planner.role("dialog", any()).role("button", "Close").click();
    }
    planner.must_be_saved();
    planner.page.must_have_asked_nothing_since(loaded);
}
