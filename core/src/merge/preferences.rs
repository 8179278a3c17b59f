//! Settings and recent foods of both sides.

use super::pick;
use crate::document::MAX_RECENT;
use crate::food::{Allergens, FoodId};
use crate::settings::Settings;

/// Each setting by itself.
pub(super) fn settings(base: &Settings, mine: &Settings, theirs: &Settings) -> Settings {
    if mine == base {
        return theirs.clone();
    }
    if theirs == base {
        return mine.clone();
    }
    Settings {
        diet: pick(&base.diet, &mine.diet, &theirs.diet),
        without: without(base.without, mine.without, theirs.without),
        reference: pick(&base.reference, &mine.reference, &theirs.reference),
        gentle_start: pick(&base.gentle_start, &mine.gentle_start, &theirs.gentle_start),
        hide_numbers: pick(&base.hide_numbers, &mine.hide_numbers, &theirs.hide_numbers),
        week_start: pick(&base.week_start, &mine.week_start, &theirs.week_start),
        theme: pick(&base.theme, &mine.theme, &theirs.theme),
        hide_check_in: pick(&base.hide_check_in, &mine.hide_check_in, &theirs.hide_check_in),
    }
}

/// Each allergen by itself.
fn without(base: Allergens, mine: Allergens, theirs: Allergens) -> Allergens {
    let mut merged = mine;
    for allergen in base.union(theirs).iter() {
        if mine.contains(allergen) == base.contains(allergen) {
            merged = merged.with(allergen, theirs.contains(allergen));
        }
    }
    merged
}

/// Mine first, then what is new in theirs.
pub(super) fn recent(base: &[FoodId], mine: &[FoodId], theirs: &[FoodId]) -> Vec<FoodId> {
    if mine == base {
        return theirs.to_vec();
    }
    let mut merged = mine.to_vec();
    if theirs != base {
        for food in theirs {
            if !merged.contains(food) {
                merged.push(*food);
            }
        }
        merged.truncate(MAX_RECENT);
    }
    merged
}
