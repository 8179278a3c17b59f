//! The host page of the tests that is itself a Yew app: `target/yew-page`.

use super::flags;
use crate::Outcome;
use crate::project::{Project, run};

const NAME: &str = "biomeal-yew-page";
const TARGET: &str = "wasm32-unknown-unknown";

/// Builds it from the crates that the widget was built from, with the same flags: all but
/// its own few lines is there already.
///
/// # Errors
/// When a tool is missing or fails.
pub fn build(project: &Project) -> Outcome<()> {
    let mut cargo = project.command("cargo");
    cargo
        .args(["build", "--locked", "--quiet", "--release", "--package", NAME, "--target", TARGET])
        .env("RUSTFLAGS", flags(project))
        .env("CARGO_TARGET_DIR", project.path("target"));
    run(&mut cargo, "cargo build of the Yew page")?;
    let mut bindgen = project.command("wasm-bindgen");
    bindgen
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(project.path("target/yew-page"))
        .arg(project.path(&format!("target/{TARGET}/release/{NAME}.wasm")));
    run(&mut bindgen, "wasm-bindgen of the Yew page")
}
