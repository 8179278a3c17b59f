//! The npm package as others use it: packed, unpacked, type-checked, and on three pages, a
//! plain one, one of a Vite project and a React one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use biomeal_e2e::{Engine, Page, Place, Site, Stage, has};
use serde_json::{Value, json};
use xtask::package;
use xtask::project::Project;

biomeal_e2e::in_every_engine!(by crate::play: plain, bundled, react);

/// Builds the pages before a server looks for them.
fn play(engine: Engine, journey: fn(&Stage)) {
    LazyLock::force(&PROJECT);
    Stage::play(engine, journey);
}

/// A project of somebody else with the package in it, its pages built.
static PROJECT: LazyLock<PathBuf> = LazyLock::new(|| {
    let project = project();
    let packed = package::lay_out(&project, &Site::dist()).expect("a package");
    let theirs = Site::package();
    if theirs.exists() {
        fs::remove_dir_all(&theirs).expect("the old one goes");
    }
    let installed = theirs.join("node_modules/biomeal");
    fs::create_dir_all(&installed).expect("a folder");

    let mut npm = project.command("npm");
    npm.current_dir(&packed).args(["pack", "--json", "--pack-destination"]).arg(&theirs);
    let said: Value = serde_json::from_str(&output(&mut npm)).expect("what was packed");
    let archive = theirs.join(said[0]["filename"].as_str().expect("a name"));
    let mut tar = project.command("tar");
    tar.args(["xzf"]).arg(archive).args(["--strip-components=1", "-C"]).arg(&installed);
    output(&mut tar);

    let pages = project.path("tests/package");
    for entry in fs::read_dir(&pages).expect("the pages") {
        let entry = entry.expect("a page");
        fs::copy(entry.path(), theirs.join(entry.file_name())).expect("a copy");
    }
    let said = output(project.command("vite").arg("build").current_dir(&theirs));
    assert!(!said.contains("warn"), "{said}");
    theirs
});

fn project() -> Project {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Project::at(folder.canonicalize().expect("the project"))
}

/// What a program writes; it must go well.
fn output(command: &mut Command) -> String {
    let output = command.output().expect("it starts; cargo xtask doctor says what is missing");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {said}{complaint}");
    if said.is_empty() { complaint.into_owned() } else { said }
}

fn open<'a>(stage: &'a Stage, place: Place, page: &str) -> Page<'a> {
    let page = stage.open_at(place, &format!("package/{page}"));
    page.role("region", "Meal planner").must_come();
    page.role("button", "Add a meal").must_come();
    page
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn the_package_holds_the_element_and_nothing_else() {
    let installed = PROJECT.join("node_modules/biomeal");
    assert_eq!(
        names(&installed),
        ["LICENSE-APACHE", "LICENSE-MIT", "README.md", "package.json", "v1"]
    );
    let files = names(&installed.join("v1"));
    assert_eq!(files.len(), 9, "{files:?}");
    let manifest = fs::read_to_string(installed.join("package.json")).expect("the manifest");
    let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
    for path in [
        &manifest["main"],
        &manifest["types"],
        &manifest["customElements"],
        &manifest["exports"]["."]["types"],
        &manifest["exports"]["."]["default"],
        &manifest["exports"]["./react"]["types"],
        &manifest["sideEffects"][0],
    ] {
        let path = path.as_str().expect("a path");
        assert!(installed.join(path).is_file(), "{path} is not there");
    }
}

#[test]
fn no_file_becomes_a_part_of_a_script_when_bundled() {
    let assets = PROJECT.join("site/assets");
    for name in names(&assets).iter().filter(|name| name.ends_with(".js")) {
        let script = fs::read_to_string(assets.join(name)).expect("a script");
        for kind in ["data:text", "data:application"] {
            assert!(!script.contains(kind), "{name} holds a {kind}");
        }
    }
}

#[test]
fn types_are_right_where_all_is_strict() {
    let project = project();
    output(project.command("tsc").args(["--project", "."]).current_dir(&*PROJECT));
}

fn plain(stage: &Stage) {
    for place in Place::ALL {
        let page = open(stage, place, "plain.html");
        let script = "document.querySelector('biomeal-planner').getPlan().then(arguments[0])";
        assert_eq!(page.browser().run_until_called(script, &json!([]))["format"], "biomeal-plan");
        page.must_be_free_of_errors();
    }
}

fn bundled(stage: &Stage) {
    for place in Place::ALL {
        let page = open(stage, place, "site/bundled.html");
        page.must("all methods did", "return document.body.dataset.done ?? null", |done| {
            done == "Porridge 3"
        });
        let told = "return document.querySelector('biomeal-planner').dataset.told";
        page.must("the page was told", told, |told| told == "[\"Porridge\",true]");
        // What reads the page's catalog is there too, under a policy that knows no `data:` scripts.
        page.may_ask_more();
        page.role("link", "Oat House").must_come();
        page.must_be_free_of_errors();
    }
}

fn react(stage: &Stage) {
    for place in Place::ALL {
        let page = open(stage, place, "site/react.html");
        page.text("The page has heard nothing").must_come();
        page.role("button", "Use Mediterranean").click();
        page.text(has("The week has ")).must_come();
        page.must("the key is the page's own", "return Object.keys(localStorage)", |keys| {
            *keys == json!(["biomeal:react"])
        });
        page.must_be_free_of_errors();
    }
}
