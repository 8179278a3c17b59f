//! The built-in catalog: what its tables promise, that the built tables hold what
//! people wrote, and that a broken table stops the build where it is broken.

#[path = "../build/mod.rs"]
mod build;

#[path = "catalog/beginning.rs"]
mod beginning;
#[path = "catalog/broken.rs"]
mod broken;
#[path = "catalog/figures.rs"]
mod figures;
#[path = "catalog/identity.rs"]
mod identity;
#[path = "catalog/promises.rs"]
mod promises;
#[path = "catalog/words.rs"]
mod words;

use std::path::Path;

/// The tables as they stand.
fn tables() -> build::Tables {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../catalog");
    build::load(&folder).expect("the tables are there")
}

/// The cells of one column.
fn column(file: &'static str, column: &str) -> Vec<String> {
    let text = &tables()[file];
    let mut rows = text.lines().map(|line| line.split('\t').collect::<Vec<_>>());
    let header = rows.next().expect("a header");
    let at = header.iter().position(|name| *name == column).expect("the column");
    rows.map(|cells| cells[at].to_owned()).collect()
}
