//! The layers of the suite: what each runs and how it counts.

use std::env;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::process::{Command, Stdio};

use super::Count;
use super::story::{Stories, Story};
use crate::build::{self, size};
use crate::project::{Project, run};
use crate::tool::Engine;

/// Where property tests start from. The suite gives the same answer twice; whoever looks
/// for more sets another number.
const SEED: &str = "PROPTEST_RNG_SEED";

/// What came of a layer.
#[derive(Debug, Default)]
pub(super) struct Checked {
    pub count: Count,
    /// One for each failing test that said something.
    pub stories: Vec<Story>,
}

impl From<Count> for Checked {
    fn from(count: Count) -> Self {
        Self { count, stories: Vec::new() }
    }
}

/// A part of the suite that can be run alone with `--only NAME`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layer {
    Format,
    Lint,
    Core,
    Widget,
    Tools,
    Build,
    Browsers,
}

impl Layer {
    /// In the order they are run: what is quick and tells most comes first.
    pub const ALL: [Self; 7] = [
        Self::Format,
        Self::Lint,
        Self::Core,
        Self::Widget,
        Self::Tools,
        Self::Build,
        Self::Browsers,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Core => "core",
            Self::Widget => "widget",
            Self::Tools => "tools",
            Self::Build => "build",
            Self::Browsers => "browsers",
        }
    }

    pub const fn what(self) -> &'static str {
        match self {
            Self::Format => "the layout of the code",
            Self::Lint => "what the compiler and clippy say, here and for the browser",
            Self::Core => "foods, plans, score, tips, search, links, the catalog's tables",
            Self::Widget => "the widget, as far as it needs no browser",
            Self::Tools => "xtask, and that the project is tidy",
            Self::Build => "a release and its size",
            Self::Browsers => "a person's journeys in real browsers",
        }
    }

    pub const fn needs_build_tools(self) -> bool {
        matches!(self, Self::Lint | Self::Build | Self::Browsers)
    }

    /// Runs it. Whatever cannot be run counts as failed.
    pub fn run(self, project: &Project, engines: &[Engine]) -> Checked {
        let cargo = |arguments: &[&str]| {
            let mut cargo = project.command("cargo");
            cargo.args(arguments).env("CARGO_TERM_COLOR", colors());
            // The steps of a journey are told by the lines it came through.
            cargo.env("RUST_BACKTRACE", "1");
            if env::var_os(SEED).is_none() {
                cargo.env(SEED, "2026");
            }
            cargo
        };
        match self {
            Self::Format => check(cargo(&["fmt", "--all", "--check"]), "cargo fmt").into(),
            Self::Lint => {
                let here = ["clippy", "--locked", "--workspace", "--all-targets"];
                let browser =
                    ["clippy", "--locked", "--package", "biomeal", "--target", WASM_TARGET];
                let strict = ["--", "-D", "warnings"];
                let here = check(cargo(&[&here[..], &strict].concat()), "cargo clippy");
                let browser = cargo(&[&browser[..], &strict].concat());
                (here + check(browser, "cargo clippy for the browser")).into()
            }
            Self::Core => tests(cargo(&test("biomeal-core"))),
            Self::Widget => tests(cargo(&test("biomeal"))),
            Self::Tools => tests(cargo(&test("xtask"))),
            Self::Build => built(project).into(),
            Self::Browsers => {
                let names: Vec<_> = engines.iter().map(|engine| engine.name()).collect();
                let at_once = env::var(AT_ONCE).unwrap_or_else(|_| "1".to_owned());
                let mut cargo = cargo(&test("biomeal-e2e"));
                cargo.args(["--", "--test-threads", &at_once]);
                cargo.env("BIOMEAL_DIST", project.dist()).env("BIOMEAL_ENGINES", names.join(","));
                let others =
                    build::with_faults(project).and_then(|()| build::yew_page::build(project));
                if let Err(error) = others {
                    eprintln!("{error}");
                    return Count::one(false).into();
                }
                if project.dist().join("index.html").is_file() {
                    tests(cargo)
                } else {
                    eprintln!("There is no build to look at: cargo xtask build");
                    Count::one(false).into()
                }
            }
        }
    }
}

/// How many journeys run at once, one if nothing is said. One browser leaves a third of two cores
/// idle: two take a quarter less time, three no less than two. Each is slower then, so that those
/// fail which do not wait for what they need.
const AT_ONCE: &str = "BIOMEAL_AT_ONCE";

const WASM_TARGET: &str = "wasm32-unknown-unknown";

const fn test(package: &'static str) -> [&'static str; 5] {
    ["test", "--locked", "--no-fail-fast", "--package", package]
}

/// What cargo writes goes through this program, so it cannot see whether a person reads it.
fn colors() -> &'static str {
    if io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none() { "always" } else { "never" }
}

/// A command that is right or wrong as a whole.
fn check(mut command: Command, what: &str) -> Count {
    let result = run(&mut command, what);
    if let Err(error) = &result {
        eprintln!("{error}");
    }
    Count::one(result.is_ok())
}

/// `cargo test`: its own counts, and what failing tests said, read from what it prints while
/// it is shown.
fn tests(mut command: Command) -> Checked {
    let mut count = Count::default();
    let mut stories = Stories::default();
    let running = command.stdout(Stdio::piped()).spawn();
    let ended = running.and_then(|mut running| {
        let lines = running.stdout.take().map(BufReader::new);
        for line in lines.into_iter().flat_map(BufRead::lines) {
            let line = line?;
            println!("{line}");
            count = count + Count::in_line(&line);
            stories.read(&line);
        }
        running.wait()
    });
    let count = match ended {
        // A crate that does not compile, or a test that ends the process, says no counts.
        Ok(status) if !status.success() && count.failed == 0 => count + Count::one(false),
        Ok(_) => count,
        Err(error) => {
            eprintln!("cargo test: {error}");
            count + Count::one(false)
        }
    };
    Checked { count, stories: stories.into_told() }
}

fn built(project: &Project) -> Count {
    let built = build::run_and_print(project).and_then(|sizes| size::budgets(project, &sizes));
    match built {
        Ok(budgets) => budgets.iter().fold(Count::one(true), |count, budget| {
            if !budget.is_kept() {
                eprintln!(
                    "{} is {}, more than its budget of {} kB",
                    budget.name,
                    size::kb(budget.bytes),
                    budget.limit_kb
                );
            }
            count + Count::one(budget.is_kept())
        }),
        Err(error) => {
            eprintln!("{error}");
            Count::one(false)
        }
    }
}
