//! A fault of the planner's own, wherever it is: a calm message, a way back, the plan intact.
//!
//! The page has the planner that `cargo xtask build --faults` makes, which stops where
//! `window.biomealFault` says. All planners of a page stop with it: they share the module.

use std::fs;

use biomeal_e2e::{Key, Page, Site, Stage, any, like};
use serde_json::{Value, json};

use crate::files::{OnDisk, offered};
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(recovers, begins_again);

/// Where the plan is kept.
const KEY: &str = "biomeal:default";
/// What every fault says, and no build that is shipped holds.
const MARKER: &str = "biomeal-fault";

/// What a person, or the page, does at the place of a fault.
type Act = fn(&Planner<'_>, Page<'_>);

/// Places, and what leads there. The plan has a banana in lunch.
const PLACES: [(&str, Act); 9] = [
    ("add", |planner, page| {
        planner.look_up("apple", "Apple with skin");
        fault(page, "add");
        planner.add_button("Apple with skin").click();
    }),
    ("amount", |planner, page| {
        fault(page, "amount");
        planner.row("Lunch", "Banana").role("button", like("^More Banana")).click();
    }),
    ("search", |planner, page| {
        fault(page, "search");
        planner.search("oat");
    }),
    ("tip", |planner, page| {
        planner.tip(0).must_come();
        fault(page, "tip");
        planner.tip(0).role("button", like("^Apply")).click();
    }),
    ("dialog", |planner, page| {
        fault(page, "dialog");
        planner.button("Share").click();
    }),
    ("week", |planner, page| {
        fault(page, "week");
        planner.role("radio", "Week view").click();
    }),
    ("save", |planner, page| {
        fault(page, "save");
        planner.row("Lunch", "Banana").role("button", like("^More Banana")).click();
    }),
    ("link", |_, page| {
        fault(page, "link");
        page.run("location.hash = 'biomeal=AAAA'", &json!([]));
    }),
    ("call", |_, page| {
        fault(page, "call");
        let script = "document.getElementById('first').getPlan()
            .catch(({ code }) => { window.rejected = code; })";
        page.run(script, &json!([]));
        page.must("the page's call is answered", "return window.rejected", |code| code == "panic");
    }),
];

fn fault(page: Page<'_>, place: &str) {
    page.run("window.biomealFault = arguments[0]", &json!([place]));
}

fn open<'a>(stage: &'a Stage, query: &str) -> Page<'a> {
    assert!(
        Site::faulty().join("v1/biomeal.js").is_file(),
        "there is no planner with faults. This builds it: cargo xtask build --faults"
    );
    let page = stage.open(&format!("faults.html{query}"));
    // Each new start asks for the files again.
    page.may_ask_more();
    page
}

/// Waits until both planners of the page say that they have stopped, and have told the page.
fn must_stop(page: Page<'_>) {
    for (region, fallback) in [("First", "Fallback"), ("Second", "Other fallback")] {
        let region = page.role("region", region);
        region.role("alert", any()).must("be calm", |alert| {
            alert.text.contains("has stopped. Plans saved on this device are safe.")
        });
        region.text(fallback).must_come();
    }
    let script = "return watched.events.splice(0)
        .filter(([name]) => name === 'biomeal-error').map(([, { code }, id]) => `${id} ${code}`)";
    let mut told: Vec<Value> = page.run(script, &json!([])).as_array().cloned().unwrap_or_default();
    told.sort_by_key(Value::to_string);
    assert_eq!(told, ["first panic", "second panic"]);
    let pressed = page.run("return window.pressed", &json!([])).as_u64().unwrap_or_default();
    page.role("button", "Of the page").click();
    page.must("the page is alive", "return window.pressed", |now| *now == pressed + 1);
    let errors = page.take_errors();
    assert!(errors.iter().all(|error| !error.contains("nobody took")), "{errors:#?}");
}

/// Has both start again, as a person does.
fn start_again<'a>(page: Page<'a>) -> Planner<'a> {
    fault(page, "");
    for region in ["First", "Second"] {
        // By key: the other planner grows under the pointer.
        page.role("region", region).role("button", "Reload the planner").focus();
        page.press(&[Key::Enter]);
    }
    let planner = Planner::inside(page, "First");
    planner.must_be_ready();
    Planner::inside(page, "Second").must_be_ready();
    planner
}

fn recovers(stage: &Stage) {
    let page = open(stage, "");
    let planner = Planner::inside(page, "First");
    planner.must_be_ready();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.must_be_saved();
    for (place, act) in PLACES {
        let stored = page.stored(KEY);
        planner.add_to("Lunch");
        act(&planner, page);
        must_stop(page);
        assert_eq!(page.stored(KEY), stored, "{place}: what is stored");
        page.run("history.replaceState(null, '', location.pathname)", &json!([]));
        start_again(page);
        planner.must_hold("Lunch", &["Banana"]);
        planner.must_be_saved();
    }
    // The tenth place: another tab has something new.
    let here = stage.browser().window();
    fault(page, "merge");
    let there = stage.browser().new_window();
    stage.browser().go(&stage.site().address("/pages/box.html?width=1280"));
    let other = Planner::on(page);
    other.must_hold("Lunch", &["Banana"]);
    other.add_to("Lunch");
    other.look_up("apple", "Apple with skin").click();
    other.must_hold("Lunch", &["Banana", "Apple with skin"]);
    other.must_be_saved();
    stage.browser().switch_to(&here);
    must_stop(page);
    start_again(page);
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    stage.browser().switch_to(&there);
    stage.browser().close_window(&here);
    // The page itself may be loaded anew as well, and nothing of the stopped planners comes back.
    page.take_errors();
    page.reload();
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    page.take_errors();
}

/// What is stored may be what stops the planner at each start: it can be set aside.
fn begins_again(stage: &Stage) {
    let page = open(stage, "");
    let planner = Planner::inside(page, "First");
    planner.must_be_ready();
    planner.add_to("Lunch");
    planner.look_up("banana", "Banana").click();
    planner.must_be_saved();
    let stored = page.stored(KEY).expect("a plan");

    let page = open(stage, "?fault=start&late");
    must_stop(page);
    let aside = page.role("region", "First").role("button", like("^Set stored plans aside"));
    assert!(!aside.is_there(), "once is no habit");
    page.role("region", "First").role("button", "Reload the planner").click();
    page.role("region", "First")
        .role("alert", any())
        .must("say so again", |alert| alert.text.contains("has stopped"));
    assert_eq!(page.stored_keys(), [KEY]);
    page.must_be_accessible("a planner that stops again and again");
    aside.click();
    let planner = Planner::inside(page, "First");
    planner.must_be_ready();
    planner.says("They were set aside, untouched").must_come();
    planner.must_hold("Lunch", &[]);
    planner.must_be_saved();
    let kept = format!("{KEY}:damaged");
    assert_eq!(page.stored(&kept).as_deref(), Some(&stored[..]), "it is there as it was");
    page.must("it is not found again", &format!("return localStorage['{KEY}']"), |text| {
        text.as_str().is_some_and(|text| text != stored)
    });
    let (name, text) = offered(page, || planner.button("Save as a file").click());
    assert_eq!((&name[..], &text), ("biomeal-damaged.txt", &stored));
    planner.add_to("Lunch");
    planner.look_up("apple", "Apple with skin").click();
    planner.must_hold("Lunch", &["Apple with skin"]);
    planner.must_be_saved();
    page.take_errors();
    let page = open(stage, "");
    let planner = Planner::inside(page, "First");
    planner.must_hold("Lunch", &["Apple with skin"]);

    // What was saved as a file can be opened, where that does not stop the planner.
    let disk = OnDisk::of(stage, "begins-again");
    planner.choose(&planner.button("More"), "Open a file…");
    // While it is open, nothing else of the page is there.
    let dialog = page.role("dialog", "Open a file");
    dialog.role("button", like("^File")).upload(&disk.file(&name, &text));
    page.role("dialog", any()).role("button", "Replace what is here").click();
    planner.must_hold("Lunch", &["Banana"]);
    page.take_errors();
}

/// A build that is shipped cannot be stopped by a page.
#[test]
fn shipped_builds_have_no_faults() {
    let holds = |folder: std::path::PathBuf| {
        let files = fs::read_dir(folder.join("v1")).expect("a build; cargo xtask build --faults");
        let files: Vec<_> = files.flatten().map(|file| file.path()).collect();
        let of = |ending: &str| {
            files.iter().filter(|path| path.extension().is_some_and(|it| it == ending)).any(
                |path| {
                    let bytes = fs::read(path).expect("a file of it");
                    bytes.windows(MARKER.len()).any(|window| window == MARKER.as_bytes())
                },
            )
        };
        of("bin") || of("js")
    };
    assert!(holds(Site::faulty()), "the marker is looked for where it must be");
    assert!(!holds(Site::dist()), "a build with faults is in dist");
}
