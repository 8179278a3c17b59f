//! Reads what another reader of JSON reads, and nothing else.

use proptest::prelude::*;
use serde_json::Value as Known;

use super::node::{Node, Value};
use super::read::parse;

/// The same value as another reader has it; numbers as they are written.
fn same(ours: &Node<'_>, known: &Known) -> bool {
    match (&ours.value, known) {
        (Value::Null, Known::Null) => true,
        (Value::Flag(flag), Known::Bool(known)) => flag == known,
        (Value::Number(number), Known::Number(_)) => {
            serde_json::from_str::<Known>(number).is_ok_and(|number| number == *known)
        }
        (Value::Text(text), Known::String(known)) => text == known,
        (Value::List(items), Known::Array(known)) => {
            items.len() == known.len()
                && items.iter().zip(known).all(|(item, known)| same(item, known))
        }
        (Value::Fields(fields), Known::Object(known)) => {
            let alike = |name: &str, node| known.get(name).is_some_and(|known| same(node, known));
            fields.len() == known.len()
                && fields.iter().all(|field| alike(&field.name, &field.node))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn reads_what_another_reader_reads(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "{", "}", "[", "]", "[1]", "{\"a\":", "\"b\":", ":", ",", ",", " ", "\n", "0", "7",
                "10", "-", ".5", "1.0", "e", "E+2", "1e9", "true", "false", "null", "tru", "\"",
                "\"\"", "\"a\"", "\"é日💪\"", "\"\\n\\\"\\/\\b\"", "\"\\u00e9\"", "\"\\ud83d\\uDCAA\"",
                "\"\\ud83d\"", "\"\\udcaa\\ud83d\"", "\"\\x\"", "\"\\u12\"", "\\", "\u{1f}", "é",
                "\u{feff}",
            ]),
            0..8,
        ),
        in_list in any::<bool>(),
    ) {
        let text = if in_list { format!("[{}]", pieces.join(",")) } else { pieces.concat() };
        match (parse(&text), serde_json::from_str::<Known>(&text)) {
            (Ok(ours), Ok(known)) => prop_assert!(same(&ours, &known), "{:?}", text),
            (Err(_), Err(_)) => {}
            // Twice the same field is an error here, and a number may be of any size.
            (Err(wrong), Ok(_)) => {
                let problem = wrong.in_text(&text, None).problem;
                prop_assert!(problem.contains("each field once"), "{:?}", text);
            }
            (Ok(_), Err(error)) => {
                prop_assert!(error.to_string().contains("number out of range"), "{:?}", text);
            }
        }
    }
}
