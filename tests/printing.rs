//! What the dialog to print does besides printing: no browser needed.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::paper::Paper;
use biomeal::app::thing::Answer;
use biomeal::app::toast::Notice;

use given::with;

#[test]
fn the_week_is_offered_first_and_the_day_can_be_chosen() {
    let mut state = with(&["apple"]);
    state.act(&Action::Open(Over::Print));
    assert_eq!(state.filled.paper, Paper::Week);
    state.act(&Action::Answer(Answer::Paper(Paper::Day)));
    assert_eq!((state.over, state.filled.paper), (Some(Over::Print), Paper::Day));
    state.act(&Action::Close);
    state.act(&Action::Open(Over::Print));
    assert_eq!(state.filled.paper, Paper::Week);
}

#[test]
fn where_nothing_is_printed_the_dialog_gives_way_to_the_notice() {
    let mut state = with(&["apple"]);
    let document = state.document.clone();
    state.act(&Action::Open(Over::Print));
    state.act(&Action::Print);
    assert_eq!(state.over, Some(Over::Print), "it stays while the browser prints");
    state.act(&Action::PrintRefused);
    assert_eq!(state.over, None);
    let notice = state.toast.as_ref().map(|toast| &toast.notice);
    assert_eq!(notice, Some(&Notice::PrintRefused));
    assert_eq!(state.document, document);
}

#[test]
fn the_shopping_list_stays_where_it_is_not_printed() {
    let mut state = with(&["apple"]);
    state.act(&Action::Open(Over::Shopping));
    state.act(&Action::Print);
    state.act(&Action::PrintRefused);
    assert_eq!(state.over, Some(Over::Shopping));
    let notice = state.toast.as_ref().map(|toast| &toast.notice);
    assert_eq!(notice, Some(&Notice::PrintRefused));
}
