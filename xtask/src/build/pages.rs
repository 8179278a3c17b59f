//! Pages beside the standalone one: the planner in a frame.

use super::esbuild;
use super::page;
use super::shipped::Shipped;
use crate::Outcome;
use crate::project::Project;

/// Adds them, with what they need.
///
/// # Errors
/// When a file is missing or esbuild says something against it.
pub(super) fn add(project: &Project, dist: &mut Shipped) -> Outcome<()> {
    let script = esbuild::with_texts(project, "embed/frame.js")?;
    let script = dist.add_hashed("v1/frame", "js", &script)?;
    let styles = esbuild::styles(project, "embed/frame.css")?;
    let styles = dist.add_hashed("v1/frame", "css", &styles)?;
    let beside = |path: &str| path.replacen("v1/", "", 1);
    let names = [("frame.js", &beside(&script)), ("frame.css", &beside(&styles))];
    let frame = page::finish(&project.read("embed/frame.html")?, &names)?;
    dist.add("v1/frame.html", frame.as_bytes())?;
    let host = esbuild::script(project, "embed/frame-host.js", &[])?;
    dist.add("v1/frame-host.js", &host)
}
