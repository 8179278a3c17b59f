//! Starting driver programs, and ending them whatever becomes of the tests.

use std::env;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio, id};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::engine::{Engine, on_path};
use crate::wait;
use crate::wire::Wire;

/// Starts a program in a session of its own and waits for the end of its own
/// input, which comes when this process ends, however it ends; then ends the
/// program with all it started, and removes its folder. Tests share browsers in a
/// static, which is never dropped, so nothing else would end them.
const WATCH: &str = r#"
folder=$1; shift
setsid "$@" </dev/null &
group=$!
cat >/dev/null
kill -TERM -$group
wait
kill -KILL -$group
rm -rf "$folder"
"#;

/// A running driver.
#[derive(Debug)]
pub struct Driver {
    /// Where its commands go.
    pub wire: Wire,
    /// Holds the pipe whose end ends it.
    _watch: Child,
    /// What WebKit draws on.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver of an engine and waits until it answers.
    pub fn start(engine: Engine) -> Self {
        let port = free_port();
        let (program, arguments) = engine.driver(port);
        let log = output_folder().join(format!("{engine}-{port}.log"));
        let mut command = watched(&program, &arguments, &log);
        let display = (engine == Engine::WebKit).then(|| Display::start(port));
        if let Some(display) = &display {
            command.env("DISPLAY", &display.name);
            // There is no graphics card: layers drawn by OpenGL would be the slower way.
            command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
        }
        let watch = command.spawn().unwrap_or_else(|error| panic!("sh does not start: {error}"));
        let wire = Wire::new(format!("http://127.0.0.1:{port}"));
        wait::until(Duration::from_secs(30), || wire.get("status").ok()).unwrap_or_else(|| {
            panic!("{} does not answer; see {}", program.display(), log.display())
        });
        Self { wire, _watch: watch, _display: display }
    }
}

/// Where logs, temporary profiles and pictures of differences go: `target/e2e`.
pub fn output_folder() -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target"), PathBuf::from);
    let folder = target.join("e2e");
    fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{} cannot be made: {error}", folder.display()));
    folder
}

fn watched(program: &Path, arguments: &[String], log: &Path) -> Command {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("biomeal-e2e-{}-{count}", id()));
    fs::create_dir_all(&folder)
        .unwrap_or_else(|error| panic!("{} cannot be made: {error}", folder.display()));
    let log = File::create(log)
        .unwrap_or_else(|error| panic!("{} cannot be written: {error}", log.display()));
    let log_too = log.try_clone().unwrap_or_else(|error| panic!("the log: {error}"));
    let mut command = Command::new("sh");
    command
        .args(["-c", WATCH, "watch"])
        .arg(&folder)
        .arg(program)
        .args(arguments)
        // Profiles go here, so that they go away with the browser.
        .env("TMPDIR", &folder)
        // No accessibility bus: the drivers read the tree themselves.
        .env("NO_AT_BRIDGE", "1")
        .stdin(Stdio::piped())
        .stdout(log)
        .stderr(log_too)
        .process_group(0);
    command
}

/// A port that is free, and that no other driver of this run was told to take.
fn free_port() -> u16 {
    static TOLD: Mutex<Vec<u16>> = Mutex::new(Vec::new());
    let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
    loop {
        let port = TcpListener::bind(("127.0.0.1", 0))
            .and_then(|listener| listener.local_addr())
            .map_or_else(|error| panic!("no free port: {error}"), |address| address.port());
        if !told.contains(&port) {
            told.push(port);
            return port;
        }
    }
}

/// An Xvfb. Each WebKit has one to itself: on one display only one window has the focus,
/// and keys go nowhere else.
#[derive(Debug)]
struct Display {
    name: String,
    /// Holds the pipe whose end ends it.
    _watch: Child,
}

impl Display {
    /// `port` is that of the driver it is for, and tells its log from others.
    fn start(port: u16) -> Self {
        let program = on_path("Xvfb").unwrap_or_else(|| {
            panic!(
                "Xvfb is missing for the tests in webkit. This installs it: apt-get install xvfb"
            )
        });
        let arguments = ["-displayfd", "1", "-screen", "0", "1600x8000x24", "-nolisten", "tcp"]
            .map(str::to_owned);
        let log = output_folder().join(format!("xvfb-{port}.log"));
        let mut command = watched(&program, &arguments, &log);
        command.stdout(Stdio::piped());
        let mut watch =
            command.spawn().unwrap_or_else(|error| panic!("sh does not start: {error}"));
        let mut number = String::new();
        let output = watch.stdout.take().map(BufReader::new);
        output
            .and_then(|mut lines| lines.read_line(&mut number).ok())
            .filter(|_| !number.trim().is_empty())
            .unwrap_or_else(|| panic!("Xvfb does not start; see {}", log.display()));
        Self { name: format!(":{}", number.trim()), _watch: watch }
    }
}
