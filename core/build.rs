//! Checks the tables of `catalog/` when core is built and turns them into Rust
//! source, so that no table is parsed when the planner starts. A wrong row stops
//! the build with its file, line and column.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[path = "build/mod.rs"]
mod catalog;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(complaints) => {
            for complaint in complaints {
                println!("cargo::error={complaint}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let tables = folder("CARGO_MANIFEST_DIR")?.join("../catalog");
    for file in catalog::FILES {
        println!("cargo::rerun-if-changed={}", tables.join(file).display());
    }
    let tables = catalog::load(&tables).map_err(|complaint| vec![complaint])?;
    let sources = catalog::generate(&tables)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let out = folder("OUT_DIR")?;
    write(&out.join("catalog.rs"), &sources.catalog)?;
    write(&out.join("slugs.rs"), &sources.slugs)?;
    write(&out.join("facts.rs"), &sources.facts)
}

fn folder(variable: &str) -> Result<PathBuf, Vec<String>> {
    let path = std::env::var_os(variable);
    path.map(PathBuf::from).ok_or_else(|| vec![format!("cargo did not set {variable}")])
}

fn write(file: &Path, source: &str) -> Result<(), Vec<String>> {
    std::fs::write(file, source).map_err(|error| vec![format!("{}: {error}", file.display())])
}
