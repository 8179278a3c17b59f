//! What core costs: each cost as a share of a frame, and how it grows with the entries.

use std::path::PathBuf;

use biomeal_e2e::{Browser, Engine};
use serde_json::json;
use xtask::server::{Server, Site};
use xtask::table;

use crate::links;

/// Foods in each of the four meals of seven days: a full week, twice and four times it; and how
/// many times the catalog.
const SIZES: [[usize; 2]; 3] = [[8, 1], [16, 1], [32, 1]];
/// A frame at 60 a second, in milliseconds.
const FRAME_MS: f64 = 1000.0 / 60.0;
/// What is done, as the page calls it and in words.
pub const WORK: [(&str, &str); 10] = [
    ("score", "score of summed-up days"),
    ("sum_up", "summing up and score"),
    ("explain", "explanation of the week"),
    ("tips", "tips of the week"),
    ("tips_of_day", "tips of a day"),
    ("swaps", "what could take a food's place"),
    ("index", "preparing all foods for search"),
    ("search_letter", "a search of one letter"),
    ("search", "a search"),
    ("search_typos", "a search that no step of typos helps"),
];

/// Measures and prints, with the bench that was built into this folder.
pub fn print(folder: PathBuf) {
    let lz = PathBuf::from("node_modules/lz-string/libs");
    let content = Site::new().folder("/bench/", folder).folder("/lz/", lz).page(
        "/",
        "text/html",
        "<!doctype html><title>Bench</title>",
    );
    let server = Server::start(content, 0).expect("a free port");
    let browser = Browser::of(Engine::Chromium);
    browser.go(&server.address("/"));
    let script = include_str!("../../../../../bench/core.js");
    let times = browser.run_until_called(script, &json!([SIZES]));
    let links = links::measure(&browser);
    browser.leave();
    let time = |work: &str, at: usize| {
        times[work][at].as_f64().unwrap_or_else(|| panic!("the bench says {times}"))
    };

    let head = ["in Chromium, a week of 7 x 4 x 8", "time", "frames", "at 2x", "at 4x"];
    let mut rows = vec![head.map(str::to_owned)];
    for (work, words) in WORK {
        let one = time(work, 0);
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
    let longer = WORK.iter().filter(|(work, _)| time(work, 0) > FRAME_MS);
    for (_, words) in longer {
        println!("longer than a frame: {words}");
    }
    let both = time("explain", 0) + time("tips", 0);
    println!("explanation and tips: {:.2} of a frame of {FRAME_MS:.1} ms", both / FRAME_MS);
    println!("score alone: 1/{:.0} of a frame", FRAME_MS / time("score", 0));
    links::print(&links);
}
