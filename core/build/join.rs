//! The tables that have a line for every food, joined food by food.

use super::Tables;
use super::food::Lines;
use super::table::{self, Problem, Row};

const FOODS: &[&str] = &[
    "id",
    "slug",
    "name",
    "group",
    "source",
    "source_id",
    "source_description",
    "kcal",
    "protein_g",
    "fat_g",
    "saturated_fat_g",
    "carbs_g",
    "sugars_g",
    "fiber_g",
    "sodium_mg",
];
const GUT: &[&str] = &[
    "slug",
    "alcohol_g",
    "free_sugars_g",
    "free_sugars_basis",
    "fructans_g",
    "fructans_basis",
    "fructans_refs",
    "meat",
    "plants",
    "live",
    "reason",
];
const TAGS: &[&str] = &[
    "slug",
    "nova",
    "nova_basis",
    "prebiotic",
    "prebiotic_secondary",
    "prebiotic_basis",
    "live_cultures",
    "live_basis",
    "plant_species",
    "allergens",
    "diet",
    "allergen_diet_basis",
    "refs",
];
const PORTIONS: &[&str] =
    &["slug", "quantity", "unit", "unit_plural", "size_note", "grams", "origin"];
const KINDS: &[&str] = &["slug", "kind", "state", "taste", "as_served"];
const DIGM: &[&str] = &["slug", "items"];
const OTHER_NAMES: &[&str] = &["slug", "other_names"];

/// The lines of every food. All tables must list the same foods in the same
/// order: then a food stands on the same line everywhere, and a forgotten one
/// shows at once.
pub fn lines<'a>(tables: &'a Tables, problems: &mut Vec<Problem>) -> Vec<Lines<'a>> {
    let foods = table::rows("foods.tsv", FOODS, &tables["foods.tsv"], problems);
    let mut of = |file: &'static str, columns| {
        let rows = table::rows(file, columns, &tables[file], problems);
        same_foods(file, &foods, &rows, problems);
        rows.into_iter()
    };
    let mut gut = of("gut.tsv", GUT);
    let mut tags = of("tags.tsv", TAGS);
    let mut portions = of("portions.tsv", PORTIONS);
    let mut kinds = of("kinds.tsv", KINDS);
    let mut digm = of("digm.tsv", DIGM);
    let mut other_names = of("other_names.tsv", OTHER_NAMES);
    foods
        .into_iter()
        .map_while(|food| {
            Some(Lines {
                food,
                gut: gut.next()?,
                tags: tags.next()?,
                portion: portions.next()?,
                kind: kinds.next()?,
                digm: digm.next()?,
                other_names: other_names.next()?,
            })
        })
        .collect()
}

/// Reports the first line where a table leaves the order of `foods.tsv`; the
/// lines after it would only repeat the complaint.
fn same_foods(
    file: &'static str,
    foods: &[Row<'_>],
    rows: &[Row<'_>],
    problems: &mut Vec<Problem>,
) {
    for (food, row) in foods.iter().zip(rows) {
        let (wanted, cell) = (food.cell("slug").text, row.cell("slug"));
        if cell.text != wanted {
            let found = cell.text;
            problems.push(cell.problem(format!(
                "{found:?} stands where foods.tsv has {wanted:?}: same foods, same order"
            )));
            return;
        }
    }
    if foods.len() != rows.len() {
        let (found, wanted) = (rows.len(), foods.len());
        let last = rows.len() + 1;
        problems.push(Problem::line(
            file,
            last,
            format!("ends after {found} foods; foods.tsv has {wanted}"),
        ));
    }
}
