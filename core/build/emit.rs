//! Writes the foods, plants and groups as Rust source: words as lines of text,
//! numbers as the bytes of a range coder. `core/src/catalog/stored.rs` includes it
//! and says what it must define.

use std::fmt::Write as _;

use super::Catalog;
use super::food::Food;
use super::portions::CENTIGRAMS;
use super::rows;
use super::spelling;
use super::values::Values;

/// The source of what is stored.
pub fn catalog(catalog: &Catalog<'_>) -> String {
    let foods = &catalog.foods;
    let mut out = format!("pub const FOODS: usize = {};\n", foods.len());
    texts(&mut out, "NAMES", foods.iter().map(|food| spelling::food(food.name, food.slug)));
    let others = foods.iter().map(|food| spelling::other_names(food.name, &food.other_names));
    texts(&mut out, "OTHER_NAMES", others);
    let plants = catalog.lists.plants.iter();
    texts(&mut out, "PLANTS", plants.map(|p| spelling::plant(p.slug, p.singular, p.plural)));
    let ids = foods.iter().map(|food| food.source_id.to_owned());
    texts(&mut out, "SOURCE_WORDS", ids.filter(|id| rows::source_number(id).is_none()));
    let mut values = Values::default();
    for (name, numbers) in ["NUMBERS", "FURTHER"].iter().zip(rows::write(foods, &mut values)) {
        let _ = writeln!(out, "pub const {name}: &[u8] = b\"{}\";", numbers.escape_ascii());
    }
    texts(&mut out, "UNITS", values.units.known.into_iter());
    texts(&mut out, "SIZE_NOTES", values.size_notes.known.into_iter());
    for (name, kind, values) in [
        ("GROUPS", "Group", values.groups),
        ("KINDS", "Kind", values.kinds),
        ("TASTES", "Taste", values.tastes),
        ("DIETS", "DietFit", values.diets),
        ("SOURCES", "Source", values.sources),
        ("NOVAS", "Nova", values.novas),
        ("ALLERGENS", "Allergens", values.allergens),
        ("MEATS", "Meat", values.meats),
        ("LIVE", "Live", values.live),
        ("PLANT_CLASSES", "PlantClass", values.plant_classes),
    ] {
        list(&mut out, &format!("pub static {name}: [{kind}"), values.known.into_iter());
    }
    list(&mut out, "pub static CORRECTED: [(u16, u16)", corrected(foods).into_iter());
    out.push_str("/// The groups in the order they are shown, with what people call them.\n");
    let groups = catalog.lists.groups.iter();
    let groups = groups.map(|group| format!("(Group::{}, {:?})", group.group, group.name));
    list(&mut out, "pub static GROUP_NAMES: [(Group, &str)", groups);
    out
}

/// The numbers of foods whose portion is not what it was when links were released, with
/// what it weighed then. Links need them; those of all other foods the catalog has.
fn corrected(foods: &[Food<'_>]) -> Vec<String> {
    let mut corrected = Vec::new();
    for (number, released) in (1_u16..).zip(CENTIGRAMS) {
        let food = foods.iter().find(|food| food.id == number);
        if food.is_none_or(|food| food.portion_centigrams != u32::from(released)) {
            corrected.push(format!("({number}, {released})"));
        }
    }
    corrected
}

/// Every slug with its food's number.
pub fn slugs(catalog: &Catalog<'_>) -> String {
    let mut out = String::new();
    let foods = catalog.foods.iter();
    let foods = foods.map(|food| format!("({:?}, {})", food.slug, food.id));
    list(&mut out, "const SLUGS: [(&str, u16)", foods);
    out
}

/// One `static` array, an item a line.
pub fn list(out: &mut String, head: &str, items: impl ExactSizeIterator<Item = String>) {
    let _ = writeln!(out, "{head}; {}] = [", items.len());
    for item in items {
        let _ = writeln!(out, "    {item},");
    }
    out.push_str("];\n");
}

/// Texts, one a line. No cell of a table can hold the end of a line.
fn texts(out: &mut String, name: &str, texts: impl Iterator<Item = String>) {
    let lines: String = texts.flat_map(|text| [text, "\n".to_owned()]).collect();
    let _ = writeln!(out, "pub const {name}: &str = {lines:?};");
}
