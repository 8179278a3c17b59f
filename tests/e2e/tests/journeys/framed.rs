//! The planner as a page in a frame of another origin: as high as what it shows, its dialogs
//! where they were asked for, and plans told to the page that its address names alone.

use biomeal_e2e::{Engine, Find, Page, Stage, any, like};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(framed);

const HEIGHTS: &str =
    "return ['told', 'untold', 'boxed'].map((id) => document.getElementById(id).offsetHeight)";

/// What frames told the page as events of theirs, by frame and name.
const EVENTS: &str = "return frameEvents.map(([id, type]) => `${id} ${type}`)";

fn framed(stage: &Stage) {
    let page = stage.open_apart("framed.html");
    for (at, id) in ["told", "untold", "boxed"].into_iter().enumerate() {
        show(page, id);
        page.must("it is high", HEIGHTS, |heights| heights[at].as_u64() > Some(900));
    }
    page.must("two may say that they are ready", EVENTS, |events| {
        sorted(events) == ["boxed biomeal-ready", "told biomeal-ready"]
    });
    let strangers = "const told = document.getElementById('told');
        const before = told.offsetHeight;
        const say = (height, source, origin) => dispatchEvent(new MessageEvent('message',
            { data: { type: 'biomeal-height', height }, source, origin }));
        const { origin } = new URL(told.src);
        say(5, told.contentWindow, 'https://example.org');
        say(5, told.contentWindow, 'null');
        say(5, window, origin);
        for (const height of [-1, 0, 1e9, NaN, 'x', undefined]) say(height, told.contentWindow, origin);
        return told.offsetHeight === before";
    assert_eq!(page.run(strangers, &json!([])), true, "what strangers say changes nothing");

    show(page, "told");
    page.browser().enter_frame(0);
    must_be_set(page);
    must_open_in_place(page);
    page.browser().leave_frames();
    page.must("the change is told", EVENTS, |events| {
        sorted(events).contains(&"told biomeal-change".to_owned())
    });
    let change = "return frameEvents.find(([, type]) => type === 'biomeal-change')[2]";
    let change = page.run(change, &json!([]));
    assert!(change["plan"].to_string().contains("banana"), "{change}");
    assert_eq!(change["score"]["state"], "partial", "{change}");

    // A frame that is told no origin, or another one, tells heights and nothing else.
    show(page, "untold");
    page.browser().enter_frame(1);
    let planner = Planner::on(page);
    planner.must_be_ready();
    act(&planner.button("Add food to Lunch"), page);
    add(&planner, "kefir", "Kefir, plain");
    planner.must_hold("Lunch", &["Kefir, plain"]);
    page.browser().leave_frames();
    let heard =
        page.run("return [...new Set(heard)].filter((it) => it.startsWith('untold'))", &json!([]));
    assert_eq!(heard, json!(["untold biomeal-height"]));
    page.browser().enter_frame(2);
    planner.role("button", "Not saved – this tab only").must_come();
    page.browser().leave_frames();
    // Browsers tell the console that a message had no one to go to.
    page.take_errors();
    assert_eq!(page.violations(), json!([]));

    let page = stage.open("framed.html");
    show(page, "told");
    page.must("it is high", HEIGHTS, |heights| heights[0].as_u64() > Some(900));
    page.browser().enter_frame(0);
    let planner = Planner::on(page);
    planner.must_be_ready();
    act(&planner.button("Add food to Lunch"), page);
    add(&planner, "kefir", "Kefir, plain");
    // The page's policy is not against files of the frame, but nobody in it can know. What WebKit
    // saves, as it is driven here, waits for a person.
    if stage.engine() != Engine::WebKit {
        act(&planner.button("More"), page);
        act(&planner.menu_item("Save or export…"), page);
        let export = planner.role("dialog", "Save or export");
        act(&export.role("button", "Save plan file"), page);
        let missing = planner.role("dialog", "In case the file is missing");
        act(&missing.role("button", "The file is there"), page);
        act(&export.role("button", "Close"), page);
        export.must_go();
    }
    page.browser().leave_frames();
    page.must("the change is told", EVENTS, |events| {
        sorted(events).contains(&"told biomeal-change".to_owned())
    });
    page.take_errors();
    assert_eq!(page.violations(), json!([]));
}

/// Brings a frame into sight: browsers let others wait.
fn show(page: Page<'_>, id: &str) {
    page.run("document.getElementById(arguments[0]).scrollIntoView()", &json!([id]));
}

fn sorted(list: &Value) -> Vec<String> {
    let mut list: Vec<String> = serde_json::from_value(list.clone()).unwrap_or_default();
    list.sort();
    list
}

/// What fits in its address is set, and nothing else.
fn must_be_set(page: Page<'_>) {
    let planner = Planner::on(page);
    planner.role("heading", "My week").must("have the usual level", |it| it.level == 2);
    let set = "const planner = document.querySelector('biomeal-planner');
        const style = (name) => planner.style.getPropertyValue(`--biomeal-${name}`);
        return [planner.getAttributeNames().filter((it) => it !== 'style').sort(),
            planner.getAttribute('theme'), style('accent'), style('surface'), style('radius')]";
    let expected = json!([["loading", "storage-key", "theme"], "dark", "#ffcc00", "", ""]);
    assert_eq!(page.run(set, &json!([])), expected);
}

/// The frame has no bar to scroll it; what opens is where it was asked for.
fn must_open_in_place(page: Page<'_>) {
    let planner = Planner::on(page);
    planner.must_be_ready();
    page.must(
        "all of it is seen",
        "return document.documentElement.scrollHeight - innerHeight",
        |more| more.as_f64() <= Some(1.0),
    );
    let bar = planner.role("button", like("Open the score$")).facts().place[1];
    let last = planner.button("Add food to Snacks");
    assert!(bar > last.facts().place[1], "the score bar is at its place, below the meals");
    act(&last, page);
    let sheet = planner.role("dialog", like("^Add food"));
    sheet.must_come();
    page.must_come_to_rest();
    let ([_, top, _, height], [_, asked, ..]) = (sheet.facts().place, last_place(page));
    assert!((top - asked).abs() < 200.0, "the sheet is at {top}, asked for at {asked}");
    assert!(height <= 560.0, "{height}");
    add(&planner, "banana", "Banana");
    sheet.must_go();
    planner.must_hold("Snacks", &["Banana"]);
}

/// The place of the button that opened the sheet, which is hidden from people meanwhile.
fn last_place(page: Page<'_>) -> [f64; 4] {
    let place = "const { shadowRoot } = document.querySelector('biomeal-planner');
        const button = [...shadowRoot.querySelectorAll('button')].find((it) =>
            (it.ariaLabel ?? it.textContent).includes('Add food to Snacks'));
        const { x, y, width, height } = button.getBoundingClientRect();
        return [x, y, width, height]";
    serde_json::from_value(page.run(place, &json!([]))).expect("a place")
}

/// Presses a button. Not by the pointer or by keys: WebKit's driver sends those to the page
/// around the frame.
pub fn act(button: &Find<'_>, page: Page<'_>) {
    let press = "const [[x, y, width, height]] = arguments;
        const { shadowRoot } = document.querySelector('biomeal-planner');
        const button = shadowRoot.elementFromPoint(x + width / 2, y + height / 2).closest('button');
        button.focus();
        button.click()";
    page.run(press, &json!([button.facts().place]));
}

/// Adds a food in the sheet that is open, and closes it.
fn add(planner: &Planner<'_>, words: &str, food: &str) {
    planner.search_field().set(words);
    act(&planner.add_button(food), planner.page);
    let sheet = planner.role("dialog", any());
    act(&sheet.role("button", "Close"), planner.page);
    sheet.must_go();
}
