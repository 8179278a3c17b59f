//! What the share dialog shares, as actions on the state.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::state::State;
use biomeal::app::thing::Arrange;
use biomeal_core::link::{Include, SharedContent};
use biomeal_core::score::Scope;

use given::{DINNER, WEDNESDAY, with};

fn content(state: &State) -> Option<SharedContent> {
    state.shared().map(|shared| shared.content)
}

/// A named plan whose dinner has a name, and a note of the plan.
fn named() -> State {
    let mut state = with(&["pear"]);
    state.act(&Action::Rename("Our week".to_owned()));
    state.act(&Action::Arrange(Arrange::RenameMeal(DINNER, "Supper".to_owned())));
    state.act(&Action::Arrange(Arrange::NotePlan("Buy bread".to_owned())));
    state
}

#[test]
fn the_dialog_begins_with_the_week_and_goes_over_to_a_day_or_meal() {
    let mut state = with(&["pear"]);
    state.act(&Action::Open(Over::Share));
    assert_eq!(content(&state), Some(SharedContent::Plan(state.plan().clone())));

    let wednesday = state.plan().days[usize::from(WEDNESDAY)].clone();
    state.act(&Action::Share(Scope::Day, state.sharing.at));
    assert_eq!(state.over, Some(Over::Share));
    let day = SharedContent::Day { day: WEDNESDAY, content: wednesday.clone() };
    assert_eq!(content(&state), Some(day));

    // The meal that the catalog adds to.
    state.act(&Action::Share(Scope::Meal, state.sharing.at));
    let meal = SharedContent::Meal { at: DINNER, content: wednesday.meals[2].clone() };
    assert_eq!(content(&state), Some(meal));

    state.act(&Action::Close);
    state.act(&Action::Open(Over::Share));
    assert_eq!(state.sharing.scope, Scope::Week, "the next time begins anew");
}

#[test]
fn a_menu_opens_it_for_its_own_meal() {
    let mut state = with(&["pear"]);
    let lunch = biomeal_core::plan::MealAt { day: 4, meal: 1 };
    state.act(&Action::Share(Scope::Meal, lunch));
    assert_eq!(state.over, Some(Over::Share));
    assert!(matches!(content(&state), Some(SharedContent::Meal { at, .. }) if at == lunch));
}

#[test]
fn a_meal_that_is_no_longer_there_is_nothing() {
    let mut state = with(&["pear"]);
    state.act(&Action::Share(Scope::Meal, DINNER));
    state.act(&Action::Arrange(Arrange::RemoveMeal(DINNER)));
    state.act(&Action::Share(Scope::Meal, biomeal_core::plan::MealAt { day: 2, meal: 7 }));
    assert_eq!(content(&state), None);
    assert_eq!(state.can_include(), Include { title: false, meal_names: false, notes: false });
}

#[test]
fn options_are_offered_where_there_is_something_for_them() {
    let none = Include { title: false, meal_names: false, notes: false };
    let mut state = with(&["pear"]);
    state.act(&Action::Open(Over::Share));
    assert_eq!(state.can_include(), none);

    let mut state = named();
    state.act(&Action::Open(Over::Share));
    assert_eq!(state.can_include(), Include::ALL);
    // Title and note are the plan's, not its days'.
    let meal_names = Include { meal_names: true, ..none };
    state.act(&Action::Share(Scope::Day, DINNER));
    assert_eq!(state.can_include(), meal_names);
    state.act(&Action::Share(Scope::Meal, DINNER));
    assert_eq!(state.can_include(), meal_names);
    let monday = biomeal_core::plan::MealAt { day: 0, meal: 0 };
    state.act(&Action::Share(Scope::Day, monday));
    assert_eq!(state.can_include(), none);
}

#[test]
fn what_is_left_out_is_in_no_link() {
    let mut state = named();
    state.act(&Action::Open(Over::Share));
    state.act(&Action::Include(Include { title: false, meal_names: false, notes: false }));
    let Some(SharedContent::Plan(plan)) = content(&state) else { panic!("a plan") };
    assert_eq!((plan.name.as_str(), plan.note.as_str()), ("", ""));
    assert_eq!(plan.days[2].meals[2].name, "");
    assert_eq!(plan.days[2].meals[2].entries, state.plan().days[2].meals[2].entries);
}

#[test]
fn what_was_said_of_one_link_is_not_said_of_another() {
    let mut state = named();
    state.act(&Action::Open(Over::Share));
    state.act(&Action::Copied(Some(200)));
    assert!(state.toast.is_some());
    state.act(&Action::Include(Include { title: false, ..Include::ALL }));
    assert_eq!(state.toast, None);
    state.act(&Action::AppRefused);
    assert!(state.toast.is_some());
    state.act(&Action::Share(Scope::Day, DINNER));
    assert_eq!(state.toast, None);
}
