//! The figures as published, and that parts, words and sources hang together.

use biomeal_core::citation::Citation;
use biomeal_core::document::{Document, Loaded, load, save};
use biomeal_core::score::rules::{self, Basis, Unit};
use biomeal_core::score::{Part, Reference, VERSION};

#[test]
fn parts_have_their_order_words_and_weights() {
    let expected = [
        ("fiber", 35),
        ("plants", 25),
        ("prebiotics", 15),
        ("live_cultures", 15),
        ("lean_protein", 10),
        ("processing", 35),
        ("free_sugars", 25),
        ("saturated_fat", 20),
        ("meat", 15),
        ("alcohol", 5),
    ];
    assert_eq!(Part::ALL.map(|part| (part.id(), part.max())), expected);
    assert_eq!([Part::EARNING, Part::BALANCE].concat(), Part::ALL);
    assert!(Part::EARNING.iter().all(|part| part.earns()));
    assert!(!Part::BALANCE.iter().any(|part| part.earns()));
    for (index, part) in Part::ALL.iter().enumerate() {
        assert_eq!(part.index(), index);
    }
    assert_eq!(VERSION, 1);
}

#[test]
fn servings_with_live_cultures_name_who_says_which_foods_count() {
    for figure in [rules::LIVE_CULTURES_MEAL, rules::LIVE_CULTURES_DAY] {
        assert_eq!(figure.sources, [Citation::Marco2022]);
    }
}

#[test]
fn every_cited_figure_has_a_source_and_every_weight_is_ours() {
    for (name, figure) in rules::ALL {
        assert!(figure.value > 0, "{name}");
        if figure.basis == Basis::Cited {
            assert!(!figure.sources.is_empty(), "{name}");
        }
        if matches!(figure.unit, Unit::Points | Unit::PercentOfEarned) {
            assert_eq!(figure.basis, Basis::OurChoice, "{name}");
        }
    }
    let mut names = rules::ALL.map(|(name, _)| name);
    names.sort_unstable();
    assert!(names.windows(2).all(|pair| pair[0] != pair[1]));
}

#[test]
fn publications_are_told_apart() {
    let mut titles = Citation::ALL.map(Citation::title);
    titles.sort_unstable();
    assert!(titles.windows(2).all(|pair| pair[0] != pair[1]));
    let mut dois: Vec<_> = Citation::ALL.iter().filter_map(|citation| citation.doi()).collect();
    assert!(dois.iter().all(|doi| doi.starts_with("10.")));
    let count = dois.len();
    dois.sort_unstable();
    dois.dedup();
    assert_eq!(dois.len(), count);
}

#[test]
fn the_reference_goes_from_1200_to_4000_in_hundreds() {
    assert_eq!(Reference::default().kcal(), 2000);
    assert_eq!((Reference::MIN.kcal(), Reference::MAX.kcal()), (1200, 4000));
    let valid: Vec<_> = (0..=u16::MAX).filter(|kcal| Reference::new(*kcal).is_some()).collect();
    assert_eq!(valid, (1200..=4000).step_by(100).collect::<Vec<_>>());
    let mut document = Document::default();
    document.settings.reference = Reference::MAX;
    let text = save(&document);
    assert!(text.contains("\"reference\":4000,"));
    let read = |kcal: &str| match load(&text.replace("4000", kcal)) {
        Loaded::Document(document) => Some(document.settings.reference),
        _ => None,
    };
    assert_eq!(read("2400"), Reference::new(2400));
    assert_eq!(read("2401"), None);
    assert_eq!(read("-1"), None);
}
