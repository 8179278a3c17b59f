//! What holds for every edit of every plan, for undo and redo.

#[path = "../given/mod.rs"]
mod given;
mod model;

use biomeal_core::edit::Edit;
use biomeal_core::history::{History, MAX_STEPS};
use biomeal_core::plan::Plan;
use proptest::prelude::*;

use given::any;
use model::Model;

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

/// What a person does with a plan.
#[derive(Clone, Debug)]
enum Step {
    Edit(Edit),
    Undo,
    Redo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        6 => any::edit().prop_map(Step::Edit),
        2 => Just(Step::Undo),
        1 => Just(Step::Redo),
    ]
}

proptest! {
    #![proptest_config(many(150))]

    #[test]
    fn a_history_is_what_the_naive_model_is(
        start in prop_oneof![Just(filled()), any::plan()],
        steps in prop::collection::vec(step(), 0..40),
    ) {
        let mut history = History::new(start.clone());
        // Every plan on the way, and which of them is shown.
        let mut models = vec![Model::of(&start)];
        let mut at = 0;
        for step in &steps {
            let before = history.clone();
            match step {
                Step::Edit(edit) => match (history.apply(edit), models[at].after(edit)) {
                    (Ok(()), Ok(model)) if model == models[at] => {
                        prop_assert_eq!(&history, &before, "what changes nothing is no step");
                    }
                    (Ok(()), Ok(model)) => {
                        at += 1;
                        models.truncate(at);
                        models.push(model);
                    }
                    (Err(error), Err(wrong)) => {
                        prop_assert!(wrong.contains(&error), "{}, not {:?}", error, wrong);
                        prop_assert_eq!(&history, &before, "a failed edit changes nothing");
                    }
                    (came, expected) => prop_assert!(false, "{:?}, not {:?}", came, expected),
                },
                Step::Undo => {
                    prop_assert_eq!(history.undo(), at > 0);
                    at = at.saturating_sub(1);
                }
                Step::Redo => {
                    let goes = at + 1 < models.len();
                    prop_assert_eq!(history.redo(), goes);
                    at += usize::from(goes);
                }
            }
            prop_assert_eq!(&Model::of(history.plan()), &models[at]);
            prop_assert_eq!((history.can_undo(), history.can_redo()), (at > 0, at + 1 < models.len()));
            prop_assert!(history.is_sound());
        }
        for model in models[..at].iter().rev() {
            prop_assert!(history.undo());
            prop_assert_eq!(&Model::of(history.plan()), model);
        }
        prop_assert!(!history.undo());
        prop_assert_eq!(history.plan(), &start);
        for model in &models[1..] {
            prop_assert!(history.redo());
            prop_assert_eq!(&Model::of(history.plan()), model);
        }
        prop_assert!(!history.redo());
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
