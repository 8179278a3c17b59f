//! Copying, moving and ordering, names, notes and grams, as the state does them.

use biomeal::app::action::{Action, Over};
use biomeal::app::focus::FocusOn;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::app::thing::{Answer, Arrange, Arranged, Thing};
use biomeal::app::toast::Notice;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::plan::{DAYS, MAX_ENTRIES, MAX_MEALS, MealAt, Plan};

const FRIDAY: u8 = 4;
const LUNCH: MealAt = MealAt { day: FRIDAY, meal: 1 };

fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

/// Friday's lunch of three foods.
fn start() -> State {
    let here = Arrival::Here(Later::arrived());
    let mut state = State::new(Document::default(), FRIDAY, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Target(LUNCH));
    for slug in ["banana", "kimchi", "olive-oil"] {
        state.act(&Action::AddFood(food(slug)));
    }
    state
}

fn foods(state: &State, at: MealAt) -> Vec<FoodId> {
    state.plan().meal(at).expect("a meal").entries.iter().map(|entry| entry.food).collect()
}

fn arrange(state: &mut State, change: Arrange) {
    state.act(&Action::Arrange(change));
}

fn said(state: &State) -> &Arranged {
    match state.toast.as_ref().map(|toast| &toast.notice) {
        Some(Notice::Arranged(done)) => done,
        other => panic!("{other:?}"),
    }
}

fn focus(state: &State) -> Option<FocusOn> {
    state.focus.map(|focus| focus.on)
}

/// Undo gives back a plan, in one step, and nothing is said any more.
fn must_go_back(state: &mut State, before: &Plan) {
    state.act(&Action::Undo);
    assert_eq!(state.plan(), before);
    assert_eq!(state.toast, None);
}

#[test]
fn a_meal_is_copied_to_two_days_in_one_step() {
    let mut state = start();
    let before = state.plan().clone();
    let thing = Thing::Meal(LUNCH);
    state.act(&Action::Open(Over::Transfer(thing)));
    let to = vec![MealAt { day: 5, meal: 1 }, MealAt { day: 6, meal: 1 }];
    arrange(&mut state, Arrange::Transfer { thing, to: to.clone(), moves: false });
    assert_eq!(state.over, None);
    for at in &to {
        assert_eq!(foods(&state, *at), foods(&state, LUNCH));
    }
    assert_eq!(said(&state), &Arranged::Transferred(thing, None, to, false));
    must_go_back(&mut state, &before);
}

#[test]
fn a_food_that_moves_leaves_the_focus_to_the_next_one() {
    let mut state = start();
    let dinner = MealAt { day: FRIDAY, meal: 2 };
    let moves = |entry| Arrange::Transfer {
        thing: Thing::Entry(LUNCH.entry(entry)),
        to: vec![dinner],
        moves: true,
    };
    arrange(&mut state, moves(0));
    assert_eq!(foods(&state, dinner), [food("banana")]);
    assert_eq!(focus(&state), Some(FocusOn::Entry(LUNCH.entry(0))));
    let Arranged::Transferred(_, moved, ..) = said(&state) else { panic!("{:?}", state.toast) };
    assert_eq!(*moved, Some(food("banana")));
    arrange(&mut state, moves(1));
    assert_eq!(focus(&state), Some(FocusOn::AddTo(LUNCH)));
}

#[test]
fn what_does_not_fit_is_said_and_changes_nothing() {
    let mut state = start();
    let full = MealAt { day: 5, meal: 1 };
    state.act(&Action::Target(full));
    for _ in 0..MAX_ENTRIES {
        state.act(&Action::AddFood(food("peas-green-cooked")));
    }
    let before = state.plan().clone();
    let to = vec![MealAt { day: 6, meal: 1 }, full];
    arrange(&mut state, Arrange::Transfer { thing: Thing::Meal(LUNCH), to, moves: false });
    assert_eq!(said(&state), &Arranged::NoRoom);
    assert!(state.toast.as_ref().is_some_and(|toast| toast.notice.undo().is_none()));
    assert_eq!(state.plan(), &before);
}

#[test]
fn foods_and_meals_move_by_one_place_and_stop_at_the_ends() {
    let mut state = start();
    let before = state.plan().clone();
    arrange(&mut state, Arrange::Nudge(Thing::Entry(LUNCH.entry(0)), true));
    assert_eq!(foods(&state, LUNCH), [food("kimchi"), food("banana"), food("olive-oil")]);
    assert_eq!(said(&state), &Arranged::Placed(food("banana"), LUNCH, [2, 3]));
    assert_eq!(focus(&state), Some(FocusOn::Entry(LUNCH.entry(1))));
    must_go_back(&mut state, &before);
    arrange(&mut state, Arrange::Nudge(Thing::Entry(LUNCH.entry(0)), false));
    arrange(&mut state, Arrange::Nudge(Thing::Entry(LUNCH.entry(2)), true));
    arrange(&mut state, Arrange::Nudge(Thing::Meal(MealAt { meal: 0, ..LUNCH }), false));
    arrange(&mut state, Arrange::Nudge(Thing::Meal(MealAt { meal: 3, ..LUNCH }), true));
    assert_eq!(state.plan(), &before);
    assert_eq!(state.toast, None);
    // The catalog goes on adding to the meal that moved.
    arrange(&mut state, Arrange::Nudge(Thing::Meal(LUNCH), false));
    assert_eq!(state.target, MealAt { meal: 0, ..LUNCH });
    assert_eq!(foods(&state, state.target).len(), 3);
    assert_eq!(said(&state), &Arranged::MealPlaced(state.target, 4));
}

#[test]
fn meals_are_added_up_to_eight_and_taken_out() {
    let mut state = start();
    for number in 5..=MAX_MEALS {
        arrange(&mut state, Arrange::AddMeal(FRIDAY, format!("Meal {number}")));
    }
    let eight = state.plan().clone();
    assert_eq!(eight.days[usize::from(FRIDAY)].meals.len(), MAX_MEALS);
    assert_eq!(focus(&state), Some(FocusOn::AddTo(MealAt { meal: 7, ..LUNCH })));
    arrange(&mut state, Arrange::AddMeal(FRIDAY, "Meal 9".into()));
    assert_eq!(state.plan(), &eight);
    assert_eq!(said(&state), &Arranged::NoRoom);
    // Breakfast goes; lunch stays the meal that the catalog adds to.
    arrange(&mut state, Arrange::RemoveMeal(MealAt { meal: 0, ..LUNCH }));
    assert_eq!(said(&state), &Arranged::MealRemoved("Breakfast".into(), FRIDAY));
    assert_eq!(state.target, MealAt { meal: 0, ..LUNCH });
    assert_eq!(foods(&state, state.target).len(), 3);
    must_go_back(&mut state, &eight);
}

#[test]
fn undo_and_redo_leave_the_catalog_adding_to_the_same_meal() {
    let snacks = MealAt { meal: 3, ..LUNCH };
    for (change, moved) in [
        (Arrange::RemoveMeal(LUNCH), MealAt { meal: 2, ..LUNCH }),
        (Arrange::Nudge(Thing::Meal(snacks), false), MealAt { meal: 2, ..LUNCH }),
        (
            Arrange::Nudge(Thing::Meal(MealAt { meal: 2, ..LUNCH }), true),
            MealAt { meal: 2, ..LUNCH },
        ),
    ] {
        let mut state = start();
        state.act(&Action::Target(snacks));
        arrange(&mut state, change.clone());
        assert_eq!(state.target, moved);
        state.act(&Action::Undo);
        assert_eq!((state.target, state.cell.day), (snacks, FRIDAY), "{change:?}");
        state.act(&Action::Redo);
        assert_eq!(state.target, moved, "{change:?}");
    }
    // A meal whose foods go or come is the same meal; one that is gone leaves its place.
    let mut state = start();
    state.act(&Action::Undo);
    assert_eq!(state.target, LUNCH);
    arrange(&mut state, Arrange::AddMeal(FRIDAY, "Supper".into()));
    state.act(&Action::Target(MealAt { meal: 4, ..LUNCH }));
    state.act(&Action::Undo);
    assert_eq!(state.target, snacks);
}

#[test]
fn names_and_notes_are_trimmed_and_undone() {
    let mut state = start();
    let before = state.plan().clone();
    arrange(&mut state, Arrange::RenameMeal(LUNCH, "  Brunch ".into()));
    assert_eq!(state.plan().meal(LUNCH).expect("a meal").name, "Brunch");
    assert_eq!(said(&state), &Arranged::MealRenamed(LUNCH));
    must_go_back(&mut state, &before);
    arrange(&mut state, Arrange::NoteMeal(LUNCH, "Leftovers\n".into()));
    assert_eq!(state.plan().meal(LUNCH).expect("a meal").note, "Leftovers");
    assert_eq!(said(&state), &Arranged::Noted(true));
    arrange(&mut state, Arrange::NoteMeal(LUNCH, " ".into()));
    assert_eq!(said(&state), &Arranged::Noted(false));
    state.act(&Action::Undo);
    must_go_back(&mut state, &before);
    arrange(&mut state, Arrange::NotePlan("For the mountains".into()));
    assert_eq!(state.plan().note, "For the mountains");
    must_go_back(&mut state, &before);
}

#[test]
fn grams_are_whole_and_within_the_limit() {
    let mut state = start();
    let at = LUNCH.entry(0);
    let grams = |state: &State| state.plan().entry(at).expect("an entry").grams;
    let before = grams(&state);
    let halves = ["12.5", "12,5", "1,50", ",500", "5,,000", "5,0000", "1 5", "5,000,"];
    for wrong in ["", "5001", "-1", "a lot", "70000", "5,001"].into_iter().chain(halves) {
        state.act(&Action::Open(Over::Amount(at)));
        arrange(&mut state, Arrange::Amount(at, wrong.into()));
        assert!(state.filled.refused, "{wrong}");
        assert_eq!((state.over, grams(&state)), (Some(Over::Amount(at)), before), "{wrong}");
    }
    for (right, expected) in [("0", 0), (" 77 ", 77), ("5000", 5000)] {
        state.act(&Action::Open(Over::Amount(at)));
        assert!(!state.filled.refused);
        arrange(&mut state, Arrange::Amount(at, right.into()));
        assert_eq!((state.over, grams(&state)), (None, expected));
        assert_eq!(said(&state), &Arranged::Weighs(food("banana"), expected));
    }
    // The hint sets thousands apart, in the way of the language.
    for space in [",", ".", " ", "\u{a0}", "\u{202f}", "\u{2009}", "’", "'"] {
        for (number, expected) in [("1", 1250), ("4", 4250)] {
            state.act(&Action::Open(Over::Amount(at)));
            arrange(&mut state, Arrange::Amount(at, format!("{number}{space}250")));
            assert_eq!((state.over, grams(&state)), (None, expected), "{space:?}");
        }
    }
    arrange(&mut state, Arrange::Amount(at, "5,000".into()));
    arrange(&mut state, Arrange::Step(at, true));
    assert_eq!(grams(&state), 5000, "there is no larger amount");
}

#[test]
fn a_day_is_copied_with_all_its_meals() {
    let mut state = start();
    arrange(&mut state, Arrange::NoteMeal(LUNCH, "Leftovers".into()));
    let others = (0..DAYS as u8).filter(|day| *day != FRIDAY);
    let to = others.map(|day| MealAt { day, meal: 0 }).collect();
    arrange(&mut state, Arrange::Transfer { thing: Thing::Day(FRIDAY), to, moves: false });
    let days = &state.plan().days;
    assert!(days.iter().all(|day| *day == days[usize::from(FRIDAY)]));
}

#[test]
fn days_are_chosen_one_by_one_and_a_move_has_one() {
    let mut state = start();
    let chosen = |state: &State| (0..7).filter(|day| state.filled.has(*day)).collect::<Vec<_>>();
    state.act(&Action::Open(Over::Transfer(Thing::Meal(LUNCH))));
    for day in [5, 6, 0, 5] {
        state.act(&Action::Answer(Answer::Day(day)));
    }
    assert_eq!(chosen(&state), [0, 6]);
    state.act(&Action::StartMove(Thing::Meal(LUNCH)));
    assert_eq!(chosen(&state), [0; 0], "another dialog begins with nothing");
    for day in [5, 6] {
        state.act(&Action::Answer(Answer::Day(day)));
    }
    state.act(&Action::Answer(Answer::Meal(2)));
    assert_eq!((chosen(&state), state.filled.meal), (vec![6], Some(2)));
    state.act(&Action::Answer(Answer::Day(6)));
    assert_eq!(chosen(&state), [0; 0]);
}

#[test]
fn what_is_left_as_it_was_says_nothing() {
    let mut state = start();
    let note = |state: &mut State| {
        arrange(state, Arrange::NoteMeal(LUNCH, "With friends".to_owned()));
    };
    note(&mut state);
    assert_eq!(*said(&state), Arranged::Noted(true));
    let before = state.moment().changes;
    note(&mut state);
    let grams = state.plan().entry(LUNCH.entry(0)).expect("the banana").grams;
    arrange(&mut state, Arrange::Amount(LUNCH.entry(0), grams.to_string()));
    assert_eq!((state.moment().changes, state.toast.is_none()), (before, true));
}
