//! Files as actions on the state: what one holds is looked at, added or put in the place of
//! what is here, and all of it can be taken back.

mod given;

use std::rc::Rc;

use biomeal::app::action::{Action, Over};
use biomeal::app::files::{Desk, FileAction, Trouble};
use biomeal::app::incoming::Incoming;
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal::platform::file::Picked;
use biomeal_core::backup::{FileTrouble, MAX_FILE, backup_to_json, plan_to_json};
use biomeal_core::diary::{Date, Measure};
use biomeal_core::document::Document;
use wasm_bindgen::JsValue;

use given::with;

const TODAY: Date = Date(20_249);

fn picked(bytes: f64) -> Picked {
    Picked { name: "plans.json".to_owned(), bytes, file: JsValue::NULL }
}

fn file(state: &mut State, action: FileAction) {
    state.act(&Action::File(action));
}

/// Opens a file with this text.
fn open(state: &mut State, text: &str) {
    state.act(&Action::Open(Over::OpenFile));
    file(state, FileAction::Read(picked(text.len() as f64)));
    assert!(matches!(&state.desk, Desk::Reading(name) if name == "plans.json"));
    file(state, FileAction::Arrived("plans.json".to_owned(), Some(text.to_owned())));
}

/// A file of a device with two plans, a saved meal and a check-in.
fn backup() -> (State, String) {
    let mut state = with(&["kimchi"]);
    state.act(&Action::Today(TODAY));
    state.act(&Action::Rename("Theirs".to_owned()));
    state.act(&Action::DuplicatePlan("Second".to_owned()));
    let entries = state.plan().meal(given::DINNER).expect("there").entries.clone();
    state.document.save_meal("Kimchi alone", &entries).expect("a name");
    state.act(&Action::CheckIn(TODAY, Measure::Gut, Some(3)));
    let text = backup_to_json(&state.document);
    (state, text)
}

fn names(document: &Document) -> Vec<&str> {
    document.names().collect()
}

/// What a document holds, steps and all; not the numbers that it would give next.
fn everything(document: &Document) -> (String, bool) {
    (backup_to_json(document), document.history().can_undo())
}

fn undo(state: &mut State) {
    let toast = state.toast.as_ref().expect("a notice");
    assert!(toast.notice.stays(), "it can be taken back until something else happens");
    let undo = toast.notice.undo().expect("it can be undone");
    state.act(&undo);
}

#[test]
fn what_a_backup_holds_is_added_and_taken_back() {
    let (_, text) = backup();
    let mut state = with(&["apple"]);
    state.act(&Action::Today(TODAY));
    state.act(&Action::Rename("Mine".to_owned()));
    let before = state.document.clone();
    open(&mut state, &text);
    assert!(matches!(&state.desk, Desk::Backup { counts, asks: false, .. } if counts.plans == 2));
    assert_eq!(state.document, before, "nothing happens before a choice");

    file(&mut state, FileAction::Add);
    assert_eq!((state.over, names(&state.document)), (None, vec!["Mine", "Theirs", "Second"]));
    assert_eq!(state.plan().name, "Mine", "what was shown stays on screen");
    assert_eq!(state.document.saved_meals().len(), 1);
    assert_eq!(state.document.diary.on(TODAY).check_in.step(Measure::Gut), Some(3));
    let Some(Notice::FileAdded(added, _)) = state.toast.as_ref().map(|toast| &toast.notice) else {
        panic!("a notice")
    };
    assert_eq!((added.plans, added.saved_meals, added.check_ins), (2, 1, 1));
    undo(&mut state);
    assert_eq!(everything(&state.document), everything(&before));
}

#[test]
fn what_a_backup_holds_takes_the_place_of_less_at_once() {
    let (theirs, text) = backup();
    let mut state = with(&["apple"]);
    state.act(&Action::Today(TODAY));
    let before = state.document.clone();
    let changes = state.moment().changes;
    open(&mut state, &text);
    file(&mut state, FileAction::Replace);
    assert_eq!(names(&state.document), ["Theirs", "Second"]);
    assert_eq!(state.plan(), theirs.plan());
    assert_eq!(state.total(), theirs.total(), "the score is that of the plan shown");
    assert!(state.moment().changes > changes, "it is kept");
    undo(&mut state);
    assert_eq!(everything(&state.document), everything(&before));
    assert_eq!(state.plan(), before.plan());
}

#[test]
fn less_takes_the_place_of_more_only_with_a_second_yes() {
    let (mut state, _) = backup();
    let before = state.document.clone();
    open(&mut state, &backup_to_json(&with(&["apple"]).document));
    file(&mut state, FileAction::Replace);
    assert!(matches!(state.desk, Desk::Backup { asks: true, .. }));
    assert_eq!(state.document, before);
    file(&mut state, FileAction::Keep);
    assert!(matches!(state.desk, Desk::Backup { asks: false, .. }));
    let Desk::Backup { held, .. } = &state.desk else { panic!("it is still open") };
    let missing = before.missing_in(held);
    assert_eq!(missing.plans, ["Theirs", "Second"]);
    assert_eq!((missing.counts.saved_meals, missing.counts.check_ins), (1, 1));

    file(&mut state, FileAction::Replace);
    file(&mut state, FileAction::ReplaceWithLess);
    assert_eq!((names(&state.document), state.over), (vec![""], None));
    undo(&mut state);
    assert_eq!(everything(&state.document), everything(&before));
}

#[test]
fn a_plan_of_a_file_is_looked_at_first() {
    let (theirs, _) = backup();
    let mut state = with(&["apple"]);
    let before = state.document.clone();
    open(&mut state, &plan_to_json(theirs.plan(), &theirs.foods));
    assert_eq!((&state.document, state.over), (&before, None));
    match state.incoming.as_deref() {
        Some(Incoming::Plan(received)) => {
            assert_eq!((&received.plan, received.from_file), (theirs.plan(), true));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_wrong_with_a_file_is_said_and_changes_nothing() {
    let (_, text) = backup();
    let mut state = with(&["apple"]);
    let before = state.document.clone();
    let wrong = text.replacen("\"grams\": ", "\"grams\": 99", 1);
    let line = text[..text.find("\"grams\"").expect("there")].matches('\n').count() + 1;
    for (text, line) in [(&*wrong, Some(line)), (&text[..text.len() / 2], None)] {
        open(&mut state, text);
        let Desk::Trouble(_, Trouble::File(FileTrouble::Wrong(error))) = &state.desk else {
            panic!("{:?}", state.desk)
        };
        assert!(line.is_none_or(|line| line == error.line), "{error}");
    }
    open(&mut state, "a recipe");
    assert!(matches!(&state.desk, Desk::Trouble(_, Trouble::File(FileTrouble::Foreign))));
    file(&mut state, FileAction::Read(picked(f64::from(MAX_FILE) + 1.0)));
    assert!(matches!(&state.desk, Desk::Trouble(_, Trouble::File(FileTrouble::TooLarge))));
    file(&mut state, FileAction::Read(picked(10.0)));
    file(&mut state, FileAction::Arrived("plans.json".to_owned(), None));
    assert!(matches!(&state.desk, Desk::Trouble(_, Trouble::Unreadable)));
    assert_eq!((&state.document, state.over), (&before, Some(Over::OpenFile)));
}

#[test]
fn a_file_that_comes_when_nobody_waits_for_it_is_left() {
    let (_, text) = backup();
    let mut state = with(&["apple"]);
    state.act(&Action::Open(Over::OpenFile));
    file(&mut state, FileAction::Read(picked(1.0)));
    file(&mut state, FileAction::Arrived("other.json".to_owned(), Some(text.clone())));
    assert!(matches!(&state.desk, Desk::Reading(_)));
    state.act(&Action::Close);
    file(&mut state, FileAction::Arrived("plans.json".to_owned(), Some(text)));
    assert!(state.over.is_none() && !matches!(&state.desk, Desk::Backup { .. }));
    file(&mut state, FileAction::Add);
    assert!(state.toast.as_ref().is_none_or(
        |toast| toast.notice.undo().is_none() || !matches!(toast.notice, Notice::FileAdded(..))
    ));
}

#[test]
fn what_was_here_goes_with_the_notice() {
    let (_, text) = backup();
    let mut state = with(&["apple"]);
    open(&mut state, &text);
    file(&mut state, FileAction::Add);
    let Some(Notice::FileAdded(_, before)) = state.toast.as_ref().map(|toast| toast.notice.clone())
    else {
        panic!("a notice")
    };
    state.act(&Action::AddFood(given::food("apple")));
    assert_eq!(Rc::strong_count(&before), 1, "no second store is kept for ever");
}
