//! `cargo xtask bench`: what core costs in a browser, as ratios.

use crate::Outcome;
use crate::install;
use crate::project::{Project, run};
use crate::tool::{self, Engine};

/// Where the built bench goes.
const FOLDER: &str = "target/bench";
const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the benches like the widget and runs them in Chromium.
///
/// # Errors
/// When a tool is missing or fails.
pub fn run_and_print(project: &Project) -> Outcome<()> {
    let mut tools = tool::for_build(project)?;
    tools.extend(tool::for_engine(Engine::Chromium));
    install::ensure(project, &tools)?;
    let mut cargo = project.command("cargo");
    cargo
        .args(["build", "--quiet", "--locked", "--release", "--package", "biomeal-bench"])
        .args(["--target", TARGET])
        .env("CARGO_TARGET_DIR", project.path("target"));
    run(&mut cargo, "building the bench")?;
    let built = project.path("target").join(TARGET).join("release/biomeal_bench.wasm");
    let folder = project.path(FOLDER);
    let mut bindgen = project.command("wasm-bindgen");
    bindgen.args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&folder).arg(built);
    run(&mut bindgen, "wasm-bindgen")?;
    let mut bench = project.command("cargo");
    bench
        .args(["run", "--quiet", "--locked", "--package", "biomeal-e2e", "--bin", "bench", "--"])
        .arg(folder);
    run(&mut bench, "the bench")
}
