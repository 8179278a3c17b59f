//! Storage that is full for real, and a browser that may clear it.

use biomeal_e2e::{Engine, Stage, any, has};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(quota, stuck, for_now);

const KEY: &str = "biomeal:default";

/// Other pages of the site take all the room there is, to the last character.
const FILL: &str = "
    let kept = '';
    for (let step = 1 << 22; step >= 1; step >>= 1) {
        for (;;) {
            try {
                localStorage.setItem('other', kept + 'x'.repeat(step));
                kept += 'x'.repeat(step);
            } catch {
                break;
            }
        }
    }
    return kept.length";

fn fill(planner: &Planner<'_>) {
    planner.page.others_keep("other");
    let filled = planner.page.run(FILL, &json!([])).as_u64().unwrap_or_default();
    assert!(filled > 1_000_000, "{filled}");
}

/// Makes room, in another window.
fn make_room(stage: &Stage) {
    let here = stage.browser().window();
    stage.browser().new_window();
    stage.browser().go(&stage.site().address("/pages/harness.html"));
    stage.browser().run("localStorage.removeItem('other')", &json!([]));
    stage.browser().close_window(&here);
}

fn quota(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.must_be_saved();
    let before = planner.page.stored(KEY);
    fill(&planner);
    planner.look_up("walnuts", "Walnuts").click();
    planner.must_hold("Lunch", &["Banana", "Walnuts"]);
    planner.role("button", "Not saved – storage is full").must_come();
    planner.role("alert", any()).must("say that nothing is lost", |alert| {
        alert.text.contains("Nothing is lost while this tab is open")
    });
    assert_eq!(planner.page.stored(KEY), before, "what was kept before is there");
    planner.button("Save a backup").must_come();
    planner.page.must_be_accessible("storage that is full");
    planner.role("button", "Not saved – storage is full").click();
    let dialog = planner.role("dialog", "Where your plan is");
    dialog.role("button", "Try again").click();
    dialog.text(has("storage for this site is full")).must_come();
    dialog.role("button", "Close").click();
    dialog.must_go();
    make_room(stage);
    planner.must_be_saved();
    planner.reload();
    planner.must_hold("Lunch", &["Banana", "Walnuts"]);
}

fn stuck(stage: &Stage) {
    let planner = Planner::in_box(stage, 1280);
    planner.must_be_ready();
    stage.forget();
    stage.browser().go(&stage.site().address("/pages/harness.html"));
    let text = "not ours".repeat(100);
    planner.page.store(KEY, &text);
    fill(&planner);
    stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
    planner.role("button", "Not saved – unreadable data here").must_come();
    planner
        .role("alert", any())
        .must("say so", |alert| alert.text.contains("no room to set them aside"));
    planner.button("Save as a file").must_come();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.role("button", "Not saved – unreadable data here").click();
    let dialog = planner.role("dialog", "Where your plan is");
    dialog.role("button", "Save the unreadable data").must_come();
    dialog.role("button", "Close").click();
    assert_eq!(planner.page.stored(KEY).as_deref(), Some(&*text), "it is left as it is");
}

/// Only WebKit clears what pages keep by itself; nobody is asked for anything.
fn for_now(stage: &Stage) {
    let planner = Planner::in_box(stage, 760);
    let (chip, text) = if stage.engine() == Engine::WebKit {
        ("Saved on this device for now", "may clear them when you have not been here")
    } else {
        ("Saved on this device", "Clearing the browser’s data removes them")
    };
    planner.role("button", chip).click();
    let dialog = planner.role("dialog", "Where your plan is");
    dialog.text(has(text)).must_come();
    dialog.role("button", "Save a backup").must_come();
    planner.page.must_be_accessible("where the plan is");
    dialog.role("button", "Share a link").click();
    planner.role("dialog", has("Share")).must_come();
}
