//! The catalog of the page that carries the planner: foods it adds or puts in the place of
//! ours, tips of its own, and its name. `docs/host-catalog.md` describes the file.
//!
//! It is taken whole or not at all: a food with a wrong figure would be scored wrongly, and
//! one that is missing would not be noticed.

mod complaint;
mod figures;
mod food;
mod plain;
mod read;

use std::sync::Arc;

use crate::food::{Food, FoodId};

pub use complaint::Complaint;
pub use read::read;

/// What the file says that it is.
pub const FORMAT: &str = "biomeal-catalog";
/// The newest version of the format.
pub const VERSION: u32 = 1;
/// Most bytes of a catalog.
pub const MAX_BYTES: usize = 2_000_000;
/// Most foods of a catalog: about as many as ours has.
pub const MAX_FOODS: usize = 500;
/// Most tips of a catalog.
pub const MAX_TIPS: usize = 5;
/// Most characters of a tip.
pub const MAX_TIP: usize = 200;
/// Most characters of the page's name and of a slug: with both, an own food's slug still
/// fits into [`MAX_NAME`](crate::plan::MAX_NAME).
pub const MAX_BRAND: usize = 30;
/// See [`MAX_BRAND`].
pub const MAX_SLUG: usize = 40;
/// Most characters of a food's other names.
pub const MAX_OTHER_NAMES: usize = 200;
/// Most characters of the page's address.
pub const MAX_LINK: usize = 300;
/// Most complaints about one catalog.
pub const MAX_COMPLAINTS: usize = 20;

/// The catalog of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostCatalog {
    /// Who it is from: "Oat House".
    pub brand: String,
    /// Their address, which begins with `https://`; may be empty.
    pub link: String,
    /// Their foods, numbered from the highest number down.
    pub foods: Arc<[HostFood]>,
    /// Their tips: plain sentences.
    pub tips: Vec<String>,
}

/// A food of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostFood {
    /// The food; its source is an own one with the page's name as number.
    pub food: Food,
    /// The food of ours that it goes with the same meals as.
    pub like: Option<FoodId>,
    /// Whether that one is no longer offered.
    pub replaces: bool,
}
