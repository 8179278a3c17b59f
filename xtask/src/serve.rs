//! `cargo xtask serve`: builds the planner and shows it at an address.

use std::io::ErrorKind;

use crate::Outcome;
use crate::build;
use crate::project::Project;
use crate::server::{Server, Site};

/// Where it is looked for first.
const PORT: u16 = 8080;
/// How many ports after that are tried when nobody asked for one.
const TRIES: u16 = 20;

/// Builds, serves, prints the address, and stays until it is stopped.
///
/// # Errors
/// When the build fails or the port is taken.
pub fn run(project: &Project, port: Option<u16>) -> Outcome<()> {
    build::run_and_print(project)?;
    let server = match port {
        Some(port) => start(project, port)
            .map_err(|error| format!("port {port}: {error}. Try another with --port"))?,
        None => start_nearby(project)?,
    };
    println!("\nBiomeal is at {}", server.address("/"));
    println!("Stop it with Ctrl+C.");
    server.wait();
    Ok(())
}

/// What `dist` looks like to a browser. Files under `v1/` may be used by pages of any
/// origin; the planner's files and those of its page, whose names hold a hash, may be kept.
#[must_use]
pub fn site(project: &Project) -> Site {
    let mut site =
        Site::new().folder("/", project.dist()).header("/v1/", "access-control-allow-origin", "*");
    for hashed in ["/v1/biomeal-", "/page-", "/favicon-", "/app-", "/icon-"] {
        site = site.header(hashed, "cache-control", "public, max-age=31536000, immutable");
    }
    site
}

fn start(project: &Project, port: u16) -> std::io::Result<Server> {
    Server::start(site(project), port)
}

fn start_nearby(project: &Project) -> Outcome<Server> {
    for port in PORT..PORT + TRIES {
        match start(project, port) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {}
            other => return other.map_err(|error| format!("port {port}: {error}")),
        }
    }
    Err(format!("ports {PORT} to {} are all taken; name one with --port", PORT + TRIES - 1))
}
