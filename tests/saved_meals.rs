//! Saved meals and examples, as actions on the state.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::shelf::ShelfAction;
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::{Document, Loaded, NameTrouble, load, save};
use biomeal_core::examples::ExampleId;
use biomeal_core::plan::{MAX_ENTRIES, MAX_NAME, MealAt};
use biomeal_core::score::Scope;

const LUNCH: MealAt = MealAt { day: 2, meal: 1 };
const DINNER: MealAt = MealAt { day: 4, meal: 2 };

fn start() -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), 2, Layout::Wide, Keeping::Saved, here)
}

fn with_lunch(slugs: &[&str]) -> State {
    let mut state = start();
    state.act(&Action::Target(LUNCH));
    for slug in slugs {
        state.act(&Action::AddFood(catalog::by_slug(slug).expect("in the catalog").id));
    }
    state
}

fn shelve(state: &mut State, action: ShelfAction) {
    state.act(&Action::Shelf(action));
}

fn names(state: &State) -> Vec<&str> {
    state.document.saved_meals().iter().map(|meal| meal.name.as_str()).collect()
}

fn notice(state: &State) -> Option<&Notice> {
    state.toast.as_ref().map(|toast| &toast.notice)
}

#[test]
fn a_meal_is_kept_and_added_to_another_as_one_change() {
    let mut state = with_lunch(&["lentil-soup", "rye-bread"]);
    state.act(&Action::Open(Over::SaveMeal(LUNCH)));
    shelve(&mut state, ShelfAction::Save(LUNCH, "Soup day".to_owned()));
    assert_eq!(state.over, None);
    assert_eq!(notice(&state), Some(&Notice::MealSaved("Soup day".to_owned())));

    let entries = state.plan().meal(LUNCH).expect("there").entries.clone();
    let before = state.plan().clone();
    let apple = catalog::by_slug("apple").expect("in the catalog").id;
    state.act(&Action::Target(DINNER));
    state.act(&Action::AddFood(apple));
    let with_apple = state.plan().clone();
    state.act(&Action::Open(Over::SavedMeals(DINNER)));
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        state.act(&Action::SelectScope(scope));
        let promised = state.figures.gain_of_all(scope, DINNER, &entries, &state.foods);
        let total = i32::from(state.total().expect("a score"));
        shelve(&mut state, ShelfAction::Add(0, DINNER));
        let after = i32::from(state.total().expect("a score"));
        assert_eq!(promised, Some(after - total), "{scope:?}");
        let held = &state.plan().meal(DINNER).expect("there").entries;
        assert_eq!((held.len(), held[0].food, &held[1..]), (3, apple, &entries[..]));
        assert_eq!(state.over, None);
        assert_eq!(notice(&state), Some(&Notice::SavedMealAdded("Soup day".to_owned(), DINNER)));
        state.act(&Action::Undo);
        assert_eq!(state.plan(), &with_apple, "one step");
    }
    state.act(&Action::Undo);
    assert_eq!(state.plan(), &before);
    assert_eq!(names(&state), ["Soup day"], "what is kept is no part of a plan");
}

#[test]
fn a_full_meal_says_so_and_stays_as_it_is() {
    let mut state = with_lunch(&["apple", "pear"]);
    shelve(&mut state, ShelfAction::Save(LUNCH, "Fruit".to_owned()));
    for _ in 2..MAX_ENTRIES - 1 {
        state.act(&Action::AddFood(catalog::by_slug("banana").expect("in the catalog").id));
    }
    let before = state.plan().clone();
    shelve(&mut state, ShelfAction::Add(0, LUNCH));
    assert_eq!(state.plan(), &before);
    assert_eq!(notice(&state), Some(&Notice::MealFull));
}

#[test]
fn a_name_that_cannot_be_is_refused_in_the_dialog() {
    let mut state = with_lunch(&["apple"]);
    state.act(&Action::Open(Over::SaveMeal(LUNCH)));
    for (name, trouble) in
        [("  ".to_owned(), NameTrouble::Empty), ("n".repeat(MAX_NAME + 1), NameTrouble::TooLong)]
    {
        shelve(&mut state, ShelfAction::Save(LUNCH, name));
        assert_eq!(state.over, Some(Over::SaveMeal(LUNCH)), "it stays open");
        assert_eq!(state.shelf.trouble, Some(trouble));
        assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::SavedMeal(0)));
    }
    state.act(&Action::Close);
    state.act(&Action::Open(Over::SaveMeal(LUNCH)));
    assert_eq!(state.shelf.trouble, None, "a dialog starts anew");
    shelve(&mut state, ShelfAction::Save(LUNCH, "Fruit".to_owned()));
    shelve(&mut state, ShelfAction::Save(LUNCH, "Fruit".to_owned()));
    assert_eq!(names(&state), ["Fruit", "Fruit (2)"]);
}

#[test]
fn a_saved_meal_is_renamed_and_deleted_with_a_way_back() {
    let mut state = with_lunch(&["apple"]);
    for name in ["One", "Two", "Three"] {
        shelve(&mut state, ShelfAction::Save(LUNCH, name.to_owned()));
    }
    state.act(&Action::Open(Over::SavedMeals(LUNCH)));
    shelve(&mut state, ShelfAction::AskName(1));
    assert_eq!(state.shelf.naming, Some(1));
    shelve(&mut state, ShelfAction::Rename(1, " ".to_owned()));
    assert_eq!((state.shelf.naming, state.shelf.trouble), (Some(1), Some(NameTrouble::Empty)));
    shelve(&mut state, ShelfAction::Rename(1, "Second".to_owned()));
    assert_eq!((state.shelf.naming, state.shelf.trouble), (None, None));
    assert_eq!(names(&state), ["One", "Second", "Three"]);
    shelve(&mut state, ShelfAction::AskName(2));
    shelve(&mut state, ShelfAction::KeepName(2));
    assert_eq!(state.shelf.naming, None);

    let before = state.document.clone();
    shelve(&mut state, ShelfAction::Delete(1));
    assert_eq!(names(&state), ["One", "Three"]);
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::PutBack));
    shelve(&mut state, ShelfAction::PutBack);
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::SavedMeal(1)));
    assert_eq!(state.document, before);
    shelve(&mut state, ShelfAction::PutBack);
    assert_eq!(state.document, before, "there is nothing left to put back");
}

#[test]
fn an_example_replaces_the_week_or_becomes_a_plan_and_both_can_be_undone() {
    let mut state = with_lunch(&["apple"]);
    state.act(&Action::Rename("Mine".to_owned()));
    let own = state.plan().clone();
    let days = ExampleId::Nordic.plan().days;
    state.act(&Action::Open(Over::Examples));
    state.act(&Action::UseExample(ExampleId::Nordic));
    assert_eq!((state.over, &*state.plan().name, &state.plan().days), (None, "Mine", &days));
    assert_eq!(state.document.plans().count(), 1);
    state.act(&notice(&state).and_then(Notice::undo).expect("a way back"));
    assert_eq!(state.plan(), &own);

    state.act(&Action::NewPlan);
    state.act(&Action::ShowPlan(0));
    state.act(&Action::Open(Over::Examples));
    state.act(&Action::AddExample(ExampleId::Nordic, "Nordic"));
    assert_eq!((&*state.plan().name, &state.plan().days), ("Nordic", &days));
    assert_eq!((state.document.plans().count(), state.document.active()), (3, 2));
    assert_eq!(notice(&state), Some(&Notice::ExampleAdded(ExampleId::Nordic, 0)));
    state.act(&notice(&state).and_then(Notice::undo).expect("a way back"));
    assert_eq!((state.document.plans().count(), state.document.active()), (2, 0));
    assert_eq!(state.plan(), &own);
}

#[test]
fn plans_keep_their_own_steps_and_dismissed_tips() {
    let mut state = with_lunch(&["white-bread"]);
    state.act(&Action::DismissTip(state.tips[0].clone()));
    let dismissed = state.document.dismissed().to_vec();
    assert!(!dismissed.is_empty());
    let long = "n".repeat(MAX_NAME);
    state.act(&Action::Rename(long.clone()));
    for number in 0..12 {
        state.act(&Action::DuplicatePlan(format!("{} (copy)", state.plan().name)));
        assert!(state.document.dismissed().is_empty(), "{number}");
        assert!(!state.document.history().can_undo(), "{number}");
        assert!(state.plan().name.chars().count() <= MAX_NAME);
    }
    assert_eq!(state.document.plans().count(), 13);
    state.act(&Action::Rename("Last".to_owned()));
    state.act(&Action::ShowPlan(0));
    assert_eq!(state.document.dismissed(), dismissed);
    assert_eq!(state.plan().name, long);
    state.act(&Action::Undo);
    assert_eq!(state.plan().name, "", "its own step");
    state.act(&Action::ShowPlan(12));
    assert_eq!(state.plan().name, "Last");
    state.act(&Action::DeletePlan);
    state.act(&notice(&state).and_then(Notice::undo).expect("a way back"));
    assert_eq!((&*state.plan().name, state.document.active()), ("Last", 12));
    state.act(&Action::Undo);
    assert_ne!(state.plan().name, "Last", "its steps came back with it");
    assert_eq!(
        load(&save(&state.document)),
        Loaded::Document(Box::new({
            // Nothing that can be brought back is stored.
            let Loaded::Document(read) = load(&save(&state.document)) else { panic!("sound") };
            *read
        }))
    );
}
