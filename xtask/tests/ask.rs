//! Questions to the core, asked as a person asks them: the program, its output, its
//! exit code.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};

/// What the program prints, and what it complains about.
fn ask(words: &[&str]) -> Result<String, String> {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(words).output().expect("to start");
    let text = |bytes| String::from_utf8(bytes).expect("text");
    if output.status.success() {
        assert_eq!(text(output.stderr), "");
        Ok(text(output.stdout))
    } else {
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(output.stdout, b"");
        Err(text(output.stderr))
    }
}

fn file(name: &str, content: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("to write");
    path.to_str().expect("a name in UTF-8").to_owned()
}

fn plan() -> Value {
    json!({
        "format": "biomeal-plan",
        "version": 1,
        "name": "Two meals",
        "days": [{
            "day": "wednesday",
            "meals": [
                {"kind": "breakfast", "entries": [{"food": "oats-rolled-dry", "grams": 41}]},
                {
                    "kind": "dinner",
                    "note": "for four",
                    "entries": [{"food": "sauerkraut-raw", "grams": 75, "heated": true}],
                },
            ],
        }],
    })
}

#[test]
fn score_answers_in_json() {
    let cases = json!({"examples": [
        {"name": "one", "scope": "meal", "items": [{"food": "oats-rolled-dry", "grams": 82}]},
        {"name": "none", "scope": "day", "items": []},
    ]});
    let answer = ask(&["score", &file("cases.json", &cases.to_string())]).expect("scores");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    assert_eq!(answer[0]["name"], "one");
    assert_eq!(answer[0]["status"], "complete");
    let parts = answer[0]["component_tenths"].as_object().expect("parts");
    let sum: i64 = parts.values().map(|part| part.as_i64().expect("tenths")).sum();
    assert_eq!(answer[0]["total_tenths"], sum);
    assert_eq!(
        answer[1],
        json!({
            "name": "none", "status": "empty", "total_tenths": null, "component_tenths": null,
            "incomplete": {},
        })
    );
}

#[test]
fn search_prints_slugs_best_first() {
    let answer = ask(&["search", "rolled", "oats"]).expect("foods");
    assert_eq!(answer.lines().next(), Some("oats-rolled-dry"));
    assert_eq!(ask(&["search", "qqqqqqq"]), Ok(String::new()));
}

#[test]
fn a_plan_goes_into_a_link_and_back() {
    let link = ask(&["link", "encode", &file("plan.json", &plan().to_string())]).expect("a link");
    assert!(link.starts_with("#biomeal=") && link.ends_with('\n'), "{link}");
    let back = ask(&["link", "decode", link.trim()]).expect("a plan");
    let back: Value = serde_json::from_str(&back).expect("JSON");
    assert_eq!(back["name"], "Two meals");
    assert_eq!(back["days"][2]["meals"], plan()["days"][0]["meals"]);

    let address = format!("https://example.org/page#other&{}", link.trim().trim_start_matches('#'));
    assert_eq!(ask(&["link", "decode", &address]).map(|plan| plan.len() > 100), Ok(true));
    // What comes out goes in again.
    let again = ask(&["link", "encode", &file("again.json", &back.to_string())]);
    assert_eq!(again, Ok(link));
}

#[test]
fn complaints_name_the_file_and_what_is_wrong() {
    let complaint = |words: &[&str]| ask(words).expect_err("a complaint");
    assert!(complaint(&["score", "no-such-file"]).starts_with("no-such-file: "));

    let mut unknown = plan();
    unknown["days"][0]["meals"][0]["entries"][0]["food"] = json!("gravel");
    let unknown = file("unknown.json", &format!("{unknown:#}"));
    let said = complaint(&["link", "encode", &unknown]);
    assert!(said.starts_with(&format!("{unknown}: line ")) && said.contains("gravel"), "{said}");

    assert!(complaint(&["link", "decode", "#biomeal=AAAA"]).contains("this link"));
    assert!(complaint(&["link", "decode"]).contains("link decode LINK"));
    assert!(complaint(&["search"]).contains("search WORDS"));
    assert!(complaint(&["dance"]).starts_with("cargo xtask dance is not known."));
}
