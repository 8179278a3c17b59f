//! What fails: each file that is not there, code that may not run, a fault of the planner's
//! own. The page goes on, its own content is shown, plans are safe, and there is a way back.

use biomeal_e2e::{Page, Stage, any, has};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(lost, stopped);

/// Waits for the line in place of the planner, and for the page to be told as often.
fn must_fail(page: Page<'_>, words: &str, code: &str, times: usize) {
    page.role("alert", any()).must("be calm", |alert| {
        alert.text.contains(words) && alert.text.contains("Plans saved on this device are safe")
    });
    let script = "return watched.events.filter(([name]) => name === 'biomeal-error').map(([, it]) => it.code)";
    page.must("the page is told", script, |codes| *codes == json!(vec![code; times]));
    page.role("button", "Of the page").click();
    page.must("the page is alive", "return window.pressed", |pressed| pressed.as_u64() >= Some(1));
}

fn lost(stage: &Stage) {
    for what in ["script", "wasm", "styles"] {
        let page = stage.open(&format!("lost.html?what={what}"));
        page.may_ask_more();
        page.text("Fallback").must_come();
        must_fail(page, "could not start", "load", 1);
        page.text("Fallback").must_come();
        page.must_be_accessible(&format!("without its {what}"));
        page.take_errors();
        page.role("button", "Reload the planner").click();
        let planner = Planner::on(page);
        planner.must_be_ready();
        assert!(!page.text("Fallback").is_there());
        page.must("it is ready", "return watched.events.at(-1)[0]", |name| {
            *name == "biomeal-ready"
        });
    }
    // Without the second half the planner works; what needs it says so.
    let page = stage.open("lost.html?what=later");
    let planner = Planner::on(page);
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.button("Share").click();
    let dialog = planner.role("dialog", "One moment");
    dialog.text(has("This part did not load")).must_come();
    page.take_errors();
    dialog.role("button", "Try again").click();
    planner.role("dialog", "Share this week").role("button", "Close").click();
    planner.must_hold("Lunch", &["Banana"]);
}

fn stopped(stage: &Stage) {
    let page = stage.open_apart("panic.html");
    let planner = Planner::on(page);
    planner.must_be_ready();
    page.may_ask_more();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.must_be_saved();
    page.run("breakIt()", &json!([]));
    planner.add_button("Banana").click();
    must_fail(page, "has stopped", "panic", 1);
    page.text("Fallback").must_come();
    page.run("mendIt()", &json!([]));
    page.take_errors();
    page.must_be_accessible("a planner that has stopped");
    page.role("button", "Reload the planner").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.choose(&planner.button("More for Banana"), "Remove");
    planner.must_hold("Lunch", &[]);
}
