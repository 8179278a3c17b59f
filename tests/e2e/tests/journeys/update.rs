//! A newer build of the standalone page: an open plan stays as it is, the next visit has the new
//! files, and what is shown is never of two builds.

use std::fs;

use biomeal_e2e::{INSTALLED, Page, Stage};
use serde_json::json;

use crate::offline::{begin, load_again, must_be_kept};
use crate::planner::Planner;

biomeal_e2e::in_every_engine!(update);

/// Fails when the page has a file that the build on the site does not have, or another name.
fn must_be_of(page: Page<'_>, mark: &str) {
    // With all that it loads.
    Planner::on(page).must_be_ready();
    let title = page.run("return document.title", &json!([]));
    let is_second = title.as_str().is_some_and(|title| title.ends_with(" second"));
    assert_eq!(is_second, mark == "second", "{title}");
    let script = "return performance.getEntriesByType('resource')
        .map(({ name }) => name.split('/installed/')[1])
        .filter((path) => path?.match(/\\.(js|css|bin)\\b/) && path !== 'worker.js')";
    let files: Vec<String> = serde_json::from_value(page.run(script, &json!([]))).expect("paths");
    // The page's two, the element, and the planner's four.
    assert!(files.len() >= 7, "{files:?}");
    let kept = fs::read_to_string(page.site().installed(&format!("{mark}-files"))).expect("a list");
    let strange: Vec<_> = files.iter().filter(|file| !kept.contains(file.as_str())).collect();
    assert!(strange.is_empty(), "not of the {mark} build: {strange:?}");
}

/// Puts a build on the site and notes what its worker keeps.
fn install(stage: &Stage, mark: &str) {
    let site = stage.site();
    let lists: Vec<_> = ["first-files", "second-files"]
        .map(|list| (list, fs::read(site.installed(list)).unwrap_or_default()))
        .into();
    site.install(if mark == "first" { "" } else { mark });
    for (list, text) in lists {
        fs::write(site.installed(list), text).expect("a list");
    }
    let worker = fs::read(site.installed("worker.js")).expect("a worker");
    fs::write(site.installed(&format!("{mark}-files")), worker).expect("a list");
}

fn update(stage: &Stage) {
    let address = stage.site().address(INSTALLED);
    install(stage, "first");
    let planner = begin(stage, &address);
    let page = planner.page;
    // From now on the worker answers for it: a page that came before it had no use for one.
    load_again(page);
    must_be_of(page, "first");
    page.run("window.open_plan = true", &json!([]));

    install(stage, "second");
    let script = "const [done] = arguments;
        navigator.serviceWorker.getRegistration().then(async (registration) => {
            await registration.update();
            const waits = () => registration.waiting?.state === 'installed' && done(true);
            registration.installing?.addEventListener('statechange', waits);
            waits();
        });";
    page.browser().run_until_called(script, &json!([]));
    // The plan that is open stays open, in its own build, and goes on.
    planner.add_to("Lunch");
    planner.look_up("apple", "Apple with skin").click();
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    planner.must_be_saved();
    page.must("it is the same page", "return window.open_plan", |open| *open == json!(true));
    must_be_of(page, "first");

    // Another window has the new build at once, though the worker is still that of the first.
    let first = page.browser().window();
    page.browser().new_window();
    page.browser().go(&address);
    Planner::on(page).must_hold("Lunch", &["Banana", "Apple with skin"]);
    must_be_of(page, "second");
    // Without network it has what its worker keeps: all of the first.
    stage.site().cut();
    load_again(page);
    Planner::on(page).must_hold("Lunch", &["Banana", "Apple with skin"]);
    must_be_of(page, "first");
    page.take_errors();
    stage.site().mend();
    page.browser().close_window(&first);

    // The next visit, also without network.
    let planner = Planner::on(stage.go(&address));
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    must_be_of(page, "second");
    let _left = stage.open("harness.html");
    let script = format!(
        "const [done] = arguments;
        navigator.serviceWorker.getRegistration('{INSTALLED}').then((registration) => {{
            const look = () => registration.waiting || registration.active.state !== 'activated'
                ? setTimeout(look, 50) : caches.keys().then(done);
            look();
        }});"
    );
    let kept = page.browser().run_until_called(&script, &json!([]));
    assert_eq!(kept.as_array().map(Vec::len), Some(1), "the first build is no longer kept: {kept}");
    stage.site().cut();
    let planner = Planner::on(stage.go(&address));
    must_be_kept(page);
    planner.must_hold("Lunch", &["Banana", "Apple with skin"]);
    must_be_of(page, "second");
    page.take_errors();
    stage.site().mend();
}
