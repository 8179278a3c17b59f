//! Questions to the core from the command line.

use std::fs;
use std::io::{self, ErrorKind, Write};

use biomeal_core::backup::{plan_from_json, plan_to_json};
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared, fragment};
use biomeal_core::search::{self, Filter};

use crate::{Outcome, score_cases};

/// `cargo xtask score FILE`: the scores of the cases in a file, as a JSON array.
///
/// # Errors
/// Names the file and what is wrong with it.
pub fn score(file: &str) -> Outcome<String> {
    score_cases::report(&read(file)?).map_err(|error| format!("{file}: {error}"))
}

/// `cargo xtask search WORDS`: the slugs of the foods found, best first.
#[must_use]
pub fn search(words: &[&str]) -> Vec<String> {
    let foods = Foods::default();
    let found = search::search(&foods, &words.join(" "), &Filter::default(), &[]);
    let slugs = found.into_iter().filter_map(|id| foods.get(id)).map(|food| food.slug.to_string());
    slugs.collect()
}

/// `cargo xtask link encode FILE`: the link of a plan in the JSON of the backup format,
/// as the fragment of an address.
///
/// # Errors
/// Names the file, the line and what is wrong there.
pub fn encode(file: &str) -> Outcome<String> {
    let wrong = |error: &dyn std::error::Error| format!("{file}: {error}");
    let (plan, own) =
        plan_from_json(&read(file)?, &Foods::default()).map_err(|error| wrong(&error))?;
    let shared = Shared::plan(&plan, &Foods::with_own(own), Include::ALL);
    let payload = link::encode(&shared).map_err(|error| wrong(&error))?;
    Ok(fragment::address("", &payload))
}

/// `cargo xtask link decode LINK`: the plan of a link, a fragment or a payload, in the
/// JSON of the backup format. A link to a day or a meal gives a plan with nothing else.
///
/// # Errors
/// Says what is wrong with the link.
pub fn decode(text: &str) -> Outcome<String> {
    let shared = link::decode(text).map_err(|error| error.to_string())?;
    let plan = shared.content.to_plan();
    Ok(plan_to_json(&plan, &Foods::with_own(shared.own_foods)).trim_end().to_owned())
}

/// Writes an answer, line by line. A reader that has seen enough (`| head -1`) may
/// close the pipe.
///
/// # Errors
/// When it cannot be written for another reason.
pub fn print(lines: &[String]) -> Outcome<()> {
    let mut output = io::stdout().lock();
    for line in lines {
        match writeln!(output, "{line}") {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => break,
            written => written.map_err(|error| format!("output: {error}"))?,
        }
    }
    Ok(())
}

fn read(file: &str) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))
}
