//! The manifest that editors and documentation tools read: custom-elements.json, version 1.

use serde_json::{Map, Value, json};

use super::{Contract, Item, Method, property};

/// The name of the class and of its module in the package.
const CLASS: &str = "BiomealPlanner";
const MODULE: &str = "v1/biomeal.js";

/// The manifest as JSON.
#[must_use]
pub fn manifest(contract: &Contract) -> String {
    let declaration = json!({
        "kind": "class",
        "customElement": true,
        "name": CLASS,
        "tagName": "biomeal-planner",
        "superclass": { "name": "HTMLElement" },
        "description": contract.text,
        "slots": items(&contract.slots, |_, _| {}),
        "attributes": items(&contract.attributes, |item, fields| {
            fields.insert("type".to_owned(), kind(item, "string"));
            fields.insert("fieldName".to_owned(), property(&item.name).into());
        }),
        "members": members(contract),
        "events": items(&contract.events, |item, fields| {
            let kind = format!("CustomEvent<{}>", item.kind);
            fields.insert("type".to_owned(), json!({ "text": kind }));
        }),
        "cssParts": items(&contract.parts, |_, _| {}),
        "cssProperties": items(&contract.properties, |_, _| {}),
    });
    let module = json!({
        "kind": "javascript-module",
        "path": MODULE,
        "declarations": [declaration],
        "exports": [{
            "kind": "custom-element-definition",
            "name": "biomeal-planner",
            "declaration": { "name": CLASS, "module": MODULE },
        }],
    });
    let manifest = json!({ "schemaVersion": "1.0.0", "readme": "README.md", "modules": [module] });
    format!("{manifest:#}\n")
}

fn items(items: &[Item], more: impl Fn(&Item, &mut Map<String, Value>)) -> Vec<Value> {
    let fields = |item: &Item| {
        let mut fields = Map::new();
        fields.insert("name".to_owned(), item.name.clone().into());
        fields.insert("description".to_owned(), item.text.clone().into());
        if !item.default.is_empty() {
            fields.insert("default".to_owned(), item.default.clone().into());
        }
        more(item, &mut fields);
        Value::Object(fields)
    };
    items.iter().map(fields).collect()
}

fn kind(item: &Item, otherwise: &str) -> Value {
    let text = if item.kind.is_empty() { otherwise } else { &item.kind };
    json!({ "text": text })
}

fn members(contract: &Contract) -> Vec<Value> {
    let version = json!({
        "kind": "field",
        "name": "version",
        "static": true,
        "readonly": true,
        "type": { "text": "string" },
        "description": "Version of this contract and of the planner.",
    });
    let field = |item: &Item| {
        json!({
            "kind": "field",
            "name": property(&item.name),
            "attribute": item.name,
            "reflects": true,
            "type": { "text": "string | null" },
        })
    };
    let method = |method: &Method| {
        json!({
            "kind": "method",
            "name": method.name,
            "description": method.text,
            "parameters": items(&method.parameters, |item, fields| {
                fields.insert("type".to_owned(), kind(item, "string"));
                fields.insert("optional".to_owned(), item.optional.into());
            }),
            "return": { "type": { "text": method.returns } },
        })
    };
    let fields = contract.attributes.iter().map(field);
    [version].into_iter().chain(fields).chain(contract.methods.iter().map(method)).collect()
}
