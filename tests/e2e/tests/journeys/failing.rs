//! What fails: each file that is not there, code that may not run, a fault of the planner's
//! own. The page goes on, its own content is shown, plans are safe, and there is a way back.

use biomeal_e2e::{Page, Place, Stage, any, has};
use serde_json::json;

use crate::framed::act;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(lost, stopped, lost_in_a_frame);

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
    for (place, what) in [
        (Place::Apart, "script"),
        (Place::Apart, "wasm"),
        (Place::Apart, "styles"),
        (Place::Home, "wasm"),
    ] {
        let page = stage.open_at(place, &format!("lost.html?what={what}"));
        page.may_ask_more();
        page.text("Fallback").must_come();
        must_fail(page, "could not start", "load", 1);
        page.text("Fallback").must_come();
        // The same line in each case.
        if what == "script" {
            page.must_be_accessible("without its script");
        }
        page.take_errors();
        page.role("button", "Reload the planner").click();
        Planner::on(page).must_be_ready();
        assert!(!page.text("Fallback").is_there());
        page.must("it is ready", "return watched.events.at(-1)[0]", |name| {
            *name == "biomeal-ready"
        });
    }
    must_go_on_without_the_second_half(stage.open_apart("lost.html?what=later"));
}

/// Without the second half the planner works; what needs it says so.
fn must_go_on_without_the_second_half(page: Page<'_>) {
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
    for place in Place::ALL {
        let page = stage.open_at(place, "panic.html");
        let planner = Planner::on(page);
        planner.must_be_ready();
        page.may_ask_more();
        planner.must_take_a_food();
        planner.must_be_saved();
        page.run("breakIt()", &json!([]));
        planner.add_button("Banana").click();
        must_fail(page, "has stopped", "panic", 1);
        page.text("Fallback").must_come();
        page.run("mendIt()", &json!([]));
        page.take_errors();
    }
    // The way back is the same wherever the page comes from.
    let page = stage.page();
    page.must_be_accessible("a planner that has stopped");
    page.role("button", "Reload the planner").click();
    let planner = Planner::on(page);
    planner.must_hold("Lunch", &["Banana"]);
    planner.choose(&planner.button("More for Banana"), "Remove");
    planner.must_hold("Lunch", &[]);
}

/// What the page around a frame was told: each event, and the code of a failure.
const TOLD: &str = "return watched.events.map(([name, it]) => `${name} ${it?.code ?? ''}`.trim())";

fn lost_in_a_frame(stage: &Stage) {
    for (place, what) in
        [(Place::Apart, "element"), (Place::Apart, "wasm"), (Place::Home, "styles")]
    {
        let page = stage.open_at(place, &format!("framed-lost.html?what={what}"));
        page.may_ask_more();
        must_be_low(page, "could not start");
        page.must("the page is told", TOLD, |told| *told == json!(["biomeal-error load"]));
        page.browser().enter_frame(0);
        page.run(&format!("{BUTTON}.click()"), &json!([]));
        let planner = Planner::on(page);
        planner.must_be_ready();
        page.browser().leave_frames();
        let ready = json!(["biomeal-error load", "biomeal-ready"]);
        page.must("the page is told", TOLD, |told| *told == ready);
        page.must("it is high", HIGH, |high| high.as_u64() > Some(900));
        page.take_errors();
    }

    // It stops by a fault of its own.
    let page = stage.page();
    page.browser().enter_frame(0);
    let planner = Planner::on(page);
    page.run(
        "Node.prototype.insertBefore = () => { throw new DOMException('Not here.'); }",
        &json!([]),
    );
    act(&planner.button("Add food to Lunch"), page);
    page.browser().leave_frames();
    must_be_low(page, "has stopped");
    let script = "return watched.events.at(-1)[1]?.code";
    page.must("the page is told", script, |code| code == "panic");
    page.role("button", "Of the page").click();
    page.must("the page is alive", "return window.pressed", |pressed| pressed == 1);
    page.take_errors();
}

/// The frame's button that begins again: of the element, or of the page where that is missing.
const BUTTON: &str = "return (document.querySelector('biomeal-planner').shadowRoot ?? document)
    .querySelector('button')";

/// How high the frame is, 150 px at first.
const HIGH: &str = "return document.querySelector('iframe').offsetHeight";

/// The frame is as high as the calm line in it.
fn must_be_low(page: Page<'_>, words: &str) {
    page.browser().enter_frame(0);
    page.role("alert", any()).must("be calm", |alert| {
        alert.text.contains(words) && alert.text.contains("Plans saved on this device are safe")
    });
    page.must(
        "all of it is seen",
        "return document.documentElement.scrollHeight - innerHeight",
        |more| more.as_f64() <= Some(1.0),
    );
    page.browser().leave_frames();
    page.must("it is low", HIGH, |high| matches!(high.as_u64(), Some(30..120)));
}
