//! The share dialog: a week, a day, a meal as a link and as a code to scan; what goes
//! along; what the browser lets one do with it.

use biomeal_core::catalog;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, Plan};
use biomeal_e2e::{Find, Key, Stage, any, has};
use serde_json::json;

use crate::accessible::HIGH;
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(shares, sends);

/// A week with names and notes; Monday's breakfast has one of each.
fn plan() -> Plan {
    let mut plan =
        Plan { name: "Our week".to_owned(), note: "Buy bread".to_owned(), ..Plan::default() };
    let entry = |slug, grams| {
        let food = catalog::by_slug(slug).expect("in the catalog").id;
        Entry { food, grams, heated: false }
    };
    let monday = &mut plan.days[0].meals;
    monday[0].name = "Brunch".to_owned();
    monday[0].note = "Warm it up".to_owned();
    monday[0].entries = vec![entry("banana", 118), entry("pear", 178)];
    monday[1].entries = vec![entry("pear", 178)];
    plan
}

/// A planner that holds it, with Monday shown.
fn planner(stage: &Stage, width: u32) -> Planner<'_> {
    let shared = Shared { content: SharedContent::Plan(plan()), own_foods: Vec::new() };
    let payload = link::encode(&shared).expect("a small plan");
    let planner = Planner::on(stage.open(&format!("box.html?width={width}#biomeal={payload}")));
    planner.button("Save as a copy").click();
    planner.day("Monday").click();
    planner.must_hold("Brunch", &["Banana", "Pear"]);
    planner
}

/// What the link in the dialog holds, once it holds `is`.
fn link_with(dialog: &Find<'_>, is: impl Fn(&SharedContent) -> bool) -> String {
    let fits = |link: &str| link::decode(link).is_ok_and(|shared| is(&shared.content));
    let field = dialog.role("textbox", "Link");
    let link = field.must("hold it", |field| field.value.as_deref().is_some_and(&fits)).value;
    link.unwrap_or_default()
}

fn shares(stage: &Stage) {
    stage.browser().resize(1440, 1000);
    let planner = planner(stage, 1280);
    planner.button("Share").click();
    let dialog = planner.role("dialog", "Share this week");
    let page = planner.page;
    let all = link_with(&dialog, |content| *content == SharedContent::Plan(plan()));
    page.must_scan_as(&all);
    let length = format!("{} characters. Fits in messages, email and the QR code.", all.len());
    dialog.text(has(&length)).must_come();
    dialog.role("checkbox", "Include notes").click();
    dialog.role("checkbox", "Include the plan title").click();
    let bare = link_with(&dialog, |content| {
        matches!(content, SharedContent::Plan(plan) if plan.name.is_empty() && plan.note.is_empty()
            && plan.days[0].meals[0].note.is_empty() && plan.days[0].meals[0].name == "Brunch")
    });
    page.must_scan_as(&bare);

    dialog.role("radio", "Day").click();
    let dialog = planner.role("dialog", "Share Monday");
    dialog.text("Anyone with the link can see this day. It cannot be revoked.").must_come();
    dialog.role("checkbox", "Include the plan title").must_go();
    let day = link_with(&dialog, |content| matches!(content, SharedContent::Day { day: 0, .. }));
    page.must_scan_as(&day);
    page.press(&[Key::Escape]);
    planner.role("dialog", any()).must_go();

    planner.choose(&planner.button("More for Brunch"), "Share this meal…");
    let dialog = planner.role("dialog", "Share Monday’s Brunch");
    let is_brunch = |content: &SharedContent| {
        matches!(content, SharedContent::Meal { at, content } if at.day == 0 && at.meal == 0
            && content.entries.len() == 2)
    };
    page.must_scan_as(&link_with(&dialog, is_brunch));
    stage.browser().resize(1440, HIGH);
    page.must_be_accessible("1280: sharing a meal");
    dialog.role("button", "Close").click();
    planner.button("More for Brunch").must("have the focus again", |button| button.focused);

    planner.choose(&planner.button("More"), "Share Monday…");
    planner.role("dialog", "Share Monday").must_come();
    for width in [320, 360, 560] {
        page.box_width(width);
        stage.browser().resize(width.max(500), 900);
        page.must_fit(&format!("{width} px: sharing a day"), if width < 360 { 24 } else { 44 });
    }
    page.must_be_accessible("560: sharing a day");
}

/// The browser's own ways, each with an answer of the test's.
fn sends(stage: &Stage) {
    let planner = planner(stage, 1280);
    let page = planner.page;
    let set_up = "window.sent = [];
        const note = (what) => { sent.push(what.url ?? what); return window.answer(); };
        Object.defineProperty(navigator, 'clipboard', { value: { writeText: note }, configurable: true });
        Object.defineProperty(navigator, 'share', { value: note, configurable: true });
        window.answer = () => Promise.resolve()";
    page.run(set_up, &json!([]));
    planner.button("Share").click();
    let dialog = planner.role("dialog", "Share this week");
    let link = link_with(&dialog, |content| matches!(content, SharedContent::Plan(_)));
    let answer = |name: &str| {
        let script = "const [name] = arguments;
            window.answer = () => Promise.reject(new DOMException('', name))";
        page.run(script, &json!([name]));
    };
    let sent = |count: u64| {
        let script = "return [sent.length, new Set(sent).size, sent[0]]";
        page.must("it is sent", script, |sent| *sent == json!([count, 1, &link]));
    };
    dialog.role("button", "Copy link").click();
    dialog.text(has("Link copied.")).must_come();
    sent(1);
    dialog.role("button", "Share to an app").click();
    sent(2);
    // Thinking better of it is nothing to speak of.
    answer("AbortError");
    dialog.role("button", "Share to an app").click();
    sent(3);
    let frames = "const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(() => done()))";
    page.browser().run_until_called(frames, &json!([]));
    assert!(!dialog.role("alert", any()).is_there(), "nothing is said of it");
    answer("NotAllowedError");
    dialog.role("button", "Share to an app").click();
    sent(4);
    let refused = "This page may not share to apps. Copy the link instead.";
    dialog.role("alert", any()).must("say so once", |alert| alert.text == refused);
    dialog.role("button", "Copy link").click();
    let refused = "This page may not copy for you. The link is selected: copy it from here.";
    dialog.role("alert", any()).must("say so", |alert| alert.text == refused);
    dialog.role("textbox", "Link").must("be selected", |field| field.focused);
    sent(5);
}
