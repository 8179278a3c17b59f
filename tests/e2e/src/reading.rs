//! What a screen reader is told: Chromium's own accessibility tree as lines of role, name and
//! state, held against stored ones.

use std::collections::HashMap;
use std::env;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::page::Page;
use crate::wait::{DEADLINE, until};

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

/// The planner speaks 600 ms after the last change; longer than that nothing has changed.
const SETTLED: Duration = Duration::from_millis(1_500);

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
    /// Fails when the planner does not come to read as it does in the stored text of this name,
    /// which `UPDATE_SNAPSHOTS=1` stores. Only Chromium shows its tree.
    pub fn must_read_like(&self, name: &str) {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("readings/{name}.txt"));
        if env::var_os("UPDATE_SNAPSHOTS").is_some_and(|value| value != "0") {
            let folder = path.parent().unwrap_or(&path);
            fs::create_dir_all(folder)
                .and_then(|()| fs::write(&path, self.settled_reading()))
                .unwrap_or_else(|error| panic!("{} cannot be written: {error}", path.display()));
            return;
        }
        let stored = fs::read_to_string(&path).unwrap_or_else(|error| {
            panic!("{}: {error}. UPDATE_SNAPSHOTS=1 stores it", path.display())
        });
        let mut text = String::new();
        let same = until(DEADLINE, || {
            text = self.reading();
            (text == stored).then_some(())
        });
        if same.is_none() {
            panic!(
                "{name} reads differently: {}\nUPDATE_SNAPSHOTS=1 stores the new text.",
                first_difference(&stored, &text)
            );
        }
    }

    /// What is read once nothing more is said: a change is spoken a while after it.
    fn settled_reading(&self) -> String {
        let mut text = self.reading();
        let mut since = Instant::now();
        until(DEADLINE, || {
            let now = self.reading();
            if now != text {
                (text, since) = (now, Instant::now());
            }
            (since.elapsed() > SETTLED).then_some(())
        });
        text
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

/// The first line that is another one, as stored and as read now.
fn first_difference(stored: &str, text: &str) -> String {
    let (mut old, mut new) = (stored.lines(), text.lines());
    for at in 1.. {
        match (old.next(), new.next()) {
            (None, None) => break,
            (old, new) if old == new => {}
            (old, new) => {
                let [old, new] = [old, new].map(|line| line.unwrap_or("(the end)"));
                return format!("line {at}\n- {old}\n+ {new}");
            }
        }
    }
    String::from("at the ends of lines")
}

fn tell(node: &Value, known: &HashMap<&str, &Value>, depth: usize, above: &str, text: &mut String) {
    let word = |key: &str| node[key]["value"].as_str().unwrap_or_default().trim();
    let (role, name) = (word("role"), word("name"));
    let repeats = role == "StaticText" && (name.is_empty() || above.contains(name));
    // Without a name it is no landmark, and only older versions of Chromium tell of it.
    let is_plain_form = role == "form" && name.is_empty();
    let silent = node["ignored"] == true || PASSED_OVER.contains(&role) || repeats || is_plain_form;
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
