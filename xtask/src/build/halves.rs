//! The WebAssembly in two halves: what the planner needs to be on screen, and what is
//! loaded once it is there.

use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::project::{Project, run};

/// What is used of WebAssembly beyond its first version.
pub(super) const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// How the code is shrunk; ARCHITECTURE.md says what was measured.
const SHRINK: [&str; 9] = [
    "-Oz",
    "--converge",
    "--strip-debug",
    "--strip-producers",
    "--one-caller-inline-max-function-size=0",
    "--flexible-inline-max-function-size=0",
    "--always-inline-max-function-size=3",
    "--skip-pass=local-cse",
    "--low-memory-unused",
];

/// The two halves, each taken apart into streams that compress well.
pub(super) struct Halves {
    /// The planner on screen.
    pub first: Vec<u8>,
    /// What `src/later.rs` leads to.
    pub later: Vec<u8>,
}

/// Divides a module: `linked` as the linker left it, `bound` after wasm-bindgen. What
/// is made on the way is left in `folder`.
///
/// # Errors
/// When a tool fails, or a half is no whole module.
pub(super) fn divide(
    project: &Project,
    linked: &Path,
    bound: &Path,
    folder: &Path,
) -> Outcome<Halves> {
    let halves = ["first", "later"].map(|name| folder.join(name).with_extension("wasm"));
    let mut node = project.command("node");
    node.arg(project.path("xtask/src/build/halves.mjs")).args([linked, bound]).args(&halves);
    run(&mut node, "dividing the WebAssembly")?;
    let [first, later] = halves;
    Ok(Halves { first: packed(project, first)?, later: packed(project, later)? })
}

/// Shrinks a half and takes it apart into streams.
fn packed(project: &Project, half: PathBuf) -> Outcome<Vec<u8>> {
    let (shrunk, packed) = (half.with_extension("min.wasm"), half.with_extension("bin"));
    let mut binaryen = project.command("wasm-opt");
    binaryen.args(FEATURES).args(SHRINK).arg(&half).arg("-o").arg(&shrunk);
    run(&mut binaryen, "shrinking the WebAssembly")?;
    let mut node = project.command("node");
    node.arg(project.path("xtask/src/build/split.mjs")).arg(&shrunk).arg(&packed);
    run(&mut node, "taking the WebAssembly apart")?;
    fs::read(&packed).map_err(|error| format!("{}: {error}", packed.display()))
}
