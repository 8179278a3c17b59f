//! What may not be where.

use xtask::project::Project;

use crate::files::{File, below, expect_none};

#[test]
fn styles_come_from_stylesheets_alone() {
    // Strict policies block `style` attributes in markup.
    let is_wrong = |line: &str| {
        line.contains(" style=")
            || line.trim_start().starts_with("style=")
            || line.contains("\"style\"")
    };
    let wrong: Vec<_> =
        below(&["src", "embed"]).iter().flat_map(|file| file.lines_where(is_wrong)).collect();
    expect_none(&wrong, "style attributes");
}

#[test]
fn pages_hold_no_scripts_and_styles_of_their_own() {
    let page = Project::here().read("index.html").expect("the page");
    let page = File { path: "index.html".to_owned(), text: page };
    let others = below(&["embed"]).into_iter().filter(|file| file.ending() == "html");
    let is_wrong = |line: &str| {
        line.contains("<style")
            || line.contains(" style=")
            || line.contains(" onclick=")
            || line.contains(" onload=")
            || line.contains("<script") && !line.contains(" src=")
    };
    let wrong: Vec<_> =
        [page].into_iter().chain(others).flat_map(|it| it.lines_where(is_wrong)).collect();
    expect_none(&wrong, "inline scripts and styles");
}

#[test]
fn the_configurator_knows_the_planners_colors() {
    let project = Project::here();
    let tokens = project.read("styles/tokens.css").expect("the tokens");
    let known = project.read("embed/site/contrast.js").expect("the colors");
    // `  bg: ["#faf8f2", "#141814"],`
    let colors = known.lines().filter_map(|line| line.trim().split_once(": [\"#"));
    let mut count = 0;
    for (name, pair) in colors {
        let pair: Vec<_> = pair.split('"').filter(|part| part.len() >= 6).collect();
        let [light, dark] = [pair[0], pair[1].trim_start_matches('#')];
        let light = if light == "ffffff" { "fff" } else { light };
        let token = format!("--biomeal-{}, light-dark(#{light}, #{dark})", name.trim_matches('"'));
        assert!(tokens.contains(&token), "styles/tokens.css has no {token}");
        count += 1;
    }
    assert_eq!(count, 9, "colors in contrast.js");
    let edges = known.split_once("EDGES = [").and_then(|(_, rest)| rest.split_once("];"));
    let (edges, _) = edges.expect("the colors of the edges of fields");
    assert!(tokens.contains(&format!("--_control: light-dark({});", edges.replace('"', ""))));
}

#[test]
fn core_knows_no_browser() {
    let manifest = Project::here().read("core/Cargo.toml").expect("the manifest");
    let strangers = ["web-sys", "js-sys", "wasm-bindgen", "yew", "gloo", "getrandom", "chrono"];
    for name in strangers {
        assert!(!manifest.contains(name), "core/Cargo.toml names {name}");
    }
    let words = ["std::time", "std::thread", "std::env", "thread_local!", "static mut"];
    let wrong: Vec<_> = below(&["core/src"])
        .iter()
        .flat_map(|file| file.lines_where(|line| words.iter().any(|word| line.contains(word))))
        .collect();
    expect_none(&wrong, "a clock, a thread, an environment or a global in core");
}

#[test]
fn only_the_platform_touches_the_browser_around_the_widget() {
    let words = [
        "local_storage",
        "session_storage",
        "StorageEvent",
        ".location()",
        "push_state",
        "replace_state",
        ".clipboard()",
        ".navigator()",
    ];
    let wrong: Vec<_> = below(&["src"])
        .iter()
        .filter(|file| !file.path.starts_with("src/platform/"))
        .flat_map(|file| file.lines_where(|line| words.iter().any(|word| line.contains(word))))
        .collect();
    expect_none(&wrong, "storage, address, history or clipboard outside src/platform");
}

#[test]
fn the_widget_has_no_state_outside_its_elements() {
    // Several elements share one module. The listener for panics is global by nature.
    let shared = ["Cell<", "Lock<", "Mutex<", "Atomic"];
    let is_state = |line: &str| {
        let is_static = line.contains("static ") && shared.iter().any(|cell| line.contains(cell));
        is_static || line.contains("thread_local!") || line.contains("static mut ")
    };
    let wrong: Vec<_> = below(&["src"])
        .iter()
        .filter(|file| file.path != "src/handle.rs")
        .flat_map(|file| file.lines_where(is_state))
        .collect();
    expect_none(&wrong, "global state in the widget");
}

#[test]
fn every_stylesheet_is_shipped() {
    let project = Project::here();
    let order = ["biomeal", "later"]
        .map(|name| project.read(&format!("styles/{name}.css")).expect("a list of stylesheets"));
    let missing: Vec<_> = below(&["styles"])
        .into_iter()
        .map(|file| file.path.replacen("styles/", "", 1))
        .filter(|name| name.ends_with(".css") && name != "biomeal.css" && name != "later.css")
        .filter(|name| !order.concat().contains(&format!("{name}\"")))
        .collect();
    expect_none(&missing, "stylesheets that styles/biomeal.css and styles/later.css do not import");
}
