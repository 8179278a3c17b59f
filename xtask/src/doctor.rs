//! `cargo xtask doctor`: what is there, what is missing, and the line that installs it.

use crate::project::Project;
use crate::tool::{self, Engine, Tool};
use crate::{Outcome, table};

/// Prints the table and tells whether everything is there.
///
/// # Errors
/// When the lock files do not name the versions.
pub fn run(project: &Project) -> Outcome<bool> {
    let mut tools = tool::for_build(project)?;
    tools.extend(tool::for_checks());
    tools.extend(Engine::ALL.into_iter().flat_map(tool::for_engine));
    let (rows, missing) = rows(project, &tools);
    for line in table::lines(&rows, &[]) {
        println!("{line}");
    }
    if missing == 0 {
        println!("\nEverything is there.");
    } else {
        println!(
            "\n{missing} of {} missing. `cargo xtask serve` and `cargo xtask test` install what \
             they need; Debian packages only as root.",
            tools.len()
        );
    }
    Ok(missing == 0)
}

fn rows(project: &Project, tools: &[Tool]) -> (Vec<[String; 4]>, usize) {
    let mut rows = vec![["tool", "here", "for", "install with"].map(str::to_owned)];
    let mut missing = 0;
    for tool in tools {
        let (here, line) = match tool.found(project) {
            Ok(version) => (version, String::new()),
            Err(state) => {
                missing += 1;
                (state, tool.source.line())
            }
        };
        rows.push([tool.name.to_owned(), here, tool.purpose.to_owned(), line]);
    }
    (rows, missing)
}
