//! The tests' own tools, tried on a page that is not the planner: before a test
//! says what the planner does, it must see what is there and miss what is not.

use std::panic::{AssertUnwindSafe, catch_unwind};

use biomeal_e2e::{DEADLINE, Engine, Key, Picture, Site, Stage, any, has, like, until};
use serde_json::json;

biomeal_e2e::in_every_engine!(by biomeal_e2e::Stage::play_on_pages:
    finds_by_role_and_name, agrees_with_the_engine, says_what_is_there_instead,
    acts_as_a_person, notices_trouble, checks_accessibility, notices_what_leaks);

fn failure(act: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(act)).expect_err("this was to fail");
    panic.downcast_ref::<String>().cloned().unwrap_or_default()
}

fn finds_by_role_and_name(stage: &Stage) {
    let page = stage.open("harness.html");
    let dinner = page.role("region", "Dinner");
    dinner.role("button", "Add food").must_come();
    assert_eq!(dinner.role("radio", any()).names(), ["Day", "Week"]);
    assert_eq!(page.role("radio", "Day").facts().checked.as_deref(), Some("true"));
    assert_eq!(page.role("heading", has("can see")).facts().level, 1);
    assert!(page.role("img", like(r"^Score \d+\.\d out of 100$")).is_there());
    assert!(page.role("rowheader", "Mon").is_there());
    assert!(page.text("Content of the page").is_there());
    let less = page.role("button", "Less Peas").facts();
    assert!(less.disabled);
    assert_eq!(less.description, "This is the smallest portion.");
    for name in ["Not shown", "Not seen", "Not told", "Not to be used", "Close"] {
        assert!(!page.role("button", name).is_there(), "{name} was found");
    }
    assert_eq!(page.role("region", any()).names(), ["Dinner"]);
    assert!(page.role("region", any()).having("radio", "Week").is_there());
    assert!(!page.role("region", any()).having("button", "Outside").is_there());
    assert_eq!(page.role("button", like("^(Outside|Vegan)$")).nth(1).facts().name, "Vegan");
}

fn agrees_with_the_engine(stage: &Stage) {
    let page = stage.open("harness.html");
    for (role, name) in [
        ("region", "Dinner"),
        ("button", "Add food"),
        ("button", "Less Peas"),
        ("searchbox", "Search"),
        ("radiogroup", "Scope"),
        ("radio", "Week"),
        ("heading", "Dinner"),
        ("button", "Outside"),
    ] {
        let (own_role, own_name) = page.role(role, name).own_role_and_name();
        assert_eq!((own_role.as_str(), own_name.as_str()), (role, name));
    }
}

fn says_what_is_there_instead(stage: &Stage) {
    let page = stage.open("harness.html");
    let missing = page.role("region", "Dinner").role("button", "Apply").complaint("here");
    assert!(missing.starts_with("no button \"Apply\" in region \"Dinner\""), "{missing}");
    assert!(missing.contains("button \"Vegan\"") && !missing.contains("Outside"), "{missing}");
    let several = page.role("radio", any()).complaint("here");
    assert!(several.contains("2 of them") && several.contains("radio \"Week\""), "{several}");
}

fn acts_as_a_person(stage: &Stage) {
    let page = stage.open("harness.html");
    let search = page.role("searchbox", "Search");
    search.fill("oats");
    page.role("button", "Add food").click();
    page.role("listitem", any()).must("be oats", |item| item.text == "oats");
    search.fill("peas");
    page.role("button", "Add food").click();
    page.role("status", any()).must("count two", |status| status.text == "2 foods");

    search.focus();
    page.press(&[Key::Tab]);
    assert!(page.role("button", "Add food").facts().focused);
    page.press(&[Key::Tab]);
    page.press(&[Key::Tab]);
    page.press(&[Key::Space]);
    page.role("button", "Vegan").must("be pressed", |it| it.pressed.as_deref() == Some("true"));

    search.focus();
    page.press_with(&[Key::Control], 'z');
    page.role("status", any()).must("say so", |status| status.text == "undone");
    page.press(&[Key::Enter]);
    page.role("dialog", "Add food").role("button", "Close").must_come();
    assert!(!page.role("button", "Outside").is_there(), "what is behind a dialog is out of reach");
    page.role("button", "Close").click();
    page.role("button", "Outside").must_come();

    page.store("biomeal:default", "{}");
    assert_eq!(page.stored_keys(), ["biomeal:default"]);
    page.reload();
    assert_eq!(page.stored("biomeal:default").as_deref(), Some("{}"));
    assert_eq!(page.run("return new window.Date().getDay()", &json!([])), 2);
}

fn notices_trouble(stage: &Stage) {
    let page = stage.open("harness.html");
    assert_eq!(page.stored_keys(), Vec::<String>::new(), "another test's storage");
    let then = page.requests_so_far();
    page.must_have_asked_nothing_since(then);
    page.run("window.fetch('watch.js'); new Image().src = '/favicon.ico'", &json!([]));
    page.must("the server is asked", "return watched.requests.length", |count| count == 1);
    let asked = failure(|| page.must_have_asked_nothing_since(then));
    assert!(asked.contains("watch.js"), "{asked}");

    page.must_be_free_of_errors();
    page.run("document.dispatchEvent(new Event('trouble'))", &json!([]));
    page.must("three errors", "return watched.errors.length", |count| count == 3);
    let told = failure(|| page.must_be_free_of_errors());
    assert!(
        told.contains("missing") && told.contains("dropped") && told.contains("plain"),
        "{told}"
    );
    page.take_errors();

    let page = stage.open("harness.html");
    assert_eq!(page.run("return watched.errors.length", &json!([])), 0);
}

/// One more request, one foreign key, one cookie: each is noticed, also on a page that was
/// left since.
fn notices_what_leaks(stage: &Stage) {
    let page = stage.open("harness.html");
    page.store("biomeal:default", "{}");
    page.must_keep_to_itself();
    let leak = |script: &str, clean: &str, words: &str| {
        page.run(script, &json!([]));
        // Browsers list what was loaded once it has come.
        let told = until(DEADLINE, || {
            let told = catch_unwind(AssertUnwindSafe(|| page.must_keep_to_itself())).err()?;
            told.downcast_ref::<String>().cloned()
        });
        let told = told.unwrap_or_else(|| panic!("{script} was not noticed"));
        assert!(told.contains(words), "{script}: {told}");
        let _ = stage.open("harness.html");
        let told = failure(|| page.must_keep_to_itself());
        assert!(told.contains(words), "{script}, on a page that was left: {told}");
        page.run(clean, &json!([]));
        page.forget_what_was_done();
        let _ = stage.open("harness.html");
        page.must_keep_to_itself();
    };
    leak("localStorage.spy = 1", "localStorage.removeItem('spy')", "under \"spy\"");
    leak("sessionStorage.spy = 1", "sessionStorage.clear()", "for the session under \"spy\"");
    leak("document.cookie = 'spy=1'", "document.cookie = 'spy=; max-age=0'", "cookie");
    // Only a standalone page keeps files, and this is none.
    for name in ["spy", "biomeal:/biomeal/ 0123456789abcdef"] {
        let (opens, goes) = (format!("caches.open('{name}')"), format!("caches.delete('{name}')"));
        leak(&opens, &goes, &format!("the cache {name}"));
    }
    let stranger = "navigator.sendBeacon('http://127.0.0.1:9/spy')";
    leak(stranger, "", "asked a stranger for http://127.0.0.1:9/spy");
    let elsewhere = Site::of_pages().address("/pages/article.css");
    leak(&format!("new Image().src = '{elsewhere}'"), "", "asked a stranger");
    // The planner's own second half, and one more of its files behind it.
    let script = "const [done] = arguments;
        const load = (path) => fetch(path).then((it) => it.text());
        load('/pages/biomeal-later-1.bin').then(() => setTimeout(() =>
            load('/pages/watch.js').then(() => setTimeout(done, 20)), 20));";
    page.browser().run_until_called(script, &json!([]));
    let told = failure(|| page.must_keep_to_itself());
    assert!(told.contains("watch.js after it was loaded"), "{told}");
    page.may_ask_more();
    page.must_keep_to_itself();
    page.take_errors();
}

fn checks_accessibility(stage: &Stage) {
    let page = stage.open("harness.html");
    page.role("region", "Dinner").must_come();
    page.must_be_accessible_in("#aside", "a button with a name");
    page.run(
        "document.querySelector('x-plate').shadowRoot.append(document.createElement('button'))",
        &json!([]),
    );
    let found = failure(|| page.must_be_accessible_in("x-plate", "a button without a name"));
    assert!(found.contains("button-name") && found.contains("x-plate"), "{found}");
}

#[test]
fn pictures_are_compared() {
    let browser = biomeal_e2e::Browser::of(Engine::Chromium);
    let shot = |color: &str, width: f64| {
        browser.go(&format!("data:text/html,<body style='margin:0;background:{color}'>"));
        Picture::from_png(&browser.picture(0.0, 0.0, width, 40.0)).expect("a picture")
    };
    let green = shot("green", 60.0);
    assert_eq!(green.size(), (60, 40));
    assert!(green.difference(&shot("green", 60.0)).share.abs() < f64::EPSILON);
    assert!((green.difference(&shot("red", 60.0)).share - 1.0).abs() < f64::EPSILON);
    assert!((green.difference(&shot("green", 61.0)).share - 1.0).abs() < f64::EPSILON);
    browser.leave();
}
