//! What a larger catalog and fuller plans cost: in core, and from event to paint.

use std::path::PathBuf;

use biomeal_e2e::{Browser, Engine};
use serde_json::{Value, json};
use xtask::server::Server;
use xtask::table;

use crate::core::WORK;
use crate::figures::{load, share, whole_ms};
use crate::interaction::{self, SLOWER};
use crate::planner;

/// Foods in each of the four meals of seven days: a full week, and up to four times it.
const FOODS: [usize; 4] = [8, 16, 24, 32];

/// How many times the foods there are to search.
const CATALOGS: [usize; 3] = [1, 5, 15];

/// Measures and prints, with the bench that was built into this folder.
pub fn print(folder: PathBuf) {
    let server = Server::start(planner::content().folder("/bench/", folder), 0).expect("a port");
    let browser = Browser::of(Engine::Chromium);
    browser.go(&server.address("/favicon.ico"));
    let catalogs = measure(&browser, &CATALOGS.map(|times| [FOODS[0], times]));
    let plans = measure(&browser, &FOODS.map(|foods| [foods, 1]));

    let foods = |at: usize| catalogs["foods"][at].as_u64().unwrap_or_default();
    let head = (0..CATALOGS.len()).map(|at| format!("{} foods", foods(at))).collect();
    print_table("foods to search, a week of 7 x 4 x 8", head, &catalogs, CATALOGS.len());
    let head = FOODS.iter().map(|foods| format!("7 x 4 x {foods}")).collect();
    print_table("plan, the catalog as it is", head, &plans, FOODS.len());

    let rounds: Vec<_> =
        FOODS.iter().map(|foods| interaction::round(&browser, &server, *foods)).collect();
    browser.leave();
    let mut rows = Vec::new();
    let head = format!("until all is shown, {SLOWER} x slower, 95 of 100");
    rows.push([head].into_iter().chain(FOODS.map(|foods| format!("7 x 4 x {foods}"))).collect());
    for (at, row) in rounds[0].iter().enumerate() {
        let all = |round: &Vec<interaction::Row>| {
            let times: Vec<f64> = round[at].times.iter().map(|times| times.all).collect();
            whole_ms(share(&times, 95))
        };
        rows.push([row.name.to_owned()].into_iter().chain(rounds.iter().map(all)).collect());
    }
    print_rows(&rows);
    println!("{}", load());
}

fn measure(browser: &Browser, sizes: &[[usize; 2]]) -> Value {
    browser.run_until_called(include_str!("../../../../../bench/core.js"), &json!([sizes]))
}

/// Every work at every size: how long it takes, and how many times that of the first size is.
fn print_table(name: &str, head: Vec<String>, times: &Value, sizes: usize) {
    let mut rows = vec![[name.to_owned()].into_iter().chain(head).collect::<Vec<_>>()];
    for (work, words) in WORK {
        let time = |at: usize| {
            times[work][at].as_f64().unwrap_or_else(|| panic!("the bench says {times}"))
        };
        let shown = |at: usize| format!("{:.3} ms = {:.1} x", time(at), time(at) / time(0));
        rows.push([words.to_owned()].into_iter().chain((0..sizes).map(shown)).collect());
    }
    print_rows(&rows);
    println!();
}

/// Four or five columns.
fn print_rows(rows: &[Vec<String>]) {
    let padded: Vec<[String; 5]> = rows
        .iter()
        .map(|row| std::array::from_fn(|at| row.get(at).cloned().unwrap_or_default()))
        .collect();
    for line in table::lines(&padded, &[1, 2, 3, 4]) {
        println!("{line}");
    }
}
