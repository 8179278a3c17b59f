//! The food catalog beside the plan: search, filters, groups, live gains.

mod filters;
mod groups;
mod panel;
mod results;

pub use panel::view;
