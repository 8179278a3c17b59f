//! Where things are: the project's folders, its locked versions and the programs it runs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::Outcome;

/// The folder of this project.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project this program belongs to.
    #[must_use]
    pub fn here() -> Self {
        // Cargo tells where the crate is now; the folder may have moved since the build.
        let folder = env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        Self { root: folder.parent().map_or_else(|| folder.clone(), Path::to_path_buf) }
    }

    /// The project in this folder.
    #[must_use]
    pub const fn at(root: PathBuf) -> Self {
        Self { root }
    }

    /// A path inside the project.
    #[must_use]
    pub fn path(&self, inside: &str) -> PathBuf {
        self.root.join(inside)
    }

    /// What the build fills and a site serves.
    #[must_use]
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// The text of a file inside the project.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, inside: &str) -> Outcome<String> {
        fs::read_to_string(self.path(inside)).map_err(|error| format!("{inside}: {error}"))
    }

    /// The version of a crate that `Cargo.lock` names.
    ///
    /// # Errors
    /// When the crate is not in it.
    pub fn locked(&self, package: &str) -> Outcome<String> {
        locked_version(&self.read("Cargo.lock")?, package)
            .ok_or_else(|| format!("Cargo.lock: there is no {package}"))
    }

    /// Folders in which programs are looked for: tools installed for this project
    /// alone, the npm tools, the person's own `PATH`, and where cargo installs.
    fn search_path(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.tools().join("bin"), self.path("node_modules/.bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        folders.push(self.cargo_home().join("bin"));
        folders
    }

    /// Where cargo keeps what it downloads and installs.
    #[must_use]
    pub fn cargo_home(&self) -> PathBuf {
        let named = env::var_os("CARGO_HOME").map(PathBuf::from);
        named.unwrap_or_else(|| env::home_dir().unwrap_or_default().join(".cargo"))
    }

    /// Where a tool goes when the person has another version of it.
    #[must_use]
    pub fn tools(&self) -> PathBuf {
        self.path("target/tools")
    }

    /// The program of this name.
    #[must_use]
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        self.search_path().into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
    }

    /// A command in the project's folder that finds every tool.
    #[must_use]
    pub fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.program(name).unwrap_or_else(|| name.into()));
        command.current_dir(&self.root).stdin(Stdio::null());
        if let Ok(path) = env::join_paths(self.search_path()) {
            command.env("PATH", path);
        }
        command
    }
}

/// Runs a command to its end.
///
/// # Errors
/// When it cannot be started or says that it failed; `what` names it.
pub fn run(command: &mut Command, what: &str) -> Outcome<()> {
    let status = command.status().map_err(|error| format!("{what} could not start: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{what} failed ({status})")) }
}

/// What a command writes, when it goes well.
#[must_use]
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    let version = lines.nth(1)?.strip_prefix("version = \"")?;
    version.strip_suffix('"').map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_locked_versions() {
        let lock = "[[package]]\nname = \"ab\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"b\"\nversion = \"4.5.6\"\n";
        assert_eq!(locked_version(lock, "b").as_deref(), Some("4.5.6"));
        assert_eq!(locked_version(lock, "c"), None);
    }

    #[test]
    fn a_failing_command_is_an_error_with_its_name() {
        let error = run(&mut Command::new("false"), "the check").expect_err("false fails");
        assert!(error.starts_with("the check failed"), "{error}");
    }
}
