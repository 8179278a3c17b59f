//! Plans as files: JSON that people can read and write, with foods by their slugs.
//! `docs/backup-format.md` describes it.

mod food;
mod plan;
mod read;

pub use plan::{FORMAT, VERSION, plan_from_json, plan_to_json};
