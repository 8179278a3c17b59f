//! The owner of a site chooses settings, reads what is wrong with the colors, and pastes the
//! lines into a page of another origin: what comes is a planner with those settings.

use biomeal_e2e::{Key, Page, Stage, any, has};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(configured);

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
    page.role("combobox", "Light or dark").choose("Dark");
    page.role("combobox", "Level of its headings").choose("3");
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
    put(page, "radius", "4");
    page.role("textbox", has("Name of the place")).fill("kitchen");
    page.role("textbox", has("Where links lead")).fill("javascript:alert(1)");
    let wrong = "return document.querySelector('[name=share-url]').getAttribute('aria-invalid')";
    page.must("it is wrong", wrong, |it| it == "true");
    page.role("checkbox", "Printing").click();
    page.role("checkbox", "The font of your page").click();
    let host = stage.site().apart("");
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
