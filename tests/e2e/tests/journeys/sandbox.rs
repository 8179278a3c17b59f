//! A frame that may run scripts and nothing else: no storage, no copying, no printing. What
//! does not work says so, and what can be done instead.

use biomeal_e2e::{Engine, Stage, any, has};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(sandboxed);

fn sandboxed(stage: &Stage) {
    let page = stage.open_apart("sandbox.html");
    page.browser().enter_frame(0);
    let planner = Planner::on(page);
    planner.role("button", "Not saved – this tab only").must_come();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);

    // Chromium alone does not let such a frame copy.
    if stage.engine() != Engine::Chromium {
        planner.button("Share").click();
        planner.role("dialog", "Share this week").role("button", "Copy link").click();
        planner.says("Link copied.").must_come();
        planner.role("dialog", "Share this week").role("button", "Close").click();
    } else {
        must_show_it_selected(&planner);
    }

    // Printing.
    planner.choose(&planner.button("More"), "Print…");
    planner.role("dialog", "Print").role("button", "Print this week…").click();
    planner.says("This page does not let the planner print.").must_come();
    planner.role("dialog", "Print").must_go();

    planner.must_hold("Lunch", &["Banana"]);
    // Browsers tell the console what they did not allow.
    page.take_errors();
    assert_eq!(page.run("return watched.violations", &json!([])), json!([]));
    page.browser().leave_frames();
}

/// The text is shown selected for copying, with the reason.
fn must_show_it_selected(planner: &Planner<'_>) {
    planner.button("Share").click();
    let dialog = planner.role("dialog", "Share this week");
    dialog.role("button", "Copy link").click();
    dialog.role("alert", any()).must("say why", |alert| {
        alert.text == "This page may not copy for you. The link is selected: copy it from here."
    });
    dialog.role("textbox", "Link").must("be selected", |field| field.focused);
    let selected = "let at = document.activeElement;
        while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at.value.length > 40 && at.selectionEnd - at.selectionStart === at.value.length";
    planner.page.must("all of it is selected", selected, |is| is == true);
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.choose(&planner.button("More"), "Shopping list");
    let list = planner.role("dialog", "Shopping list");
    list.role("button", "Copy as text").click();
    list.text(has("This page may not copy for you. The list is selected")).nth(0).must_come();
    list.role("button", "Close").click();
    list.must_go();
}
