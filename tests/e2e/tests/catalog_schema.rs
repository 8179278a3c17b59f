//! `docs/host-catalog.schema.json` by an independent validator: what Biomeal takes fits it,
//! and what does not fit is refused.

#[path = "../../../core/tests/host_catalog/table.rs"]
mod table;

use std::fs;
use std::path::{Path, PathBuf};

use biomeal_core::food::{Allergen, DietFit, Group, Taste};
use biomeal_core::host_catalog::{self, read};
use biomeal_core::inputs::PlantClass;
use biomeal_core::kind::Kind;
use biomeal_core::words::Word;
use biomeal_e2e::schema_errors;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../docs/host-catalog.schema.json");

/// What is wrong in ways that no schema of fields can tell.
const NOT_IN_THE_SCHEMA: [&str; 18] = [
    "a field twice",
    "a lone surrogate",
    "a lone low surrogate",
    "surrogates in the wrong order",
    "a link with a port that is none",
    "a slug twice",
    "a name twice",
    "a name of ours",
    "like nothing of ours",
    "like, of one that replaces",
    "a figure with an exponent",
    "four decimals",
    "energy in kJ",
    "too little energy",
    "a plant that is none",
    "a plant twice",
    "more plants than all of it",
    "too large",
];

/// Figures that are possible each by itself.
const TOGETHER: [&str; 5] = [
    "more saturated fat than fat",
    "more sugar than carbohydrate",
    "more free sugars than sugars",
    "sugar and fiber above carbohydrate",
    "more than 100 g in 100 g",
];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What ajv says against each file.
fn errors(texts: &[&str]) -> Vec<Vec<String>> {
    schema_errors("docs/host-catalog.schema.json", texts)
}

#[test]
fn what_is_taken_fits_the_schema() {
    let least = r#"{"format":"biomeal-catalog","version":1,"brand":{"name":"é"}}"#;
    let odd = table::EXAMPLE
        .replace("Farm kefir", "Fermière “kéfir”, 2 × 日本 👩‍🌾")
        .replace("https://oat-house.example/kitchen", "https://Oat.example:8080?a=~b&c=(d)#e");
    let texts = [table::EXAMPLE, least, &odd];
    for (text, errors) in texts.iter().zip(errors(&texts)) {
        assert!(read(text).is_ok(), "{:?}\n{text}", read(text));
        assert!(errors.is_empty(), "{errors:#?}\n{text}");
    }
}

#[test]
fn what_is_refused_does_not_fit_the_schema() {
    // What is no JSON, or is none to others, has no fields to be held against a schema.
    let all = table::malformed();
    let cases: Vec<_> =
        all.iter().filter(|case| serde_json::from_str::<Value>(&case.text).is_ok()).collect();
    assert!(cases.len() >= 100, "{}", cases.len());
    let texts: Vec<_> = cases.iter().map(|case| case.text.as_str()).collect();
    let mut wrong = Vec::new();
    for (case, errors) in cases.iter().zip(errors(&texts)) {
        let hidden = NOT_IN_THE_SCHEMA.contains(&case.what) || TOGETHER.contains(&case.what);
        if errors.is_empty() != hidden {
            wrong.push((case.what, errors));
        }
        assert!(read(&case.text).is_err(), "Biomeal takes {}", case.what);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_schema_names_every_word_and_limit_there_is() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let at = |path: &str| schema.pointer(path).cloned();
    let named = |path: &str| at(&format!("/$defs/food/properties/{path}/enum"));
    fn words<T: Word>() -> Option<Value> {
        Some(json!(T::WORDS.split(';').collect::<Vec<_>>()))
    }
    assert_eq!(named("group"), words::<Group>());
    assert_eq!(named("kind"), words::<Kind>());
    assert_eq!(named("taste"), words::<Taste>());
    assert_eq!(named("diet"), words::<DietFit>());
    assert_eq!(named("allergens/items"), words::<Allergen>());
    assert_eq!(named("plants/items/properties/class"), words::<PlantClass>());
    let limit = |path: &str| at(path).and_then(|limit| limit.as_u64()).map(|limit| limit as usize);
    assert_eq!(limit("/properties/foods/maxItems"), Some(host_catalog::MAX_FOODS));
    assert_eq!(limit("/properties/tips/maxItems"), Some(host_catalog::MAX_TIPS));
    let page = fs::read_to_string(here("../../docs/host-catalog.md")).expect("the page");
    assert!(
        page.contains("host-catalog.schema.json") && page.contains("host-catalog.example.json")
    );
}
