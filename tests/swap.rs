//! Swapping a food for another, as actions on the state.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::toast::Notice;
use biomeal_core::tips::swaps;

use given::{DINNER, food, with};

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
