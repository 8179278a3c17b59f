//! The step from one plan to another, as small as the meals that differ.

use crate::edit::Edit;
use crate::plan::{MealAt, Plan};

/// The edit that makes one plan the other.
pub(super) fn step(from: &Plan, to: &Plan) -> Edit {
    let mut edits = Vec::new();
    if from.name != to.name {
        edits.push(Edit::Rename(to.name.clone()));
    }
    if from.note != to.note {
        edits.push(Edit::Note(to.note.clone()));
    }
    for (day, (old, new)) in (0..).zip(from.days.iter().zip(&to.days)) {
        if old.meals.len() != new.meals.len() {
            edits.push(Edit::SetDay(day, new.clone()));
            continue;
        }
        for (meal, (old, new)) in (0..).zip(old.meals.iter().zip(&new.meals)) {
            if old != new {
                edits.push(Edit::SetMeal(MealAt { day, meal }, new.clone()));
            }
        }
    }
    Edit::Many(edits)
}
