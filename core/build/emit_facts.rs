//! Writes what stands behind the foods as Rust source. `core/src/facts.rs`
//! includes it and says what it must define.

use super::Catalog;
use super::emit::list;
use super::food::Food;

/// The source of the static tables.
pub fn facts(catalog: &Catalog<'_>) -> String {
    let mut out = String::new();
    list(&mut out, "static FACTS: [Facts", catalog.foods.iter().map(of));
    let references = catalog.lists.references.iter().map(|reference| {
        let (name, subject) = (reference.name, reference.subject);
        let (detail, doi) = (reference.detail, reference.doi);
        format!(
            "Reference {{ name: {name:?}, subject: Subject::{subject}, detail: {detail:?}, \
             doi: {doi:?} }}"
        )
    });
    list(&mut out, "static REFERENCES: [Reference", references);
    out
}

fn of(food: &Food<'_>) -> String {
    let (source_description, reason) = (food.source_description, food.reason);
    let fermentable: Vec<String> = [Some(food.prebiotic), food.prebiotic_secondary]
        .into_iter()
        .flatten()
        .filter(|name| *name != "None")
        .map(|name| format!("Fermentable::{name}"))
        .collect();
    let fermentable = fermentable.join(", ");
    let cultures = food.live_cultures;
    let bases = bases(food);
    let (tag_references, fructan_references) = (&food.refs, &food.fructans_refs);
    let digm: Vec<String> = food
        .digm
        .iter()
        .map(|(item, permille)| format!("(DigmItem::{item}, {permille})"))
        .collect();
    let digm = digm.join(", ");
    format!(
        "Facts {{ source_description: {source_description:?}, reason: {reason:?}, \
         fermentable: &[{fermentable}], cultures: Cultures::{cultures}, bases: {bases}, \
         tag_references: &{tag_references:?}, fructan_references: &{fructan_references:?}, \
         digm: &[{digm}] }}"
    )
}

fn bases(food: &Food<'_>) -> String {
    let (free_sugars, fructans) = (food.free_sugars_basis, food.fructans_basis);
    let (nova, fermentable) = (food.nova_basis, food.prebiotic_basis);
    let (cultures, allergens_and_diet) = (food.live_basis, food.allergen_diet_basis);
    format!(
        "Bases {{ free_sugars: Basis::{free_sugars}, fructans: Basis::{fructans}, \
         nova: Basis::{nova}, fermentable: Basis::{fermentable}, cultures: Basis::{cultures}, \
         allergens_and_diet: Basis::{allergens_and_diet} }}"
    )
}
