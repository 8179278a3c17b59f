//! What holds for every query, filter and food.

use std::collections::HashSet;

use biomeal_core::catalog;
use biomeal_core::food::{Allergen, Allergens, FoodId, Group};
use biomeal_core::inputs::Nova;
use biomeal_core::search::{Diet, Filter, NovaSet};
use proptest::prelude::*;
use proptest::sample::select;

use super::{FOODS, INDEX, found};

fn filter() -> impl Strategy<Value = Filter> {
    let flag = prop::bool::weighted(0.2);
    let group = proptest::option::weighted(0.3, select(Group::ALL.to_vec()));
    let diet = select(Diet::ALL.to_vec());
    let without = proptest::sample::subsequence(Allergen::ALL.to_vec(), 0..4);
    (flag, flag, flag, 0_u8..16, diet, without, group).prop_map(
        |(high_fiber, prebiotic, live_cultures, nova, diet, without, group)| Filter {
            own: false,
            high_fiber,
            prebiotic,
            live_cultures,
            nova: (1..=4)
                .filter(|number| nova & (1 << (number - 1)) != 0)
                .filter_map(Nova::from_number)
                .fold(NovaSet::ANY, |set, nova| set.with(nova, true)),
            diet,
            without: Allergens::of(&without),
            group,
        },
    )
}

/// Something a person may type: any text, pieces of names, or names with slips.
fn query() -> impl Strategy<Value = String> {
    let names: Vec<_> = catalog::foods().iter().map(|food| food.name.to_string()).collect();
    prop_oneof![
        any::<String>(),
        "[a-z]{1,9}( [a-z]{1,9}){0,3}",
        "\\PC{0,40}",
        (select(names.clone()), 0_usize..30)
            .prop_map(|(name, end)| name.chars().take(end).collect()),
        (select(names), 0_usize..30, any::<char>()).prop_map(|(name, at, letter)| {
            name.chars().enumerate().map(|(i, old)| if i == at { letter } else { old }).collect()
        }),
    ]
}

fn recent() -> impl Strategy<Value = Vec<FoodId>> {
    prop::collection::vec((0_u16..700).prop_map(FoodId), 0..20)
}

/// The words of a food's name that are plain ASCII, each once.
fn name_words() -> impl Strategy<Value = (FoodId, Vec<String>)> {
    select(catalog::foods().iter().collect::<Vec<_>>())
        .prop_map(|food| {
            let mut seen = HashSet::new();
            let words = food.name.split(|letter: char| !letter.is_ascii_alphanumeric());
            let words = words.filter(|word| word.len() > 1).map(str::to_lowercase);
            (food.id, words.filter(|word| seen.insert(word.clone())).take(8).collect::<Vec<_>>())
        })
        .prop_filter("an ASCII name", |(id, words)| {
            !words.is_empty() && FOODS.get(*id).is_some_and(|food| food.name.is_ascii())
        })
}

/// Letters that a person may type for others, which say the same.
fn disguised(text: &str, upper: bool) -> String {
    let accented = text.chars().flat_map(|letter| match letter {
        'a' => vec!['á'],
        'c' => vec!['ç'],
        'e' => vec!['e', '\u{301}'],
        'i' => vec!['ī'],
        'n' => vec!['ñ'],
        'o' => vec!['ø'],
        's' => vec!['š'],
        'u' => vec!['u', '\u{308}'],
        other => vec![other],
    });
    let accented: String = accented.collect();
    if upper { accented.to_uppercase() } else { accented }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn every_query_gives_each_food_once_and_only_what_passes(
        words in query(), filter in filter(), recent in recent(),
    ) {
        let found = INDEX.search(&words, &filter, &recent);
        let once: HashSet<_> = found.iter().collect();
        prop_assert_eq!(once.len(), found.len());
        for id in &found {
            prop_assert!(filter.accepts(FOODS.get(*id).unwrap()));
        }
        prop_assert_eq!(&found, &INDEX.search(&words, &filter, &recent), "the same again");
        // A filter and recent foods decide what is shown and where, not what fits.
        let mut open = super::found(&words);
        open.retain(|id| filter.accepts(FOODS.get(*id).unwrap()));
        prop_assert_eq!(once, open.iter().collect::<HashSet<_>>());
    }

    #[test]
    fn without_words_nothing_that_passes_is_missing(filter in filter(), recent in recent()) {
        let found = INDEX.search("", &filter, &recent);
        let passing: Vec<_> =
            FOODS.iter().filter(|food| filter.accepts(food)).map(|food| food.id).collect();
        let used: Vec<_> = {
            let mut seen = HashSet::new();
            let passes = |id: &&FoodId| passing.contains(id) && seen.insert(**id);
            recent.iter().filter(passes).copied().collect()
        };
        prop_assert_eq!(&found[..used.len()], &used[..], "recent foods lead");
        let rest: Vec<_> = passing.into_iter().filter(|id| !used.contains(id)).collect();
        prop_assert_eq!(&found[used.len()..], &rest[..], "the others keep the catalog's order");
    }

    #[test]
    fn case_and_accents_change_nothing(words in "[a-z]{1,9}( [a-z]{1,9}){0,3}", upper: bool) {
        prop_assert_eq!(found(&words), found(&disguised(&words, upper)));
    }

    #[test]
    fn the_words_of_a_name_find_it_in_any_order(
        (id, words) in name_words().prop_flat_map(|(id, words)| (Just(id), Just(words).prop_shuffle())),
    ) {
        let place = found(&words.join(" ")).iter().position(|found| *found == id);
        prop_assert!(place.is_some_and(|place| place < 5), "{words:?} at {place:?}");
    }

    #[test]
    fn word_order_changes_nothing(
        (words, shuffled) in name_words()
            .prop_flat_map(|(_, words)| (Just(words.clone()), Just(words).prop_shuffle())),
    ) {
        prop_assert_eq!(found(&words.join(" ")), found(&shuffled.join(" ")));
    }
}
