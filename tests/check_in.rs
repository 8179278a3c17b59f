//! Today's check-in and score, as actions on the state.

use biomeal::app::action::{Action, Over};
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::setting::Setting;
use biomeal::app::state::State;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::diary::{Date, Measure};
use biomeal_core::document::{self, Document, Loaded};
use biomeal_core::food::FoodId;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{MealAt, Plan};

/// A Tuesday.
const TODAY: Date = Date(20_249);
const TOMORROW: Date = Date(20_250);

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

fn opened(document: Document) -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(document, TODAY.weekday(), Layout::Wide, Keeping::Saved, here)
}

/// On Tuesday, with foods for Tuesday.
fn with(slugs: &[&str]) -> State {
    let mut state = opened(Document::default());
    state.act(&Action::Today(TODAY));
    for slug in slugs {
        state.act(&Action::AddFood(food(slug)));
    }
    state
}

fn noted(state: &State, date: Date) -> Option<u16> {
    state.document.diary.on(date).score
}

#[test]
fn today_has_the_score_of_its_weekday_as_it_is_now() {
    let mut state = with(&[]);
    assert!(state.document.diary.days().is_empty(), "no score, nothing noted");
    state.act(&Action::AddFood(food("lentil-soup")));
    let first = state.total();
    assert_eq!((first.is_some(), noted(&state, TODAY)), (true, first));
    state.act(&Action::AddFood(food("white-bread")));
    assert_ne!(state.total(), first);
    assert_eq!(noted(&state, TODAY), state.total(), "the last value counts");
    state.act(&Action::Undo);
    assert_eq!(noted(&state, TODAY), first);
    state.act(&Action::Target(MealAt { day: 4, meal: 0 }));
    state.act(&Action::AddFood(food("cola")));
    assert_eq!(noted(&state, TODAY), first, "Friday is another day");
    assert_eq!(state.document.diary.days().len(), 1);
}

#[test]
fn a_plan_without_a_score_for_today_takes_nothing_away() {
    let mut state = with(&["lentil-soup"]);
    let first = state.total();
    state.act(&Action::NewPlan);
    assert_eq!(noted(&state, TODAY), first);
    state.act(&Action::AddFood(food("white-bread")));
    assert_eq!(noted(&state, TODAY), state.total(), "the plan shown counts");
    state.act(&Action::ShowPlan(0));
    assert_eq!(noted(&state, TODAY), first);
}

#[test]
fn opening_notes_the_day_once() {
    let kept = with(&["lentil-soup"]).document;
    let mut state = opened(kept);
    let before = state.moment();
    state.act(&Action::Today(TODAY));
    assert_eq!(state.moment(), before, "it was noted before: nothing to keep");
    state.act(&Action::Today(Date(TODAY.0 + 7)));
    assert_eq!(state.moment().notes, before.notes + 1);
    assert_eq!(state.moment().changes, before.changes, "the plan is as it was");
    assert_eq!(noted(&state, Date(TODAY.0 + 7)), noted(&state, TODAY));
}

#[test]
fn after_midnight_it_is_the_next_day() {
    let mut state = with(&["lentil-soup"]);
    state.act(&Action::CheckIn(TODAY, Measure::Gut, Some(3)));
    let (tuesday, target) = (noted(&state, TODAY), state.target);
    state.act(&Action::Today(TOMORROW));
    assert_eq!((state.today, state.target), (2, target), "what is shown stays");
    state.act(&Action::AddFood(food("white-bread")));
    state.act(&Action::CheckIn(TOMORROW, Measure::Gut, Some(1)));
    state.act(&Action::CheckIn(TODAY, Measure::Skin, Some(2)));
    assert_eq!(noted(&state, TODAY), tuesday, "what was noted for a day that is over stays");
    assert_eq!(noted(&state, TOMORROW), None, "nothing is planned on Wednesday");
    let gut = |date| state.document.diary.on(date).check_in.step(Measure::Gut);
    assert_eq!((gut(TODAY), gut(TOMORROW)), (Some(3), Some(1)));
    let skin = state.document.diary.on(TODAY).check_in.step(Measure::Skin);
    assert_eq!(skin, Some(2), "what was asked about Tuesday is Tuesday's");
}

#[test]
fn a_day_that_is_undone_has_no_score() {
    let mut state = with(&["lentil-soup"]);
    let score = noted(&state, TODAY);
    state.act(&Action::Undo);
    assert_eq!((score.is_some(), noted(&state, TODAY)), (true, None));
    state.act(&Action::Redo);
    assert_eq!(noted(&state, TODAY), score);
    state.act(&Action::NewPlan);
    assert_eq!(noted(&state, TODAY), score, "another plan takes nothing away");
}

#[test]
fn check_ins_are_kept_and_move_nothing_else() {
    let mut state = with(&["lentil-soup", "white-bread"]);
    let (before, plan, tips) = (state.moment(), state.plan().clone(), state.tips.len());
    for measure in Measure::ALL {
        state.act(&Action::CheckIn(TODAY, measure, Some(0)));
    }
    state.act(&Action::CheckIn(TODAY, Measure::Sleep, Some(4)));
    state.act(&Action::CheckIn(TODAY, Measure::Sleep, Some(4)));
    state.act(&Action::CheckIn(TODAY, Measure::Calm, None));
    let after = state.moment();
    assert_eq!(after.notes, before.notes + 8, "the one that changed nothing apart");
    assert_eq!((after.changes, after.total), (before.changes, before.total));
    assert_eq!((state.plan(), state.tips.len()), (&plan, tips));
    let Loaded::Document(read) = document::open(&document::save(&state.document)) else {
        panic!("is not read back")
    };
    assert_eq!(read.diary, state.document.diary);
    let day = read.diary.on(TODAY).check_in;
    assert_eq!((day.step(Measure::Sleep), day.step(Measure::Calm)), (Some(4), None));
    state.act(&Action::Undo);
    assert_eq!(state.document.diary.on(TODAY).check_in, day, "undo is of the plan");
}

#[test]
fn links_carry_no_days() {
    let mut state = with(&["lentil-soup"]);
    let linked = |state: &State| {
        let shared = Shared::plan(state.plan(), &state.foods, Include::default());
        link::encode(&shared).expect("fits")
    };
    let before = linked(&state);
    state.act(&Action::CheckIn(TODAY, Measure::Skin, Some(0)));
    assert_eq!(linked(&state), before);
}

#[test]
fn without_a_date_nothing_is_noted() {
    let mut state = opened(Document::default());
    state.act(&Action::AddFood(food("lentil-soup")));
    assert!(state.total().is_some() && state.document.diary.days().is_empty());
    assert_ne!(*state.plan(), Plan::default());
    state.act(&Action::Today(TODAY));
    assert_eq!(noted(&state, TODAY), state.total());
}

#[test]
fn the_look_back_keeps_what_was_chosen() {
    let mut state = with(&["lentil-soup"]);
    state.act(&Action::Open(Over::Trend));
    let now = state.look_back;
    assert!(now.shows(Measure::Skin) && now.shows(Measure::Gut) && !now.shows(Measure::Sleep));
    state.act(&Action::LookBack(now.toggled(Measure::Sleep).toggled(Measure::Gut)));
    assert!(state.look_back.shows(Measure::Sleep) && !state.look_back.shows(Measure::Gut));
    assert_eq!(state.over, Some(Over::Trend));
    state.act(&Action::Close);
    assert_eq!((state.over, state.look_back.weeks_ago), (None, 0));
}

#[test]
fn hiding_the_check_in_keeps_what_was_noted() {
    let mut state = with(&["lentil-soup"]);
    state.act(&Action::CheckIn(TODAY, Measure::Skin, Some(2)));
    let diary = state.document.diary.clone();
    state.act(&Action::Set(Setting::HideCheckIn(true)));
    assert!(state.document.settings.hide_check_in);
    assert_eq!(state.document.diary, diary);
}
