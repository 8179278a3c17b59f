//! `docs/backup.schema.json` by an independent validator: what Biomeal writes fits it, and
//! what Biomeal refuses does not.

#[path = "../../../core/tests/given/mod.rs"]
mod given;

use std::fs;
use std::path::{Path, PathBuf};

use biomeal_core::backup::{backup_from_json, backup_to_json, plan_from_json, plan_to_json};
use biomeal_core::examples::ExampleId;
use biomeal_core::food::{Allergen, DietFit, Group, Source, Taste};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::PlantClass;
use biomeal_core::kind::Kind;
use biomeal_core::plan::MealKind;
use biomeal_core::search::Diet;
use biomeal_core::settings::{Theme, WeekStart};
use biomeal_core::words::Word;
use biomeal_e2e::schema_errors;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

const SCHEMA: &str = include_str!("../../../docs/backup.schema.json");
const PLAN: &str = include_str!("../../../core/tests/golden/plan-v1.json");
const BACKUP: &str = include_str!("../../../core/tests/golden/backup-v1.json");

/// Random files of each kind.
const FILES: usize = 40;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// What ajv says against each file.
fn errors(texts: &[String]) -> Vec<Vec<String>> {
    schema_errors("docs/backup.schema.json", texts)
}

#[test]
fn what_is_written_fits_the_schema() {
    let mut runner = TestRunner::deterministic();
    let mut texts = vec![PLAN.to_owned(), BACKUP.to_owned()];
    for example in ExampleId::ALL {
        texts.push(plan_to_json(&example.plan(), &Foods::default()));
    }
    for _ in 0..FILES {
        let mut any =
            || given::any::document().new_tree(&mut runner).expect("a document").current();
        let document = any();
        texts.push(backup_to_json(&document));
        texts.push(plan_to_json(document.plan(), &document.foods()));
    }
    for (text, errors) in texts.iter().zip(errors(&texts)) {
        assert!(errors.is_empty(), "{errors:#?}\n{text}");
    }
}

#[test]
fn what_is_refused_does_not_fit_the_schema() {
    let changed = |text: &str, from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1)
    };
    let plan = |from, to| changed(PLAN, from, to);
    let backup = |from, to| changed(BACKUP, from, to);
    let texts = vec![
        "[]".to_owned(),
        "{}".to_owned(),
        plan("\"biomeal-plan\"", "\"biomeal\""),
        plan("\"version\": 1", "\"version\": 2"),
        plan("\"grams\": 60", "\"grams\": 6000"),
        plan("\"grams\": 60", "\"grams\": 60.5"),
        plan("\"grams\": 60", "\"grams\": 60, \"heatd\": true"),
        plan("\"monday\"", "\"mon\""),
        plan("\"breakfast\"", "\"brunch\""),
        plan("\"quantity\": 1.5", "\"quantity\": 1.3"),
        plan("\"slug\": \"house-granola\"", "\"slug\": \"House granola\""),
        plan("\"slug\": \"house-granola\"", "\"number\": 32768, \"slug\": \"house-granola\""),
        plan("\"gluten\"", "\"glutes\""),
        plan("\"live_serving_g\": 150", "\"live_serving_g\": 150, \"half_live_serving_g\": 1"),
        plan("Slow-simmer week", &"n".repeat(81)),
        backup("\"version\": 1", "\"version\": 2"),
        backup("\"plans\": [", "\"rooms\": [], \"plans\": ["),
        backup("\"plans\": [", "\"plans\": [{},"),
        backup("\"number\": 32768", "\"number\": 12"),
        backup("\"number\": 32768,", ""),
        backup("\"tip\": \"allium\",", ""),
        backup("\"name\": \"Bean bowl\"", "\"name\": \"\""),
        backup("\"reference_kcal\": 1800", "\"reference_kcal\": 1850"),
        backup("\"theme\": \"dark\"", "\"theme\": \"dim\""),
        backup("\"date\": \"2025-06-08\"", "\"date\": \"2025-6-8\""),
        backup("\"score\": 71.7", "\"score\": 100.5"),
        backup("\"gut\": 4", "\"gut\": 5"),
        backup("\"sleep\": 2", "\"sleep\": 2, \"mood\": 2"),
    ];
    for (text, errors) in texts.iter().zip(errors(&texts)) {
        assert!(!errors.is_empty(), "ajv takes {text}");
        let is_refused =
            plan_from_json(text, &Foods::default()).is_err() && backup_from_json(text).is_err();
        assert!(is_refused, "Biomeal takes {text}");
    }
}

#[test]
fn the_schema_names_every_word_there_is() {
    let schema: Value = serde_json::from_str(SCHEMA).expect("JSON");
    let named = |path: &str| schema.pointer(&format!("/$defs/{path}/enum")).cloned();
    fn words<T: Word>() -> Option<Value> {
        Some(json!(T::WORDS.split(';').collect::<Vec<_>>()))
    }
    assert_eq!(named("meal/properties/kind"), words::<MealKind>());
    assert_eq!(named("own_food/properties/group"), words::<Group>());
    assert_eq!(named("own_food/properties/kind"), words::<Kind>());
    assert_eq!(named("own_food/properties/taste"), words::<Taste>());
    assert_eq!(named("own_food/properties/diet"), words::<DietFit>());
    assert_eq!(named("own_food/properties/source"), words::<Source>());
    assert_eq!(named("own_food/properties/plants/items/properties/class"), words::<PlantClass>());
    assert_eq!(named("allergens/items"), words::<Allergen>());
    assert_eq!(named("settings/properties/diet"), words::<Diet>());
    assert_eq!(named("settings/properties/week_start"), words::<WeekStart>());
    assert_eq!(named("settings/properties/theme"), words::<Theme>());
    let page = fs::read_to_string(here("../../docs/backup-format.md")).expect("the page");
    assert!(page.contains("backup.schema.json"), "the page about files leads to it");
}
