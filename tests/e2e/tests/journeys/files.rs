//! Everything on the device as a file: out, and back in on an empty device, beside what is
//! here, in place of more; and files in which something is wrong.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

use biomeal_e2e::{Find, Page, Stage, any, has, like};
use serde_json::json;

use crate::accessible::{HIGH, in_both_themes};
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(out_and_in, beside_and_instead, looks);

/// Hands files that the page offers to the test, in place of the disk.
const CATCH: &str = "
    window.offered = [];
    URL.createObjectURL = (blob) => { window.blob = blob; return 'about:blank#file'; };
    HTMLAnchorElement.prototype.click = function () {
        blob.text().then((text) => offered.push([this.download, text]));
    };";

/// The file that the page offers after this.
pub fn offered(page: Page<'_>, act: impl FnOnce()) -> (String, String) {
    page.run(CATCH, &json!([]));
    act();
    let offered = page.must("a file is offered", "return offered[0] ?? null", |it| !it.is_null());
    serde_json::from_value(offered).expect("a name and a text")
}

/// A folder on the disk, for the time of a test: a browser may read a file well after it
/// was chosen.
pub struct OnDisk(PathBuf);

impl OnDisk {
    pub fn of(stage: &Stage, journey: &str) -> Self {
        let name = format!("biomeal-{journey}-{}-{}", stage.engine(), process::id());
        let folder = env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder for files");
        Self(folder)
    }

    /// A file in it.
    pub fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).expect("a file");
        path
    }
}

impl Drop for OnDisk {
    fn drop(&mut self) {
        // Whatever is left there is the system's to clear.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn dialog<'a>(planner: &Planner<'a>) -> Find<'a> {
    planner.role("dialog", "Open a file")
}

fn save(planner: &Planner<'_>) -> (String, String) {
    planner.choose(&planner.button("More"), "Save a backup…");
    let dialog = planner.role("dialog", "Save a backup");
    dialog.role("button", "Save the file").must_come();
    let file = offered(planner.page, || dialog.role("button", "Save the file").click());
    dialog.must_go();
    planner.says("look among your downloads").nth(0).must_come();
    file
}

fn choose(planner: &Planner<'_>, file: &Path) {
    dialog(planner).role("button", like("^File")).upload(file);
}

fn out_and_in(stage: &Stage) {
    let disk = OnDisk::of(stage, "out-and-in");
    stage.browser().resize(1440, HIGH);
    let planner = Planner::in_box(stage, 1280);
    planner.use_example("Busy weekdays");
    planner.choose(&planner.button("More for Lunch"), "Save this meal…");
    planner.role("dialog", any()).role("button", "Save").click();
    planner.role("radiogroup", like("^Gut")).role("radio", any()).nth(3).click();
    let score = planner.score();
    planner.choose(&planner.button("More"), "Save a backup…");
    let saving = planner.role("dialog", "Save a backup");
    saving.text(has("1 plan, 1 saved meal, 1 check-in and 1 day score")).must_come();
    saving.text(has("Your check-ins are in it too")).must_come();
    planner.page.must_be_accessible("everything as a file");
    saving.role("button", "Close").click();
    saving.must_go();
    let (name, text) = save(&planner);
    assert_eq!(name, "biomeal-backup-2025-06-10.json");
    assert!(text.contains("\"gut\": 3"), "{text}");

    // A device without anything. The file was mistreated on the way.
    stage.forget();
    let planner = Planner::in_box(stage, 1280);
    planner.button("Open a file").click();
    dialog(&planner).role("heading", "Open a file").must("have the focus", |it| it.focused);
    let broken = text.replacen("\"grams\": ", "\"grams\": 99", 1);
    choose(&planner, &disk.file("broken.json", &broken));
    let alert = dialog(&planner).role("alert", any());
    alert.must("name the line and what is wrong there", |it| {
        it.focused
            && it.text.contains("“broken.json” could not be opened. Nothing has changed here.")
            && it.text.contains("Line 14, column ")
            && it.text.contains("plans[0].days[0].meals[0].entries[0].grams: 99")
            && it.text.contains(" is more than 5000.")
    });
    planner.page.must_be_accessible("a file in which something is wrong");
    choose(&planner, &disk.file("cut.json", &text[..text.len() / 2]));
    alert.must("say where it ends", |it| it.text.contains("the text ends where"));
    choose(&planner, &disk.file("photo.json", "\u{1}PNG"));
    alert.must("say that it is none of ours", |it| it.text.contains("not a plan or a backup"));

    choose(&planner, &disk.file(&name, &text));
    dialog(&planner).role("heading", has("biomeal-backup")).must("have the focus", |it| it.focused);
    let row = dialog(&planner).role("row", like("^Check-ins"));
    row.must("count both", |row| row.text.contains('1') && row.text.contains('0'));
    planner.page.must_be_accessible("what a backup holds");
    assert_eq!(planner.page.stored_keys(), Vec::<String>::new(), "nothing happens before a choice");
    dialog(&planner).role("button", "Replace what is here").click();
    dialog(&planner).must_go();
    planner.score_must_be(score);
    planner.says("Everything here is from the file now: 1 plan").nth(0).must_come();
    planner.button("Undo").nth(1).click();
    planner.button("Use Busy weekdays").must_come();
    planner.choose(&planner.button("More"), "Open a file…");
    choose(&planner, &disk.file(&name, &text));
    dialog(&planner).role("button", "Add to what is here").click();
    planner.score_must_be(score);
    planner.must_be_saved();
    planner.reload();
    planner.score_must_be(score);
    let (_, again) = save(&planner);
    assert_eq!(again, text, "all of it came back");
}

fn beside_and_instead(stage: &Stage) {
    let disk = OnDisk::of(stage, "beside-and-instead");
    let planner = Planner::in_box(stage, 1280);
    let (_, empty) = save(&planner);
    planner.use_example("Mediterranean");
    planner.choose(&planner.button("Plans"), "Duplicate");
    planner.role("heading", like("\\(copy\\)$")).must_come();
    let (_, both) = save(&planner);
    planner.choose(&planner.button("Plans"), "Delete");
    planner.close_notice();
    planner.must_be_saved();
    let score = planner.score();

    // Less in place of more: only with a second yes, and with a way back.
    planner.choose(&planner.button("More"), "Open a file…");
    choose(&planner, &disk.file("empty.json", &empty));
    dialog(&planner).role("button", "Replace what is here").click();
    let alert = dialog(&planner).role("alert", any());
    alert.must("name what would go", |it| it.focused && it.text.contains("the plan “"));
    planner.page.must_be_accessible("the second yes");
    dialog(&planner).role("button", "Keep what is here").click();
    alert.must_go();
    dialog(&planner).role("button", "Replace what is here").click();
    dialog(&planner).role("button", "Replace anyway").click();
    dialog(&planner).must_go();
    planner.button("Use Busy weekdays").must_come();
    planner.button("Undo").nth(1).click();
    planner.score_must_be(score);

    // More beside less, dropped onto the dialog; what is here is not doubled.
    planner.choose(&planner.button("More"), "Open a file…");
    dialog(&planner).must_come();
    planner.page.run(
        "const box = document.querySelector('biomeal-planner').shadowRoot.querySelector('.files');
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([arguments[0]], 'both.json'));
        box.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true }))",
        &json!([both]),
    );
    dialog(&planner).text(has("Plans in the file:")).must_come();
    dialog(&planner).role("button", "Add to what is here").click();
    planner.says("Added from the file: 1 plan").nth(0).must_come();
    planner.score_must_be(score);
    planner.must_be_saved();

    // A plan alone is looked at, as one from a link is.
    planner.choose(&planner.button("More"), "Save or export…");
    let export = planner.role("dialog", "Save or export");
    export.role("button", "Save plan file").must_come();
    let (name, plan) = offered(planner.page, || export.role("button", "Save plan file").click());
    export.role("button", "Close").click();
    export.must_go();
    planner.choose(&planner.button("More"), "Open a file…");
    choose(&planner, &disk.file(&name, &plan));
    dialog(&planner).must_go();
    planner.role("region", "A plan from a file").must_come();
    planner.button("Save as a copy").click();
    planner.button("Save as a copy").must_go();
    planner.button("Plans").click();
    planner.menu_item("Delete").must_come();
    let plans = planner.role("menu", "Plans").role("menuitemradio", any()).names();
    assert_eq!(plans.len(), 3, "{plans:?}");
}

/// Narrow, light and dark, with a name as long as names may be.
fn looks(stage: &Stage) {
    let disk = OnDisk::of(stage, "looks");
    let long = "x".repeat(200) + ".json";
    let text = r#"{"format":"biomeal-backup","version":1,"plans":[{"name":"A week of good bacteria","days":[]}]}"#;
    in_both_themes(stage, 360, |planner, place| {
        planner.button("Open a file").click();
        dialog(planner).must_come();
        planner.page.must_be_accessible(&format!("{place}: a file to open"));
        choose(planner, &disk.file(&long, text));
        dialog(planner).role("button", "Add to what is here").must_come();
        planner.page.must_be_accessible(&format!("{place}: what a backup holds"));
        planner.page.must_fit(&format!("{place}: what a backup holds"), 24);
    });
}
