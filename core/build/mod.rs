//! From the tables of `catalog/` to Rust source. The build script and the tests
//! both come in through [`generate`]: the tests feed it broken tables.

mod cell;
mod checks;
#[path = "../src/coder/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the build only writes")]
mod coder;
#[path = "../src/catalog/columns.rs"]
#[allow(dead_code, reason = "the build only writes")]
mod columns;
mod emit;
mod emit_facts;
mod food;
mod join;
mod lists;
mod nutrients;
#[path = "../src/link/portions.rs"]
mod portions;
#[path = "../src/catalog/spelling.rs"]
mod reading;
mod rows;
mod spelling;
mod table;
mod values;
mod vocabulary;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

pub use table::Problem;

use food::Food;
use lists::Lists;

/// The tables, by file name.
pub const FILES: [&str; 13] = [
    "foods.tsv",
    "gut.tsv",
    "tags.tsv",
    "portions.tsv",
    "kinds.tsv",
    "digm.tsv",
    "other_names.tsv",
    "plants.tsv",
    "groups.tsv",
    "references.tsv",
    "known_exceptions.tsv",
    "released_ids.tsv",
    "released_plants.tsv",
];

/// The text of every table, by file name.
pub type Tables = BTreeMap<&'static str, String>;

/// Reads the tables from their folder.
pub fn load(folder: &Path) -> Result<Tables, String> {
    FILES
        .into_iter()
        .map(|file| match std::fs::read_to_string(folder.join(file)) {
            Ok(text) => Ok((file, text)),
            Err(error) => Err(format!("catalog/{file}: {error}")),
        })
        .collect()
}

/// Rust source.
pub struct Sources {
    /// For `core/src/catalog.rs`.
    pub catalog: String,
    /// For `core/src/catalog/named.rs`.
    pub slugs: String,
    /// For `core/src/facts.rs`.
    pub facts: String,
}

/// The catalog as Rust source, or everything that is wrong with the tables.
///
/// Cells are read first; only tables whose every cell can be read are held
/// against each other, so that one typing error is one complaint.
pub fn generate(tables: &Tables) -> Result<Sources, Vec<Problem>> {
    let mut problems = Vec::new();
    let lists = lists::read(tables, &mut problems);
    let lines = join::lines(tables, &mut problems);
    stop_at(&mut problems)?;
    let pointers = lists.pointers();
    let foods: Vec<Food<'_>> =
        lines.iter().map(|lines| food::read(lines, &pointers, &mut problems)).collect();
    stop_at(&mut problems)?;
    let catalog = Catalog { lists, foods, lines };
    checks::all(&catalog, &mut problems);
    stop_at(&mut problems)?;
    Ok(Sources {
        catalog: emit::catalog(&catalog),
        slugs: emit::slugs(&catalog),
        facts: emit_facts::facts(&catalog),
    })
}

/// The tables, read.
pub struct Catalog<'a> {
    lists: Lists<'a>,
    foods: Vec<Food<'a>>,
    /// Where each food stands, for complaints.
    lines: Vec<food::Lines<'a>>,
}

fn stop_at(problems: &mut Vec<Problem>) -> Result<(), Vec<Problem>> {
    if problems.is_empty() { Ok(()) } else { Err(std::mem::take(problems)) }
}
