//! What can be copied, moved and arranged on the plan, and what is said when it was.

use biomeal_core::food::FoodId;
use biomeal_core::plan::{EntryAt, Meal, MealAt};

pub use biomeal_core::transfer::Thing;

use crate::app::adding::{Adding, Chosen};
use crate::app::paper::Paper;

/// What is filled into the dialog that is open: nothing, when it opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filled {
    /// The days chosen, one bit each from Monday on.
    pub days: u8,
    /// The meal chosen, by its position in the thing's own day; nothing: the thing's own.
    pub meal: Option<u8>,
    /// Whether the thing is to be moved, which one day can be chosen for.
    pub moves: bool,
    /// Characters typed into a note; nothing: as many as it had.
    pub typed: Option<u16>,
    /// Whether what was typed cannot be taken.
    pub refused: bool,
    /// What of a shared plan is to be added, and where.
    pub adding: Adding,
    /// What is to be printed.
    pub paper: Paper,
}

impl Filled {
    /// Takes in what was just done. A move is to one day alone.
    pub const fn take(&mut self, answer: Answer) {
        match answer {
            Answer::Day(day) => {
                let others = if self.moves { 0 } else { self.days };
                self.days = if self.has(day) { self.days & !(1 << day) } else { others | 1 << day };
            }
            Answer::Meal(meal) => self.meal = Some(meal),
            Answer::Typed(characters) => self.typed = Some(characters),
            Answer::Adding(adding) => self.adding = adding,
            Answer::Paper(paper) => self.paper = paper,
        }
    }

    /// Whether a day is chosen.
    pub const fn has(self, day: u8) -> bool {
        self.days >> day & 1 == 1
    }
}

/// One thing done in the dialog that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A day was chosen, or is not any more.
    Day(u8),
    /// A meal was chosen.
    Meal(u8),
    /// A note has so many characters now.
    Typed(u16),
    /// Something else of a shared plan is to be added, or elsewhere.
    Adding(Adding),
    /// Something else is to be printed.
    Paper(Paper),
}

/// A change of what is where, and of names and notes. What it takes is in the second half
/// of the download.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// Copy or move a thing. Of a day's places only their days count; a move has one.
    Transfer {
        /// What.
        thing: Thing,
        /// Where to.
        to: Vec<MealAt>,
        /// Whether it is gone from where it was.
        moves: bool,
    },
    /// Move a food to the position that it has afterwards.
    Place(EntryAt, EntryAt),
    /// Move a food, or the foods of a meal, to the same meal of another day.
    ToDay(Thing, u8),
    /// Move a food in its meal, or a meal in its day, by one place; true moves it down.
    Nudge(Thing, bool),
    /// Half a portion less of a food, or more.
    Step(EntryAt, bool),
    /// Add a meal of this name at the end of a day.
    AddMeal(u8, String),
    /// Take a meal out of its day.
    RemoveMeal(MealAt),
    /// Name a meal; empty gives back the name it was made with.
    RenameMeal(MealAt, String),
    /// Write a meal's note.
    NoteMeal(MealAt, String),
    /// Write the plan's note.
    NotePlan(String),
    /// Set the grams of a food, as typed.
    Amount(EntryAt, String),
}

/// What was arranged, for the notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arranged {
    /// A thing was copied or moved; its food, where it is one.
    Transferred(Thing, Option<FoodId>, Vec<MealAt>, bool),
    /// A food of a meal has another position, from 1, among so many.
    Placed(FoodId, MealAt, [u8; 2]),
    /// A meal has another position in its day, from 1, among so many.
    MealPlaced(MealAt, u8),
    /// A meal was added.
    MealAdded(MealAt),
    /// A meal of this name was taken out of this day.
    MealRemoved(String, u8),
    /// A meal was named.
    MealRenamed(MealAt),
    /// A note was written, or emptied.
    Noted(bool),
    /// A food weighs this many grams.
    Weighs(FoodId, u16),
    /// A part of a shared plan was added: its meal, where it is one, and whether that
    /// became a new meal.
    Received(Chosen, Option<Meal>, bool),
    /// There was no room, and nothing was changed.
    NoRoom,
}

/// What is at a place such as "1-0-2", the third food of Tuesday's first meal; "1-0" is
/// the meal, "1" the day.
pub fn thing_at(place: &str) -> Option<Thing> {
    let mut numbers = Vec::new();
    for number in place.split('-') {
        numbers.push(number.parse().ok()?);
    }
    match *numbers.as_slice() {
        [day] => Some(Thing::Day(day)),
        [day, meal] => Some(Thing::Meal(MealAt { day, meal })),
        [day, meal, entry] => Some(Thing::Entry(MealAt { day, meal }.entry(entry))),
        _ => None,
    }
}

/// What dropping a food or a meal on something does: a food goes before or after another
/// one; else it goes to the end of a meal, or, dropped on a day, of its own meal there.
/// Nothing where it would stay where it is.
pub fn dropped(from: Thing, on: Thing, after: bool) -> Option<Arrange> {
    let to = match on {
        Thing::Entry(at) => match from {
            Thing::Entry(from) => return placed(from, at, after),
            Thing::Meal(_) | Thing::Day(_) => at.meal_at(),
        },
        Thing::Meal(to) => to,
        Thing::Day(day) => return (day != from.day()).then_some(Arrange::ToDay(from, day)),
    };
    let change = Arrange::Transfer { thing: from, to: vec![to], moves: true };
    (!from.is_in(to)).then_some(change)
}

/// Before another food, or after it.
fn placed(from: EntryAt, at: EntryAt, after: bool) -> Option<Arrange> {
    let mut entry = at.entry + u8::from(after);
    if from.meal_at() == at.meal_at() && from.entry < entry {
        entry -= 1;
    }
    let to = EntryAt { entry, ..at };
    (to != from).then_some(Arrange::Place(from, to))
}

#[cfg(test)]
mod tests {
    use super::{Arrange, MealAt, Thing, dropped, thing_at};

    const AT: MealAt = MealAt { day: 1, meal: 0 };

    #[test]
    fn a_place_is_a_day_a_meal_of_it_or_a_food_of_that() {
        assert_eq!(thing_at("1"), Some(Thing::Day(1)));
        assert_eq!(thing_at("1-0"), Some(Thing::Meal(AT)));
        assert_eq!(thing_at("1-0-2"), Some(Thing::Entry(AT.entry(2))));
        for wrong in ["", "1-", "1-0-2-3", "1-x", "1-256"] {
            assert_eq!(thing_at(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_food_is_dropped_before_or_after_another_one() {
        let drop = |from: u8, on: u8, after| match dropped(
            Thing::Entry(AT.entry(from)),
            Thing::Entry(AT.entry(on)),
            after,
        ) {
            Some(Arrange::Place(_, to)) => Some(to.entry),
            other => other.map(|_| u8::MAX),
        };
        assert_eq!((drop(0, 2, false), drop(0, 2, true)), (Some(1), Some(2)));
        assert_eq!((drop(2, 0, false), drop(2, 0, true)), (Some(0), Some(1)));
        assert_eq!((drop(1, 1, false), drop(1, 1, true)), (None, None));
        assert_eq!((drop(1, 0, true), drop(1, 2, false)), (None, None));
        let other = MealAt { day: 1, meal: 3 };
        let food = Thing::Entry(AT.entry(0));
        let place = dropped(food, Thing::Entry(other.entry(1)), true);
        assert_eq!(place, Some(Arrange::Place(AT.entry(0), other.entry(2))));
        assert_eq!(dropped(food, Thing::Meal(AT), true), None);
        assert_eq!(dropped(food, Thing::Day(1), true), None);
        assert_eq!(dropped(food, Thing::Day(6), true), Some(Arrange::ToDay(food, 6)));
    }

    #[test]
    fn a_meal_is_dropped_below_what_another_one_holds() {
        let (meal, other) = (Thing::Meal(AT), MealAt { day: 4, meal: 2 });
        let moved = Arrange::Transfer { thing: meal, to: vec![other], moves: true };
        for on in [Thing::Meal(other), Thing::Entry(other.entry(0)), Thing::Entry(other.entry(5))] {
            for after in [false, true] {
                assert_eq!(dropped(meal, on, after), Some(moved.clone()), "{on:?}");
            }
        }
        assert_eq!(dropped(meal, Thing::Day(4), false), Some(Arrange::ToDay(meal, 4)));
        for on in [meal, Thing::Entry(AT.entry(1)), Thing::Day(1)] {
            assert_eq!(dropped(meal, on, true), None, "{on:?}");
        }
    }
}
