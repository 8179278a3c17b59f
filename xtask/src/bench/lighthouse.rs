//! What Lighthouse says of the standalone page, as a phone of middling speed sees it.

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::Outcome;
use crate::build;
use crate::install;
use crate::project::{Project, run};
use crate::serve;
use crate::server::Server;
use crate::table;
use crate::tool::{self, Engine};

/// The last one that runs on Node.js 20.
const VERSION: &str = "12.8.2";
/// It is fetched for the bench alone: nothing of the project needs it.
const FOLDER: &str = "target/lighthouse";
const CATEGORIES: [&str; 4] = ["performance", "accessibility", "best-practices", "seo"];
/// What decides over the first of them, as Lighthouse calls it.
const METRICS: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "cumulative-layout-shift",
    "speed-index",
];

/// Builds, fetches Lighthouse where it is not there yet, and prints its scores and every
/// audit that costs one of them points.
///
/// # Errors
/// When a tool is missing or fails.
pub fn run_and_print(project: &Project) -> Outcome<()> {
    let mut tools = tool::for_build(project)?;
    tools.extend(tool::for_engine(Engine::Chromium));
    install::ensure(project, &tools)?;
    build::run_and_print(project)?;
    let report = report(project)?;
    let score = |value: &Value| value["score"].as_f64().map(|score| (score * 100.0).round());
    let shown = |score: Option<f64>| score.map_or("-".to_owned(), |score| score.to_string());
    let mut rows = vec![["Lighthouse, mobile", "of 100"].map(str::to_owned)];
    for category in CATEGORIES {
        let score = score(&report["categories"][category]);
        rows.push([category.to_owned(), shown(score)]);
    }
    let mut metrics = vec![["", "value", "of 100"].map(str::to_owned)];
    for metric in METRICS {
        let audit = &report["audits"][metric];
        let value = audit["displayValue"].as_str().unwrap_or_default().to_owned();
        metrics.push([metric.to_owned(), value, shown(score(audit))]);
    }
    let mut missing = vec![["points missing", "of 100", ""].map(str::to_owned)];
    for category in CATEGORIES {
        let audits = report["categories"][category]["auditRefs"].as_array();
        for reference in audits.into_iter().flatten() {
            let audit = &report["audits"][reference["id"].as_str().unwrap_or_default()];
            let counts = reference["weight"].as_f64().unwrap_or_default() > 0.0;
            if counts && score(audit).is_some_and(|score| score < 100.0) {
                let text = |key: &str| audit[key].as_str().unwrap_or_default().to_owned();
                missing.push([text("id"), shown(score(audit)), text("displayValue")]);
            }
        }
    }
    let missing = if missing.len() > 1 { table::lines(&missing, &[1]) } else { Vec::new() };
    for line in
        table::lines(&rows, &[1]).into_iter().chain(table::lines(&metrics, &[1, 2])).chain(missing)
    {
        println!("{line}");
    }
    Ok(())
}

fn report(project: &Project) -> Outcome<Value> {
    let folder = project.path(FOLDER);
    let program = folder.join("node_modules/lighthouse");
    if !has_version(&program.join("package.json")) {
        fs::create_dir_all(&folder).map_err(|error| format!("{FOLDER}: {error}"))?;
        let mut npm = project.command("npm");
        npm.args(["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"])
            .arg("--prefix")
            .arg(&folder)
            .arg(format!("lighthouse@{VERSION}"));
        run(&mut npm, "fetching Lighthouse")?;
    }
    let server = Server::start(serve::site(project), 0).map_err(|error| error.to_string())?;
    let written = folder.join("report.json");
    let mut lighthouse = project.command("node");
    lighthouse
        .arg(program.join("cli/index.js"))
        .arg(server.address("/"))
        .args(["--quiet", "--output=json", "--chrome-flags=--headless=new --no-sandbox"])
        .arg(format!("--only-categories={}", CATEGORIES.join(",")))
        .arg(format!("--output-path={}", written.display()))
        .env("CHROME_PATH", project.program("chromium").unwrap_or_default());
    run(&mut lighthouse, "Lighthouse")?;
    let report = fs::read_to_string(&written).map_err(|error| format!("its report: {error}"))?;
    serde_json::from_str(&report).map_err(|error| format!("its report: {error}"))
}

fn has_version(package: &PathBuf) -> bool {
    fs::read_to_string(package)
        .ok()
        .and_then(|text| serde_json::from_str::<Value>(&text).ok())
        .is_some_and(|package| package["version"] == VERSION)
}
