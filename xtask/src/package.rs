//! `cargo xtask package`: the built element as an npm package in `target/package`.
//!
//! Bundlers find its files by the addresses in `biomeal.js`, `new URL("./NAME",
//! import.meta.url)` and `import("./NAME")`, and leave alone what is behind the first.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::Outcome;
use crate::project::Project;

/// Where it is laid out.
const FOLDER: &str = "target/package";
/// What stands in the script where it imports a module.
const IMPORT: &str = "import(";
/// What bundlers read where that is the planner's: they are not to look for it.
const IGNORED: &str = "import(/* @vite-ignore *//* webpackIgnore: true */";

/// Lays the package out of a build and returns its folder.
///
/// # Errors
/// When there is no build, or a file cannot be written.
pub fn lay_out(project: &Project, dist: &Path) -> Outcome<PathBuf> {
    let folder = project.path(FOLDER);
    let failed = |error: std::io::Error| format!("{FOLDER}: {error}");
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    fs::create_dir_all(folder.join("v1")).map_err(failed)?;
    let built = dist.join("v1");
    let entries = fs::read_dir(&built)
        .map_err(|_| format!("there is no {}: cargo xtask build", built.display()))?;
    for entry in entries {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name == "biomeal.js" {
            let script = fs::read_to_string(entry.path()).map_err(failed)?;
            fs::write(folder.join("v1").join(name), left_alone(&script)?).map_err(failed)?;
        } else if is_packed_up(&name) {
            fs::copy(entry.path(), folder.join("v1").join(name)).map_err(failed)?;
        }
    }
    fs::write(folder.join("package.json"), manifest()).map_err(failed)?;
    fs::write(folder.join("README.md"), project.read("embed/README.md")?).map_err(failed)?;
    for license in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::write(folder.join(license), project.read(license)?).map_err(failed)?;
    }
    Ok(folder)
}

/// Whether a file of the build belongs into the package: not what is for sites alone.
fn is_packed_up(name: &str) -> bool {
    let ends = [".js", ".bin", ".css", ".d.ts"];
    let is_element = name.starts_with("biomeal") && ends.iter().any(|end| name.ends_with(end));
    is_element || ["react.d.ts", "custom-elements.json"].contains(&name)
}

/// The script with that told at the one import whose address is not written out.
fn left_alone(script: &str) -> Outcome<String> {
    let mut told = String::with_capacity(script.len() + IGNORED.len());
    let mut count = 0;
    for (at, part) in script.split(IMPORT).enumerate() {
        if at > 0 {
            let is_written_out = part.starts_with('"');
            count += usize::from(!is_written_out);
            told.push_str(if is_written_out { IMPORT } else { IGNORED });
        }
        told.push_str(part);
    }
    if count == 1 {
        Ok(told)
    } else {
        Err(format!("biomeal.js has {count} imports of an address that is not written out"))
    }
}

fn manifest() -> String {
    let manifest = json!({
        "name": "biomeal",
        "version": env!("CARGO_PKG_VERSION"),
        "description": "A gut-friendly meal planner that any web page can carry",
        "license": "MIT OR Apache-2.0",
        "type": "module",
        "main": "./v1/biomeal.js",
        "types": "./v1/biomeal.d.ts",
        "customElements": "./v1/custom-elements.json",
        "exports": {
            ".": { "types": "./v1/biomeal.d.ts", "default": "./v1/biomeal.js" },
            "./react": { "types": "./v1/react.d.ts" },
            "./v1/*": "./v1/*",
            "./custom-elements.json": "./v1/custom-elements.json",
            "./package.json": "./package.json",
        },
        "sideEffects": ["./v1/biomeal.js"],
        "files": ["v1", "LICENSE-MIT", "LICENSE-APACHE"],
    });
    format!("{manifest:#}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_element_is_packed_up() {
        let packed = ["biomeal.js", "biomeal-1.bin", "biomeal.d.ts", "react.d.ts", "biomeal-2.css"];
        assert!(packed.iter().all(|name| is_packed_up(name)));
        let left =
            ["biomeal.js.br", "frame.html", "frame-1.js", "preload.html", "biomeal-1.bin.gz"];
        assert!(!left.iter().any(|name| is_packed_up(name)));
    }

    #[test]
    fn bundlers_are_told_where_the_script_imports() {
        let script = "let a=import(b),c=import(\"./d.js\")";
        let told =
            "let a=import(/* @vite-ignore *//* webpackIgnore: true */b),c=import(\"./d.js\")";
        assert_eq!(left_alone(script).as_deref(), Ok(told));
        assert!(left_alone("import(\"./d.js\")").is_err());
        assert!(left_alone("import(a),import(b)").is_err());
    }
}
