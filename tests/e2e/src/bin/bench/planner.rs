//! A page with the built planner and a full week in it.

use biomeal_bench::weeks::{self, Numbers};
use biomeal_core::backup::plan_to_json;
use biomeal_core::foods::Foods;
use biomeal_e2e::{Browser, Site};
use serde_json::json;
use xtask::server::{Server, Site as Content};

/// The page; `tests/pages` are for tests, which watch it.
const PAGE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><title>Bench</title>\
    <script type=\"module\" src=\"/biomeal/v1/biomeal.js\"></script>\
    <biomeal-planner loading=\"eager\"></biomeal-planner>";
/// Files with a hash in their names may be kept, as `docs/hosting.md` says.
const KEPT: &str = "public, max-age=31536000, immutable";

/// What the planner and its page are served with.
pub fn content() -> Content {
    let dist = Site::dist();
    assert!(dist.join("v1/biomeal.js").is_file(), "the planner is not built");
    Content::new()
        .folder("/biomeal/", dist)
        .page("/", "text/html; charset=utf-8", PAGE)
        .page("/favicon.ico", "image/svg+xml", "")
        .header("/biomeal/v1/biomeal-", "cache-control", KEPT)
}

/// A week of four meals a day with so many foods each, as a plan's file.
pub fn week(foods_in_meal: usize) -> String {
    plan_to_json(&weeks::week(&mut Numbers(11), foods_in_meal), &Foods::default())
}

/// Shows the page and puts the week into its planner.
pub fn open(browser: &Browser, server: &Server, foods_in_meal: usize) {
    browser.go(&server.address("/"));
    let put = "const [week, done] = arguments;
        const planner = document.querySelector('biomeal-planner');
        planner.setPlan(week).then(() => done(true), (error) => done(String(error)));";
    let put = browser.run_until_called(put, &json!([week(foods_in_meal)]));
    assert_eq!(put, true, "the planner takes the week");
}
