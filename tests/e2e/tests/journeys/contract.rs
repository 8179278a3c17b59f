//! The running element against its manifest: attributes, properties, methods, events, parts.

use std::collections::BTreeSet;
use std::fs;

use biomeal_e2e::{Stage, any, like};
use serde_json::{Value, json};

use crate::planner::Planner;

biomeal_e2e::in_every_engine!(contract);

/// What the browser calls by itself.
const CALLBACKS: [&str; 4] =
    ["constructor", "connectedCallback", "disconnectedCallback", "attributeChangedCallback"];

fn names<'v>(list: impl IntoIterator<Item = &'v Value>) -> BTreeSet<String> {
    list.into_iter().map(|name| name.as_str().expect("a name").to_owned()).collect()
}

fn contract(stage: &Stage) {
    let manifest = stage.site().built("v1/custom-elements.json");
    let manifest = fs::read_to_string(manifest).expect("the manifest");
    let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
    let element = &manifest["modules"][0]["declarations"][0];
    let list = |kind: &str| element[kind].as_array().expect("a list");
    let listed = |kind: &str| names(list(kind).iter().map(|item| &item["name"]));
    let members = |kind: &str| {
        let of_kind = list("members").iter().filter(|item| item["kind"] == kind);
        names(of_kind.filter(|item| item["static"].is_null()).map(|item| &item["name"]))
    };

    let planner = Planner::in_box(stage, 1280);
    let page = &planner.page;
    let running = page.run(
        "const { prototype, observedAttributes, version } = customElements.get('biomeal-planner');
         const own = Object.entries(Object.getOwnPropertyDescriptors(prototype));
         const methods = own.filter(([, { value }]) => typeof value === 'function');
         const fields = own.filter(([, { get }]) => get);
         return [observedAttributes, methods.map(([name]) => name), fields.map(([name]) => name), version];",
        &json!([]),
    );
    let of = |at: usize| names(running[at].as_array().expect("a list"));
    assert_eq!(of(0), listed("attributes"));
    let methods: BTreeSet<_> =
        of(1).into_iter().filter(|name| !CALLBACKS.contains(&name.as_str())).collect();
    assert_eq!(methods, members("method"));
    let mut fields = of(2);
    // Every HTML element has it.
    fields.insert("lang".to_owned());
    assert_eq!(fields, members("field"));
    assert_eq!(running[3], env!("CARGO_PKG_VERSION"));

    // Each property is its attribute, both ways.
    let reflects = page.run(
        "const apart = document.createElement('biomeal-planner');
         return arguments[0].filter(([field, attribute]) => {
             apart[field] = 'one';
             const set = apart.getAttribute(attribute) === 'one';
             apart.setAttribute(attribute, 'two');
             const read = apart[field] === 'two';
             if (field !== 'lang') apart[field] = null;
             return !set || !read || (field !== 'lang' && apart.hasAttribute(attribute));
         });",
        &json!([list("attributes")
            .iter()
            .map(|item| json!([item["fieldName"], item["name"]]))
            .collect::<Vec<_>>()]),
    );
    assert_eq!(reflects, json!([]));

    // Parts that are there, on an empty plan and on a full one, are listed, and most are.
    let parts = "return [...document.querySelector('biomeal-planner').shadowRoot.querySelectorAll('[part]')]
        .flatMap((element) => [...element.part])";
    let mut seen = names(page.run(parts, &json!([])).as_array().expect("a list"));
    planner.use_example("Mediterranean");
    planner.tip(0).must_come();
    seen.extend(names(page.run(parts, &json!([])).as_array().expect("a list")));
    planner.button("Share").click();
    planner.role("dialog", like("^Share")).role("button", "Copy link").click();
    planner.role("dialog", like("^Share")).role("button", "Close").click();
    assert!(seen.is_subset(&listed("cssParts")), "{seen:?}");
    for part in [
        "root",
        "header",
        "week-strip",
        "day",
        "meal",
        "catalog",
        "rail",
        "score",
        "tip",
        "example",
    ] {
        assert!(seen.contains(part), "{part} is not there: {seen:?}");
    }

    // Three events were told here; the fourth where there is no planner.
    let told = "return watched.events.map(([name]) => name)";
    let mut told_so_far = names(page.run(told, &json!([])).as_array().expect("a list"));
    let page = stage.open("no-wasm.html");
    page.role("alert", any()).must_come();
    told_so_far.extend(names(page.run(told, &json!([])).as_array().expect("a list")));
    page.run("watched.violations.length = 0", &json!([]));
    page.take_errors();
    assert_eq!(told_so_far, listed("events"));
}
