//! Pages that carry the widget in ways of their own: several planners, another version,
//! properties before the script, planners that come and go. Once from another origin than the
//! widget's, and in short from its own.

use biomeal_e2e::{Page, Place, Stage, any, like};
use serde_json::json;

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(several, older, early, comes_and_goes, yew_app);

fn several(stage: &Stage) {
    let page = stage.open_apart("several.html");
    let [first, second, third] =
        ["First", "Second", "Third"].map(|region| Planner::inside(page, region));
    first.must_take_a_food();
    second.must_hold("Lunch", &["Banana"]);
    third.must_hold("Lunch", &[]);
    third.add_to("Lunch");
    third.look_up("kefir", "Kefir, plain").click();
    third.must_hold("Lunch", &["Kefir, plain"]);
    third.must_be_saved();
    first.must_hold("Lunch", &["Banana"]);
    page.must("each key has its plan", "return Object.keys(localStorage).sort()", |keys| {
        *keys == json!(["biomeal:guests", "biomeal:kitchen"])
    });
    let script = "const all = performance.getEntriesByType('resource').map(({ name }) => name);
        return ['.bin', '/biomeal-'].map((part) => all.filter((name) => name.includes(part))
            .filter((name) => !name.endsWith('.css')).length)";
    let loaded = page.must("loaded", script, |count| count[0].as_u64() >= Some(2));
    assert_eq!(loaded, json!([2, 3]), "two halves and one script for three planners");

    let page = stage.open("several.html");
    Planner::inside(page, "First").must_take_a_food();
    Planner::inside(page, "Second").must_hold("Lunch", &["Banana"]);
    Planner::inside(page, "Third").must_hold("Lunch", &[]);
}

fn older(stage: &Stage) {
    for place in Place::ALL {
        let page = stage.open_at(place, "older.html");
        page.text("The version that came first").must_come();
        // The script has run when a module behind it has.
        let script = "const [done] = arguments;
            const script = document.createElement('script');
            script.type = 'module';
            script.src = document.querySelector('[type=module]').src + '?behind';
            script.onload = () => done(true);
            script.onerror = () => done(false);
            document.head.append(script)";
        assert_eq!(page.browser().run_until_called(script, &json!([])), true);
        page.text("The version that came first").must_come();
        assert!(!page.role("region", "Meal planner").is_there());
        page.must_be_free_of_errors();
    }
    let files = stage.site().requests_since(stage.site().beginning());
    assert!(!files.iter().any(|file| file.contains(".bin")), "nothing is loaded: {files:?}");
}

fn early(stage: &Stage) {
    let page = stage.open_apart("early.html");
    let planner = Planner::on(page);
    planner.must_be_ready();
    let level = |level: u8| {
        planner.role("heading", "My week").must("have its level", |it| it.level == level);
    };
    level(4);
    let seen = "const root = planner.shadowRoot.querySelector('[part=root]');
        return [root.dir, getComputedStyle(root).colorScheme, root.lang,
            ['loading', 'storage-key', 'heading-level', 'theme'].map((it) => planner.getAttribute(it)),
            Object.keys(planner)]";
    let is = |what: &str, direction: &str, scheme: &str, level: &str, theme: &str| {
        page.must(what, seen, |seen| {
            let attributes = json!(["eager", "early", level, theme]);
            let direction = [json!(direction), json!("")].contains(&seen[0])
                || seen[0] == "ltr" && direction.is_empty();
            direction && seen[1] == scheme && seen[3] == attributes && seen[4] == json!([])
        });
    };
    is("properties are attributes now", "ltr", "dark", "4", "dark");
    planner.must_take_a_food();
    page.must("it is kept under its key", "return Object.keys(localStorage)", |keys| {
        *keys == json!(["biomeal:early"])
    });

    // Attributes and properties that change while it is there.
    page.run("planner.headingLevel = 3; planner.setAttribute('theme', 'light')", &json!([]));
    level(3);
    is("the theme follows", "ltr", "light", "3", "light");
    page.run("planner.setAttribute('lang', 'ar-XB')", &json!([]));
    is("the direction follows", "rtl", "light", "3", "light");
    planner.must_hold("Lunch", &["Banana"]);
    page.run("planner.removeAttribute('lang')", &json!([]));
    is("and back", "ltr", "light", "3", "light");

    // The one that was removed before it was loaded comes when it is put back.
    page.may_ask_more();
    assert_eq!(page.role("region", "Meal planner").all().len(), 1);
    page.run("planner.remove(); document.body.append(leaving)", &json!([]));
    planner.must_be_ready();
    planner.must_hold("Lunch", &[]);

    let planner = Planner::on(stage.open("early.html"));
    planner.role("heading", "My week").must("have its level", |it| it.level == 4);
    planner.must_take_a_food();
}

fn comes_and_goes(stage: &Stage) {
    let page = stage.open_apart("many.html");
    let planner = Planner::on(page);
    planner.must_be_ready();
    // Its stylesheet is asked for again, as browsers do; they have it.
    page.may_ask_more();
    planner.must_take_a_food();
    // What saving takes belongs to none of them.
    planner.must_be_saved();
    // A few at a time: a driver waits for a script for half a minute at most.
    let after_twenty = || {
        let script = "const [done] = arguments; comeAndGo(20).then(() => done(carried()))";
        page.browser().run_until_called(script, &json!([]))
    };
    let few = after_twenty();
    for _ in 0..8 {
        after_twenty();
    }
    let many = after_twenty();
    assert!(few["bytes"].as_u64() > Some(1_000_000), "{few}");
    // Two pages of memory, for its pieces settle late: 700 bytes of each time would be more.
    for (what, slack) in [("bytes", 128 * 1024), ("listeners", 0), ("nodes", 0)] {
        let [few, many] = [&few, &many].map(|it| it[what].as_u64().expect("a number"));
        assert!(many <= few + slack, "{what}: {many} after 200 times, {few} after 20");
    }
    planner.must_hold("Lunch", &["Banana"]);
    must_work(page, &planner);

    let page = stage.open("many.html");
    let planner = Planner::on(page);
    planner.must_take_a_food();
    let script = "const [done] = arguments; comeAndGo(5).then(() => done(carried().bytes > 0))";
    assert_eq!(page.browser().run_until_called(script, &json!([])), true);
    planner.must_hold("Lunch", &["Banana"]);
}

fn must_work(page: Page<'_>, planner: &Planner<'_>) {
    planner.choose(&planner.button("More for Banana"), "Remove");
    planner.must_hold("Lunch", &[]);
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    planner.role("dialog", any()).must_go();
    page.must_be_free_of_errors();
}

/// Two apps made with the same library mark the same page and the same events.
fn yew_app(stage: &Stage) {
    let page = stage.open_apart("yew.html");
    page.role("heading", "A page made with Yew")
        .must("be there; `cargo xtask test --only browsers` builds this page", |heading| {
            heading.level == 1
        });
    let planner = Planner::on(page);
    planner.must_be_ready();
    page.may_ask_more();
    let counts = |what: &str| page.text(what).must_come();
    // What is pressed in the planner is not taken for a button of the page.
    planner.button("Add food to Lunch").click();
    planner.look_up("banana", "Banana").click();
    planner.must_hold("Lunch", &["Banana"]);
    counts("0 presses");
    page.role("button", "Other colors").click();
    counts("1 presses");
    let theme = "return document.querySelector('biomeal-planner').getAttribute('theme')";
    page.must("the attribute follows", theme, |theme| theme == "dark");
    planner.must_be_saved();
    page.role("button", "In or out").click();
    page.role("region", "Meal planner").must_go();
    planner_is_kept(page);
    page.role("button", "In or out").click();
    planner.must_hold("Lunch", &["Banana"]);
    planner.choose(&planner.button("More for Banana"), "Remove");
    planner.must_hold("Lunch", &[]);
    counts("3 presses");

    let page = stage.open("yew.html");
    Planner::on(page).must_take_a_food();
    page.text("0 presses").must_come();
}

fn planner_is_kept(page: Page<'_>) {
    page.must("its plan is kept", "return Object.keys(localStorage)", |keys| {
        *keys == json!(["biomeal:yew"])
    });
}
