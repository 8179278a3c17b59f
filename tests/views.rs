//! A meal or a day alone, and planners in which nothing can be changed.

mod given;

use std::rc::Rc;

use biomeal::app::action::{Action, Over};
use biomeal::app::calls::HostChange;
use biomeal::app::files::FileAction;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::app::terms::Terms;
use biomeal::app::thing::{Arrange, Thing};
use biomeal::app::view::View;
use biomeal::later::{Arrival, Later};
use biomeal_core::document::Document;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::Scope;

use given::{DINNER, WEDNESDAY, food, with};

const FIRST: MealAt = MealAt { day: 0, meal: 0 };

fn terms(view: &str) -> Terms {
    Terms::of(view, false, "")
}

fn readonly(view: &str) -> Terms {
    Terms::of(view, true, "")
}

/// A link to a dinner of a food, as a page brings it.
fn dinner(slug: &str) -> String {
    let state = with(&[slug]);
    let shared = Shared::meal(state.plan(), DINNER, &state.foods, Include::ALL);
    link::encode(&shared.expect("a dinner")).expect("a link")
}

/// A planner that has just come, with a link of the page.
fn begun(document: Document, terms: Terms, link: &str) -> State {
    let mut state =
        State::new(document, WEDNESDAY, Layout::Narrow, Keeping::Saved, Arrival::Coming);
    state.begin(terms);
    state.act(&Action::Receive(link.to_owned()));
    state.act(&Action::Arrived(Arrival::Here(Later::arrived())));
    state
}

fn foods(state: &State, at: MealAt) -> Vec<u16> {
    let meal = state.plan().meal(at).expect("a meal");
    meal.entries.iter().map(|entry| entry.food.0).collect()
}

#[test]
fn a_meal_begins_with_the_meal_of_the_page_and_nothing_to_take_back() {
    let state = begun(Document::default(), terms("meal"), &dinner("kefir-plain"));
    assert_eq!((state.target, state.scope), (FIRST, Scope::Meal));
    assert_eq!(foods(&state, FIRST), [food("kefir-plain").0]);
    assert!(state.incoming.is_none());
    assert!(!state.document.history().can_undo());
    assert_eq!(state.moment().changes, 0, "nothing to be kept");
    assert!(state.total().is_some());
    assert!(!state.tips.is_empty());
}

#[test]
fn what_a_person_made_of_a_meal_counts_more_than_what_the_page_begins_with() {
    let mut mine = begun(Document::default(), terms("meal"), &dinner("kefir-plain"));
    mine.act(&Action::AddFood(food("oats-rolled-dry")));
    let made = foods(&mine, FIRST);
    assert_eq!(made.len(), 2);
    let mut again = begun(mine.document.clone(), terms("meal"), &dinner("kefir-plain"));
    assert_eq!(foods(&again, FIRST), made);
    // A link that comes later is shown, and one press leads back.
    again.act(&Action::Receive(dinner("banana")));
    assert_eq!(foods(&again, FIRST), [food("banana").0]);
    again.act(&Action::Undo);
    assert_eq!(foods(&again, FIRST), made);
    // So is one in the page's address.
    let mut state =
        State::new(mine.document.clone(), WEDNESDAY, Layout::Wide, Keeping::Saved, Arrival::Coming);
    state.begin(terms("meal"));
    state.act(&Action::LinkInAddress(Some(dinner("banana"))));
    state.act(&Action::Arrived(Arrival::Here(Later::arrived())));
    assert_eq!(foods(&state, FIRST), [food("banana").0]);
}

#[test]
fn a_day_takes_a_shared_meal_as_that_meal_of_today() {
    let state = begun(Document::default(), terms("day"), &dinner("kefir-plain"));
    assert_eq!((state.target.day, state.scope), (WEDNESDAY, Scope::Day));
    assert_eq!(foods(&state, DINNER), [food("kefir-plain").0]);
}

#[test]
fn a_plan_of_the_page_stands_beside_the_plans_of_a_person() {
    let mine = with(&["banana"]).document;
    let mut state = begun(mine, readonly("week"), &dinner("kefir-plain"));
    assert_eq!(state.document.plans().count(), 2);
    assert_eq!(foods(&state, DINNER), [food("kefir-plain").0]);
    assert_eq!(state.moment().changes, 0);
    let link = dinner("kefir-plain");
    let empty = begun(Document::default(), readonly("week"), &link);
    assert_eq!(empty.document.plans().count(), 1);
    // Whatever is tried, nothing changes.
    let at = DINNER.entry(0);
    let before = state.plan().clone();
    for action in [
        Action::AddFood(food("banana")),
        Action::AddEntry(Entry { food: food("banana"), grams: 100, heated: false }),
        Action::SetGrams(at, 10),
        Action::SetHeated(at, true),
        Action::Remove(at),
        Action::ClearMeal(DINNER),
        Action::ClearDay(WEDNESDAY),
        Action::NewPlan,
        Action::DeletePlan,
        Action::ShowPlan(0),
        Action::Rename("Mine".to_owned()),
        Action::Undo,
        Action::OpenFoods(DINNER),
        Action::Open(Over::Amount(at)),
        Action::Open(Over::Settings),
    ] {
        state.act(&action);
        assert_eq!(state.plan(), &before, "{action:?}");
        assert_eq!((state.moment().changes, state.over), (0, None), "{action:?}");
    }
    state.act(&Action::Open(Over::Share));
    assert_eq!(state.over, Some(Over::Share));
}

#[test]
fn a_meal_alone_shows_the_meal_of_a_plan_that_the_page_sets() {
    let set = |state: &mut State, plan: Plan| {
        state.act(&Action::Host(HostChange::SetPlan(Box::new(plan), Vec::new())));
    };
    let mut state = begun(Document::default(), terms("meal"), "");
    let dinner = with(&["kefir-plain"]);
    set(&mut state, dinner.plan().clone());
    assert_eq!((state.target, state.plan()), (DINNER, dinner.plan()));
    // So does the planner that comes back to it.
    assert_eq!(begun(state.document.clone(), terms("meal"), "").target, DINNER);
    // Where no day has a meal, there is an empty one to add to, and one step leads back.
    let mut bare = Plan::default();
    for day in &mut bare.days {
        day.meals.clear();
    }
    set(&mut state, bare.clone());
    assert_eq!((state.target, foods(&state, FIRST)), (FIRST, vec![]));
    state.act(&Action::AddFood(food("banana")));
    assert_eq!(foods(&state, FIRST), [food("banana").0]);
    state.act(&Action::Undo);
    state.act(&Action::Undo);
    assert_eq!((state.target, state.plan()), (DINNER, dinner.plan()));
    state.act(&Action::Host(HostChange::Step { back: false }));
    assert_eq!(state.target, FIRST);
    state.act(&Action::Host(HostChange::Step { back: true }));
    assert_eq!(state.target, DINNER);
    // The whole week takes a plan as it is.
    state.act(&Action::Terms(Terms::ALL));
    set(&mut state, bare.clone());
    assert_eq!(state.plan(), &bare);
}

#[test]
fn other_terms_lose_nothing() {
    let mut state = with(&["banana", "kefir-plain"]);
    let plan = state.plan().clone();
    state.act(&Action::ShowView(View::Week));
    state.act(&Action::Open(Over::Plants));
    state.act(&Action::Terms(terms("meal")));
    assert_eq!((state.target, state.view, state.over), (DINNER, View::Day, None));
    assert_eq!(state.scope, Scope::Meal);
    state.act(&Action::Open(Over::Share));
    assert_eq!(state.sharing.scope, Scope::Meal);
    state.act(&Action::Share(Scope::Week, DINNER));
    assert_eq!(state.sharing.scope, Scope::Meal, "there is no week to share");
    state.act(&Action::Terms(terms("day")));
    assert_eq!((state.scope, state.over), (Scope::Day, None));
    state.act(&Action::Terms(Terms::ALL));
    assert_eq!((state.target, state.scope), (DINNER, Scope::Day));
    assert_eq!(state.plan(), &plan);
    assert!(state.document.history().can_undo());
}

#[test]
fn what_would_put_a_plan_out_of_reach_is_not_there() {
    let no_plans = Terms::of("", false, "plans");
    assert!(!no_plans.allows(&Action::SaveIncoming));
    assert!(no_plans.allows(&Action::ReplaceWithIncoming), "one press leads back from that");
    // The way back from what a page put there is for everyone.
    let back = Action::File(FileAction::PutBack(Rc::new(Document::default())));
    assert!(readonly("week").allows(&back) && Terms::of("", false, "backup").allows(&back));
    // Where a meal stands alone, it does not change places with one out of sight.
    let nudge = Action::Arrange(Arrange::Nudge(Thing::Meal(FIRST), true));
    assert!(terms("day").allows(&nudge) && !terms("meal").allows(&nudge));
}

#[test]
fn a_link_that_was_taken_in_is_not_looked_at_any_more() {
    let mut state = begun(Document::default(), terms("meal"), &dinner("kefir-plain"));
    state.act(&Action::LinkInAddress(Some(dinner("banana"))));
    assert_eq!(foods(&state, FIRST), [food("banana").0]);
    assert_eq!((state.incoming.is_some(), state.link_in_address), (false, None));
}

#[test]
fn nothing_opens_foods_where_nothing_can_be_changed_even_before_all_of_it_is_there() {
    let mut state =
        State::new(Document::default(), WEDNESDAY, Layout::Narrow, Keeping::Saved, Arrival::Coming);
    state.begin(readonly("week"));
    state.act(&Action::FocusSearch);
    state.act(&Action::OpenFoods(DINNER));
    assert_eq!(state.over, None);
}
