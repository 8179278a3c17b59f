//! Stored documents that somebody or something changed: what is damage, and where.

use biomeal_core::document::{Document, Loaded, load, save};

const VERSION_1: &str = include_str!("golden/document-v1.json");

#[test]
fn damage_is_named_by_line_column_and_path() {
    let reason = |text: &str| match load(text) {
        Loaded::Damaged { reason } => reason,
        other => panic!("{other:?}"),
    };
    let lines = save(&Document::default()).replacen("\"active\"", "\n\"active\"", 1);
    let with = |from: &str, to: &str| {
        assert!(lines.contains(from), "{from}");
        reason(&lines.replacen(from, to, 1))
    };
    assert_eq!(
        with("\"active\":0", "\"active\":-1"),
        "line 2, column 10: active: should be a whole number within its limits"
    );
    assert_eq!(
        with("\"k\":\"lunch\"", "\"k\":\"brunch\""),
        "line 1, column 87: plans[0].history.plan.days[0].m[1].k: is no word that is known here"
    );
    assert_eq!(
        with("\"k\":\"lunch\"", ""),
        "line 1, column 82: plans[0].history.plan.days[0].m[1]: k is missing"
    );
    assert_eq!(with("\"active\":0", "\"active\":1"), "line 1, column 1: no plan is shown");
    assert_eq!(
        with("\"active\":0", "\"active\" 0"),
        "line 2, column 10: there should be \":\" here"
    );
    assert_eq!(reason("{\"version\":"), "line 1, column 12: the text ends where a value should be");
}

#[test]
fn a_value_of_another_kind_is_damage_and_a_field_that_is_not_known_is_none() {
    let good = VERSION_1.trim_end();
    let broken = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        load(&good.replacen(from, to, 1))
    };
    for (from, to) in [
        ("\"g\":744", "\"g\":744.0"),
        ("\"g\":744", "\"g\":7e2"),
        ("\"g\":744", "\"g\":-0"),
        ("\"g\":744", "\"g\":0744"),
        ("\"g\":744", "\"g\":65536"),
        ("\"g\":744", "\"g\":\"744\""),
        ("\"g\":744", "\"g\":null"),
        ("\"g\":744", "\"g\":744,\"g\":744"),
        ("\"h\":true", "\"h\":1"),
        ("\"t\":\"warm\"", "\"t\":null"),
        ("\"t\":\"warm\"", "\"t\":\"\\ud83d\""),
        ("\"note\":\"For Anna\",\"days\":[", "\"days\":[{\"m\":[]},"),
        ("\"setday\":[2", "\"setday\":[256"),
        ("\"setday\":[2,", "\"setday\":["),
        ("{\"rename\":\"Taken back\"}", "{}"),
        ("{\"rename\":\"Taken back\"}", "{\"rename\":\"a\",\"many\":[]}"),
        ("{\"rename\":\"Taken back\"}", "{\"paint\":\"a\"}"),
        ("\"allium\",40", "\"allium\""),
        ("\"hide_numbers\":true", "\"hide_numbers\":\"true\""),
        ("\"next_own\":32771,", ""),
    ] {
        assert!(matches!(broken(from, to), Loaded::Damaged { .. }), "{to}");
    }
    for (from, to) in [
        ("\"g\":744", "\"x\":[{\"y\":-1.5e-3}], \"g\" : 744\n"),
        ("\"t\":\"warm\"", "\"t\":\"w\\u0061rm\",\"\":null"),
        ("[\"allium\",40]", "[\"a rule that is gone\",1],[\"allium\",40]"),
    ] {
        assert_eq!(broken(from, to), load(good), "{to}");
    }
    let without_settings = good.find("\"settings\":{").expect("there");
    match load(&format!("{}\"settings\":{{}}}}", &good[..without_settings])) {
        Loaded::Document(plain) => assert_eq!(plain.settings, Default::default()),
        other => panic!("{other:?}"),
    }
}
