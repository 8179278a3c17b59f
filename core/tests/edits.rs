//! What holds for every edit of every plan, for undo and redo.

mod given;

use biomeal_core::edit::Edit;
use biomeal_core::history::{History, MAX_STEPS};
use biomeal_core::plan::Plan;
use proptest::prelude::*;

use given::any;

fn many(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

/// A week that most edits find their place in.
fn filled() -> Plan {
    given::week(&mut given::Numbers(1), 3)
}

proptest! {
    #![proptest_config(many(500))]

    #[test]
    fn an_edit_and_its_undo_lead_back_to_the_same_plan(plan in any::plan(), edit in any::edit()) {
        if let Ok((next, undo)) = plan.apply(&edit) {
            prop_assert!(next.check().is_ok(), "no edit leads above the limits");
            let (back, redo) = next.apply(&undo).expect("an undo always fits");
            prop_assert_eq!(&back, &plan);
            let (again, _) = back.apply(&redo).expect("so does the undo of an undo");
            prop_assert_eq!(again, next);
        }
    }

}

proptest! {
    #![proptest_config(many(100))]

    #[test]
    fn a_history_goes_back_to_the_start_and_forth_to_the_end(
        edits in prop::collection::vec(any::edit(), 0..40),
    ) {
        let start = filled();
        let mut history = History::new(start.clone());
        let mut plans = vec![start];
        for edit in &edits {
            let before = history.clone();
            match history.apply(edit) {
                Ok(()) if history.plan() == before.plan() => prop_assert_eq!(&history, &before),
                Ok(()) => plans.push(history.plan().clone()),
                Err(_) => prop_assert_eq!(&history, &before, "a failed edit changes nothing"),
            }
        }
        let end = history.clone();
        for plan in plans.iter().rev().skip(1) {
            prop_assert!(history.undo());
            prop_assert_eq!(history.plan(), plan);
        }
        prop_assert!(!history.can_undo());
        for plan in plans.iter().skip(1) {
            prop_assert!(history.redo());
            prop_assert_eq!(history.plan(), plan);
        }
        prop_assert_eq!(history, end);
    }
}

#[test]
fn a_new_edit_ends_redo() {
    let mut history = History::new(filled());
    history.apply(&Edit::Rename("One".into())).expect("fits");
    assert!(history.undo() && history.can_redo());
    history.apply(&Edit::Rename("Two".into())).expect("fits");
    assert!(!history.can_redo() && !history.redo());
}

#[test]
fn the_latest_steps_are_kept() {
    let mut history = History::default();
    for number in 1..=MAX_STEPS + 50 {
        history.apply(&Edit::Rename(number.to_string())).expect("fits");
    }
    let undone = std::iter::repeat_with(|| history.undo()).take_while(|undone| *undone).count();
    assert_eq!(undone, MAX_STEPS);
    assert_eq!(history.plan().name, "50");
}

#[test]
fn several_edits_are_one_step() {
    let mut history = History::new(filled());
    let place = history.plan().days[0].meals[0].entries[0];
    let at = biomeal_core::plan::MealAt { day: 0, meal: 1 }.entry(0);
    let edits = Edit::Many(vec![Edit::Remove(at), Edit::Insert(at, place), Edit::Remove(at)]);
    history.apply(&edits).expect("fits");
    assert!(history.undo());
    assert_eq!(history.plan(), &filled());
    assert!(!history.can_undo());
}
