//! Installing what is missing, and only that.

use crate::Outcome;
use crate::project::{Project, output, run};
use crate::tool::{Source, Tool};

/// Makes sure that every tool is there.
///
/// # Errors
/// When one cannot be installed; the text holds the line that does it by hand.
pub fn ensure(project: &Project, tools: &[Tool]) -> Outcome<()> {
    let missing: Vec<_> = tools.iter().filter(|tool| tool.found(project).is_err()).collect();
    debian(project, &missing)?;
    for tool in missing {
        // A Debian package is there by now; npm may have come with one.
        if tool.found(project).is_ok() {
            continue;
        }
        println!("Installing {}: {}", tool.name, tool.source.line());
        install(project, tool).map_err(|reason| by_hand(tool, &reason))?;
        tool.found(project).map_err(|state| by_hand(tool, &format!("it is {state}")))?;
    }
    Ok(())
}

fn by_hand(tool: &Tool, reason: &str) -> String {
    format!(
        "{} could not be installed: {reason}.\nThis line installs it: {}",
        tool.name,
        tool.source.line()
    )
}

fn install(project: &Project, tool: &Tool) -> Outcome<()> {
    match &tool.source {
        Source::RustTarget(target) => {
            run(project.command("rustup").args(["target", "add", target]), "rustup")
        }
        Source::RustComponent(component) => {
            run(project.command("rustup").args(["component", "add", component]), "rustup")
        }
        Source::Crate(name, version) => build(project, tool, name, version),
        Source::Npm => run(
            project.command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
            "npm ci",
        ),
        Source::Debian(_) => Err("its Debian package did not bring it".to_owned()),
    }
}

/// Builds a tool, quickly rather than for speed: it saves minutes, and each runs for
/// seconds. The versions its authors locked are tried first; where one of them is not
/// to be had, the newest that fit.
fn build(project: &Project, tool: &Tool, name: &str, version: &str) -> Outcome<()> {
    let cargo = |locked: &[&str]| {
        let mut command = project.command("cargo");
        command
            .args(["install", name, "--version", version])
            .args(locked)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1");
        // Another version is somebody else's: ours goes beside it.
        if project.program(tool.name).is_some() {
            command.arg("--force").arg("--root").arg(project.tools());
        }
        run(&mut command, "cargo install")
    };
    cargo(&["--locked"]).or_else(|_| {
        println!("Once more, with the newest versions that fit.");
        cargo(&[])
    })
}

fn debian(project: &Project, missing: &[&Tool]) -> Outcome<()> {
    let packages: Vec<_> = missing
        .iter()
        .filter_map(|tool| match tool.source {
            Source::Debian(packages) => Some(packages),
            _ => None,
        })
        .flatten()
        .copied()
        .collect();
    if packages.is_empty() {
        return Ok(());
    }
    let line = format!("sudo apt-get install {}", packages.join(" "));
    let names = missing.iter().map(|tool| tool.name).collect::<Vec<_>>().join(", ");
    let root = output(project.command("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if !root || project.program("apt-get").is_none() {
        return Err(format!("Missing: {names}.\nThis line installs it on Debian: {line}"));
    }
    println!("Installing {}", packages.join(" "));
    let apt = |arguments: &[&str], packages: &[&str]| {
        let mut command = project.command("apt-get");
        command.args(arguments).args(packages).env("DEBIAN_FRONTEND", "noninteractive");
        run(&mut command, "apt-get").map_err(|reason| format!("{reason}.\nBy hand: {line}"))
    };
    apt(&["update", "-q"], &[])?;
    apt(&["install", "-y", "-q", "--no-install-recommends"], &packages)
}
