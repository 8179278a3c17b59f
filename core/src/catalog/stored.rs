//! The columns as the build wrote them.
//!
//! The generated file defines, a value a food and ids ascending:
//! - `ID_STEP`: by how much each id is larger than the one before it;
//! - `NAMES`: a line each for the name, the slug and the other names, food by food;
//! - `SOURCE_ID`: a line each;
//! - `GROUP`, `KIND`, `TASTE`, `DIET`, `SOURCE`, `NOVA`, `AS_SERVED`, `ALLERGENS`,
//!   `MEAT`, `LIVE`;
//! - `QUARTERS`, `UNIT`, `SIZE_NOTE`, `CENTIGRAMS` of the portion, where a unit is a
//!   position among the pairs of lines of `UNITS`, one of it and several, and a size
//!   note one among the lines of `SIZE_NOTES`;
//! - `ENERGY` in milli-kcal, `PROTEIN`, `FAT`, `SATURATED_FAT`, `CARBS`, `SUGARS`,
//!   `FIBER`, `SODIUM`, `FREE_SUGARS`, `FRUCTANS`, `ALCOHOL` in milligrams, per 100 g;
//! - `SHARES`: how many plants it carries.
//!
//! And apart from the foods:
//! - `SHARE_PLANT`, `SHARE_CLASS`, `SHARE_PERMILLE`: the plants of all foods one
//!   after the other;
//! - `PLANTS`: a line each for slug, name and plural, plant by plant, in the order of
//!   `PlantId`;
//! - `GROUP_NAMES`.

use super::columns::{Amounts, Choices, Numbers};
use crate::food::{Allergen, Allergens, DietFit, Group, Source, Taste};
use crate::inputs::{Live, Meat, Nova, PlantClass};
use crate::kind::Kind;

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
