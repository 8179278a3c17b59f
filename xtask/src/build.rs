//! `cargo xtask build`: the widget, ready to be served, in `dist`.
//!
//! ```text
//! dist/index.html                  the standalone page
//! dist/page-HASH.css, ...          what only that page needs
//! dist/app-HASH.webmanifest, ...   what installs it, with its icons
//! dist/worker.js                   keeps its files for when there is no network; a stable name
//! dist/configure.html, ...         for owners of sites; an article and a recipe that carry it
//! dist/v1/biomeal.js               what other pages load; a stable name
//! dist/v1/frame.html               the planner as a page in a frame; a stable name
//! dist/v1/frame-host.js            what sets the height of such a frame; a stable name
//! dist/v1/frame-HASH.js, ...       what only that page needs
//! dist/v1/biomeal.d.ts, ...        types and manifest of the element
//! dist/v1/preload.html             lines that have its files come sooner
//! dist/v1/biomeal-HASH.js          made by wasm-bindgen, with what unpacks the next
//! dist/v1/biomeal-HASH.bin         the planner with its catalog: WebAssembly in streams
//! dist/v1/biomeal-later-HASH.bin   what is loaded once the planner is on screen: its styles
//!                                  with their length before them, and the same
//! dist/v1/biomeal-later-catalog-HASH.js   reads a host page's catalog, where there is one
//! dist/v1/biomeal-HASH.css         the styles that the planner begins with
//! dist/**/*.br, *.gz               each of them, packed
//! ```
//!
//! A name with a hash changes with the content, so browsers may keep such a file for
//! ever.

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::contract;
use crate::install;
use crate::project::{Project, run};
use crate::tool;

pub(crate) mod esbuild;
mod halves;
mod names;
mod page;
mod pages;
mod shipped;
pub mod size;
mod standalone;
mod tokens;
pub mod yew_page;

use halves::Halves;
use shipped::Shipped;
use size::Size;

/// Where Trunk puts what it makes; see `Trunk.toml`.
const TRUNK_DIST: &str = "target/trunk";
/// Where the build lies that stops where a test asks for it.
const FAULTY: &str = "target/faulty";
/// The WebAssembly as the linker leaves it, in the folder of cargo.
const LINKED: &str = "target/wasm32-unknown-unknown/release/biomeal.wasm";
/// The JavaScript of wasm-bindgen with short names.
const SHORT_GLUE: &str = "target/trunk/short.js";

/// Installs what is missing, builds a release and prints what it weighs.
///
/// # Errors
/// When a tool or a file is missing, or a tool fails.
pub fn run_and_print(project: &Project) -> Outcome<Vec<Size>> {
    install::ensure(project, &tool::for_build(project)?)?;
    let sizes = build(project)?;
    for line in size::lines(&sizes) {
        println!("{line}");
    }
    Ok(sizes)
}

/// Builds the planner that stops where a test asks for it (`src/platform/fault.rs`) into
/// [`FAULTY`], by the same steps as the one that is shipped.
///
/// # Errors
/// As [`run_and_print`].
pub fn with_faults(project: &Project) -> Outcome<()> {
    install::ensure(project, &tool::for_build(project)?)?;
    files(project, project.path(FAULTY), &["--features", "faults"]).map(drop)
}

/// The same, and what weighs what in the first half of the download.
///
/// # Errors
/// As [`run_and_print`].
pub fn weigh(project: &Project) -> Outcome<()> {
    run_and_print(project)?;
    let mut node = project.command("node");
    node.arg(project.path("xtask/src/build/weigh.mjs"));
    node.args(["first.wasm", "first.bin"].map(|made| project.path(TRUNK_DIST).join(made)));
    run(&mut node, "weighing")
}

fn build(project: &Project) -> Outcome<Vec<Size>> {
    let dist = files(project, project.dist(), &[])?;
    dist.pack(project)?;
    dist.sizes()
}

/// All files of a build, in a folder; `features` is what Trunk is told beyond the usual.
fn files(project: &Project, folder: PathBuf, features: &[&str]) -> Outcome<Shipped> {
    // Empty from the start: after a build that failed, nobody looks at an old one.
    let mut dist = Shipped::empty(folder)?;
    trunk(project, features)?;
    let made = |name: &str| {
        let path = project.path(TRUNK_DIST).join(name);
        fs::read(&path).map_err(|error| format!("Trunk left no {}: {error}", path.display()))
    };
    if project.path(TRUNK_DIST).join("snippets").exists() {
        return Err("a crate brings JavaScript snippets of its own, which the build does not \
                    ship; leave them out"
            .to_owned());
    }

    let halves = halves(project)?;
    let [styles, later_styles] = styles(project)?;
    let wasm = dist.add_hashed("v1/biomeal", "bin", &halves.first)?;
    let later = with_styles(&later_styles, &halves.later);
    let later = dist.add_hashed("v1/biomeal-later", "bin", &later)?;
    let beside = |path: &str| path.replacen("v1/", "./", 1);
    let catalog = esbuild::bundle(project, "embed/catalog.js", None, &[])?;
    let catalog = dist.add_hashed("v1/biomeal-later-catalog", "js", &catalog)?;
    let glue = esbuild::bundle(project, "embed/start.js", Some(("glue", SHORT_GLUE)), &[])?;
    let glue = dist.add_hashed("v1/biomeal", "js", &glue)?;
    let styles = dist.add_hashed("v1/biomeal", "css", styles.as_bytes())?;

    let names = [
        ("BIOMEAL_SCRIPT", beside(&glue)),
        ("BIOMEAL_WASM", beside(&wasm)),
        ("BIOMEAL_LATER", beside(&later)),
        ("BIOMEAL_CATALOG", beside(&catalog)),
        ("BIOMEAL_STYLES", beside(&styles)),
        ("BIOMEAL_VERSION", env!("CARGO_PKG_VERSION").to_owned()),
    ];
    let loader = esbuild::bundle(project, "embed/biomeal.js", None, &names)?;
    dist.add("v1/biomeal.js", &loader)?;

    contract_files(project, &mut dist)?;
    dist.add("v1/preload.html", page::preload(&glue, &wasm, &styles).as_bytes())?;

    let icon = dist.add_hashed("favicon", "svg", project.read("embed/favicon.svg")?.as_bytes())?;
    let page = String::from_utf8_lossy(&made("index.html")?).into_owned();
    standalone::add(project, &mut dist, &page, &icon, &[&glue, &wasm, &later, &styles])?;

    pages::add(project, &mut dist, &icon)?;
    Ok(dist)
}

/// The styles that the planner begins with, and those that its second half brings.
fn styles(project: &Project) -> Outcome<[String; 2]> {
    let mut both = [String::new(), String::new()];
    for (styles, path) in both.iter_mut().zip(["styles/biomeal.css", "styles/later.css"]) {
        let minified = esbuild::styles(project, path)?;
        String::from_utf8_lossy(&minified).trim_end().clone_into(styles);
    }
    Ok(tokens::shorten(&both))
}

/// The file of the second half, as `embed/start.js` reads it: the length of the styles in
/// four bytes, the styles, the WebAssembly in streams.
fn with_styles(styles: &str, wasm: &[u8]) -> Vec<u8> {
    let length = u32::try_from(styles.len()).unwrap_or(u32::MAX).to_le_bytes();
    [&length, styles.as_bytes(), wasm].concat()
}

/// What tools and people read of the element, made of its doc comments and beside it.
fn contract_files(project: &Project, dist: &mut Shipped) -> Outcome<()> {
    let contract = contract::of(project)?;
    dist.add("v1/custom-elements.json", contract::manifest(&contract).as_bytes())?;
    for types in ["biomeal.d.ts", "react.d.ts"] {
        let text = project.read(&format!("embed/{types}"))?;
        dist.add(&format!("v1/{types}"), text.as_bytes())?;
    }
    let page = contract::page(&contract);
    if project.read(contract::PAGE).is_ok_and(|there| there == page) {
        return Ok(());
    }
    fs::write(project.path(contract::PAGE), page)
        .map_err(|error| format!("{}: {error}", contract::PAGE))
}

/// Gives the WebAssembly and its JavaScript short names for each other, and divides the
/// WebAssembly.
fn halves(project: &Project) -> Outcome<Halves> {
    let made = project.path(TRUNK_DIST);
    let glue = project.read(&format!("{TRUNK_DIST}/biomeal.js"))?;
    let bound = made.join("short.wasm");
    let glue = names::shorten(project, &made.join("biomeal_bg.wasm"), &bound, &glue)?;
    fs::write(project.path(SHORT_GLUE), glue).map_err(|error| format!("{SHORT_GLUE}: {error}"))?;
    halves::divide(project, &project.path(LINKED), &bound, &made)
}

fn trunk(project: &Project, features: &[&str]) -> Outcome<()> {
    // Trunk works offline, so what Cargo.lock names has to be here first.
    run(project.command("cargo").args(["fetch", "--locked", "--quiet"]), "cargo fetch")?;
    let mut trunk = project.command("trunk");
    trunk
        .args(["build", "--config", "Trunk.toml", "--offline", "--skip-version-check"])
        .args(features)
        .env("RUSTFLAGS", flags(project))
        // Where `LINKED` is looked for.
        .env("CARGO_TARGET_DIR", project.path("target"))
        // Trunk wants it to be `true`, others set it to `1`.
        .env_remove("NO_COLOR");
    run(&mut trunk, "trunk build")
}

/// The linker says what needs what, and panics say in which file they happened: not in
/// which folder of this machine.
fn flags(project: &Project) -> String {
    let sources = fs::read_dir(project.cargo_home().join("registry/src"));
    let sources = sources.into_iter().flatten().flatten().map(|entry| entry.path());
    let flags: Vec<String> = sources
        .chain([project.path("")])
        .map(|folder| format!("--remap-path-prefix={}=.", folder.display()))
        .chain(["-Clink-arg=--emit-relocs".to_owned()])
        .collect();
    flags.join(" ")
}
