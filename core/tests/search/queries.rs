//! What people type finds the food they mean.

use super::{id, slugs};

/// Places of the list that count as found.
const FIRST: usize = 5;

#[test]
#[expect(clippy::print_stderr, reason = "shows the misses beside a pass")]
fn realistic_queries_find_their_food_in_the_first_five() {
    let (mut asked, mut missed) = (0, Vec::new());
    for line in include_str!("../search_queries.tsv").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (words, wanted) = line.split_once('\t').unwrap();
        // Stops at a slug that is no food's.
        id(wanted);
        let found = slugs(words);
        let place = found.iter().position(|slug| *slug == wanted);
        asked += 1;
        if place.is_none_or(|place| place >= FIRST) {
            let place = place.map_or("nowhere".into(), |place| format!("at {}", place + 1));
            let first = &found[..found.len().min(FIRST)];
            missed.push(format!("{words:?}: {wanted} {place}, first {first:?}"));
        }
    }
    let hits = asked - missed.len();
    let report = format!("{hits} of {asked} queries hit; missed:\n{}", missed.join("\n"));
    eprintln!("{report}");
    assert!(asked >= 300, "the list holds {asked} queries");
    assert!(hits * 100 >= asked * 95, "{report}");
}
