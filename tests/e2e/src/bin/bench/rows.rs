//! The planner beside its rows in React: what is downloaded, the start, adding a food.

use std::fs;
use std::path::Path;

use biomeal_bench::weeks::{self, Numbers};
use biomeal_e2e::{Browser, Site};
use serde_json::json;
use xtask::server::{Server, Site as Content};
use xtask::table;

use crate::figures::{median, share};
use crate::hand::Hand;
use crate::interaction::SLOWER;
use crate::planner;

/// Foods in each of the four meals of seven days.
const FOODS: usize = 8;
/// Each start is measured so often.
const STARTS: usize = 9;
/// And so many foods are added.
const ADDED: usize = 20;
/// A middling phone connection, as Lighthouse has it.
const SLOW: (f64, f64) = (150.0, 1_638_400.0 / 8.0);

/// One of the two.
#[derive(Clone, Copy)]
struct Side {
    name: &'static str,
    page: &'static str,
    /// Whether an address is of a file that it needs for its first paint.
    needs: fn(&str) -> bool,
}

const SIDES: [Side; 2] = [
    Side { name: "Biomeal", page: "/ours.html", needs: |name| !name.contains("-later") },
    Side { name: "rows in React", page: "/react.html", needs: |_| true },
];

/// The pages of both, with the clock for their starts.
pub fn content(content: Content) -> Content {
    let clock = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">\
        <meta name=\"viewport\" content=\"width=device-width\"><title>Bench</title>\
        <script src=\"/start.js\"></script>";
    let ours = format!(
        "{clock}{}<script type=\"module\" src=\"/biomeal/v1/biomeal.js\"></script>\
         <biomeal-planner loading=\"eager\"></biomeal-planner>",
        sooner()
    );
    let react = format!(
        "{clock}<link rel=\"preload\" as=\"style\" href=\"{styles}\">\
         <script type=\"module\" src=\"/peers/react.js\"></script><div data-planner=\"{styles}\"></div>",
        styles = styles()
    );
    let html = "text/html; charset=utf-8";
    let start = include_str!("../../../../../bench/peers/start.js");
    content
        .page("/ours.html", html, ours)
        .page("/react.html", html, react)
        .page("/start.js", "text/javascript", start)
        .header("/peers/", "cache-control", "public, max-age=31536000, immutable")
}

/// The build's own lines that have its files come sooner.
fn sooner() -> String {
    let lines = fs::read_to_string(Site::dist().join("v1/preload.html")).expect("the build has it");
    lines.replace("href=\"", "href=\"/biomeal/v1/")
}

/// The planner's one stylesheet, which both have.
fn styles() -> String {
    let files = fs::read_dir(Site::dist().join("v1")).expect("the planner is built");
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let mut styles = names.filter(|name| name.starts_with("biomeal-") && name.ends_with(".css"));
    format!("/biomeal/v1/{}", styles.next().expect("the build has styles"))
}

/// Measures and prints.
pub fn print(browser: &Browser, server: &Server, peers: &Path) {
    store(browser, server);
    let mut columns = SIDES.map(|side| measure(browser, server, side));
    columns[0].insert(0, kilobytes(ours()));
    columns[1].insert(0, kilobytes(packed(&peers.join("react.js")) + packed_styles()));
    let head = ["a week of 7 x 4 x 8", SIDES[0].name, SIDES[1].name, "ours to theirs"];
    let mut rows = vec![head.map(str::to_owned)];
    let names = [
        "download before the first rows, Brotli",
        "start, files kept",
        "start, first visit, 1.6 Mbit/s and 150 ms",
        "adding a food, until all is shown",
        "adding a food, 95 of 100",
    ];
    for (at, name) in names.into_iter().enumerate() {
        let [(ours, unit), (theirs, _)] = [columns[0][at], columns[1][at]];
        rows.push([
            name.to_owned(),
            format!("{ours:.0} {unit}"),
            format!("{theirs:.0} {unit}"),
            format!("{:.2} x", ours / theirs),
        ]);
    }
    println!(
        "processor {SLOWER} x slower; the rows in React have no score, tips, plants, undo, menus,"
    );
    println!("dialogs, storage of changes");
    for line in table::lines(&rows, &[1, 2, 3]) {
        println!("{line}");
    }
}

type Figure = (f64, &'static str);

const fn kilobytes(bytes: u64) -> Figure {
    (bytes as f64 / 1000.0, "kB")
}

/// The same week for both: what the planner keeps of it, and a list of lists.
fn store(browser: &Browser, server: &Server) {
    planner::open(browser, server, FOODS);
    let plan = weeks::week(&mut Numbers(11), FOODS);
    let entries = |meal: &biomeal_core::plan::Meal| -> Vec<[u16; 2]> {
        meal.entries.iter().map(|entry| [entry.food.0, entry.grams]).collect()
    };
    let week: Vec<Vec<_>> =
        plan.days.iter().map(|day| day.meals.iter().map(entries).collect()).collect();
    browser.run("localStorage.setItem('week', JSON.stringify(arguments[0]))", &json!([week]));
    // The planner writes when its page goes.
    browser.go(&server.address("/empty.html"));
}

fn measure(browser: &Browser, server: &Server, side: Side) -> Vec<Figure> {
    let start = |first_visit: bool| {
        let times: Vec<f64> =
            (0..STARTS).map(|_| start(browser, server, side, first_visit)).collect();
        (median(&times), "ms")
    };
    browser.chromium("Network.enable", &json!({}));
    start(false);
    let kept = start(false);
    let first = start(true);
    start_of(browser, server, side);
    let hand = Hand::over(browser, SLOWER);
    hand.press("add", 0);
    let added: Vec<f64> = (0..ADDED).map(|at| hand.press("add", at).all).collect();
    vec![kept, first, (median(&added), "ms"), (share(&added, 95), "ms")]
}

fn start(browser: &Browser, server: &Server, side: Side, first_visit: bool) -> f64 {
    browser.go("about:blank");
    let (latency, bytes) = if first_visit { SLOW } else { (0.0, -1.0) };
    browser.chromium("Network.setCacheDisabled", &json!({ "cacheDisabled": first_visit }));
    let network = json!({
        "offline": false, "latency": latency, "downloadThroughput": bytes, "uploadThroughput": bytes,
    });
    browser.chromium("Network.emulateNetworkConditions", &network);
    browser.chromium("Emulation.setCPUThrottlingRate", &json!({ "rate": SLOWER }));
    start_of(browser, server, side)
}

fn start_of(browser: &Browser, server: &Server, side: Side) -> f64 {
    browser.go(&server.address(side.page));
    let shown = browser.run_until_called("shown.then(arguments[0])", &json!([]));
    shown.as_f64().unwrap_or_else(|| panic!("{} is shown: {shown}", side.name))
}

/// All that the planner loads before it is on screen.
fn ours() -> u64 {
    let files = fs::read_dir(Site::dist().join("v1")).expect("the planner is built");
    let names = files.flatten().filter_map(|file| file.file_name().into_string().ok());
    let ending = |name: &String| [".js", ".css", ".bin"].iter().any(|end| name.ends_with(end));
    names
        .filter(|name| name.starts_with("biomeal") && ending(name) && (SIDES[0].needs)(name))
        .map(|name| packed(&Site::dist().join("v1").join(name)))
        .sum()
}

fn packed_styles() -> u64 {
    packed(&Site::dist().join(styles().trim_start_matches("/biomeal/")))
}

fn packed(file: &Path) -> u64 {
    let packed = format!("{}.br", file.display());
    fs::metadata(&packed).unwrap_or_else(|error| panic!("{packed}: {error}")).len()
}
