//! What holds for any text at all.

use std::time::{Duration, Instant};

use biomeal_core::host_catalog::{MAX_BYTES, MAX_COMPLAINTS, read};
use biomeal_core::own_food;
use proptest::prelude::*;

use crate::EXAMPLE;

/// Far above what the slowest takes without optimizations.
const PATIENCE: Duration = Duration::from_secs(20);

fn is_bounded(text: &str) {
    let begun = Instant::now();
    match read(text) {
        Ok(catalog) => {
            for host in catalog.foods.iter() {
                assert_eq!(own_food::check(&host.food), Ok(()));
            }
        }
        Err(complaints) => {
            assert!((1..=MAX_COMPLAINTS + 1).contains(&complaints.len()));
            for complaint in complaints {
                assert!(complaint.words().starts_with("line "));
            }
        }
    }
    assert!(begun.elapsed() < PATIENCE, "{:?} for {} bytes", begun.elapsed(), text.len());
}

proptest! {
    #[test]
    fn any_bytes_end_in_a_catalog_or_in_complaints(bytes: Vec<u8>) {
        is_bounded(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn so_does_the_example_with_any_piece_in_any_place(
        at in 0..EXAMPLE.len(),
        gone in 0_usize..40,
        piece in prop_oneof![
            any::<String>(),
            "[\\[\\]{}\",:0-9a-z<>\\\\ ]{0,12}",
            Just("null".to_owned()),
            Just("-1e999".to_owned()),
            Just("\"\\u202e\"".to_owned()),
        ],
    ) {
        let mut bytes = EXAMPLE.as_bytes().to_vec();
        let end = (at + gone).min(bytes.len());
        bytes.splice(at..end, piece.into_bytes());
        is_bounded(&String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn the_largest_texts_are_read_in_bounded_time() {
    for piece in ["[", "{\"a\":", "\"a\":1,", "{\"a\":1},", "1,", "\"\\u003c\",", " ", "\\", "\""] {
        is_bounded(&piece.repeat(MAX_BYTES / piece.len()));
    }
    let head = r#"{"format":"biomeal-catalog","version":1,"brand":{"name":"Oat House"},"#;
    let fill = |before: &str, piece: &str, after: &str| {
        let room = MAX_BYTES - head.len() - before.len() - after.len();
        is_bounded(&format!("{head}{before}{}{after}", piece.repeat(room / piece.len())));
    };
    fill("\"foods\":[", "{},", "{}]}");
    fill("\"tips\":[", "\"<\",", "\"\"]}");
    fill("\"tips\":[\"", "a", "\"]}");
    let names: String = (0..180_000).map(|at| format!("\"{at:x}\":0,")).collect();
    is_bounded(&format!("{head}{names}\"foods\":[]}}"));
    // As many whole foods as fit.
    let food = &EXAMPLE[EXAMPLE.find("{\n      \"slug\": \"farm").expect("there")..];
    let food = &food[..food.find("\n    },").expect("there") + 6];
    let foods: Vec<_> = (0..500)
        .map(|at| {
            food.replace("\"farm-kefir\"", &format!("\"kefir-{at}\""))
                .replace("\"Farm kefir\"", &format!("\"Kefir {at}\""))
        })
        .collect();
    let text = format!("{head}\"foods\":[{}]}}", foods.join(","));
    assert_eq!(read(&text).expect("a catalog").foods.len(), 500);
    is_bounded(&text);
}
