//! The built-in catalog, made from `catalog/` when core is built.
//!
//! It is stored as short as it can be read, because most of the planner's download
//! is the catalog, and becomes rows when it is first asked for: numbers go through
//! the range coder of the links, words leave out what other words say. No table is
//! parsed: what is stored was checked when core was built.

mod columns;
pub mod named;
mod rows;
mod spelling;
mod stored;

use std::sync::LazyLock;

use crate::coder;
use crate::food::{Food, FoodId};
use crate::inputs::PlantId;

pub(crate) use stored::CORRECTED;
pub use stored::GROUP_NAMES;

/// A plant type and what people call it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plant {
    /// Stable word: "common-bean".
    pub slug: &'static str,
    /// One of it, in lower case: "bean".
    pub name: &'static str,
    /// Several: "beans".
    pub plural: &'static str,
}

struct Catalog {
    foods: Vec<Food>,
    plants: Vec<Plant>,
}

static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog { foods: rows::beginning(), plants: rows::plants() });

/// The same with all that is known of the foods.
static WHOLE: LazyLock<Vec<Food>> = LazyLock::new(|| rows::whole(beginning()));

fn catalog() -> &'static Catalog {
    &CATALOG
}

/// All foods, ids ascending.
#[must_use]
pub fn foods() -> &'static [Food] {
    &WHOLE
}

/// All foods, ids ascending, with what the planner begins with: names, portions, diets and
/// what is scored. Other names and sources are empty; sodium and what is shown but never
/// scored are unknown. A first download of less than all needs no more.
#[must_use]
pub fn beginning() -> &'static [Food] {
    &catalog().foods
}

/// The food with this number.
#[must_use]
pub fn by_id(id: FoodId) -> Option<&'static Food> {
    find(foods(), id)
}

/// The food with this number among foods, ids ascending.
pub(crate) fn find(foods: &[Food], id: FoodId) -> Option<&Food> {
    let at = foods.partition_point(|food| food.id < id);
    foods.get(at).filter(|food| food.id == id)
}

/// The food with this slug.
#[must_use]
pub fn by_slug(slug: &str) -> Option<&'static Food> {
    foods().iter().find(|food| food.slug == slug)
}

/// All plant types; a plant's position is its `PlantId`.
#[must_use]
pub fn plants() -> &'static [Plant] {
    &catalog().plants
}

/// The plant with this number.
#[must_use]
pub fn plant(id: PlantId) -> Option<&'static Plant> {
    plants().get(usize::from(id.0))
}
