//! The page for people.

use std::fmt::Write as _;

use super::{Contract, Item, property};

/// What people wrote of it; each `<!-- kind -->` is where the source's list goes.
const TEMPLATE: &str = include_str!("element.md");

/// `docs/element.md`.
#[must_use]
pub fn page(contract: &Contract) -> String {
    let lists = [
        ("text", contract.text.clone()),
        ("attributes", attributes(&contract.attributes)),
        ("methods", methods(contract)),
        ("events", events(&contract.events)),
        ("parts", named(&contract.parts, "part")),
        ("properties", named(&contract.properties, "custom property")),
    ];
    let mut page = TEMPLATE.to_owned();
    for (name, list) in lists {
        page = page.replace(&format!("<!-- {name} -->"), list.trim_end());
    }
    page
}

fn attributes(items: &[Item]) -> String {
    let mut text = "| attribute | property | values | meaning |\n|---|---|---|---|\n".to_owned();
    for item in items {
        let mut values = item.kind.replace('"', "`").replace(" | ", ", ");
        if !item.default.is_empty() {
            if !values.is_empty() {
                values.push_str("; ");
            }
            values.push_str(&format!("`{}` unless said", item.default));
        }
        let property = property(&item.name);
        let _ = writeln!(text, "| `{}` | `{property}` | {values} | {} |", item.name, item.text);
    }
    text
}

fn methods(contract: &Contract) -> String {
    let mut text = "| method | resolves to | |\n|---|---|---|\n".to_owned();
    for method in &contract.methods {
        let mut parameters = Vec::new();
        let mut said = method.text.clone();
        for item in &method.parameters {
            parameters.push(if item.optional {
                format!("{}?", item.name)
            } else {
                item.name.clone()
            });
            let kind = item.kind.replace('|', "\\|");
            said.push_str(&format!(" `{}` (`{kind}`): {}", item.name, item.text));
        }
        let parameters = parameters.join(", ");
        let returns = method.returns.trim_start_matches("Promise<").trim_end_matches('>');
        let _ = writeln!(text, "| `{}({parameters})` | `{returns}` | {said} |", method.name);
    }
    text
}

fn events(items: &[Item]) -> String {
    let mut text = "| event | detail | |\n|---|---|---|\n".to_owned();
    for item in items {
        let _ = writeln!(text, "| `{}` | `{}` | {} |", item.name, item.kind, item.text);
    }
    text
}

fn named(items: &[Item], what: &str) -> String {
    let mut text = format!("| {what} | |\n|---|---|\n");
    for item in items {
        let _ = writeln!(text, "| `{}` | {} |", item.name, item.text);
    }
    text
}
