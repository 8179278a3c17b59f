//! The contract of the element, as its doc comments say it, against what is written elsewhere:
//! the page for people, the types, markup and styles.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use xtask::contract::{self, Contract, Item, property};
use xtask::project::Project;

fn read(path: &str) -> String {
    Project::here().read(path).expect("a file of the project")
}

fn contract() -> Contract {
    contract::of(&Project::here()).expect("a contract")
}

fn names(items: &[Item]) -> BTreeSet<String> {
    let names: BTreeSet<_> = items.iter().map(|item| item.name.clone()).collect();
    assert_eq!(names.len(), items.len(), "each once: {items:?}");
    for item in items {
        assert!(!item.text.is_empty(), "{item:?} is not described");
    }
    names
}

fn set<S: Into<String>>(names: impl IntoIterator<Item = S>) -> BTreeSet<String> {
    names.into_iter().map(Into::into).collect()
}

/// All source texts below a folder.
fn below(folder: &str, ending: &str) -> String {
    fn collect(folder: &Path, ending: &str, all: &mut String) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, ending, all);
            } else if path.to_string_lossy().ends_with(ending) {
                all.push_str(&fs::read_to_string(&path).expect("a text"));
            }
        }
    }
    let mut all = String::new();
    collect(&Project::here().path(folder), ending, &mut all);
    all
}

/// What stands behind each `start`, up to one of `ends`.
fn behind(text: &str, start: &str, ends: &[char]) -> BTreeSet<String> {
    set(text.split(start).skip(1).filter_map(|rest| rest.split(ends).next()))
}

/// The lines of a declaration in the types, without comments.
fn declared(types: &str, head: &str) -> Vec<String> {
    let (_, body) = types.split_once(head).unwrap_or_else(|| panic!("no {head:?}"));
    let body = body.split("\n}").next().expect("an end");
    let lines = body.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let is_code = |line: &&str| !line.starts_with("/*") && !line.starts_with('*');
    lines.map(str::trim).filter(is_code).map(str::to_owned).collect()
}

fn name_of(line: &str) -> String {
    line.split(['(', ':', '?', '<']).next().unwrap_or_default().trim_matches('"').to_owned()
}

#[test]
fn the_page_is_what_the_comments_say() {
    let wanted = contract::page(&contract());
    assert!(!wanted.contains("<!--"), "a list has no place in the page");
    assert!(read(contract::PAGE) == wanted, "cargo xtask build writes {} anew", contract::PAGE);
}

#[test]
fn types_have_all_of_it_and_nothing_more() {
    let contract = contract();
    let types = read("embed/biomeal.d.ts");
    let attributes = declared(&types, "interface BiomealAttributes {");
    assert_eq!(set(attributes.iter().map(|line| name_of(line))), names(&contract.attributes));
    for item in &contract.attributes {
        let kind = if item.kind.is_empty() { "string" } else { &item.kind };
        let found = attributes.iter().find(|line| name_of(line) == item.name);
        assert!(found.is_some_and(|line| line.ends_with(&format!(": {kind};"))), "{item:?}");
    }

    let events = declared(&types, "interface BiomealEventMap {");
    let wanted = contract.events.iter();
    let wanted = wanted.map(|item| format!("\"{}\": CustomEvent<{}>;", item.name, item.kind));
    assert_eq!(set(events), set(wanted));

    let members = declared(&types, "interface BiomealPlanner extends HTMLElement {");
    let listeners = ["addEventListener", "removeEventListener", ")", "type", "listener", "options"];
    let found = set(members.iter().map(|line| name_of(line)).filter(|name| !name.is_empty()));
    let found: BTreeSet<_> =
        found.into_iter().filter(|name| !listeners.contains(&name.as_str())).collect();
    // Every HTML element has `lang`.
    let fields = contract.attributes.iter().map(|item| property(&item.name));
    let fields = fields.filter(|name| name != "lang");
    let methods = contract.methods.iter().map(|method| method.name.clone());
    assert_eq!(found, fields.chain(methods).collect());
    for method in &contract.methods {
        let mut parameters = Vec::new();
        for item in &method.parameters {
            let mark = if item.optional { "?" } else { "" };
            parameters.push(format!("{}{mark}: {}", item.name, item.kind));
        }
        let line = format!("{}({}): {};", method.name, parameters.join(", "), method.returns);
        assert!(members.contains(&line), "{line}");
    }
}

#[test]
fn events_parts_and_custom_properties_are_those_of_the_code() {
    let contract = contract();
    let code = below("src", ".rs") + &read(contract::SOURCE);
    // Files have such names too; events are told.
    let telling = code.split("tell(").skip(1).filter_map(|rest| rest.split(';').next());
    let told: BTreeSet<_> = telling
        .flat_map(|telling| behind(telling, "\"biomeal-", &['"']))
        .map(|name| format!("biomeal-{name}"))
        .collect();
    assert_eq!(told, names(&contract.events));

    let parts = behind(&code, " part=\"", &['"']);
    let parts = parts.iter().flat_map(|parts| parts.split(' ')).map(str::to_owned);
    // Dialogs choose theirs by their shape.
    let parts = parts.chain(["dialog".to_owned(), "sheet".to_owned()]);
    assert_eq!(parts.collect::<BTreeSet<_>>(), names(&contract.parts));

    let styles = below("styles", ".css");
    let read = behind(&styles, "var(--biomeal-", &[',', ')']);
    // Where the list of fonts is long, the name stands in a line of its own.
    let read_below =
        styles.split("var(\n").skip(1).filter_map(|rest| rest.trim_start().split(',').next());
    let all = read.into_iter().map(|name| format!("--biomeal-{}", name.trim()));
    let all = all.chain(read_below.map(|name| name.trim().to_owned()));
    assert_eq!(
        all.filter(|name| name.starts_with("--biomeal-")).collect::<BTreeSet<_>>(),
        names(&contract.properties)
    );
}

#[test]
fn the_manifest_names_everything() {
    let contract = contract();
    let manifest: serde_json::Value =
        serde_json::from_str(&contract::manifest(&contract)).expect("JSON");
    assert_eq!(manifest["schemaVersion"], "1.0.0");
    let element = &manifest["modules"][0]["declarations"][0];
    assert_eq!(element["tagName"], "biomeal-planner");
    let listed = |kind: &str| {
        let items = element[kind].as_array().expect("a list").iter();
        set(items.map(|item| item["name"].as_str().expect("a name")))
    };
    assert_eq!(listed("attributes"), names(&contract.attributes));
    assert_eq!(listed("events"), names(&contract.events));
    assert_eq!(listed("cssParts"), names(&contract.parts));
    assert_eq!(listed("cssProperties"), names(&contract.properties));
    assert_eq!(listed("members").len(), 1 + contract.attributes.len() + contract.methods.len());
}

#[test]
fn the_configurator_offers_all_of_it() {
    let contract = contract();
    let form = read("embed/site/configure.html");
    let colors = read("embed/site/contrast.js");
    for Item { name, .. } in contract.attributes {
        // A box for each feature.
        let field = if name == "disabled-features" {
            "id=\"features\""
        } else {
            &*format!("name=\"{name}\"")
        };
        assert!(form.contains(field), "configure.html has no {field}");
    }
    for Item { name, .. } in contract.properties {
        let name = name.trim_start_matches("--biomeal-");
        // One box has both fonts be the page's.
        let field = format!("name=\"{}\"", name.trim_end_matches("-display"));
        let is_color = [format!("  {name}: \""), format!("  \"{name}\": \"")];
        let is_color = is_color.iter().any(|color| colors.contains(color));
        assert!(is_color || form.contains(&field), "the configurator has nothing for {name}");
    }
}
