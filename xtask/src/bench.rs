//! `cargo xtask bench`: what core costs in a browser and how long links are, as ratios; what
//! the built planner costs a person who presses and types; and millions of texts that may be
//! no links.

use std::path::PathBuf;

use crate::Outcome;
use crate::build;
use crate::install;
use crate::project::{Project, run};
use crate::tool::{self, Engine};

mod lighthouse;
mod peers;

pub use lighthouse::run_and_print as lighthouse;

/// Where the built bench goes.
const FOLDER: &str = "target/bench";
const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the benches of core like the widget and runs them in Chromium.
///
/// # Errors
/// When a tool is missing or fails.
pub fn core(project: &Project) -> Outcome<()> {
    ensure(project)?;
    let folder = build_core(project)?;
    in_chromium(project, "core", &[folder])
}

/// From events to paints in the built planner.
///
/// # Errors
/// When a tool is missing or fails.
pub fn interaction(project: &Project) -> Outcome<()> {
    ensure(project)?;
    build::run_and_print(project)?;
    in_chromium(project, "interaction", &[])
}

/// Search, links and rows beside those of others, in one run.
///
/// # Errors
/// When a tool is missing or fails.
pub fn peers(project: &Project) -> Outcome<()> {
    ensure(project)?;
    build::run_and_print(project)?;
    let core = build_core(project)?;
    in_chromium(project, "peers", &[core, peers::build(project)?])
}

/// What a larger catalog and fuller plans cost.
///
/// # Errors
/// When a tool is missing or fails.
pub fn growth(project: &Project) -> Outcome<()> {
    ensure(project)?;
    build::run_and_print(project)?;
    let folder = build_core(project)?;
    in_chromium(project, "growth", &[folder])
}

fn ensure(project: &Project) -> Outcome<()> {
    let mut tools = tool::for_build(project)?;
    tools.extend(tool::for_engine(Engine::Chromium));
    install::ensure(project, &tools)
}

/// Builds the bench like the widget.
fn build_core(project: &Project) -> Outcome<PathBuf> {
    let mut cargo = project.command("cargo");
    cargo
        .args(["build", "--quiet", "--locked", "--release", "--package", "biomeal-bench", "--lib"])
        .args(["--target", TARGET])
        .env("CARGO_TARGET_DIR", project.path("target"));
    run(&mut cargo, "building the bench")?;
    let built = project.path("target").join(TARGET).join("release/biomeal_bench.wasm");
    let folder = project.path(FOLDER);
    let mut bindgen = project.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(built);
    run(&mut bindgen, "wasm-bindgen")?;
    Ok(folder)
}

/// Runs the benches of this name.
fn in_chromium(project: &Project, name: &str, arguments: &[PathBuf]) -> Outcome<()> {
    let mut bench = project.command("cargo");
    bench
        .args(["run", "--quiet", "--locked", "--package", "biomeal-e2e", "--bin", "bench", "--"])
        .arg(name)
        .args(arguments);
    run(&mut bench, "the bench")
}

/// Reads so many texts that may be no links, as the seed makes them, natively and on all
/// cores.
///
/// # Errors
/// When one of them does not come to what it must.
pub fn fuzz(project: &Project, count: &str, seed: &str) -> Outcome<()> {
    for number in [count, seed] {
        number.parse::<u64>().map_err(|_| format!("{number} is no number"))?;
    }
    let mut cargo = project.command("cargo");
    cargo
        .args(["run", "--quiet", "--locked", "--release", "--package", "biomeal-bench"])
        .args(["--bin", "fuzz", "--", count, seed])
        .env("CARGO_TARGET_DIR", project.path("target"));
    run(&mut cargo, "reading what may be no links")
}
