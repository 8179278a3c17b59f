//! Pages beside the standalone one: the planner in a frame, the configurator, an article and
//! a recipe that carry it.

use super::esbuild;
use super::page;
use super::shipped::Shipped;
use crate::Outcome;
use crate::project::Project;

/// Pages, with their scripts and styles beside those that all of them have.
const SITE: [(&str, &[&str]); 3] = [
    ("configure", &["configure.js", "configure.css"]),
    ("article", &["article.css"]),
    ("recipe", &["article.css"]),
];

/// Adds them, with what they need. `icon` is the site's, as it is shipped.
///
/// # Errors
/// When a file is missing or esbuild says something against it.
pub(super) fn add(project: &Project, dist: &mut Shipped, icon: &String) -> Outcome<()> {
    frame(project, dist)?;
    let mut shipped = Vec::new();
    for name in ["site.css", "article.css", "configure.css", "configure.js"] {
        let path = format!("embed/site/{name}");
        let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
        let content = if ending == "css" {
            esbuild::styles(project, &path)?
        } else {
            esbuild::with_texts(project, &path)?
        };
        shipped.push((name, dist.add_hashed(stem, ending, &content)?));
    }
    for (page, needed) in SITE {
        let mut names = vec![("favicon.svg", icon)];
        for (name, path) in &shipped {
            if *name == "site.css" || needed.contains(name) {
                names.push((name, path));
            }
        }
        let text = page::finish(&project.read(&format!("embed/site/{page}.html"))?, &names)?;
        dist.add(&format!("{page}.html"), text.as_bytes())?;
    }
    Ok(())
}

fn frame(project: &Project, dist: &mut Shipped) -> Outcome<()> {
    let script = esbuild::with_texts(project, "embed/frame.js")?;
    let script = dist.add_hashed("v1/frame", "js", &script)?;
    let styles = esbuild::styles(project, "embed/frame.css")?;
    let styles = dist.add_hashed("v1/frame", "css", &styles)?;
    let beside = |path: &str| path.replacen("v1/", "", 1);
    let names = [("frame.js", &beside(&script)), ("frame.css", &beside(&styles))];
    let frame = page::finish(&project.read("embed/frame.html")?, &names)?;
    dist.add("v1/frame.html", frame.as_bytes())?;
    let host = esbuild::bundle(project, "embed/frame-host.js", None, &[])?;
    dist.add("v1/frame-host.js", &host)
}
