//! Runs the benches in Chromium and prints ratios: each cost as a share of a frame, and
//! how it grows with the entries. `cargo xtask bench` builds them and starts this.

#![expect(clippy::print_stdout, reason = "a program for the command line prints its results")]

use std::env;
use std::path::PathBuf;

use biomeal_e2e::{Browser, Engine};
use serde_json::{Value, json};
use xtask::server::{Server, Site};
use xtask::table;

/// Foods in each of the four meals of seven days: a full week, twice and four times it.
const FOODS: [u32; 3] = [8, 16, 32];
/// A frame at 60 a second, in milliseconds.
const FRAME_MS: f64 = 1000.0 / 60.0;
/// What is done, as the page calls it and in words.
const WORK: [(&str, &str); 9] = [
    ("score", "score of summed-up days"),
    ("sum_up", "summing up and score"),
    ("explain", "explanation of the week"),
    ("tips", "tips of the week"),
    ("tips_of_day", "tips of a day"),
    ("swaps", "what could take a food's place"),
    ("index", "preparing all foods for search"),
    ("search", "a search"),
    ("search_typos", "a search that no step of typos helps"),
];

fn main() {
    let folder = env::args().nth(1).map(PathBuf::from).expect("the folder of the built bench");
    let lz = PathBuf::from("node_modules/lz-string/libs");
    let content = Site::new().folder("/bench/", folder).folder("/lz/", lz).page(
        "/",
        "text/html",
        "<!doctype html><title>Bench</title>",
    );
    let server = Server::start(content, 0).expect("a free port");
    let browser = Browser::of(Engine::Chromium);
    browser.go(&server.address("/"));
    let times = browser.run_until_called(include_str!("../../../../bench/run.js"), &json!([FOODS]));
    let links = browser.run_until_called(include_str!("../../../../bench/links.js"), &json!([]));
    browser.leave();
    let time = |work: &str, at: usize| {
        times[work][at].as_f64().unwrap_or_else(|| panic!("the bench says {times}"))
    };

    let head = ["in Chromium, a week of 7 x 4 x 8", "time", "frames", "at 2x", "at 4x"];
    let mut rows = vec![head.map(str::to_owned)];
    for (work, words) in WORK {
        let one = time(work, 0);
        assert!(one < FRAME_MS, "{words} takes longer than a frame: {one:.1} ms");
        rows.push([
            words.to_owned(),
            format!("{one:.3} ms"),
            format!("{:.4}", one / FRAME_MS),
            format!("{:.2} x", time(work, 1) / one),
            format!("{:.2} x", time(work, 2) / one),
        ]);
    }
    for line in table::lines(&rows, &[1, 2, 3, 4]) {
        println!("{line}");
    }
    let both = time("explain", 0) + time("tips", 0);
    println!("explanation and tips: {:.2} of a frame of {FRAME_MS:.1} ms", both / FRAME_MS);
    println!("score alone: 1/{:.0} of a frame", FRAME_MS / time("score", 0));
    print_links(&links);
}

/// How long links are beside what they are worth and what others make of the same weeks.
fn print_links(weeks: &Value) {
    let weeks = weeks.as_array().unwrap_or_else(|| panic!("the bench says {weeks}"));
    let number = |value: &Value| value.as_f64().unwrap_or_default();
    let head = ["characters of a payload", "link", "worth", "link", "JSON + deflate", "lz-string"];
    let mut lengths = vec![head.map(str::to_owned)];
    let head = ["written / read in ms", "link", "JSON + deflate", "lz-string"];
    let mut times = vec![head.map(str::to_owned)];
    for week in weeks {
        let name = week["name"].as_str().unwrap_or_default().to_owned();
        let worth = number(&week["worth"]);
        let length = |way: &str| number(&week[way]["length"]);
        let ratio = |way: &str| format!("{:.2} x", length(way) / worth);
        lengths.push([
            name.clone(),
            format!("{:.0}", length("link")),
            format!("{worth:.0}"),
            ratio("link"),
            ratio("deflate"),
            ratio("lz"),
        ]);
        let time = |way: &str| {
            format!("{:.2} / {:.2}", number(&week[way]["write"]), number(&week[way]["read"]))
        };
        times.push([name, time("link"), time("deflate"), time("lz")]);
    }
    println!("\nlinks, and the shortest JSON packed by others; worth: each entry an even choice");
    println!("of one food of the catalog and one of six amounts, which days that repeat are not");
    for line in
        table::lines(&lengths, &[1, 2, 3, 4, 5]).iter().chain(&table::lines(&times, &[1, 2, 3]))
    {
        println!("{line}");
    }
}
