//! How much of a food comes onto the plate at first.

use biomeal_core::catalog::named;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::plan::Entry;

const MISO: FoodId = named::food("miso");

/// One portion of a food. Miso goes into hot liquid nearly always, so it is
/// heated from the start; the person can say otherwise.
pub fn serving(foods: &Foods, food: FoodId) -> Option<Entry> {
    let known = foods.get(food)?;
    Some(Entry { food, grams: known.portion.grams(), heated: food == MISO })
}
