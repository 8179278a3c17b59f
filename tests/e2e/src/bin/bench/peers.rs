//! Search, links and rows beside those of others, in one run and on the same machine.

use std::path::PathBuf;

use biomeal_e2e::{Browser, Engine};
use serde_json::{Value, json};
use xtask::server::Server;
use xtask::table;

use crate::figures::{load, median, share};
use crate::{links, planner, rows};

/// Ours and others, as `bench/peers/search.js` calls them.
const SEARCHES: [&str; 4] = ["biomeal", "fuzzysort", "MiniSearch", "Fuse.js"];
/// What people type, and the food they mean.
const QUERIES: &str = include_str!("../../../../../core/tests/search_queries.tsv");

/// Measures and prints, with what was built into these folders.
pub fn print(core: PathBuf, peers: PathBuf) {
    let content = planner::content()
        .folder("/bench/", core)
        .folder("/lz/", PathBuf::from("node_modules/lz-string/libs"))
        .folder("/peers/", &peers)
        .page("/empty.html", "text/html; charset=utf-8", "<!doctype html><title>Bench</title>")
        // So the page's clock tells 5 µs apart instead of 100.
        .header("/empty.html", "cross-origin-opener-policy", "same-origin")
        .header("/empty.html", "cross-origin-embedder-policy", "require-corp");
    let server = Server::start(rows::content(content), 0).expect("a free port");
    let browser = Browser::of(Engine::Chromium);
    browser.go(&server.address("/empty.html"));
    print_search(&browser);
    links::print(&links::measure(&browser));
    println!();
    rows::print(&browser, &server, &peers);
    browser.leave();
    println!("{}", load());
}

fn print_search(browser: &Browser) {
    let queries: Vec<[&str; 2]> = QUERIES
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once('\t'))
        .map(|(words, slug)| [words, slug])
        .collect();
    let search = "const [name, queries, done] = arguments;
        Promise.all([import('/peers/search.js'), import('/bench/biomeal_bench.js')])
            .then(([{ run }, bench]) => run(bench, name, queries))
            .then(done, (error) => done(String(error)));";
    let found = SEARCHES.map(|name| browser.run_until_called(search, &json!([name, queries])));
    let times = |row: &Value| -> Vec<f64> {
        serde_json::from_value(row["times"].clone())
            .unwrap_or_else(|_| panic!("the bench says {row}"))
    };
    let ours = median(&times(&found[0]));
    let head =
        ["search", "prepared", "a key", "95 of 100", "beside ours", "first", "in the first five"];
    let mut rows = vec![head.map(str::to_owned)];
    let hits = |row: &Value, key: &str| {
        let hits = row["hits"][key].as_u64().unwrap_or_default();
        format!("{hits} = {:.1} %", hits as f64 * 100.0 / queries.len() as f64)
    };
    for (name, row) in SEARCHES.iter().zip(&found) {
        let times = times(row);
        rows.push([
            (*name).to_owned(),
            format!("{:.1} ms", row["prepared"].as_f64().unwrap_or_default()),
            format!("{:.3} ms", median(&times)),
            format!("{:.3} ms", share(&times, 95)),
            format!("{:.1} x", median(&times) / ours),
            hits(row, "first"),
            hits(row, "five"),
        ]);
    }
    let keys = times(&found[0]).len();
    println!("{} queries; a part of them is typed key by key: {keys} searches", queries.len());
    for line in table::lines(&rows, &[1, 2, 3, 4, 5, 6]) {
        println!("{line}");
    }
    println!("the list of queries and our other names grew together: it is home ground");
}
