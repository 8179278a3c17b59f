//! Own foods that are the same.

use crate::food::{Food, FoodId};
use crate::link;

/// The number of the own food that is the same as `food` but for number and slug, which are
/// given anew on each device.
pub(crate) fn twin(own_foods: &[Food], food: &Food) -> Option<FoodId> {
    for own in own_foods {
        if own.name != food.name {
            continue;
        }
        let mut twin = food.clone();
        twin.id = own.id;
        twin.slug.clone_from(&own.slug);
        // As texts: to compare field by field is a multiple of the code.
        if link::pack_food(own) == link::pack_food(&twin) {
            return Some(own.id);
        }
    }
    None
}
