//! What holds of every merge.

use biomeal_core::document::{Document, Loaded, load, save};
use biomeal_core::merge::{hold_the_same, merge};
use proptest::prelude::*;

use crate::does::{Does, Hands, count, must_mean_the_same, several};

fn after(base: &Document, tab: usize, done: &[Does]) -> (Document, Hands) {
    let (mut document, mut hands) = (base.clone(), Hands::of(tab));
    for does in done {
        hands.act(&mut document, *does);
    }
    (document, hands)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn what_one_side_alone_changed_is_taken_as_it_is(
        before in several(30),
        done in several(30),
    ) {
        let (base, _) = after(&Document::default(), 0, &before);
        let (changed, _) = after(&base, 1, &done);
        prop_assert_eq!(&merge(&base, &changed, &base).document, &changed);
        let taken = merge(&base, &base, &changed);
        prop_assert!(hold_the_same(&taken.document, &changed));
        let others: Vec<_> = taken.happened.iter().filter(|what| !matches!(
            what, biomeal_core::merge::Happened::Deleted(_)
        )).collect();
        prop_assert!(others.is_empty(), "{:?}", others);
        prop_assert_eq!(&merge(&base, &changed, &changed).document, &changed);
    }

    #[test]
    fn nothing_that_either_side_put_there_is_lost(
        before in several(30),
        here in several(30),
        there in several(30),
    ) {
        let (base, hands) = after(&Document::default(), 0, &before);
        let (mine, my_hands) = after(&base, 1, &here);
        let (theirs, their_hands) = after(&base, 2, &there);
        let merged = merge(&base, &mine, &theirs);
        let document = &merged.document;
        for entry in &my_hands.added {
            prop_assert!(count(document, entry) >= count(&mine, entry), "mine: {:?}", entry);
        }
        for entry in &their_hands.added {
            prop_assert!(count(document, entry) >= count(&theirs, entry), "theirs: {:?}", entry);
        }
        for entry in &hands.added {
            let (here, there) = (count(&mine, entry), count(&theirs, entry));
            if here == 0 && there == 0 {
                prop_assert_eq!(count(document, entry), 0, "taken out on both sides: {:?}", entry);
            }
        }
        must_mean_the_same(document)?;
        match load(&save(document)) {
            Loaded::Document(loaded) => prop_assert!(hold_the_same(&loaded, document)),
            other => prop_assert!(false, "it keeps the limits: {:?}", other),
        }
        // Once more changes nothing.
        let again = merge(&theirs, document, &theirs);
        prop_assert!(hold_the_same(&again.document, document));
    }

    #[test]
    fn what_theirs_brought_is_one_step_that_can_be_taken_back(
        before in several(20),
        here in several(20),
        there in several(20),
    ) {
        let (base, _) = after(&Document::default(), 0, &before);
        let (mine, _) = after(&base, 1, &here);
        let (theirs, _) = after(&base, 2, &there);
        let merged = merge(&base, &mine, &theirs);
        let (mut document, mut mine) = (merged.document, mine);
        if merged.renumbered || document.names().nth(document.active()).is_none() {
            return Ok(());
        }
        if document.plan() != mine.plan() && document.history().can_undo() {
            let undone = document.history_mut().undo();
            prop_assert!(undone);
        }
        if document.plan() == mine.plan() {
            while mine.history_mut().undo() {
                prop_assert!(document.history_mut().undo());
                prop_assert_eq!(document.plan(), mine.plan());
            }
        }
    }
}
