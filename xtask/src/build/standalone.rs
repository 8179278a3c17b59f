//! The standalone page: its own files, and the worker that keeps all it needs for when there
//! is no network.

use std::fs;
use std::process::Stdio;

use super::esbuild;
use super::page;
use super::shipped::{self, Shipped};
use crate::Outcome;
use crate::project::Project;

/// Prints the sums of files.
const SUMS: &str = "xtask/src/build/sums.mjs";
/// What other pages load, too; its name never changes.
const ELEMENT: &str = "v1/biomeal.js";
/// Pictures of the app where it is installed.
const ICONS: [(&str, &str); 5] = [
    ("icon", "svg"),
    ("icon-mono", "svg"),
    ("icon-180", "png"),
    ("icon-192", "png"),
    ("icon-512", "png"),
];

/// Adds the page. `page` is as Trunk made it, `icon` the site's, and `planner` the files that
/// the element loads there, all under their shipped names.
///
/// # Errors
/// When a file is missing or a tool fails.
pub(super) fn add(
    project: &Project,
    dist: &mut Shipped,
    page: &str,
    icon: &str,
    planner: &[&String],
) -> Outcome<()> {
    let styles =
        dist.add_hashed("page", "css", &esbuild::styles(project, "embed/page/page.css")?)?;
    let script =
        dist.add_hashed("page", "js", &esbuild::bundle(project, "embed/page/page.js", None, &[])?)?;
    let mut icons = Vec::new();
    for (stem, ending) in ICONS {
        let plain = format!("{stem}.{ending}");
        let path = format!("embed/page/{plain}");
        let content = fs::read(project.path(&path)).map_err(|error| format!("{path}: {error}"))?;
        icons.push((plain, dist.add_hashed(stem, ending, &content)?));
    }
    let names: Vec<_> = icons.iter().map(|(plain, hashed)| (plain.as_str(), hashed)).collect();
    let (touch, listed): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|(plain, _)| *plain == "icon-180.png");
    let manifest = page::finish(&project.read("embed/page/app.webmanifest")?, &listed)?;
    let manifest = dist.add_hashed("app", "webmanifest", manifest.as_bytes())?;

    let element = format!("{ELEMENT}?{:016x}", shipped::hash(&dist.read(ELEMENT)?));
    let icon = icon.to_owned();
    let mut names = vec![
        ("page.css", &styles),
        ("page.js", &script),
        (ELEMENT, &element),
        ("favicon.svg", &icon),
        ("app.webmanifest", &manifest),
    ];
    names.extend(touch);
    let page = page::finish(page, &names)?;
    dist.add("index.html", page.as_bytes())?;

    let page = String::new();
    let own = [&page, &styles, &script, &element, &icon, &manifest];
    worker(project, dist, &[&own[..], planner].concat())
}

/// The worker, which keeps `files`: paths as the page asks for them, its own one empty.
fn worker(project: &Project, dist: &mut Shipped, files: &[&String]) -> Outcome<()> {
    let places = files.iter().map(|path| match path.split('?').next() {
        None | Some("") => "index.html",
        Some(path) => path,
    });
    let output = project
        .command("node")
        .arg(project.path(SUMS))
        .args(places.map(|path| dist.path(path)))
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| format!("node could not start: {error}"))?;
    if !output.status.success() {
        return Err(format!("sums of files: node failed ({})", output.status));
    }
    let sums = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<_> =
        sums.lines().zip(files).map(|(sum, path)| format!("{sum} {path}")).collect();
    let files = lines.join("\n");
    let build = format!("{:016x}", shipped::hash(files.as_bytes()));
    let names = [("BIOMEAL_FILES", files), ("BIOMEAL_BUILD", build)];
    let worker = esbuild::bundle(project, "embed/page/worker.js", None, &names)?;
    dist.add("worker.js", &worker)
}
