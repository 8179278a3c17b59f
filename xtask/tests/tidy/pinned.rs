//! Versions: everybody builds with the same ones.

use serde_json::Value;
use xtask::project::Project;
use xtask::tool::{self, Source};

fn json(path: &str) -> Value {
    let text = Project::here().read(path).expect("a file of the project");
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn npm_packages_are_pinned_and_locked() {
    let wanted = json("package.json");
    let lock = json("package-lock.json");
    let packages = wanted["devDependencies"].as_object().expect("packages");
    assert!(!packages.is_empty());
    for (name, version) in packages {
        let text = version.as_str().expect("a version");
        assert!(text.starts_with(|first: char| first.is_ascii_digit()), "{name} {text} is a range");
        let locked = &lock["packages"][format!("node_modules/{name}")]["version"];
        assert_eq!(locked, version, "{name} in package-lock.json");
    }
    assert!(wanted["dependencies"].is_null(), "nothing of npm is shipped");
}

#[test]
fn no_lock_file_says_where_packages_come_from() {
    let lock = Project::here().read("package-lock.json").expect("the lock file");
    assert!(!lock.contains("://"), "package-lock.json holds addresses");
}

#[test]
fn what_must_match_a_tool_is_pinned_in_cargo() {
    let manifest = Project::here().read("Cargo.toml").expect("the manifest");
    for name in ["wasm-bindgen", "yew"] {
        let line = manifest.lines().find(|line| line.starts_with(&format!("{name} = ")));
        let line = line.unwrap_or_else(|| panic!("Cargo.toml does not name {name}"));
        assert!(line.contains("\"="), "{line}");
    }
}

#[test]
fn tools_of_cargo_are_installed_in_one_version() {
    let project = Project::here();
    let tools = tool::for_build(&project).expect("the tools");
    let versions: Vec<_> = tools
        .iter()
        .filter_map(|tool| match &tool.source {
            Source::Crate(name, version) => Some((*name, version.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(versions.len(), 2);
    for (name, version) in versions {
        assert_eq!(version.split('.').count(), 3, "{name} {version}");
    }
}

#[test]
fn ci_runs_the_suite_and_nothing_else() {
    let script = Project::here().read(".ci/run").expect("the script");
    let commands: Vec<_> = script
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#') && !line.starts_with("set "))
        .collect();
    assert_eq!(commands, ["cd \"$(dirname \"$0\")/..\"", "cargo xtask test"]);
}
