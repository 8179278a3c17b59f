//! Copying, moving and reordering what is on a plan. Every function gives one [`Edit`];
//! whether it keeps the limits shows when it is applied, wholly or not at all.

use crate::edit::{Edit, EditError};
use crate::plan::{Day, Entry, EntryAt, Meal, MealAt, Plan};

/// What can be copied or moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A food on the plate.
    Entry(EntryAt),
    /// The foods of a meal; its name and note stay.
    Meal(MealAt),
    /// All foods of a day; 0 is Monday.
    Day(u8),
}

impl Thing {
    /// The day it is on; 0 is Monday.
    #[must_use]
    pub const fn day(self) -> u8 {
        match self {
            Self::Entry(at) => at.day,
            Self::Meal(at) => at.day,
            Self::Day(day) => day,
        }
    }

    /// Whether it would come to lie where it is. Of a day's place the meal says nothing.
    #[must_use]
    pub fn is_in(self, place: MealAt) -> bool {
        match self {
            Self::Entry(at) => at.meal_at() == place,
            Self::Meal(at) => at == place,
            Self::Day(day) => day == place.day,
        }
    }
}

/// Adds a thing's foods below what is in each of these meals, or, where the thing is a
/// day, to the days of these places. Its own place is left out.
///
/// A day's foods go to the meals of the same kind; where no meal has that kind, the meal
/// is added. A day without food takes over the meals as they are, names and notes too.
///
/// # Errors
/// When a place does not exist. Applying the edit says when a meal or day is too full.
pub fn copy(plan: &Plan, thing: Thing, to: &[MealAt]) -> Result<Edit, EditError> {
    let mut edits = Vec::new();
    for (place, at) in to.iter().zip(0..) {
        if !thing.is_in(*place) && !to.iter().take(at).any(|earlier| earlier == place) {
            lay(plan, thing, *place, &mut edits)?;
        }
    }
    Ok(one(edits))
}

/// Moves a thing's foods: what [`copy`] does for one place, and they are gone from where
/// they were. Two days, one of them without food, change places.
///
/// # Errors
/// As [`copy`].
pub fn shift(plan: &Plan, thing: Thing, to: MealAt) -> Result<Edit, EditError> {
    let mut edits = Vec::new();
    if !thing.is_in(to) {
        lay(plan, thing, to, &mut edits)?;
        edits.push(match thing {
            Thing::Entry(at) => Edit::Remove(at),
            Thing::Meal(at) => {
                let meal = meal(plan, at)?;
                Edit::SetMeal(at, Meal { entries: Vec::new(), ..meal.clone() })
            }
            Thing::Day(from) => {
                let target = day(plan, to.day)?;
                let rest = if target.is_empty() {
                    target.clone()
                } else {
                    let mut rest = day(plan, from)?.clone();
                    for meal in &mut rest.meals {
                        meal.entries.clear();
                    }
                    rest
                };
                Edit::SetDay(from, rest)
            }
        });
    }
    Ok(one(edits))
}

/// Moves an entry to a position of its own or another meal: the one it has afterwards.
///
/// # Errors
/// When a place does not exist. Applying the edit says when the meal is too full.
pub fn place(plan: &Plan, from: EntryAt, to: EntryAt) -> Result<Edit, EditError> {
    let entry = *plan.entry(from).ok_or(EditError::NoSuchPlace)?;
    let left = usize::from(from.meal_at() == to.meal_at());
    if usize::from(to.entry) + left > meal(plan, to.meal_at())?.entries.len() {
        return Err(EditError::NoSuchPlace);
    }
    Ok(Edit::Many(vec![Edit::Remove(from), Edit::Insert(to, entry)]))
}

/// Moves a meal to another position of its day.
///
/// # Errors
/// When a place does not exist.
pub fn place_meal(plan: &Plan, from: MealAt, to: u8) -> Result<Edit, EditError> {
    let (mut day, to) = (day(plan, from.day)?.clone(), usize::from(to));
    if usize::from(from.meal) >= day.meals.len() || to >= day.meals.len() {
        return Err(EditError::NoSuchPlace);
    }
    let meal = day.meals.remove(usize::from(from.meal));
    day.meals.insert(to, meal);
    Ok(Edit::SetDay(from.day, day))
}

/// Adds a meal at the end of a day.
///
/// # Errors
/// When the day does not exist. Applying the edit says when it is full.
pub fn add_meal(plan: &Plan, to: u8, meal: Meal) -> Result<Edit, EditError> {
    let mut day = day(plan, to)?.clone();
    day.meals.push(meal);
    Ok(Edit::SetDay(to, day))
}

/// Adds the foods of another plan's meal below what is in a meal, or puts them in its
/// place. The meal goes on being what it was made as. It has one name and one note: in the
/// place of what was there those that came, else its own, each where there is one.
///
/// # Errors
/// When the place does not exist. Applying the edit says when the meal is too full.
pub fn receive_meal(
    plan: &Plan,
    to: MealAt,
    other: &Meal,
    replaces: bool,
) -> Result<Edit, EditError> {
    Ok(Edit::SetMeal(to, received(meal(plan, to)?, other, replaces)))
}

/// Adds the foods of another plan's day to the meals of the same kind, or puts the day in
/// place of what is there. Where no meal has a kind, the meal is added. A day without food
/// takes over the meals as they are.
///
/// # Errors
/// When the day does not exist. Applying the edit says when it or a meal is too full.
pub fn receive_day(plan: &Plan, to: u8, other: &Day, replaces: bool) -> Result<Edit, EditError> {
    let own = day(plan, to)?;
    if replaces || own.is_empty() {
        return Ok(Edit::SetDay(to, other.clone()));
    }
    let mut all = own.clone();
    for (meal, at) in other.meals.iter().zip(0..) {
        if meal.entries.is_empty() {
            continue;
        }
        match like(own, meal, at).and_then(|place| all.meals.get_mut(place)) {
            Some(same) => *same = received(same, meal, false),
            None => all.meals.push(meal.clone()),
        }
    }
    Ok(Edit::SetDay(to, all))
}

fn received(own: &Meal, other: &Meal, replaces: bool) -> Meal {
    let (first, second) = if replaces { (other, own) } else { (own, other) };
    let one = |first: &String, second: &String| {
        if first.is_empty() { second.clone() } else { first.clone() }
    };
    let mut entries = if replaces { Vec::new() } else { own.entries.clone() };
    entries.extend_from_slice(&other.entries);
    Meal {
        kind: own.kind,
        name: one(&first.name, &second.name),
        note: one(&first.note, &second.note),
        entries,
    }
}

/// Takes a meal out of its day, with all that is in it.
///
/// # Errors
/// When the place does not exist.
pub fn remove_meal(plan: &Plan, at: MealAt) -> Result<Edit, EditError> {
    let mut day = day(plan, at.day)?.clone();
    if usize::from(at.meal) >= day.meals.len() {
        return Err(EditError::NoSuchPlace);
    }
    day.meals.remove(usize::from(at.meal));
    Ok(Edit::SetDay(at.day, day))
}

/// Adds the edits that lay a thing's foods down at a place.
fn lay(plan: &Plan, thing: Thing, to: MealAt, edits: &mut Vec<Edit>) -> Result<(), EditError> {
    match thing {
        Thing::Entry(at) => {
            let entry = plan.entry(at).ok_or(EditError::NoSuchPlace)?;
            append(plan, std::slice::from_ref(entry), to, edits)
        }
        Thing::Meal(at) => append(plan, &meal(plan, at)?.entries, to, edits),
        Thing::Day(from) => {
            let filled = joined(day(plan, to.day)?, day(plan, from)?);
            edits.push(Edit::SetDay(to.day, filled));
            Ok(())
        }
    }
}

fn append(
    plan: &Plan,
    entries: &[Entry],
    to: MealAt,
    edits: &mut Vec<Edit>,
) -> Result<(), EditError> {
    let mut at = meal(plan, to)?.entries.len() as u8;
    for entry in entries {
        edits.push(Edit::Insert(to.entry(at), *entry));
        at = at.saturating_add(1);
    }
    Ok(())
}

/// A day with the foods of another one below its own.
fn joined(day: &Day, other: &Day) -> Day {
    if day.is_empty() {
        return other.clone();
    }
    let mut all = day.clone();
    for (meal, at) in other.meals.iter().zip(0..) {
        if meal.entries.is_empty() {
            continue;
        }
        match like(day, meal, at).and_then(|place| all.meals.get_mut(place)) {
            Some(same) => same.entries.extend_from_slice(&meal.entries),
            None => all.meals.push(meal.clone()),
        }
    }
    all
}

/// The meal of another day that a meal corresponds to: of its kind, best at the same
/// position.
#[must_use]
pub fn like_on(plan: &Plan, at: MealAt, other: u8) -> Option<MealAt> {
    let place = like(day(plan, other).ok()?, plan.meal(at)?, usize::from(at.meal))?;
    Some(MealAt { day: other, meal: place as u8 })
}

/// The position in a day of the meal that one from elsewhere corresponds to: of its kind,
/// best at the position `at`.
#[must_use]
pub fn like(day: &Day, meal: &Meal, at: usize) -> Option<usize> {
    let mut found = None;
    for (other, place) in day.meals.iter().zip(0..) {
        if other.kind == meal.kind && (found.is_none() || place == at) {
            found = Some(place);
        }
    }
    found
}

fn day(plan: &Plan, day: u8) -> Result<&Day, EditError> {
    plan.days.get(usize::from(day)).ok_or(EditError::NoSuchPlace)
}

fn meal(plan: &Plan, at: MealAt) -> Result<&Meal, EditError> {
    plan.meal(at).ok_or(EditError::NoSuchPlace)
}

/// Several edits as one.
fn one(mut edits: Vec<Edit>) -> Edit {
    match edits.len() {
        1 => edits.remove(0),
        _ => Edit::Many(edits),
    }
}
