//! Storage in trouble: said in words, nothing lost.

use biomeal_e2e::{Stage, any, has};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(damaged, newer, blocked, full, memory_only);

const KEY: &str = "biomeal:default";

/// Adds a food and makes sure that the planner works on.
fn go_on(planner: &Planner<'_>) {
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.ring().must("have a score", |ring| ring.name.starts_with("Score"));
}

fn damaged(stage: &Stage) {
    let page = stage.open("harness.html");
    page.store(KEY, "{\"not\": \"ours");
    let planner = Planner::in_box(stage, 1280);
    planner.role("alert", any()).must_come();
    let page = planner.page;
    assert_eq!(page.stored_keys(), [KEY.to_owned(), format!("{KEY}:damaged")]);
    assert_eq!(page.stored(&format!("{KEY}:damaged")).as_deref(), Some("{\"not\": \"ours"));
    planner.button("Save as a file").must_come();
    go_on(&planner);
    planner.must_be_saved();
    planner.reload();
    planner.must_hold("Lunch", &["Banana"]);
    // A second one does not take the place of the first; the same one is there once.
    for _ in 0..2 {
        stage.browser().go(&stage.site().address("/pages/harness.html"));
        page.store(KEY, "worse");
        stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
        planner.role("alert", any()).must_come();
    }
    let keys = [KEY.to_owned(), format!("{KEY}:damaged"), format!("{KEY}:damaged-2")];
    assert_eq!(page.stored_keys(), keys);
    assert_eq!(page.stored(&keys[1]).as_deref(), Some("{\"not\": \"ours"));
    assert_eq!(page.stored(&keys[2]).as_deref(), Some("worse"));
}

fn newer(stage: &Stage) {
    let page = stage.open("harness.html");
    let text = "{\"version\":99,\"anything\":[1,2,3]}";
    page.store(KEY, text);
    let planner = Planner::in_box(stage, 1280);
    planner.role("alert", any()).must("say so", |alert| alert.text.contains("newer version"));
    go_on(&planner);
    planner.page.reload();
    assert_eq!(planner.page.stored(KEY).as_deref(), Some(text), "a newer document is left alone");
    // Another tab may be a newer version too, from one moment to the next.
    stage.forget();
    stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
    go_on(&planner);
    planner.must_be_saved();
    let here = stage.browser().window();
    stage.browser().new_window();
    stage.browser().go(&stage.site().address("/pages/harness.html"));
    planner.page.store(KEY, text);
    stage.browser().close_window(&here);
    planner.role("alert", any()).must("say so", |alert| alert.text.contains("newer version"));
    planner.add_to("Dinner");
    planner.look_up("walnuts", "Walnuts").click();
    planner.must_hold("Dinner", &["Walnuts"]);
    planner.role("button", "Not saved – newer data here").must_come();
    planner.page.reload();
    assert_eq!(planner.page.stored(KEY).as_deref(), Some(text), "nor is this one written over");
}

fn blocked(stage: &Stage) {
    let planner = Planner::open(stage, "refused.html?width=1280");
    go_on(&planner);
    planner.role("button", "Not saved – this tab only").must_come();
    let planner = Planner::open(stage, "blocked.html?width=1280");
    planner.role("button", "Not saved – this tab only").must_come();
    go_on(&planner);
    planner.role("button", "Not saved – this tab only").click();
    let dialog = planner.role("dialog", "Where your plan is");
    dialog.text(has("Your plan lives in this tab until you close it")).must_come();
    dialog.role("button", "Close").click();
}

fn full(stage: &Stage) {
    let planner = Planner::open(stage, "full.html?width=1280");
    go_on(&planner);
    planner.role("button", "Not saved – storage is full").must_come();
    planner.role("alert", any()).must("say that nothing is lost", |alert| {
        alert.text.contains("Nothing is lost while this tab is open")
    });
    planner.button("Save a backup").must_come();
}

fn memory_only(stage: &Stage) {
    let planner = Planner::open(stage, "box.html?width=1280&storage-key=none");
    go_on(&planner);
    planner.role("button", "Not saved – this tab only").must_come();
    assert_eq!(planner.page.stored_keys(), Vec::<String>::new());
}
