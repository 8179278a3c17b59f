//! The shopping list and the files of a plan, as actions on the state.

#[path = "given/mod.rs"]
mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::export::{Export, When};
use biomeal::app::focus::FocusOn;
use biomeal::app::shopping::{Shop, Shopping, Taken};
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal_core::diary::Date;
use biomeal_core::document::{Loaded, load, save};
use biomeal_core::settings::WeekStart;

use given::{food, with};

fn shop(state: &mut State, what: Shop) {
    state.act(&Action::Shop(what));
}

fn export(state: &mut State, what: Export) {
    state.act(&Action::Export(what));
}

/// The field that the focus was asked to go to.
fn focus(state: &State) -> Option<FocusOn> {
    state.focus.map(|focus| focus.on)
}

#[test]
fn a_tick_is_kept_and_is_no_change_of_the_plan() {
    let mut state = with(&["kimchi", "apple"]);
    let plan = state.plan().clone();
    state.act(&Action::Open(Over::Shopping));
    let before = state.moment();
    shop(&mut state, Shop::AtHome(food("apple"), true));
    let now = state.moment();
    assert_eq!(state.document.at_home(), [food("apple")]);
    assert_ne!(now.notes, before.notes, "it is to be kept");
    assert_eq!(now.changes, before.changes, "the page is told nothing");
    assert_eq!(state.shopping.ticked, Some(food("apple")));
    match load(&save(&state.document)) {
        Loaded::Document(read) => assert_eq!(read.at_home(), [food("apple")]),
        other => panic!("{other:?}"),
    }
    // It is no step that could be undone: it is taken back as it was made.
    state.act(&Action::Undo);
    assert_ne!(state.plan(), &plan);
    assert_eq!(state.document.at_home(), [food("apple")]);
    state.act(&Action::Redo);
    shop(&mut state, Shop::AtHome(food("apple"), false));
    assert!(state.document.at_home().is_empty());
    assert_eq!(state.plan(), &plan);
    let before = state.moment();
    shop(&mut state, Shop::AtHome(food("apple"), false));
    assert_eq!(state.moment().notes, before.notes, "nothing is new");
}

#[test]
fn a_tick_belongs_to_its_plan() {
    let mut state = with(&["apple"]);
    shop(&mut state, Shop::AtHome(food("apple"), true));
    state.act(&Action::DuplicatePlan("Next week".to_owned()));
    assert!(state.document.at_home().is_empty());
    state.act(&Action::ShowPlan(0));
    assert_eq!(state.document.at_home(), [food("apple")]);
}

#[test]
fn a_list_opens_for_the_week() {
    let mut state = with(&["apple"]);
    state.act(&Action::Open(Over::Shopping));
    shop(&mut state, Shop::For(Some(2)));
    assert_eq!(state.shopping.day, Some(2));
    shop(&mut state, Shop::For(None));
    shop(&mut state, Shop::For(Some(6)));
    state.act(&Action::Close);
    state.act(&Action::Open(Over::Shopping));
    assert_eq!(state.shopping, Shopping::default());
}

#[test]
fn a_page_that_may_not_copy_has_the_text_selected() {
    let mut state = with(&["apple"]);
    state.act(&Action::Open(Over::Shopping));
    shop(&mut state, Shop::Copy);
    shop(&mut state, Shop::Taken(Taken::Copied));
    let notice = |state: &State| state.toast.as_ref().map(|toast| toast.notice.clone());
    assert_eq!(notice(&state), Some(Notice::ListTaken(Taken::Copied)));
    assert_eq!((state.shopping.copy_refused, focus(&state)), (false, None));
    shop(&mut state, Shop::Taken(Taken::NotCopied));
    assert_eq!(notice(&state), Some(Notice::ListTaken(Taken::NotCopied)));
    assert!(state.shopping.copy_refused);
    assert_eq!(focus(&state), Some(FocusOn::Link));
    shop(&mut state, Shop::Taken(Taken::NotShared));
    assert_eq!(notice(&state), Some(Notice::ListTaken(Taken::NotShared)));
    assert!(!state.shopping.copy_refused, "copying may well work");
    shop(&mut state, Shop::Taken(Taken::NotCopied));
    // What was selected is another text after a tick.
    shop(&mut state, Shop::AtHome(food("apple"), true));
    assert!(!state.shopping.copy_refused);
}

#[test]
fn a_calendar_begins_where_the_week_does_unless_asked_otherwise() {
    // June 10, 2025 was a Tuesday.
    let today = Date::from_text("2025-06-10").expect("a date");
    for (start, first) in [
        (WeekStart::Monday, "2025-06-16"),
        (WeekStart::Saturday, "2025-06-14"),
        (WeekStart::Sunday, "2025-06-15"),
    ] {
        assert_eq!(When::usual(Some(today), start).first, first);
    }
    let monday = Date::from_text("2025-06-16");
    assert_eq!(When::usual(monday, WeekStart::Monday).date(), monday, "today is one");
    let unknown = When::usual(None, WeekStart::Monday);
    assert_eq!((&*unknown.first, unknown.wrong()), ("", Some(0)), "nothing is guessed");
    assert_eq!(unknown.times, ["08:00", "12:30", "18:30", "16:00"]);
}

#[test]
fn what_cannot_be_used_is_named_once_it_is_asked_for() {
    let mut state = with(&["apple"]);
    state.act(&Action::Today(Date::from_text("2025-06-10").expect("a date")));
    state.act(&Action::Open(Over::Export));
    assert_eq!(state.when().wrong(), None);
    export(&mut state, Export::First("2025-02-30".to_owned()));
    export(&mut state, Export::Time(2, "7 pm".to_owned()));
    assert!(!state.when().asked && focus(&state).is_none(), "not while it is typed");
    export(&mut state, Export::Calendar);
    assert_eq!((state.when().wrong(), focus(&state)), (Some(0), Some(FocusOn::Field(0))));
    assert!(state.when().asked);
    export(&mut state, Export::First("2025-02-28".to_owned()));
    export(&mut state, Export::Calendar);
    assert_eq!((state.when().wrong(), focus(&state)), (Some(3), Some(FocusOn::Field(3))));
    export(&mut state, Export::Time(2, "19:00".to_owned()));
    assert_eq!(state.when().wrong(), None);
    assert_eq!(state.when().time(2), Some(19 * 60));
    assert_eq!(state.over, Some(Over::Export), "there may be more to save");

    state.act(&Action::Close);
    state.act(&Action::Open(Over::Export));
    assert_eq!(state.when().first, "2025-06-16", "a dialog starts anew");
    export(&mut state, Export::Table);
    assert!(state.when.is_none());
}
