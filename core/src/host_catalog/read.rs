//! Reading a catalog: everything that is wrong is found, not only the first.

use std::sync::Arc;

use super::{
    Complaint, FORMAT, HostCatalog, HostFood, MAX_BRAND, MAX_BYTES, MAX_COMPLAINTS, MAX_FOODS,
    MAX_TIP, MAX_TIPS, VERSION, food, plain,
};
use crate::backup::read::{listed, words};
use crate::backup::unmarked;
use crate::catalog;
use crate::food::FoodId;
use crate::json::{self, JsonError, Node, Wrong};
use crate::order::sort_by_key;

/// What is wrong so far.
#[derive(Default)]
pub(super) struct Found(Vec<Wrong>);

impl Found {
    /// Notes something that is wrong.
    pub fn wrong(&mut self, wrong: Wrong) {
        // One more than is told, so that it can be said that there is more.
        if self.0.len() <= MAX_COMPLAINTS {
            self.0.push(wrong);
        }
    }

    /// How much is wrong so far.
    pub const fn count(&self) -> usize {
        self.0.len()
    }

    /// What was read, or nothing and a note.
    pub fn take<T>(&mut self, read: Result<T, Wrong>) -> Option<T> {
        match read {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong(wrong);
                None
            }
        }
    }

    /// Notes every field but these.
    pub fn only(&mut self, node: &Node<'_>, known: &[&str]) {
        for field in node.fields().unwrap_or_default() {
            if !known.contains(&field.name.as_ref()) {
                let known = listed(&mut known.iter().copied());
                self.wrong(field.node.wrong(words(&["is no field here; there are ", &known])));
            }
        }
    }
}

/// Reads a catalog.
///
/// # Errors
/// Everything that is wrong with it, in the order of the file, at most
/// [`MAX_COMPLAINTS`] of it.
pub fn read(text: &str) -> Result<HostCatalog, Vec<Complaint>> {
    if text.len() > MAX_BYTES {
        return Err(vec![whole("is more than 2,000,000 bytes")]);
    }
    let text = unmarked(text);
    let root = match json::parse(text) {
        Ok(root) => root,
        Err(wrong) => return Err(vec![Complaint::of(json::in_text(wrong, text, None), None)]),
    };
    let mut found = Found::default();
    let catalog = catalog(&root, &mut found);
    if found.0.is_empty() {
        return Ok(catalog);
    }
    let more = found.0.len() > MAX_COMPLAINTS;
    let mut complaints = Vec::new();
    for wrong in found.0.into_iter().take(MAX_COMPLAINTS) {
        complaints.push(Complaint::of(json::in_text(wrong, text, Some(&root)), Some(&root)));
    }
    sort_by_key(&mut complaints, Complaint::place);
    if more {
        complaints.push(whole("there is more; these come first"));
    }
    Err(complaints)
}

/// A complaint about all of it.
fn whole(problem: &str) -> Complaint {
    let error = JsonError { line: 1, column: 1, path: String::new(), problem: problem.to_owned() };
    Complaint::of(error, None)
}

fn catalog(root: &Node<'_>, found: &mut Found) -> HostCatalog {
    let mut catalog = HostCatalog {
        brand: String::new(),
        link: String::new(),
        foods: Arc::default(),
        tips: Vec::new(),
    };
    // What is no catalog, or one of a later version, is not looked at closer.
    if found.take(head(root)).is_none() {
        return catalog;
    }
    plain::check(root, found);
    found.only(root, &["$schema", "format", "version", "brand", "foods", "tips"]);
    if let Some(brand) = found.take(root.required("brand").and_then(has_fields)) {
        found.only(brand, &["name", "link"]);
        let name = brand.required("name").and_then(|name| plain::filled(name, MAX_BRAND));
        catalog.brand = found.take(name).unwrap_or_default().to_owned();
        if let Some(link) = brand.given("link") {
            catalog.link = found.take(plain::link(link)).unwrap_or_default();
        }
    }
    if let Some(list) = root.given("tips") {
        for tip in found.take(list.at_most(MAX_TIPS)).unwrap_or_default() {
            let text = found.take(plain::filled(tip, MAX_TIP));
            catalog.tips.extend(text.map(str::to_owned));
        }
    }
    if let Some(list) = root.given("foods") {
        catalog.foods = foods(list, &catalog.brand, found).into();
    }
    catalog
}

/// Whether it says that it is a catalog that this version can read.
fn head(root: &Node<'_>) -> Result<(), Wrong> {
    root.fields()?;
    let format = root.required("format")?;
    if format.text()? != FORMAT {
        return Err(format.wrong(words(&["is not \"", FORMAT, "\""])));
    }
    let version = root.required("version")?;
    match version.decimal(0, u32::MAX)? {
        VERSION => Ok(()),
        0 => Err(version.wrong("is not 1")),
        _ => Err(version.wrong("is newer than what this planner reads, which is 1")),
    }
}

fn has_fields<'n, 't>(node: &'n Node<'t>) -> Result<&'n Node<'t>, Wrong> {
    node.fields().map(|_| node)
}

fn foods(list: &Node<'_>, brand: &str, found: &mut Found) -> Vec<HostFood> {
    let mut foods: Vec<HostFood> = Vec::new();
    let items = found.take(list.at_most(MAX_FOODS)).unwrap_or_default();
    for (node, at) in items.iter().zip(0..) {
        let host = food::read(node, brand, FoodId(u16::MAX - at), found);
        once(node, &host, &foods, found);
        foods.push(host);
    }
    foods
}

/// No two foods have one slug or name, and none has the name of one of ours that it does
/// not replace.
fn once(node: &Node<'_>, host: &HostFood, before: &[HostFood], found: &mut Found) {
    let food = &host.food;
    if let Some(slug) = node.given("slug")
        && !food.slug.is_empty()
        && before.iter().any(|other| other.food.slug == food.slug)
    {
        found.wrong(slug.wrong("another food has this slug"));
    }
    let Some(name) = node.given("name").filter(|_| !food.name.is_empty()) else { return };
    if before.iter().any(|other| other.food.name.eq_ignore_ascii_case(&food.name)) {
        found.wrong(name.wrong("another food has this name"));
    }
    for ours in catalog::foods() {
        let is_replaced = host.replaces && host.like == Some(ours.id);
        if !is_replaced && ours.name.eq_ignore_ascii_case(&food.name) {
            found.wrong(name.wrong(words(&[
                "is the name of our food ",
                &ours.slug,
                "; to replace that, take its slug",
            ])));
        }
    }
}
