//! Runs the benches in Chromium and prints tables. `cargo xtask bench` builds what they need
//! and starts this.

#![expect(clippy::print_stdout, reason = "a program for the command line prints its results")]

mod core;
mod figures;
mod growth;
mod hand;
mod interaction;
mod links;
mod peers;
mod planner;
mod rows;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["core", folder] => core::print(PathBuf::from(folder)),
        ["interaction"] if !interaction::print() => return ExitCode::FAILURE,
        ["interaction"] => {}
        ["peers", core, peers] => peers::print(PathBuf::from(core), PathBuf::from(peers)),
        ["growth", folder] => growth::print(PathBuf::from(folder)),
        _ => panic!("cargo xtask bench starts this, with what it built"),
    }
    ExitCode::SUCCESS
}
