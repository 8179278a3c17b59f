//! What a screen reader is told: Chromium's own accessibility tree as lines of role, name and
//! state, held against stored ones.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::page::Page;

/// Roles that only group others, and text that its parent's name already says.
const PASSED_OVER: [&str; 9] = [
    "none",
    "generic",
    "InlineTextBox",
    "LineBreak",
    "RootWebArea",
    "LayoutTableRow",
    "ListMarker",
    "presentation",
    "LabelText",
];

/// States worth hearing, in the order in which they are told.
const STATES: [&str; 14] = [
    "focused",
    "level",
    "checked",
    "pressed",
    "selected",
    "expanded",
    "disabled",
    "invalid",
    "required",
    "readonly",
    "modal",
    "busy",
    "live",
    "valuetext",
];

impl Page<'_> {
    /// Fails when the planner does not read as it does in the stored text of this name, which
    /// `UPDATE_SNAPSHOTS=1` stores. Only Chromium shows its tree.
    pub fn must_read_like(&self, name: &str) {
        let text = self.reading();
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("readings/{name}.txt"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value != "0") {
            let folder = path.parent().unwrap_or(&path);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&path, &text))
                .unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
            return;
        }
        let stored = fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("{}: {error}. UPDATE_SNAPSHOTS=1 stores it", path.display())
        });
        if let Some((at, (old, new))) =
            stored.lines().zip(text.lines()).enumerate().find(|(_, (old, new))| old != new)
        {
            panic!(
                "{name} reads differently from line {}:\n- {old}\n+ {new}\nUPDATE_SNAPSHOTS=1 stores the new text.",
                at + 1
            );
        }
        assert_eq!(stored.lines().count(), text.lines().count(), "{name} ends earlier or later");
    }

    fn reading(&self) -> String {
        let answer = self.browser().chromium("Accessibility.getFullAXTree", &json!({}));
        let nodes = answer["nodes"].as_array().map_or(&[][..], Vec::as_slice);
        let known: HashMap<&str, &Value> =
            nodes.iter().filter_map(|node| Some((node["nodeId"].as_str()?, node))).collect();
        let mut text = String::new();
        if let Some(root) = nodes.first() {
            tell(root, &known, 0, "", &mut text);
        }
        // Which port the page came from is another one each time.
        text.replace(&self.site().address(""), "https://example.org")
    }
}

fn tell(node: &Value, known: &HashMap<&str, &Value>, depth: usize, above: &str, text: &mut String) {
    let word = |key: &str| node[key]["value"].as_str().unwrap_or_default().trim();
    let (role, name) = (word("role"), word("name"));
    let repeats = role == "StaticText" && (name.is_empty() || above.contains(name));
    let silent = node["ignored"] == true || PASSED_OVER.contains(&role) || repeats;
    let (mut inner, mut said) = (depth, above);
    if !silent {
        let role = if role == "StaticText" { "text" } else { role };
        text.push_str(&"  ".repeat(depth));
        text.push_str(role);
        if !name.is_empty() {
            text.push_str(&format!(" \"{name}\""));
        }
        for line in states(node) {
            text.push_str(&line);
        }
        text.push('\n');
        (inner, said) = (depth + 1, name);
    }
    for child in node["childIds"].as_array().into_iter().flatten() {
        if let Some(child) = child.as_str().and_then(|id| known.get(id)) {
            tell(child, known, inner, said, text);
        }
    }
}

/// What is said behind a name: states, a value, a description.
fn states(node: &Value) -> Vec<String> {
    let mut told = Vec::new();
    for state in STATES {
        for property in node["properties"].as_array().into_iter().flatten() {
            let value = &property["value"]["value"];
            let says_no =
                value == "false" || *value == json!(false) || value == "off" || value == "";
            // That something is closed or not chosen is heard, too.
            let told_anyway = state == "level" && node["role"]["value"] != "heading";
            if told_anyway {
                continue;
            }
            let matters = matches!(state, "checked" | "pressed" | "selected" | "expanded");
            if property["name"] == state && (matters || !says_no) {
                told.push(match value {
                    Value::Bool(true) => format!(", {state}"),
                    Value::Bool(false) => format!(", not {state}"),
                    Value::String(text) if text == "true" => format!(", {state}"),
                    Value::String(text) if text == "false" => format!(", not {state}"),
                    Value::String(text) => format!(", {state} {text}"),
                    other => format!(", {state} {other}"),
                });
            }
        }
    }
    for (key, word) in [("value", "value"), ("description", "described as")] {
        let said = &node[key]["value"];
        let said = said.as_str().map_or_else(|| said.to_string(), str::to_owned);
        if said != "null" && !said.is_empty() {
            told.push(format!(", {word} \"{said}\""));
        }
    }
    told
}
