//! Writes the foods, plants and groups as Rust source: a column for every field.
//! `core/src/catalog/stored.rs` includes it and says what it must define.

use std::fmt::Write as _;

use super::Catalog;
use super::columns::{amounts, choices, numbers, positions, texts};
use super::food::Food;

/// The source of the stored columns.
pub fn catalog(catalog: &Catalog<'_>) -> String {
    let mut out = String::new();
    let foods = &catalog.foods;
    names(&mut out, foods);
    classes(&mut out, foods);
    portions(&mut out, foods);
    figures(&mut out, foods);
    plant_shares(&mut out, foods);
    let plants = catalog.lists.plants.iter();
    texts(&mut out, "PLANTS", plants.flat_map(|p| [p.slug, p.singular, p.plural]));
    out.push_str("/// The groups in the order they are shown, with what people call them.\n");
    let groups = catalog.lists.groups.iter();
    let groups = groups.map(|group| format!("(Group::{}, {:?})", group.group, group.name));
    list(&mut out, "pub static GROUP_NAMES: [(Group, &str)", groups);
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

fn names(out: &mut String, foods: &[Food<'_>]) {
    let before = std::iter::once(0).chain(foods.iter().map(|food| food.id));
    let steps = foods.iter().zip(before).map(|(food, before)| u32::from(food.id - before));
    numbers(out, "ID_STEP", steps);
    let joined: Vec<String> = foods.iter().map(|food| food.other_names.join(";")).collect();
    let words = foods.iter().zip(&joined);
    let words = words.flat_map(|(food, other_names)| [food.name, food.slug, other_names]);
    texts(out, "NAMES", words);
    texts(out, "SOURCE_ID", foods.iter().map(|food| food.source_id));
}

fn classes(out: &mut String, foods: &[Food<'_>]) {
    let mut column = |name: &str, kind: &str, of: fn(&Food<'_>) -> &'static str| {
        choices(out, name, kind, foods.iter().map(|food| format!("{kind}::{}", of(food))));
    };
    column("GROUP", "Group", |food| food.group);
    column("KIND", "Kind", |food| food.kind);
    column("TASTE", "Taste", |food| food.taste);
    column("DIET", "DietFit", |food| food.diet);
    column("SOURCE", "Source", |food| food.source);
    column("NOVA", "Nova", |food| food.nova);
    choices(out, "AS_SERVED", "bool", foods.iter().map(|food| food.as_served.to_string()));
    choices(out, "ALLERGENS", "Allergens", foods.iter().map(allergens));
    let class = |kind: &str, class: Option<(&str, u16)>| match class {
        Some((name, number)) => format!("{kind}::{name}({number})"),
        None => format!("{kind}::None"),
    };
    choices(out, "MEAT", "Meat", foods.iter().map(|food| class("Meat", food.meat)));
    choices(out, "LIVE", "Live", foods.iter().map(|food| class("Live", food.live)));
}

fn allergens(food: &Food<'_>) -> String {
    let members: Vec<String> =
        food.allergens.iter().map(|allergen| format!("Allergen::{allergen}")).collect();
    format!("Allergens::of(&[{}])", members.join(", "))
}

fn portions(out: &mut String, foods: &[Food<'_>]) {
    numbers(out, "QUARTERS", foods.iter().map(|food| food.portion_quarters.into()));
    let units = foods.iter().map(|food| (food.portion_unit, food.portion_unit_plural));
    let (units, unit) = positions(units);
    texts(out, "UNITS", units.into_iter().flat_map(|(one, several)| [one, several]));
    numbers(out, "UNIT", unit.into_iter());
    let (size_notes, size_note) = positions(foods.iter().map(|food| food.portion_size_note));
    texts(out, "SIZE_NOTES", size_notes.into_iter());
    numbers(out, "SIZE_NOTE", size_note.into_iter());
    amounts(out, "CENTIGRAMS", foods.iter().map(|food| Some(food.portion_centigrams)));
}

fn figures(out: &mut String, foods: &[Food<'_>]) {
    let mut column = |name: &str, of: fn(&Food<'_>) -> Option<u32>| {
        amounts(out, name, foods.iter().map(of));
    };
    column("ENERGY", |food| food.energy);
    column("PROTEIN", |food| food.protein);
    column("FAT", |food| food.fat);
    column("SATURATED_FAT", |food| food.saturated_fat);
    column("CARBS", |food| food.carbs);
    column("SUGARS", |food| food.sugars);
    column("FIBER", |food| food.fiber);
    column("SODIUM", |food| food.sodium);
    column("FREE_SUGARS", |food| food.free_sugars);
    column("FRUCTANS", |food| food.fructans);
    column("ALCOHOL", |food| food.alcohol);
}

fn plant_shares(out: &mut String, foods: &[Food<'_>]) {
    let count = |count: usize| u32::try_from(count).expect("fewer than plants.tsv has lines");
    numbers(out, "SHARES", foods.iter().map(|food| count(food.plants.len())));
    let shares = || foods.iter().flat_map(|food| &food.plants);
    numbers(out, "SHARE_PLANT", shares().map(|(plant, ..)| count(*plant)));
    let class = shares().map(|(_, class, _)| format!("PlantClass::{class}"));
    choices(out, "SHARE_CLASS", "PlantClass", class);
    amounts(out, "SHARE_PERMILLE", shares().map(|(.., permille)| Some((*permille).into())));
}
