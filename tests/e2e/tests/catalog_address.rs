//! Where a page's catalog may come from: what needs an encrypted server is answered by a
//! stand-in.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// What came of one: what was said, and what was asked for.
fn read(page: &str, address: &str, url: &str, media_type: &str) -> Value {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut node = Command::new("node")
        .arg(here.join("src/catalog.mjs"))
        .arg(here.join("../../embed/catalog.js"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts; cargo xtask doctor says what is missing");
    let cases = json!([{ "page": page, "address": address, "url": url, "type": media_type }]);
    let cases = cases.to_string();
    node.stdin.take().expect("a pipe").write_all(cases.as_bytes()).expect("it reads");
    let output = node.wait_with_output().expect("it ends");
    let outcomes: Value = serde_json::from_slice(&output.stdout).expect("a list");
    outcomes[0].clone()
}

const PAGE: &str = "https://page.example/food/index.html";
const JSON: &str = "application/json";

#[test]
fn the_address_is_the_pages_and_no_cookie_goes_along() {
    let there = "https://page.example/food/catalog.json";
    assert_eq!(read(PAGE, "catalog.json", there, JSON), json!(["{}", format!("{there} omit")]));
    let typed = read(PAGE, "catalog.json", there, "application/vnd.food+json; charset=utf-8");
    assert_eq!(typed[0], "{}");
    for media_type in ["application/jsonp", "text/json", "text/html", "application/octet-stream"] {
        let said = read(PAGE, "catalog.json", there, media_type);
        let words = format!("{there} is served as {media_type}, not as application/json");
        assert_eq!(said[0], words.as_str());
    }
}

#[test]
fn an_encrypted_page_takes_nothing_that_is_not() {
    let plain = "http://page.example/catalog.json";
    assert_eq!(read(PAGE, plain, plain, JSON), json!([format!("{plain} is no https address")]));
    let led = read(PAGE, "/catalog.json", plain, JSON);
    let words = format!("https://page.example/catalog.json leads to {plain}, no https address");
    assert_eq!(led[0], words.as_str());
    for address in ["data:application/json,{}", "blob:https://page.example/1", "file:///c.json"] {
        let said = read(PAGE, address, address, JSON);
        assert_eq!(said, json!([format!("{address} is no https address")]));
    }
    // A local page is not encrypted itself.
    let local = "http://127.0.0.1:8080/catalog.json";
    assert_eq!(read("http://127.0.0.1:8080/", "catalog.json", local, JSON)[0], "{}");
}
