//! Plans, and everything on a device, as files: JSON that people can read and write, with
//! foods by their slugs. `docs/backup-format.md` describes it.

mod days;
mod diary;
pub(crate) mod food;
mod open;
mod pantry;
mod plan;
pub(crate) mod read;
mod settings;
mod whole;

pub use open::{FileTrouble, MAX_FILE, Opened, open};
pub use plan::{PLAN_FORMAT, PLAN_VERSION, plan_from_json, plan_to_json};
pub use whole::{BACKUP_FORMAT, BACKUP_VERSION, backup_from_json, backup_to_json};

/// A text without the byte order mark that some editors put in front.
pub(crate) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
