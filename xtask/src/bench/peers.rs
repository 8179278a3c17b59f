//! What the planner is held against, built as their authors would ship it: searches of
//! others, and the rows of the planner in React.

use std::fs;
use std::path::{Path, PathBuf};

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::inputs::Nova;
use biomeal_core::tags::{FiberTag, tags};
use serde_json::{Value, json};

use crate::Outcome;
use crate::build::esbuild;
use crate::project::{Project, run};

/// Where they are built.
const FOLDER: &str = "target/bench/peers";

/// Builds them; gives the folder with `search.js` and `react.js`.
///
/// # Errors
/// When a tool fails.
pub(super) fn build(project: &Project) -> Outcome<PathBuf> {
    let folder = project.path(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| format!("{FOLDER}: {error}"))?;
    let foods = Value::Array(catalog::foods().iter().map(food).collect());
    write(&folder.join("foods.json"), foods.to_string().as_bytes())?;
    write(&folder.join("search.js"), &esbuild::app(project, "bench/peers/search.js", None)?)?;
    let foods = format!("{FOLDER}/foods.json");
    let react = esbuild::app(project, "bench/react/planner.jsx", Some(("foods", &foods)))?;
    write(&folder.join("react.js"), &react)?;
    let mut pack = project.command("node");
    pack.arg("xtask/src/build/pack.mjs").arg(folder.join("react.js"));
    run(&mut pack, "packing")?;
    Ok(folder)
}

/// What the rows in React show of a food.
fn food(food: &Food) -> Value {
    let found = tags(food);
    let signs = [
        (found.fiber == FiberTag::Fiber, "fiber"),
        (found.fiber == FiberTag::High, "high fiber"),
        (found.prebiotic, "prebiotic"),
        (found.live, "live cultures"),
        (found.nova == Nova::UltraProcessed, "ultra-processed"),
    ];
    let signs = signs.into_iter().filter_map(|(is, sign)| is.then_some(sign)).collect::<Vec<_>>();
    let quantity = f64::from(food.portion.quarters) / 4.0;
    json!({
        "id": food.id.0,
        "name": food.name,
        "others": food.other_names,
        "portion": format!("{quantity} {}", food.portion.unit),
        "grams": food.portion.grams(),
        "tags": signs,
    })
}

fn write(file: &Path, content: &[u8]) -> Outcome<()> {
    fs::write(file, content).map_err(|error| format!("{}: {error}", file.display()))
}
