//! What another tab did arrives in this one.

mod given;

use biomeal::app::action::{Action, Over};
use biomeal::app::state::State;
use biomeal::app::toast::Notice;
use biomeal_core::diary::Date;
use biomeal_core::document::{Document, save};
use biomeal_core::merge::{Happened, Heard, Known};
use biomeal_core::plan::MealAt;

use given::{DINNER, WEDNESDAY, food, with};

/// A tab that keeps what it shows; the other one knows it.
fn two_tabs(slugs: &[&str]) -> (State, Known, State, Known) {
    let mut known = Known::new(1, "", &mut Document::default());
    let mut one = with(slugs);
    let text = kept(&mut one, &mut known);
    let mut other = with(&[]);
    let mut its = Known::new(2, "", &mut Document::default());
    assert!(matches!(other.hear(&mut its, &text, false), Heard::News { write: false, .. }));
    other.act(&Action::Target(DINNER));
    other.act(&Action::DismissToast);
    (one, known, other, its)
}

fn kept(state: &mut State, known: &mut Known) -> String {
    known.sign(&mut state.document);
    let text = save(&state.document);
    known.remember(text.clone(), &mut state.document);
    text
}

fn dinner(state: &State) -> usize {
    state.plan().meal(DINNER).expect("a meal").entries.len()
}

#[test]
fn a_change_in_another_tab_is_taken_over_as_one_step() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    other.act(&Action::AddFood(food("pear")));
    other.act(&Action::AddFood(food("walnuts")));
    let text = kept(&mut other, &mut its);
    let before = one.plan().clone();
    one.hear(&mut known, &text, false);
    assert_eq!((one.plan(), &one.figures), (other.plan(), &other.figures));
    let toast = one.toast.clone().expect("it is said");
    assert_eq!(toast.notice, Notice::Elsewhere(Vec::new(), true));
    assert!(!toast.notice.stays());
    one.act(&toast.notice.undo().expect("a way back"));
    assert_eq!(one.plan(), &before);
    one.act(&Action::Undo);
    assert_eq!(dinner(&one), 0, "what was done here before can still be taken back");
}

#[test]
fn of_a_meal_that_both_tabs_changed_both_are_kept_and_it_is_said_until_it_was_read() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    other.act(&Action::AddFood(food("pear")));
    one.act(&Action::AddFood(food("walnuts")));
    let heard = one.hear(&mut known, &kept(&mut other, &mut its), true);
    assert!(matches!(heard, Heard::News { write: true, .. }));
    assert_eq!(dinner(&one), 3);
    let notice = one.toast.clone().expect("it is said").notice;
    assert_eq!(notice, Notice::Elsewhere(vec![Happened::Both(0, DINNER)], true));
    assert!(notice.stays());
}

#[test]
fn what_is_seen_beside_it_on_one_page_is_not_said() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    other.act(&Action::AddFood(food("pear")));
    one.hear(&mut known, &kept(&mut other, &mut its), true);
    assert_eq!((dinner(&one), one.toast.is_none()), (2, true));
}

#[test]
fn a_dialog_about_a_meal_that_is_another_one_now_is_closed() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    one.act(&Action::Open(Over::Amount(DINNER.entry(0))));
    other.act(&Action::Target(MealAt { day: WEDNESDAY, meal: 0 }));
    other.act(&Action::AddFood(food("pear")));
    one.hear(&mut known, &kept(&mut other, &mut its), false);
    assert_eq!(one.over, Some(Over::Amount(DINNER.entry(0))), "this meal is the same");
    other.act(&Action::Remove(DINNER.entry(0)));
    one.hear(&mut known, &kept(&mut other, &mut its), false);
    assert_eq!(one.over, None);
}

#[test]
fn a_plan_deleted_in_another_tab_comes_back_by_one_press() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    other.act(&Action::DeletePlan);
    one.hear(&mut known, &kept(&mut other, &mut its), false);
    assert_eq!(dinner(&one), 0);
    let notice = one.toast.clone().expect("it is said").notice;
    one.act(&notice.undo().expect("a way back"));
    assert_eq!(dinner(&one), 1);
}

#[test]
fn two_tabs_with_different_plans_agree_on_the_days_score() {
    let (mut one, mut known, mut other, mut its) = two_tabs(&["apple"]);
    let date = (0..7).map(|day| Date(20_248 + day)).find(|date| date.weekday() == WEDNESDAY);
    let date = date.expect("one of seven days");
    one.act(&Action::Today(date));
    other.act(&Action::NewPlan);
    other.act(&Action::Target(DINNER));
    other.act(&Action::Today(date));
    other.act(&Action::AddFood(food("cola")));
    let heard = one.hear(&mut known, &kept(&mut other, &mut its), false);
    let score = one.document.diary.on(date).score;
    assert!(score.is_some());
    // What one wrote last the other takes, and it stays so.
    let text = kept(&mut one, &mut known);
    let back = other.hear(&mut its, &text, false);
    assert_eq!(other.document.diary.on(date).score, score, "{heard:?} {back:?}");
    assert!(!matches!(back, Heard::News { write: true, .. }));
}
