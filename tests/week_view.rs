//! The week view, as actions on the state: no browser needed.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::app::thing::{Arrange, Thing};
use biomeal::app::view::View;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::examples::ExampleId;
use biomeal_core::food::FoodId;
use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;

const WEDNESDAY: u8 = 2;
const FRIDAY_LUNCH: MealAt = MealAt { day: 4, meal: 1 };

fn start(layout: Layout) -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), WEDNESDAY, layout, Keeping::Saved, here)
}

fn week(layout: Layout) -> State {
    let mut state = start(layout);
    state.act(&Action::UseExample(ExampleId::Mediterranean));
    state.act(&Action::ShowView(View::Week));
    state
}

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

#[test]
fn the_week_view_speaks_of_the_week_and_the_day_view_of_what_it_spoke_of_before() {
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        let mut state = start(Layout::Wide);
        state.act(&Action::SelectScope(scope));
        state.act(&Action::ShowView(View::Week));
        assert_eq!((state.view, state.scope), (View::Week, Scope::Week));
        // Asked for twice, it is the same.
        state.act(&Action::ShowView(View::Week));
        state.act(&Action::ShowView(View::Day));
        assert_eq!((state.view, state.scope), (View::Day, scope));
    }
    let mut state = week(Layout::Wide);
    state.act(&Action::SelectScope(Scope::Week));
    state.act(&Action::ShowView(View::Day));
    assert_eq!(state.scope, Scope::Week, "what a person chose stays");
}

#[test]
fn tips_and_gains_are_those_of_the_week() {
    let mut state = week(Layout::Wide);
    state.act(&Action::UseExample(ExampleId::BusyWeekdays));
    let tip = state.tips.first().cloned().expect("a tip");
    state.act(&Action::ApplyTip(tip.clone()));
    assert_eq!(state.figures.week.total(), Some(tip.total_after));

    state.act(&Action::OpenFoods(FRIDAY_LUNCH));
    let entry = state.serving(food("kimchi")).expect("a portion");
    let gain = state.figures.gain(state.scope, state.target, &entry, &state.foods);
    let before = i32::from(state.figures.week.total().expect("a score"));
    state.act(&Action::AddFood(food("kimchi")));
    let after = i32::from(state.figures.week.total().expect("a score"));
    assert_eq!(gain, Some(after - before));
    let meal = state.plan().meal(FRIDAY_LUNCH).expect("a meal");
    assert_eq!(meal.entries.last().map(|entry| entry.food), Some(food("kimchi")));
}

#[test]
fn foods_open_as_a_sheet_at_every_width_and_stay_over_another_width() {
    for layout in [Layout::Wide, Layout::Medium, Layout::Narrow] {
        let mut state = week(layout);
        assert_eq!(state.over, None);
        state.act(&Action::OpenFoods(FRIDAY_LUNCH));
        assert_eq!((state.over, state.target), (Some(Over::Foods), FRIDAY_LUNCH));
        assert!(!state.browsing.foods.is_empty(), "{layout:?}");
        for other in [Layout::Narrow, Layout::Wide, Layout::Medium] {
            state.act(&Action::Resized(other));
            assert_eq!(state.over, Some(Over::Foods));
        }
        state.act(&Action::Close);
        assert_eq!(state.over, None);
    }
    // In the day view they are a column there.
    let mut state = week(Layout::Narrow);
    state.act(&Action::ShowView(View::Day));
    state.act(&Action::OpenFoods(FRIDAY_LUNCH));
    state.act(&Action::Resized(Layout::Wide));
    assert_eq!(state.over, None);
}

#[test]
fn search_goes_to_the_cell_that_has_the_focus() {
    let mut state = week(Layout::Wide);
    state.act(&Action::AtCell(FRIDAY_LUNCH));
    assert_ne!(state.target, FRIDAY_LUNCH);
    state.act(&Action::FocusSearch);
    assert_eq!((state.over, state.target), (Some(Over::Foods), FRIDAY_LUNCH));
}

#[test]
fn the_day_view_shows_the_day_of_the_cell() {
    let mut state = week(Layout::Wide);
    assert_eq!(state.cell, state.target);
    state.act(&Action::ToCell(FRIDAY_LUNCH));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Cell(FRIDAY_LUNCH)));
    state.act(&Action::ShowView(View::Day));
    assert_eq!(state.target, FRIDAY_LUNCH);

    state.act(&Action::ShowView(View::Week));
    let sunday = MealAt { day: 6, meal: 3 };
    state.act(&Action::OpenDay(sunday));
    assert_eq!((state.view, state.target, state.scope), (View::Day, sunday, Scope::Day));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Day));
}

#[test]
fn a_day_is_jumped_to_by_its_heading_or_in_a_table_by_its_first_cell() {
    let first = MealAt { day: 4, meal: 0 };
    for (layout, on) in [
        (Layout::Wide, FocusOn::Cell(first)),
        (Layout::Medium, FocusOn::DayOfWeek(4)),
        (Layout::Narrow, FocusOn::DayOfWeek(4)),
    ] {
        let mut state = week(layout);
        state.act(&Action::JumpTo(4));
        assert_eq!((state.cell, state.focus.map(|focus| focus.on)), (first, Some(on)));
    }
}

#[test]
fn a_cell_that_is_no_more_gives_its_place_to_the_last_of_its_day() {
    let mut state = week(Layout::Wide);
    state.act(&Action::AtCell(MealAt { day: 4, meal: 7 }));
    assert_eq!(state.cell, MealAt { day: 4, meal: 3 });
}

#[test]
fn what_is_moved_in_a_cell_of_another_day_keeps_the_focus() {
    let mut state = week(Layout::Wide);
    state.act(&Action::ToCell(FRIDAY_LUNCH));
    assert_ne!(state.target.day, FRIDAY_LUNCH.day);
    let on = |state: &State| state.focus.map(|focus| focus.on);
    let first = state.plan().entry(FRIDAY_LUNCH.entry(0)).copied().expect("a food");
    for entry in 0..2 {
        let thing = Thing::Entry(FRIDAY_LUNCH.entry(entry));
        state.act(&Action::Arrange(Arrange::Nudge(thing, true)));
        assert_eq!(on(&state), Some(FocusOn::Entry(FRIDAY_LUNCH.entry(entry + 1))));
    }
    assert_eq!(state.plan().entry(FRIDAY_LUNCH.entry(2)).copied(), Some(first));
    // To another cell, as it is dragged.
    let to = MealAt { day: 5, meal: 2 };
    state.act(&Action::Arrange(Arrange::Place(FRIDAY_LUNCH.entry(2), to.entry(0))));
    assert_eq!((on(&state), state.cell), (Some(FocusOn::Entry(to.entry(0))), to));
}

#[test]
fn a_meal_that_moves_or_goes_has_the_focus_in_its_cell() {
    let mut state = week(Layout::Wide);
    let at = |meal| MealAt { meal, ..FRIDAY_LUNCH };
    let on = |state: &State| state.focus.map(|focus| focus.on);
    state.act(&Action::ToCell(at(1)));
    for (meal, to) in [(1, 2), (2, 3)] {
        state.act(&Action::Arrange(Arrange::Nudge(Thing::Meal(at(meal)), true)));
        assert_eq!((on(&state), state.cell), (Some(FocusOn::Cell(at(to))), at(to)));
    }
    state.act(&Action::Undo);
    assert_eq!(state.cell, at(2), "it stays with the meal");
    state.act(&Action::Arrange(Arrange::RemoveMeal(at(2))));
    assert_eq!((on(&state), state.cell), (Some(FocusOn::Cell(at(2))), at(2)));
    state.act(&Action::Arrange(Arrange::RemoveMeal(at(2))));
    assert_eq!((on(&state), state.cell), (Some(FocusOn::Cell(at(1))), at(1)));
}

#[test]
fn a_meal_dropped_on_a_day_goes_where_the_picker_would_bring_it() {
    let thing = Thing::Meal(FRIDAY_LUNCH);
    let to = vec![MealAt { day: 1, meal: 1 }];
    let [mut dropped, mut picked] = [week(Layout::Wide), week(Layout::Wide)];
    dropped.act(&Action::Arrange(Arrange::ToDay(thing, 1)));
    picked.act(&Action::Arrange(Arrange::Transfer { thing, to, moves: true }));
    assert!(dropped.plan().meal(FRIDAY_LUNCH).is_some_and(|meal| meal.entries.is_empty()));
    assert_eq!(dropped.plan(), picked.plan());
    assert_eq!(dropped.toast, picked.toast);
    let focus = dropped.focus.map(|focus| focus.on);
    assert_eq!(focus, Some(FocusOn::AddTo(FRIDAY_LUNCH)));
}
