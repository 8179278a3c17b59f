//! What the planner begins with says of every food what all of the catalog says, but for
//! what it leaves out.

use biomeal_core::catalog::{beginning, foods};
use biomeal_core::food::Food;
use biomeal_core::foods::Foods;
use biomeal_core::search::{Filter, Index};

#[test]
fn a_beginning_is_the_whole_without_what_comes_later() {
    assert_eq!(beginning().len(), foods().len());
    for (begun, whole) in beginning().iter().zip(foods()) {
        let mut completed = Food {
            other_names: whole.other_names.clone(),
            fat: whole.fat,
            carbs: whole.carbs,
            sugars: whole.sugars,
            source: whole.source,
            source_id: whole.source_id.clone(),
            ..begun.clone()
        };
        completed.inputs.sodium = whole.inputs.sodium;
        assert_eq!(completed, *whole);
        assert!(!begun.is_from_host(), "{}", begun.slug);
    }
}

#[test]
fn a_beginning_finds_names_as_they_are_written() {
    let [whole, names] =
        [Index::new(&Foods::default()), Index::of_names(&Foods::beginning(Vec::new()))];
    let find = |index: &Index, words: &str| index.search(words, &Filter::default(), &[]);
    for words in ["banana", "ban", "rye bread", "berries", ""] {
        let found = find(&names, words);
        assert!(!found.is_empty(), "{words}");
        let all = find(&whole, words);
        assert!(found.iter().all(|food| all.contains(food)), "{words}: more than all");
    }
    for words in ["brinjal", "bananna", "yoghurt", "pulses", "stirfry"] {
        assert_eq!(find(&names, words), [], "{words}");
        assert!(!find(&whole, words).is_empty(), "{words}");
    }
}
