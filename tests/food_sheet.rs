//! The food sheet, as actions on the state: no browser needed.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::plan::{Entry, MealAt};

fn start(layout: Layout) -> State {
    let here = Arrival::Here(Later::arrived());
    State::new(Document::default(), 2, layout, Keeping::Saved, here)
}

fn kimchi() -> FoodId {
    catalog::by_slug("kimchi").expect("in the catalog").id
}

#[test]
fn what_was_chosen_in_the_sheet_goes_into_the_target() {
    let mut state = start(Layout::Wide);
    let dinner = MealAt { day: 2, meal: 2 };
    state.act(&Action::Target(dinner));
    state.act(&Action::Open(Over::Food(kimchi(), None)));
    let entry = Entry { food: kimchi(), grams: 150, heated: true };
    state.act(&Action::Draft(entry));
    assert!(state.plan().is_empty(), "nothing is on the plate yet");
    state.act(&Action::AddEntry(entry));
    assert_eq!(state.plan().entry(dinner.entry(0)), Some(&entry));
    assert_eq!(state.over, None);
    assert!(state.document.recent().contains(&kimchi()));
}

#[test]
fn another_sheet_starts_with_a_portion_again() {
    let mut state = start(Layout::Wide);
    state.act(&Action::Open(Over::Food(kimchi(), None)));
    state.act(&Action::Draft(Entry { food: kimchi(), grams: 150, heated: true }));
    state.act(&Action::Close);
    state.act(&Action::Open(Over::Food(kimchi(), None)));
    assert_eq!(state.draft, None);
}

#[test]
fn from_the_phone_s_sheet_it_goes_back_there() {
    let mut state = start(Layout::Narrow);
    state.act(&Action::OpenFoods(MealAt { day: 2, meal: 0 }));
    state.act(&Action::Open(Over::Food(kimchi(), None)));
    state.act(&Action::Close);
    assert_eq!(state.over, Some(Over::Foods));
    let back = |state: &State| state.focus.map(|focus| focus.on);
    assert_eq!(back(&state), Some(FocusOn::Found(kimchi())));
    state.act(&Action::Open(Over::Food(kimchi(), None)));
    state.act(&Action::AddEntry(Entry { food: kimchi(), grams: 75, heated: false }));
    assert_eq!(state.over, Some(Over::Foods), "the next food is looked for there");
    assert_eq!(back(&state), Some(FocusOn::Found(kimchi())));
}
