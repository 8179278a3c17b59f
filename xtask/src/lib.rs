//! What a person types to work on Biomeal: `cargo xtask ...`. The end-to-end tests use
//! its web server.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a program for the command line speaks through its output"
)]

pub mod ask;
pub mod bench;
pub mod build;
pub mod contract;
pub mod doctor;
pub mod install;
pub mod package;
pub mod project;
pub mod score_cases;
pub mod serve;
pub mod server;
pub mod suite;
pub mod supply;
pub mod table;
pub mod tool;

/// What comes of a command: where it fails, the sentence a person reads.
pub type Outcome<T> = Result<T, String>;
