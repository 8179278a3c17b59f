//! A frame that may run scripts and nothing else: no storage, no copying, no printing, no
//! files. What does not work says so, and what can be done instead.

use biomeal_e2e::{Engine, Find, Stage, any, has};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(sandboxed);

/// Whether all of the field with the focus is selected.
const SELECTED: &str = "let at = document.activeElement;
    while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at.value.length > 40 && at.selectionEnd - at.selectionStart === at.value.length";

fn sandboxed(stage: &Stage) {
    let page = stage.open_apart("sandbox.html");
    page.browser().enter_frame(0);
    let planner = Planner::on(page);
    planner.role("button", "Not saved – this tab only").must_come();
    planner.must_take_a_food();

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

    must_show_files(&planner);
    // Nor do browsers say that they hand in no form.
    planner.choose(&planner.button("Plans"), "Rename");
    let dialog = planner.role("dialog", any());
    dialog.role("textbox", any()).fill("In a sandbox");
    dialog.role("button", "Save").click();
    planner.role("heading", "In a sandbox").must_come();
    planner.must_hold("Lunch", &["Banana"]);
    // Browsers tell the console what they did not allow.
    page.take_errors();
    assert_eq!(page.violations(), json!([]));
    page.browser().leave_frames();
    assert_eq!(page.violations(), json!([]));

    // In short, from the widget's own origin.
    let page = stage.open("sandbox.html");
    page.browser().enter_frame(0);
    let planner = Planner::on(page);
    planner.must_take_a_food();
    planner.choose(&planner.button("More"), "Save or export…");
    planner.button("Save plan file").click();
    let missing = must_show(&planner, "biomeal-plan.json", "\"biomeal-plan\"");
    // Who sees the file arrive is asked no more.
    missing.role("button", "The file is there").click();
    missing.must_go();
    planner.button("Save table").click();
    let frames = "const [done] = arguments;
        requestAnimationFrame(() => requestAnimationFrame(() => done()))";
    page.browser().run_until_called(frames, &json!([]));
    planner.role("dialog", "Save or export").must_come();
    assert!(!missing.is_there());
    page.take_errors();
    page.browser().leave_frames();
    assert_eq!(page.violations(), json!([]));
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
    planner.page.must("all of it is selected", SELECTED, |is| is == true);
    dialog.role("button", "Close").click();
    dialog.must_go();
    planner.choose(&planner.button("More"), "Shopping list");
    let list = planner.role("dialog", "Shopping list");
    list.role("button", "Copy as text").click();
    list.text(has("This page may not copy for you. The list is selected")).nth(0).must_come();
    list.role("button", "Close").click();
    list.must_go();
}

/// No browser says that it saves no file, so what is in it is shown as well.
fn must_show_files(planner: &Planner<'_>) {
    planner.choose(&planner.button("More"), "Save or export…");
    let export = planner.role("dialog", "Save or export");
    for (button, file, words) in [
        ("Save plan file", "biomeal-plan.json", "\"biomeal-plan\""),
        ("Save table", "biomeal-plan.csv", "Banana"),
        ("Save calendar file", "biomeal-plan.ics", "BEGIN:VCALENDAR"),
    ] {
        export.role("button", button).click();
        must_show_file(planner, file, words);
        export.must_come();
    }
    export.role("button", "Close").click();
    export.must_go();
    planner.choose(&planner.button("More"), "Save a backup…");
    planner.role("dialog", "Save a backup").role("button", "Save the file").click();
    must_show_file(planner, "biomeal-backup-2025-06-10.json", "\"biomeal-backup\"");
    planner.button("Share").click();
    let share = planner.role("dialog", "Share this week");
    share.role("button", "Save QR image").click();
    share.role("alert", any()).must("say what is left", |alert| {
        alert.text.contains("This page may block saving.") && alert.text.contains("screenshot")
    });
    share.role("button", "Close").click();
    share.must_go();
}

fn must_show_file(planner: &Planner<'_>, file: &str, words: &str) {
    let dialog = must_show(planner, file, words);
    dialog.role("button", "Close").click();
    dialog.must_go();
}

/// Waits for the dialog that holds the text of a file.
fn must_show<'a>(planner: &Planner<'a>, file: &str, words: &str) -> Find<'a> {
    let dialog = planner.role("dialog", "In case the file is missing");
    dialog.role("alert", any()).must("say why", |alert| {
        alert.text.contains("This page may block saving.") && alert.text.contains(file)
    });
    dialog.role("textbox", "Text of the file").must("hold it", |field| {
        field.focused && field.value.as_ref().is_some_and(|text| text.contains(words))
    });
    planner.page.must("all of it is selected", SELECTED, |is| is == true);
    dialog
}
