//! A plan sent as a link, opened in another browser: looked at first, kept only
//! when the person says so.

use biomeal_e2e::{Page, Stage, any, like};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(copy, replace, not_now);

/// Makes a plan and gives its link.
fn link(stage: &Stage) -> String {
    let planner = Planner::in_box(stage, 1280);
    planner.add_to("Lunch");
    planner.look_up("lentil soup", "Lentil soup").click();
    planner.look_up("rye bread", "Rye bread").click();
    planner.must_hold("Lunch", &["Lentil soup", "Rye bread"]);
    planner.button("Share").click();
    let dialog = planner.role("dialog", like("^Share"));
    dialog.text("Anyone with the link can see this plan. It cannot be revoked.").must_come();
    let link = dialog.role("textbox", "Link").must("hold a link", |field| {
        field.value.as_ref().is_some_and(|link| link.contains("#biomeal="))
    });
    assert!(!planner.page.address().contains('#'), "the page's own address stays as it is");
    link.value.expect("it was just seen")
}

/// Another person, with a plan of their own, opens the link.
fn receive(stage: &Stage, act: impl FnOnce(&Planner<'_>, Page<'_>)) {
    let link = link(stage);
    let address = link.split('#').next().unwrap_or_default();
    stage.elsewhere(address, |page| {
        let planner = Planner::on(page);
        planner.add_to("Lunch");
        planner.look_up("banana", "Banana").click();
        let own = Some(planner.must_be_stored());

        page.browser().go("about:blank");
        page.browser().go(&format!("{link}&tab=2"));
        let planner = Planner::on(page);
        let incoming = planner.role("region", "Someone shared a plan with you");
        incoming
            .text("Have a look first. Nothing changes on this device until you choose.")
            .must_come();
        incoming.role("table", any()).must_come();
        incoming.role("row", like("^Tue")).must("show both plans", |row| {
            row.text.contains("Lentil soup") && row.text.contains("Banana")
        });
        // A reload keeps the preview, and nothing is stored before a choice.
        planner.reload();
        planner.role("region", "Someone shared a plan with you").must_come();
        assert_eq!(stored(page), own, "the own plan was touched");
        act(&planner, page);
        planner.role("region", "Someone shared a plan with you").must_go();
        assert!(page.address().ends_with("#tab=2"), "only our part goes: {}", page.address());
        planner.must_be_saved();
        planner.reload();
        assert!(!planner.role("region", "Someone shared a plan with you").is_there());
    });
}

fn stored(page: Page<'_>) -> Option<String> {
    page.stored("biomeal:default")
}

fn copy(stage: &Stage) {
    receive(stage, |planner, _| {
        planner.button("Save as a copy").click();
        planner.must_hold("Lunch", &["Lentil soup", "Rye bread"]);
        // Both plans are there.
        planner.button("Plans").click();
        planner.role("menuitemradio", any()).nth(0).click();
        planner.must_hold("Lunch", &["Banana"]);
    });
}

fn replace(stage: &Stage) {
    receive(stage, |planner, _| {
        planner.button("Replace mine").click();
        planner.must_hold("Lunch", &["Lentil soup", "Rye bread"]);
        // It can be undone, and the old plan is kept besides.
        planner.undo().click();
        planner.must_hold("Lunch", &["Banana"]);
    });
}

fn not_now(stage: &Stage) {
    receive(stage, |planner, _| {
        planner.button("Not now").click();
        planner.must_hold("Lunch", &["Banana"]);
    });
}
