//! `cargo xtask ...`: what a person types.

#![expect(clippy::print_stderr, reason = "a program for the command line says what is wrong")]

use std::env;
use std::process::ExitCode;

use xtask::project::Project;
use xtask::suite::{self, Choice};
use xtask::tool::Engine;
use xtask::{Outcome, ask, bench, build, doctor, package, serve, supply};

const USAGE: &str = "\
cargo xtask COMMAND

  serve [--port N]       build a release and show the planner at an address
  test [--engine NAME]   run everything; engines: chromium, firefox, webkit
       [--only LAYER]    or one layer of it
  build                  build a release into dist and print what it weighs
        --weigh          and what weighs what in its first half
        --faults         the one for tests that stops where they ask, into target/faulty
  package                that build as an npm package in target/package
  bench                  what core costs in a browser, and links, as ratios
        --interaction    from events to paints in the planner, slowed down
        --peers          search, links and rows beside those of others
        --growth         what larger catalogs and fuller plans cost
        --lighthouse     what Lighthouse says of the standalone page
        --fuzz N         read N texts that may be no links
       [--seed N]        others than of seed 1
  doctor                 what is here, what is missing, and what installs it
  supply                 crates in the download and their licences; unused dependencies
  score FILE             score the cases of a file, as JSON
  search WORDS           the slugs of the foods found, best first
  link encode FILE       the link of a plan in the JSON of the backup format
  link decode LINK       and back

serve, test, build, package and bench install what they miss.";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&Project::here(), &words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(project: &Project, words: &[&str]) -> Outcome<ExitCode> {
    match words {
        [] | ["help" | "--help" | "-h"] => ask::print(&[USAGE.to_owned()])?,
        ["serve"] => serve::run(project, None)?,
        ["serve", "--port", port] => {
            let port = port.parse().map_err(|_| format!("{port} is no port number"))?;
            serve::run(project, Some(port))?;
        }
        // Its closing line says what came of it, so nothing is added here.
        ["test", choice @ ..] => return suite::run(project, &choose(choice)?).map(exit_code),
        ["build"] => build::run_and_print(project).map(drop)?,
        ["build", "--weigh"] => build::weigh(project)?,
        ["build", "--faults"] => build::with_faults(project)?,
        ["package"] => {
            build::run_and_print(project)?;
            let folder = package::lay_out(project, &project.dist())?;
            ask::print(&[folder.display().to_string()])?;
        }
        ["bench"] => bench::core(project)?,
        ["bench", "--interaction"] => bench::interaction(project)?,
        ["bench", "--peers"] => bench::peers(project)?,
        ["bench", "--growth"] => bench::growth(project)?,
        ["bench", "--lighthouse"] => bench::lighthouse(project)?,
        ["bench", "--fuzz", count] => bench::fuzz(project, count, "1")?,
        ["bench", "--fuzz", count, "--seed", seed] => bench::fuzz(project, count, seed)?,
        ["doctor"] => return doctor::run(project).map(exit_code),
        ["supply"] => supply::run_and_print(project)?,
        ["score", file] => ask::print(&[ask::score(file)?])?,
        ["search", words @ ..] if !words.is_empty() => ask::print(&ask::search(words))?,
        ["link", "encode", file] => ask::print(&[ask::encode(file)?])?,
        ["link", "decode", link] => ask::print(&[ask::decode(link)?])?,
        _ => return Err(format!("cargo xtask {} is not known.\n\n{USAGE}", words.join(" "))),
    }
    Ok(ExitCode::SUCCESS)
}

fn exit_code(all_is_well: bool) -> ExitCode {
    if all_is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn choose(words: &[&str]) -> Outcome<Choice> {
    let mut choice = Choice::default();
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match (*word, words.next()) {
            ("--engine", Some(name)) => {
                let engine = Engine::named(name).ok_or_else(|| format!("{name} is no engine"))?;
                choice.engines.push(engine);
            }
            ("--only", Some(name)) => choice.only = Some((*name).to_owned()),
            _ => return Err(format!("{word} is not known here, or needs a value.\n\n{USAGE}")),
        }
    }
    Ok(choice)
}
