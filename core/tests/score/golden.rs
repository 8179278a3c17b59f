//! Scores fixed in advance: every case to the tenth.

#[path = "../../../xtask/src/score_cases/mod.rs"]
mod score_cases;

use serde_json::Value;

const EXAMPLES: &str = include_str!("../golden/score_examples.json");
const CASES: &str = include_str!("../golden/score_cases.json");

fn check(json: &str, least: usize) {
    let file: Value = serde_json::from_str(json).unwrap();
    let cases = file["examples"].as_array().unwrap();
    assert!(cases.len() >= least, "only {} cases", cases.len());
    let found: Vec<Value> = serde_json::from_str(&score_cases::report(json).unwrap()).unwrap();
    assert_eq!(found.len(), cases.len());

    let mut wrong = Vec::new();
    for (case, found) in cases.iter().zip(&found) {
        assert_eq!(case["name"], found["name"]);
        let expected = &case["expected"];
        for field in ["status", "total_tenths", "component_tenths", "incomplete"] {
            // Cases without a number say nothing about what is incomplete.
            let expected = match &expected[field] {
                Value::Null if field == "incomplete" => &Value::Object(Default::default()),
                value => value,
            };
            if *expected != found[field] {
                wrong.push(format!(
                    "{} {field}: expected {expected}, found {}",
                    case["name"], found[field]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn named_cases_with_their_own_foods() {
    check(EXAMPLES, 30);
}

#[test]
fn random_cases_over_the_catalog() {
    check(CASES, 150);
}

#[test]
fn a_bad_file_says_where_and_why() {
    for (json, message) in [
        ("[", "not JSON: "),
        ("{}", "the file has no \"examples\""),
        (r#"{"examples":[{}]}"#, "the file, examples[0] has no \"name\""),
        (r#"{"examples":[{"name":"A"}]}"#, "case \"A\" has no \"items\""),
        (r#"{"examples":[{"name":"A","items":[],"scope":"year"}]}"#, "case \"A\", scope is "),
        (
            r#"{"examples":[{"name":"A","items":[],"scope":"day","reference_kcal":2050}]}"#,
            "case \"A\", reference_kcal is 1200 to 4000 in steps of 100, not 2050",
        ),
        (
            r#"{"examples":[{"name":"A","items":[{"food":"gravel"}],"scope":"day"}]}"#,
            "case \"A\", items[0].food is not known, not \"gravel\"",
        ),
        (
            r#"{"foods":{"a":{"nova":1}},
                "examples":[{"name":"A","items":[[],[{"food":"a","grams":5001}]],"scope":"week"}]}"#,
            "case \"A\", items[1][0].grams is a whole number from 0 to 5000, not 5001",
        ),
        (
            r#"{"examples":[{"name":"A","items":[[],[],[],[],[],[],[],[]],"scope":"week"}]}"#,
            "case \"A\", items holds at most 7 days",
        ),
        (r#"{"foods":{"a":{}},"examples":[]}"#, "food \"a\" has no \"nova\""),
        (r#"{"foods":{"a":{"nova":5}},"examples":[]}"#, "food \"a\", nova is 1, 2, 3 or 4, not 5"),
        (
            r#"{"foods":{"a":{"nova":1,"fiber_g":-1}},"examples":[]}"#,
            "food \"a\", fiber_g is a number from 0",
        ),
        (
            r#"{"foods":{"a":{"nova":1,"meat":"blue:10"}},"examples":[]}"#,
            "food \"a\", meat is \"red:650\"",
        ),
        (
            r#"{"foods":{"a":{"nova":1,"plants":"oat:grain:1001"}},"examples":[]}"#,
            "food \"a\", plants is ",
        ),
        (r#"{"foods":{"a":{"nova":1,"live":"hi:0"}},"examples":[]}"#, "food \"a\", live is "),
    ] {
        let error = score_cases::report(json).expect_err(json).to_string();
        assert!(error.starts_with(message), "{json}\n{error}\n{message}");
    }
}
