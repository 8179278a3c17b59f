//! Saved meals of both sides, each known by its name.

use crate::document::{Document, MAX_SAVED_MEALS, SavedMeal, free_name};

/// The saved meals of both: mine first, then what is new in theirs, as far as there is
/// room. Two meals that got one name on the two sides are both kept.
pub(super) fn merge(base: &Document, mine: &Document, theirs: &Document) -> Vec<SavedMeal> {
    let (base, mine, theirs) = (&base.saved_meals, &mine.saved_meals, &theirs.saved_meals);
    if mine == base {
        return theirs.clone();
    }
    let mut merged = Vec::new();
    for meal in mine {
        if theirs.contains(meal) || !base.contains(meal) {
            merged.push(meal.clone());
        }
    }
    for meal in theirs {
        if base.contains(meal) || merged.contains(meal) || merged.len() >= MAX_SAVED_MEALS {
            continue;
        }
        let mut names = Vec::new();
        for other in &merged {
            names.push(other.name.as_str());
        }
        let name = free_name(&meal.name, &names);
        merged.push(SavedMeal { name, entries: meal.entries.clone() });
    }
    merged
}
