//! `cargo xtask test`: everything that can be checked, one layer after the other, and a
//! table of what came of it.

use std::time::Instant;

use crate::project::Project;
use crate::tool::{self, Engine};
use crate::{Outcome, install};

mod count;
mod layer;
mod report;
mod story;

pub use count::Count;
use layer::Layer;
use report::Row;

/// What a person asks for.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// Browser engines; empty means all.
    pub engines: Vec<Engine>,
    /// One layer instead of all.
    pub only: Option<String>,
}

/// Installs what is missing, runs the layers, prints the table and the closing line, and
/// tells whether everything passed.
///
/// # Errors
/// When something cannot be installed or the choice makes no sense.
pub fn run(project: &Project, choice: &Choice) -> Outcome<bool> {
    let layers = layers(choice.only.as_deref())?;
    let engines =
        if choice.engines.is_empty() { Engine::ALL.to_vec() } else { choice.engines.clone() };
    install_for(project, &layers, &engines)?;

    let mut rows = Vec::new();
    for layer in layers {
        println!("\n== {}: {}", layer.name(), layer.what());
        let start = Instant::now();
        let checked = layer.run(project, &engines);
        rows.push(Row { name: layer.name(), checked, time: start.elapsed() });
    }
    Ok(report::print(&rows).failed == 0)
}

fn layers(only: Option<&str>) -> Outcome<Vec<Layer>> {
    let Some(only) = only else { return Ok(Layer::ALL.to_vec()) };
    let layer = Layer::ALL.into_iter().find(|layer| layer.name() == only);
    layer.map(|layer| vec![layer]).ok_or_else(|| {
        let names = Layer::ALL.map(Layer::name).join(", ");
        format!("there is no layer {only}; the layers are {names}")
    })
}

fn install_for(project: &Project, layers: &[Layer], engines: &[Engine]) -> Outcome<()> {
    let mut tools = tool::for_checks();
    if layers.iter().any(|layer| layer.needs_build_tools()) {
        tools.extend(tool::for_build(project)?);
    }
    if layers.contains(&Layer::Browsers) {
        tools.extend(engines.iter().copied().flat_map(tool::for_engine));
    }
    install::ensure(project, &tools)
}
