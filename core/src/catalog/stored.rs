//! The catalog as the build wrote it.
//!
//! The generated file defines:
//! - `FOODS`: how many there are;
//! - `NAMES`: for each food a line with its name, `=` and its slug; `OTHER_NAMES`: for
//!   each food a line with its other names, `;` between two; `PLANTS`: a line for each
//!   plant, in the order of `PlantId`; all as `spelling.rs` reads them;
//! - `NUMBERS`: the columns, as `columns.rs` reads them; `FURTHER`: those that the
//!   planner begins without;
//! - `SOURCE_WORDS`: numbers at a source that are no numbers, a line each;
//! - what the numbers of the columns stand for: lines of `UNITS` (one and several)
//!   and `SIZE_NOTES`, values of `GROUPS`, `KINDS`, `TASTES`, `DIETS`, `SOURCES`,
//!   `NOVAS`, `ALLERGENS`, `MEATS`, `LIVE`, `PLANT_CLASSES`;
//! - `CORRECTED`: numbers of foods and what their portions weighed when links were
//!   released, where that is not what they weigh now;
//! - `GROUP_NAMES`.
//!
//! Energy is in milli-kcal, other amounts in milligrams, per 100 g.

use crate::food::{Allergen, Allergens, DietFit, Group, Source, Taste};
use crate::inputs::{Live, Meat, Nova, PlantClass};
use crate::kind::Kind;

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
