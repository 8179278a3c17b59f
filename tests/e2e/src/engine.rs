//! The three browser engines and what starting each takes.

use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// A browser engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox ESR, driven by geckodriver.
    Firefox,
    /// WebKitGTK's MiniBrowser, driven by WebKitWebDriver.
    WebKit,
}

impl Engine {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// As test names and `BIOMEAL_ENGINES` say it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// Whether this run is to use it: `BIOMEAL_ENGINES` narrows a run by choice
    /// (`chromium,firefox`); without it all are used.
    #[must_use]
    pub fn is_chosen(self) -> bool {
        env::var("BIOMEAL_ENGINES")
            .map_or(true, |chosen| chosen.split(',').any(|name| name.trim() == self.name()))
    }

    /// The driver program and the arguments that make it listen at a port.
    pub(crate) fn driver(self, port: u16) -> (PathBuf, Vec<String>) {
        match self {
            Self::Chromium => (self.program("chromedriver"), vec![format!("--port={port}")]),
            Self::Firefox => (self.program("geckodriver"), vec![format!("--port={port}")]),
            Self::WebKit => (self.program("WebKitWebDriver"), vec![format!("--port={port}")]),
        }
    }

    /// What a new session asks for.
    pub(crate) fn capabilities(self) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:loggingPrefs": { "browser": "ALL" },
                "goog:chromeOptions": {
                    "binary": self.program("chromium"),
                    "args": [
                        "--headless=new",
                        // As root the sandbox cannot start; these pages are our own.
                        "--no-sandbox",
                        "--disable-dev-shm-usage",
                        // There is none: OpenGL would be the slower way to draw.
                        "--disable-gpu",
                        "--force-device-scale-factor=1",
                        "--hide-scrollbars",
                        "--font-render-hinting=none",
                        "--disable-lcd-text",
                    ],
                },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "moz:firefoxOptions": {
                    "binary": self.program("firefox-esr"),
                    "args": ["-headless"],
                    "prefs": {
                        "ui.prefersReducedMotion": 1,
                        // Tab reaches every control, whatever the desktop says.
                        "accessibility.tabfocus": 7,
                    },
                },
            }),
            Self::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": mini_browser().unwrap_or_else(|| self.missing("MiniBrowser")),
                    "args": ["--automation"],
                },
            }),
        }
    }

    /// The program of this name, from `PATH`.
    ///
    /// # Panics
    /// When it is not there, with the line that installs it: a browser that is
    /// missing is an error, never a test that is left out.
    fn program(self, name: &str) -> PathBuf {
        on_path(name).unwrap_or_else(|| self.missing(name))
    }

    fn missing(self, name: &str) -> ! {
        let line = match (self, name) {
            (_, "geckodriver") => "cargo install geckodriver",
            (Self::Chromium, _) => "apt-get install chromium chromium-driver",
            (Self::Firefox, _) => "apt-get install firefox-esr",
            (Self::WebKit, _) => "apt-get install webkit2gtk-driver xvfb",
        };
        panic!("{name} is missing for the tests in {self}. This installs it: {line}");
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A program from `PATH`, or from cargo's folder, which a test started by an editor may not have
/// on its path.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let cargo = env::home_dir().map(|home| home.join(".cargo/bin"));
    env::split_paths(&env::var_os("PATH")?)
        .chain(cargo)
        .map(|folder| folder.join(name))
        .find(|path| path.is_file())
}

/// MiniBrowser lies beside the library, in a folder named for its version and
/// the machine: `/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser`.
fn mini_browser() -> Option<PathBuf> {
    let entries = |folder: &Path| {
        let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        paths.collect::<Vec<_>>()
    };
    let mut found: Vec<_> = entries(Path::new("/usr/lib"))
        .iter()
        .flat_map(|machine| entries(machine))
        .filter(|folder| {
            folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        })
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found.pop()
}
