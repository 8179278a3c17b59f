//! `cargo xtask supply`: which crates are in the download, under which licences, and whether
//! every dependency that a manifest names is used. Asks `cargo metadata`, which asks no network.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::Outcome;
use crate::project::{Project, run};
use crate::table;

/// Licences that what is shipped may have; [`complaints`] names any other.
const ALLOWED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "MIT",
    "Unicode-3.0",
    "Zlib",
];

/// Dependencies that no source names, and what each is there for.
const UNNAMED: &[(&str, &str, &str)] = &[
    ("biomeal", "tracing", "its features leave out what Yew would log"),
    ("biomeal-yew-page", "tracing", "the page is built from the same crates as the widget"),
    ("biomeal-yew-page", "wasm-bindgen", "the page is built from the same crates as the widget"),
];

/// A crate, as far as it matters here.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shipped {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence that its manifest names, as an SPDX expression; empty where there is none.
    pub licence: String,
}

/// Prints the crates with their licences.
///
/// # Errors
/// Names each licence that is not allowed and each dependency that is not used.
pub fn run_and_print(project: &Project) -> Outcome<()> {
    let metadata = metadata(project)?;
    let shipped = shipped(&metadata)?;
    let rows: Vec<_> = shipped
        .iter()
        .map(|it| [it.name.clone(), it.version.clone(), it.licence.clone()])
        .collect();
    for line in table::lines(&rows, &[]) {
        println!("{line}");
    }
    let mut wrong = complaints(&shipped);
    wrong.extend(unused(&metadata)?);
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    println!("{} crates, each licence is allowed; every dependency is used", rows.len());
    Ok(())
}

/// What cargo knows of the project and all it depends on in the browser. Crates that are not
/// here yet are fetched first, as a build does.
///
/// # Errors
/// What cargo says against it.
pub fn metadata(project: &Project) -> Outcome<Value> {
    known(project).or_else(|_| {
        run(project.command("cargo").args(["fetch", "--locked", "--quiet"]), "cargo fetch")?;
        known(project)
    })
}

/// The same, if no crate is missing.
fn known(project: &Project) -> Outcome<Value> {
    let mut cargo = project.command("cargo");
    cargo.args(["metadata", "--locked", "--offline", "--format-version", "1"]);
    cargo.args(["--filter-platform", "wasm32-unknown-unknown"]);
    let output = cargo.output().map_err(|error| format!("cargo metadata: {error}"))?;
    if !output.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr)));
    }
    serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))
}

/// The crates that the widget is made of, and the macros that wrote a part of it: not what
/// only tests and builds use.
///
/// # Errors
/// When the metadata has no widget.
pub fn shipped(metadata: &Value) -> Outcome<Vec<Shipped>> {
    let packages = list(&metadata["packages"]);
    let nodes = list(&metadata["resolve"]["nodes"]);
    let widget = packages.iter().find(|package| package["name"] == "biomeal");
    let widget = widget.ok_or("cargo metadata knows no biomeal")?;
    let mut found = BTreeSet::from([text(&widget["id"])]);
    let mut open = vec![text(&widget["id"])];
    while let Some(id) = open.pop() {
        let node = nodes.iter().find(|node| node["id"] == id);
        let needs = node.map_or(&[][..], |node| list(&node["deps"]));
        for need in needs.iter().filter(|need| is_normal(need)) {
            if found.insert(text(&need["pkg"])) {
                open.push(text(&need["pkg"]));
            }
        }
    }
    let shipped = packages.iter().filter(|package| found.contains(text(&package["id"])));
    let shipped = shipped.map(|package| Shipped {
        name: text(&package["name"]).to_owned(),
        version: text(&package["version"]).to_owned(),
        licence: text(&package["license"]).to_owned(),
    });
    let mut shipped: Vec<_> = shipped.collect();
    shipped.sort();
    Ok(shipped)
}

/// Crates whose licence is not allowed, a sentence each.
#[must_use]
pub fn complaints(shipped: &[Shipped]) -> Vec<String> {
    let wrong = shipped.iter().filter(|it| !is_allowed(&it.licence));
    wrong.map(|it| format!("{} {} has the licence {:?}", it.name, it.version, it.licence)).collect()
}

/// Whether one may choose a licence that is allowed, and of each of several that hold at once.
fn is_allowed(licence: &str) -> bool {
    // `/` is how `OR` was written once. Brackets are only ever around choices.
    let all = licence.replace(['(', ')'], "").replace('/', " OR ");
    let is_one = |choice: &str| ALLOWED.contains(&choice.trim());
    all.split(" AND ").all(|part| part.split(" OR ").any(is_one))
}

/// Dependencies that a manifest of ours names and no source uses, a sentence each.
///
/// # Errors
/// When a source cannot be read.
pub fn unused(metadata: &Value) -> Outcome<Vec<String>> {
    let root = Path::new(text(&metadata["workspace_root"]));
    let members = list(&metadata["workspace_members"]);
    let mut unused = Vec::new();
    for package in list(&metadata["packages"]) {
        if !members.contains(&package["id"]) {
            continue;
        }
        let name = text(&package["name"]);
        let folder = Path::new(text(&package["manifest_path"])).parent().unwrap_or(Path::new(""));
        let mut code = String::new();
        let mut tests = String::new();
        gather(folder, folder, &mut code, &mut tests)?;
        for need in list(&package["dependencies"]) {
            let needed = need["rename"].as_str().unwrap_or(text(&need["name"]));
            let is_known = UNNAMED.iter().any(|(of, it, _)| (*of, *it) == (name, needed));
            // A crate for tests has nothing else.
            let is_for_tests = need["kind"] == "dev" || folder.starts_with(root.join("tests"));
            let used = uses(&code, needed) || is_for_tests && uses(&tests, needed);
            if used == is_known {
                unused.push(if used {
                    format!("{name} uses {needed}; xtask/src/supply.rs says that it does not")
                } else {
                    format!("{name} names {needed} and does not use it")
                });
            }
        }
    }
    Ok(unused)
}

/// Adds the sources of a crate, and those of its tests; crates within it are others.
fn gather(root: &Path, folder: &Path, code: &mut String, tests: &mut String) -> Outcome<()> {
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            let is_other = ["target", "dist", "node_modules"].contains(&&*name)
                || name.starts_with('.')
                || path.join("Cargo.toml").is_file();
            if !is_other {
                gather(root, &path, code, tests)?;
            }
        } else if name.ends_with(".rs") {
            let source = fs::read_to_string(&path).map_err(failed)?;
            let is_test = path.starts_with(root.join("tests"));
            if is_test { &mut *tests } else { &mut *code }.push_str(&source);
        }
    }
    Ok(())
}

/// Whether a source names a crate: `name::` with no letter before it.
fn uses(source: &str, name: &str) -> bool {
    let path = name.replace('-', "_") + "::";
    let is_in_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    source.match_indices(&path).any(|(at, _)| !source[..at].ends_with(is_in_word))
}

fn is_normal(need: &Value) -> bool {
    list(&need["dep_kinds"]).iter().any(|kind| kind["kind"].is_null())
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_licence_is_allowed_where_one_may_choose_so() {
        let allowed = ["MIT", "MIT OR GPL-3.0", "Unlicense/MIT", "(MIT OR GPL-2.0) AND ISC"];
        assert!(allowed.iter().all(|it| is_allowed(it)));
        let refused = ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-2.0", "MITX"];
        assert!(!refused.iter().any(|it| is_allowed(it)));
        let crates = ["ISC", "GPL-3.0"].map(|licence| Shipped {
            name: "a".into(),
            version: "1.0.0".into(),
            licence: licence.into(),
        });
        assert_eq!(complaints(&crates), ["a 1.0.0 has the licence \"GPL-3.0\""]);
    }

    #[test]
    fn a_crate_is_used_where_its_name_begins_a_path() {
        assert!(uses("use web_sys::Window;", "web-sys"));
        assert!(uses("fn a(b: yew::Html)", "yew"));
        assert!(!uses("use my_yew::Html; let yew = 1;", "yew"));
    }
}
