//! The catalog as the build wrote it.
//!
//! The generated file defines:
//! - `FOODS`: how many there are;
//! - `WORDS`: texts of lines, a tab behind each, as `letters.rs` reads them, and
//!   `WORDS_LENGTH`, their bytes. The texts are: names, for each food a line with its
//!   name, `=` and its slug, then a line for each of its other names; plants, a line for
//!   each, in the order of `PlantId`; units, one and several; notes about sizes; numbers
//!   at a source that are no numbers. The first three are as `spelling.rs` reads them;
//! - `NUMBERS`: the columns, as `columns.rs` reads them;
//! - what else the numbers of the columns stand for: values of `GROUPS`, `KINDS`,
//!   `TASTES`, `DIETS`, `SOURCES`, `NOVAS`, `ALLERGENS`, `MEATS`, `LIVE`,
//!   `PLANT_CLASSES`;
//! - `CORRECTED`: numbers of foods and what their portions weighed when links were
//!   released, where that is not what they weigh now;
//! - `GROUP_NAMES`.
//!
//! Energy is in milli-kcal, other amounts in milligrams, per 100 g.

use crate::food::{Allergen, Allergens, DietFit, Group, Source, Taste};
use crate::inputs::{Live, Meat, Nova, PlantClass};
use crate::kind::Kind;

include!(concat!(env!("OUT_DIR"), "/catalog.rs"));
