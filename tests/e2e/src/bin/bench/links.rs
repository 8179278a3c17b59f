//! How long links are, and what they cost.

use biomeal_e2e::Browser;
use serde_json::{Value, json};
use xtask::table;

/// Measures them in a page that has the bench and lz-string.
pub fn measure(browser: &Browser) -> Value {
    browser.run_until_called(include_str!("../../../../../bench/links.js"), &json!([]))
}

/// How long links are beside what they are worth and what others make of the same weeks.
pub fn print(weeks: &Value) {
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
