//! What arranging does to the plan: copies, moves, order, names and notes. In the second
//! half of the download.

use biomeal_core::edit::{Edit, EditError};
use biomeal_core::plan::{EntryAt, MAX_GRAMS, Meal, MealAt, MealKind};
use biomeal_core::transfer::{self, Thing};

use super::State;
use crate::app::focus::FocusOn;
use crate::app::thing::{Arrange, Arranged, Filled};
use crate::app::toast::Notice;
use crate::app::view::View;
use crate::ui::amount;

/// Makes the change, says it, and puts the focus where what had it went.
pub fn arrange(state: &mut State, change: &Arrange) {
    match change {
        Arrange::Transfer { thing, to, moves } => transfer(state, *thing, to, *moves),
        Arrange::Place(from, to) => place(state, *from, *to),
        Arrange::ToDay(thing, day) => to_day(state, *thing, *day),
        Arrange::Nudge(thing, down) => nudge(state, *thing, *down),
        Arrange::Step(at, more) => step(state, *at, *more),
        Arrange::AddMeal(day, name) => add_meal(state, *day, name),
        Arrange::RemoveMeal(at) => remove_meal(state, *at),
        Arrange::RenameMeal(at, name) => {
            let named = |meal: &mut Meal| name.trim().clone_into(&mut meal.name);
            set_meal(state, *at, &named, Arranged::MealRenamed(*at));
        }
        Arrange::NoteMeal(at, note) => {
            let noted = |meal: &mut Meal| note.trim().clone_into(&mut meal.note);
            set_meal(state, *at, &noted, Arranged::Noted(!note.trim().is_empty()));
        }
        Arrange::NotePlan(note) => {
            let note = note.trim().to_owned();
            let written = Arranged::Noted(!note.is_empty());
            state.over = None;
            make(state, Ok(Edit::Note(note)), written);
        }
        Arrange::Amount(at, typed) => weigh(state, *at, typed),
    }
}

/// Makes an edit and says what it did, unless it changed nothing. Whether it was made.
fn make(state: &mut State, edit: Result<Edit, EditError>, done: Arranged) -> bool {
    let Ok(edit) = edit else { return false };
    let made = state.try_edit(edit);
    match made {
        Ok(true) => state.notify(Notice::Arranged(done)),
        Ok(false) => {}
        Err(_) => state.notify(Notice::Arranged(Arranged::NoRoom)),
    }
    made.is_ok()
}

fn transfer(state: &mut State, thing: Thing, to: &[MealAt], moves: bool) {
    let food = match thing {
        Thing::Entry(at) => state.plan().entry(at).map(|entry| entry.food),
        Thing::Meal(_) | Thing::Day(_) => None,
    };
    state.over = None;
    let edit = match to {
        [to] if moves => transfer::shift(state.plan(), thing, *to),
        _ => transfer::copy(state.plan(), thing, to),
    };
    let done = Arranged::Transferred(thing, food, to.to_vec(), moves);
    if make(state, edit, done) && moves {
        match thing {
            Thing::Entry(at) => focus_near(state, at),
            Thing::Meal(at) => state.focus_on(FocusOn::AddTo(at)),
            Thing::Day(_) => state.focus_on(FocusOn::Day),
        }
    }
}

/// The focus after a food is gone from a place: the next one, else "Add food".
fn focus_near(state: &mut State, at: EntryAt) {
    let left = state.plan().entry(at).is_some();
    state.focus_on(if left { FocusOn::Entry(at) } else { FocusOn::AddTo(at.meal_at()) });
}

fn place(state: &mut State, from: EntryAt, to: EntryAt) {
    let Some(entry) = state.plan().entry(from).copied() else { return };
    let edit = transfer::place(state.plan(), from, to);
    let meal = to.meal_at();
    let done = if from.meal_at() == meal {
        let count = state.plan().meal(meal).map_or(0, |meal| meal.entries.len());
        Arranged::Placed(entry.food, meal, [to.entry.saturating_add(1), count as u8])
    } else {
        Arranged::Transferred(Thing::Entry(from), Some(entry.food), vec![meal], true)
    };
    if make(state, edit, done) {
        // The week view shows where it went, on whatever day.
        let week = state.view == View::Week;
        if week || to.day == state.target.day {
            if week {
                state.cell = meal;
            }
            state.focus_on(FocusOn::Entry(to));
        } else {
            focus_near(state, from);
        }
    }
}

/// To the meal that corresponds, where the day has one.
fn to_day(state: &mut State, thing: Thing, day: u8) {
    let meal = match thing {
        Thing::Entry(at) => at.meal_at(),
        Thing::Meal(at) => at,
        Thing::Day(_) => return,
    };
    if let Some(to) = transfer::like_on(state.plan(), meal, day) {
        transfer(state, thing, &[to], true);
    }
}

/// By one place, where there is one.
fn nudge(state: &mut State, thing: Thing, down: bool) {
    let next = |place: u8| if down { place.checked_add(1) } else { place.checked_sub(1) };
    match thing {
        Thing::Entry(at) => {
            if let Some(entry) = next(at.entry) {
                place(state, at, EntryAt { entry, ..at });
            }
        }
        Thing::Meal(at) => {
            if let Some(meal) = next(at.meal) {
                swap_meals(state, at, MealAt { meal, ..at });
            }
        }
        Thing::Day(_) => {}
    }
}

/// Two meals, one after the other, change places.
fn swap_meals(state: &mut State, at: MealAt, other: MealAt) {
    let edit = transfer::place_meal(state.plan(), at, other.meal);
    if make(state, edit, Arranged::MealPlaced(other, meals_of(state, at.day))) {
        // The catalog goes on adding to the same meal.
        for place in [&mut state.target, &mut state.cell] {
            if *place == at {
                *place = other;
            } else if *place == other {
                *place = at;
            }
        }
        state.think();
        focus_meal(state, other);
    }
}

/// The focus on a meal: its menu, or its cell in the week view.
fn focus_meal(state: &mut State, at: MealAt) {
    match state.view {
        View::Day => state.focus_on(FocusOn::Meal(at)),
        View::Week => state.go_to_cell(at),
    }
}

/// To the next amount on the grid of half portions, where there is one.
fn step(state: &mut State, at: EntryAt, more: bool) {
    let Some(entry) = state.plan().entry(at).copied() else { return };
    let Some(food) = state.foods.get(entry.food) else { return };
    let next = if more { amount::more } else { amount::less };
    if let Some(grams) = next(&food.portion, entry.grams) {
        put_grams(state, at, grams);
    }
}

fn put_grams(state: &mut State, at: EntryAt, grams: u16) {
    let Some(mut entry) = state.plan().entry(at).copied() else { return };
    entry.grams = grams;
    make(state, Ok(Edit::Replace(at, entry)), Arranged::Weighs(entry.food, grams));
}

fn add_meal(state: &mut State, day: u8, name: &str) {
    let at = MealAt { day, meal: meals_of(state, day) };
    let meal = Meal { name: name.to_owned(), ..Meal::empty(MealKind::Snacks) };
    let edit = transfer::add_meal(state.plan(), day, meal);
    if make(state, edit, Arranged::MealAdded(at)) {
        state.focus_on(FocusOn::AddTo(at));
    }
}

fn remove_meal(state: &mut State, at: MealAt) {
    let Some(meal) = state.plan().meal(at) else { return };
    let name = if meal.name.is_empty() {
        (crate::i18n::Texts.words.meal)(meal.kind).to_owned()
    } else {
        meal.name.clone()
    };
    let edit = transfer::remove_meal(state.plan(), at);
    let target = state.target;
    if make(state, edit, Arranged::MealRemoved(name, at.day)) {
        // The catalog goes on adding to the same meal, where it is left.
        if target.day == at.day && target.meal > at.meal {
            state.target.meal = target.meal - 1;
            state.think();
        }
        let next = state.nearest(at);
        focus_meal(state, next);
    }
}

fn meals_of(state: &State, day: u8) -> u8 {
    state.plan().days.get(usize::from(day)).map_or(0, |day| day.meals.len()) as u8
}

fn set_meal(state: &mut State, at: MealAt, change: &dyn Fn(&mut Meal), done: Arranged) {
    state.over = None;
    let Some(meal) = state.plan().meal(at) else { return };
    let mut meal = meal.clone();
    change(&mut meal);
    make(state, Ok(Edit::SetMeal(at, meal)), done);
}

/// Whole grams up to the most there can be; the dialog stays where something else was
/// typed, and says so.
fn weigh(state: &mut State, at: EntryAt, typed: &str) {
    match whole(typed) {
        Some(grams) if grams <= MAX_GRAMS => {
            state.over = None;
            put_grams(state, at, grams);
        }
        _ => state.filled = Filled { refused: true, ..state.filled },
    }
}

/// A whole number, its thousands set apart or not. Three digits follow what sets apart,
/// so that "1.5" is refused and not read as 15.
fn whole(typed: &str) -> Option<u16> {
    let mut digits = String::new();
    let (mut apart, mut run) = (false, 0);
    for letter in typed.trim().chars() {
        match letter {
            '0'..='9' => {
                digits.push(letter);
                run += 1;
            }
            ',' | '.' | '\'' | '’' | ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}'
                if run > 0 && (!apart || run == 3) =>
            {
                (apart, run) = (true, 0);
            }
            _ => return None,
        }
    }
    if apart && run != 3 { None } else { digits.parse().ok() }
}
