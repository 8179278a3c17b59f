//! The tools the project needs: how to see whether one is there, and how it is
//! installed.

use std::fs;
use std::process::Command;

use crate::Outcome;
use crate::project::{Project, output};

/// Trunk's version: a later one needs a newer compiler.
const TRUNK: &str = "0.21.14";
/// Any geckodriver does; this is the one that is installed.
const GECKODRIVER: &str = "0.37.1";
/// The widget's compile target.
const WASM: &str = "wasm32-unknown-unknown";
/// The oldest Node.js that the npm tools run on.
const NODE: u32 = 20;

/// A browser engine the end-to-end tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As a person types it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The engine with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|engine| engine.name() == name)
    }
}

/// How a tool gets onto the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A compile target of the Rust toolchain.
    RustTarget(&'static str),
    /// A component of the Rust toolchain.
    RustComponent(&'static str),
    /// A crate, built here.
    Crate(&'static str, String),
    /// The packages of `package-lock.json`.
    Npm,
    /// Packages of Debian.
    Debian(&'static [&'static str]),
}

impl Source {
    /// The line that installs it.
    #[must_use]
    pub fn line(&self) -> String {
        match self {
            Self::RustTarget(target) => format!("rustup target add {target}"),
            Self::RustComponent(component) => format!("rustup component add {component}"),
            Self::Crate(name, version) => format!("cargo install {name} --version {version}"),
            Self::Npm => "npm ci --ignore-scripts".to_owned(),
            Self::Debian(packages) => format!("sudo apt-get install {}", packages.join(" ")),
        }
    }
}

/// A tool.
#[derive(Clone, Debug)]
pub struct Tool {
    /// What it is called.
    pub name: &'static str,
    /// What it is needed for.
    pub purpose: &'static str,
    /// How it is installed.
    pub source: Source,
    found: fn(&Project, &Source) -> Outcome<String>,
}

impl Tool {
    /// Its version, or "yes" where it has none.
    ///
    /// # Errors
    /// "missing", or in what way it is not the right one.
    pub fn found(&self, project: &Project) -> Outcome<String> {
        (self.found)(project, &self.source)
    }
}

/// What `cargo xtask build` and `serve` need.
///
/// # Errors
/// When the lock files do not name the versions.
pub fn for_build(project: &Project) -> Outcome<Vec<Tool>> {
    let bindgen = project.locked("wasm-bindgen")?;
    Ok(vec![
        Tool {
            name: WASM,
            purpose: "compiles the widget",
            source: Source::RustTarget(WASM),
            found: |project, _| {
                let sysroot = output(project.command("rustc").args(["--print", "sysroot"]));
                let folder = format!("{}/lib/rustlib/{WASM}", sysroot.unwrap_or_default().trim());
                if fs::exists(folder).unwrap_or(false) { Ok("yes".to_owned()) } else { missing() }
            },
        },
        Tool {
            name: "wasm-bindgen",
            purpose: "joins it to the browser",
            source: Source::Crate("wasm-bindgen-cli", bindgen),
            found: |project, source| exact(project, "wasm-bindgen", source),
        },
        Tool {
            name: "trunk",
            purpose: "runs the build",
            source: Source::Crate("trunk", TRUNK.to_owned()),
            found: |project, source| exact(project, "trunk", source),
        },
        Tool {
            name: "node",
            purpose: "runs the npm tools",
            source: Source::Debian(&["nodejs", "npm"]),
            found: |project, _| {
                let version = version(project, "node")?;
                let major = version.split('.').next().and_then(|major| major.parse().ok());
                if major.is_some_and(|major: u32| major >= NODE) {
                    project.program("npm").map(|_| version).ok_or_else(|| "npm missing".to_owned())
                } else {
                    Err(format!("{version}, {NODE} or later needed"))
                }
            },
        },
        Tool {
            name: "npm packages",
            purpose: "shrink, bundle and check it",
            source: Source::Npm,
            found: |project, _| npm_packages(project),
        },
    ])
}

/// What the checks before the browsers need.
#[must_use]
pub fn for_checks() -> Vec<Tool> {
    vec![
        Tool {
            name: "rustfmt",
            purpose: "checks the layout of code",
            source: Source::RustComponent("rustfmt"),
            found: |project, _| subcommand(project, "fmt"),
        },
        Tool {
            name: "clippy",
            purpose: "checks the code",
            source: Source::RustComponent("clippy"),
            found: |project, _| subcommand(project, "clippy"),
        },
    ]
}

/// What the end-to-end tests need for one engine.
#[must_use]
pub fn for_engine(engine: Engine) -> Vec<Tool> {
    match engine {
        Engine::Chromium => vec![
            Tool {
                name: "chromium",
                purpose: "tests in Chromium",
                source: Source::Debian(&["chromium"]),
                found: |project, _| version(project, "chromium"),
            },
            Tool {
                name: "chromedriver",
                purpose: "tests in Chromium",
                source: Source::Debian(&["chromium-driver"]),
                found: |project, _| version(project, "chromedriver"),
            },
            Tool {
                name: "fonts",
                purpose: "screenshots in Chromium",
                source: Source::Debian(&["fontconfig", "fonts-liberation", "fonts-urw-base35"]),
                found: |project, _| fonts(project, &["Liberation Sans", "P052"]),
            },
        ],
        Engine::Firefox => vec![
            Tool {
                name: "firefox-esr",
                purpose: "tests in Firefox",
                source: Source::Debian(&["firefox-esr"]),
                found: |project, _| version(project, "firefox-esr"),
            },
            Tool {
                name: "geckodriver",
                purpose: "tests in Firefox",
                source: Source::Crate("geckodriver", GECKODRIVER.to_owned()),
                found: |project, _| version(project, "geckodriver"),
            },
        ],
        Engine::Webkit => vec![
            Tool {
                name: "WebKitWebDriver",
                purpose: "tests in WebKit",
                source: Source::Debian(&["webkit2gtk-driver"]),
                found: |project, _| present(project, "WebKitWebDriver"),
            },
            Tool {
                name: "Xvfb",
                purpose: "tests in WebKit",
                source: Source::Debian(&["xvfb", "xauth"]),
                found: |project, _| present(project, "Xvfb"),
            },
        ],
    }
}

fn missing() -> Outcome<String> {
    Err("missing".to_owned())
}

fn present(project: &Project, program: &str) -> Outcome<String> {
    project.program(program).map_or_else(missing, |_| Ok("yes".to_owned()))
}

fn version(project: &Project, program: &str) -> Outcome<String> {
    present(project, program)?;
    let said = output(project.command(program).arg("--version"));
    said.as_deref().and_then(version_in).ok_or_else(|| "does not start".to_owned())
}

fn subcommand(project: &Project, name: &str) -> Outcome<String> {
    let said = output(project.command("cargo").args([name, "--version"]));
    said.as_deref().and_then(version_in).map_or_else(missing, Ok)
}

fn exact(project: &Project, program: &str, source: &Source) -> Outcome<String> {
    let version = version(project, program)?;
    match source {
        Source::Crate(_, wanted) if version != *wanted => {
            Err(format!("{version}, {wanted} needed"))
        }
        _ => Ok(version),
    }
}

fn fonts(project: &Project, faces: &[&str]) -> Outcome<String> {
    for face in faces {
        let found = output(Command::new("fc-list").args([face, "family"])).unwrap_or_default();
        if found.trim().is_empty() {
            return Err(format!("{face} missing"));
        }
    }
    present(project, "fc-list")
}

/// The first word that starts with a digit, or with a `v` and a digit.
fn version_in(said: &str) -> Option<String> {
    said.split_whitespace()
        .map(|word| word.strip_prefix('v').unwrap_or(word))
        .find(|word| word.starts_with(|first: char| first.is_ascii_digit()))
        .map(str::to_owned)
}

fn npm_packages(project: &Project) -> Outcome<String> {
    let read = |path: &str| -> Outcome<serde_json::Value> {
        serde_json::from_str(&project.read(path)?).map_err(|error| format!("{path}: {error}"))
    };
    let wanted = read("package.json")?;
    let Some(wanted) = wanted["devDependencies"].as_object() else {
        return Err("package.json: no devDependencies".to_owned());
    };
    for (name, version) in wanted {
        let Ok(installed) = read(&format!("node_modules/{name}/package.json")) else {
            return Err(format!("{name} missing"));
        };
        if installed["version"] != *version {
            return Err(format!("{name} {}, {version} needed", installed["version"]));
        }
    }
    Ok("yes".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_versions_in_what_programs_say() {
        assert_eq!(version_in("wasm-bindgen 0.2.130\n").as_deref(), Some("0.2.130"));
        assert_eq!(version_in("v20.20.2\n").as_deref(), Some("20.20.2"));
        assert_eq!(version_in("Mozilla Firefox 153.7.0esr").as_deref(), Some("153.7.0esr"));
        assert_eq!(version_in("nothing"), None);
    }

    #[test]
    fn engines_go_by_their_names() {
        assert_eq!(Engine::named("webkit"), Some(Engine::Webkit));
        assert_eq!(Engine::named("safari"), None);
    }

    #[test]
    fn the_bindgen_tool_is_the_one_of_the_lock_file() {
        let project = Project::here();
        let locked = project.locked("wasm-bindgen").expect("the widget uses it");
        let tools = for_build(&project).expect("the tools");
        let source = Source::Crate("wasm-bindgen-cli", locked);
        assert!(tools.iter().any(|tool| tool.source == source));
    }
}
