//! The food catalog beside the plan: search, filters, groups, live gains.

mod filters;
mod food;
mod order;
mod panel;

pub use panel::{Catalog, CatalogProps};
