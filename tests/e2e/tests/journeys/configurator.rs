//! The owner of a site chooses settings, reads what is wrong with the colors, and pastes the
//! lines into a page of another origin: what comes is a planner with those settings.

use biomeal_core::catalog;
use biomeal_core::link::{self, Shared, SharedContent};
use biomeal_core::plan::{Entry, Plan};
use biomeal_e2e::{Key, Page, Place, Stage, any, has};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(configured, begun);

/// Puts a value into a field as its own controls do, which are each engine's own.
const PUT: &str = "const [name, value] = arguments;
    const field = document.getElementById('settings').elements[name];
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }))";

fn put(page: Page<'_>, name: &str, value: &str) {
    page.run(PUT, &json!([name, value]));
}

fn lines(page: Page<'_>, name: &str) -> String {
    let text = page.role("textbox", name).facts().value;
    text.unwrap_or_default()
}

fn configured(stage: &Stage) {
    let page = stage.go(&stage.site().address("/biomeal/configure.html"));
    page.role("heading", "Biomeal for your site").must_come();
    let planner = Planner::on(page);
    planner.must_be_ready();
    assert!(!lines(page, "Script").contains("<style>"), "nothing is chosen yet");
    page.must_be_accessible_in("main", "the configurator");

    // By keys, as far as keys are the same in every engine.
    page.role("combobox", "Level of its headings").choose("3");
    page.role("combobox", "Light or dark").choose("Dark");
    page.tab_to(&page.role("checkbox", "Colors of your own"));
    page.press(&[Key::Space]);
    page.role("checkbox", "Colors of your own")
        .must("be chosen", |it| it.checked.as_deref() == Some("true"));
    let contrast = page.role("list", "Contrast");
    assert_eq!(contrast.role("listitem", any()).all().len(), 0, "its own colors can be read");
    put(page, "color-accent", "#44474a");
    contrast
        .text(has("Buttons and links on background: 1.9 to 1. Text needs 4.5 to 1."))
        .must_come();
    contrast.text(has("Text on buttons on buttons and links")).must_come();
    page.must_be_accessible_in("#settings", "the configurator with faint colors");
    page.prefer("dark");
    page.must_be_accessible_in("#settings", "the configurator in the dark");
    page.prefer("light");
    put(page, "color-accent", "#8fc1ff");
    // 4.48 is not enough, however near.
    put(page, "color-text-muted", "#7f7f7f");
    contrast.text(has("Quiet text on background: 4.4 to 1.")).must_come();
    put(page, "color-text-muted", "#c0c8b9");
    page.must(
        "nothing is faint",
        "return document.querySelectorAll('#contrast > li').length",
        |it| *it == json!(0),
    );
    // What takes points back is text, the ring of the focus is not; edges of fields stand on
    // what was chosen too.
    put(page, "color-balance", "#76603f");
    contrast.text(has("Points taken back on panels: 2.7 to 1. Text needs 4.5 to 1.")).must_come();
    put(page, "color-balance", "#edb678");
    put(page, "color-focus", "#3a4a3a");
    contrast.text(has("Ring of the focus on background: 1.8 to 1. It needs 3 to 1.")).must_come();
    put(page, "color-focus", "#8fc1ff");
    put(page, "color-surface", "#5a625a");
    contrast.text(has("Edges of fields on panels: 1.7 to 1. It needs 3 to 1.")).must_come();
    put(page, "color-surface", "#1c211c");
    // Nothing is asked of lines.
    put(page, "color-line", "#1c211c");
    page.must(
        "nothing is faint",
        "return document.querySelectorAll('#contrast > li').length",
        |it| *it == json!(0),
    );
    put(page, "radius", "4");
    page.role("textbox", has("Name of the place")).fill("kitchen");
    page.role("textbox", has("Where links lead")).fill("javascript:alert(1)");
    let said = page.text("Write the whole address, from https:// on.");
    assert!(!said.is_there(), "nothing is said of what is being typed");
    page.press(&[Key::Tab]);
    said.must_come();
    let wrong = "return document.querySelector('[name=share-url]').getAttribute('aria-invalid')";
    page.must("it is wrong", wrong, |it| it == "true");
    page.role("checkbox", "Printing").click();
    page.role("checkbox", "The font of your page").click();
    let host = stage.site().page(Place::Apart, "");
    let host = host.strip_suffix("/apart/").expect("an origin and a path");
    page.role("textbox", has("Your site")).fill(host);
    planner.role("heading", "My week").must("follow", |it| it.level == 3);
    let print = "return planner.getAttribute('disabled-features')";
    page.must("the preview follows", print, |it| it == "print");

    page.role("button", "Copy script").click();
    page.must("it is said", "return said.textContent", |said| {
        said.as_str().is_some_and(|said| said == "Copied." || said.contains("are selected"))
    });
    let [script, frame, wordpress] = ["Script", "Frame", "WordPress"].map(|name| lines(page, name));
    assert!(!script.contains("javascript"), "{script}");
    assert!(script.contains("--biomeal-font: inherit, sans-serif;"), "{script}");
    page.take_errors();
    for width in [360, 760] {
        stage.browser().resize(width, 900);
        let more = "return document.documentElement.scrollWidth - innerWidth";
        page.must(&format!("{width}: nothing sticks out"), more, |it| it.as_i64() <= Some(0));
    }
    stage.browser().resize(1440, 900);

    for lines in [script, wordpress] {
        let page = paste(stage, &lines);
        page.run("document.querySelector('biomeal-planner').scrollIntoView()", &json!([]));
        must_be_as_chosen(page);
        page.must("it is ready", "return watched.events.map(([name]) => name)", |names| {
            *names == json!(["biomeal-ready"])
        });
    }
    let page = paste(stage, &frame);
    page.must("it is ready", "return watched.events.map(([name]) => name)", |names| {
        *names == json!(["biomeal-ready"])
    });
    let high = "return document.querySelector('iframe').offsetHeight";
    page.must("it has its height", high, |height| height.as_u64().is_some_and(|it| it != 900));
    page.browser().enter_frame(0);
    must_be_as_chosen(page);
    page.browser().leave_frames();
    // Chromium on this system does not know what `web-share` allows, and says so.
    page.take_errors();
}

/// A link of the week is pasted, in part and whole, and shown at once where nothing can be
/// changed; the lines bring that planner, which is fetched at once.
fn begun(stage: &Stage) {
    let page = stage.go(&stage.site().address("/biomeal/configure.html"));
    let planner = Planner::on(page);
    planner.must_be_ready();
    let entry =
        Entry { food: catalog::by_slug("kimchi").expect("there").id, grams: 75, heated: false };
    let mut plan = Plan { name: "Cabbage week".to_owned(), ..Plan::default() };
    plan.days[1].meals[1].entries.push(entry);
    let shared = Shared { content: SharedContent::Plan(plan), own_foods: Vec::new() };
    let payload = link::encode(&shared).expect("a small plan");
    let field = page.role("textbox", "A plan to begin with");
    let has_plan = || lines(page, "Script").contains(" plan=");
    let end = payload.len() - 1;
    let changed = if payload.ends_with('A') { "B" } else { "A" };
    for (pasted, said) in [
        ("https://example.org/soup".to_owned(), "This is no link of the planner."),
        (payload[..end].to_owned(), "This link is not whole, or something in it was changed."),
        (format!("{}{changed}", &payload[..end]), "This link is not whole"),
        (newer(&payload), "A newer version of the planner made this link."),
    ] {
        field.fill(&pasted);
        page.press(&[Key::Tab]);
        page.text(has(said)).must_come();
        field.must("be described by it", |field| field.description.contains(said));
        assert!(link::decode(&pasted).is_err() && !has_plan(), "{pasted}");
    }
    page.must_be_accessible_in("#settings", "the configurator with a wrong link");
    // Another planner, which brings its own link to the styles.
    page.may_ask_more();
    field.fill(&format!("https://example.org/planner?page=2#top&biomeal={payload}"));
    page.text(has("A newer version")).must_go();
    planner.role("region", "Someone shared a plan with you").must_come();
    page.role("checkbox", "Nothing can be changed").click();
    planner.role("heading", "Cabbage week").must_come();
    planner.day("Tuesday").must("hold kimchi", |tab| tab.name.contains("plant"));
    page.role("combobox", "Fetched").choose("At once");
    page.role("combobox", "Opens shared links").choose("Never");

    let [script, frame] = ["Script", "Frame"].map(|name| lines(page, name));
    for part in [&*format!("plan=\"{payload}\""), "loading=\"eager\"", "read-fragment=\"off\""] {
        assert!(script.contains(part), "{part} is not in {script}");
    }
    assert!(frame.contains("height=\"900\" loading=\"eager\""), "{frame}");
    page.take_errors();
    for (lines, is_frame) in [(script, false), (frame, true)] {
        let page = paste(stage, &lines);
        page.must("it is ready", "return watched.events.map(([name]) => name)", |names| {
            is_frame || *names == json!(["biomeal-ready"])
        });
        if is_frame {
            page.browser().enter_frame(0);
        }
        let planner = Planner::on(page);
        planner.role("heading", "Cabbage week").must_come();
        planner.day("Tuesday").click();
        planner.meal("Lunch").text(has("Kimchi (cabbage)")).must_come();
        assert!(!planner.button("Add a meal").is_there(), "nothing can be changed");
        if is_frame {
            page.browser().leave_frames();
        }
        page.take_errors();
    }
}

/// The same link as of a version that nobody knows.
fn newer(payload: &str) -> String {
    // Six bits of the version stand in the first letter; the mark begins behind it.
    format!("C{}", &payload[1..])
}

fn paste<'a>(stage: &'a Stage, lines: &str) -> Page<'a> {
    let page = stage.open_apart("paste.html");
    let script =
        "document.body.append(document.createRange().createContextualFragment(arguments[0]))";
    page.run(script, &json!([lines]));
    page
}

fn must_be_as_chosen(page: Page<'_>) {
    let planner = Planner::on(page);
    planner.role("heading", "My week").must("have its level", |it| it.level == 3);
    let is = "const planner = document.querySelector('biomeal-planner');
        const style = getComputedStyle(planner);
        const set = (name) => style.getPropertyValue(`--biomeal-${name}`).trim();
        return [['theme', 'storage-key', 'heading-level', 'disabled-features', 'share-url']
            .map((name) => planner.getAttribute(name)), set('accent'), set('radius')]";
    let expected: Value = json!([["dark", "kitchen", "3", "print", null], "#8fc1ff", "4px"]);
    page.must("it is as chosen", is, |is| *is == expected);
}
