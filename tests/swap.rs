//! Swapping a food for another, as actions on the state.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::plan::MealAt;
use biomeal_core::tips::swaps;

const DINNER: MealAt = MealAt { day: 2, meal: 2 };

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

fn with(slugs: &[&str]) -> State {
    let here = Arrival::Here(Later::arrived());
    let mut state = State::new(Document::default(), 2, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Target(DINNER));
    for slug in slugs {
        state.act(&Action::AddFood(food(slug)));
    }
    state
}

#[test]
fn one_press_swaps_and_brings_what_was_said() {
    let mut state = with(&["white-bread", "cheddar"]);
    let at = DINNER.entry(0);
    let (plan, before) = (state.plan().clone(), state.total().expect("a score"));
    state.act(&Action::Open(Over::Swap(at)));
    let swap = swaps(&state.asked(), at).remove(0);
    state.act(&Action::Swap(at, swap.entry));
    assert_eq!(state.over, None);
    assert_eq!(state.plan().entry(at), Some(&swap.entry));
    let gain = i32::from(state.total().expect("a score")) - i32::from(before);
    assert_eq!(swap.gain, Some(gain));
    assert_eq!(state.focus.map(|focus| focus.on), Some(FocusOn::Entry(at)));
    let notice = state.toast.as_ref().map(|toast| toast.notice.clone()).expect("a notice");
    assert_eq!(notice, Notice::Swapped { old: food("white-bread"), new: swap.entry.food });
    assert_eq!(state.document.recent().first(), Some(&swap.entry.food));
    state.act(&notice.undo().expect("a way back"));
    assert_eq!(state.plan(), &plan);
}

#[test]
fn what_was_looked_for_is_forgotten_with_the_dialog() {
    let mut state = with(&["white-bread"]);
    state.act(&Action::Open(Over::Swap(DINNER.entry(0))));
    state.act(&Action::LookForSwap("kimchi".to_owned()));
    assert_eq!(state.swap_words, "kimchi");
    state.act(&Action::Close);
    state.act(&Action::Open(Over::Swap(DINNER.entry(0))));
    assert_eq!(state.swap_words, "");
}
