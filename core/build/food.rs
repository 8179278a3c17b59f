//! One food, joined from the tables that have a line for every food.

use super::cell::{whole, word};
use super::table::{Cell, Problem, Row};
use super::vocabulary as known;

/// Most kcal in 100 g: pure fat.
const MOST_KCAL: u32 = 902;
/// Most grams of a nutrient in 100 g.
const MOST_GRAMS: u32 = 100;
/// Most milligrams of sodium in 100 g: table salt holds 38 758.
const MOST_SODIUM: u32 = 40_000;
/// Most grams of a portion.
const MOST_PORTION: u32 = 1000;

/// The lines of one food, one of each table.
pub struct Lines<'a> {
    /// `foods.tsv`
    pub food: Row<'a>,
    /// `gut.tsv`
    pub gut: Row<'a>,
    /// `tags.tsv`
    pub tags: Row<'a>,
    /// `portions.tsv`
    pub portion: Row<'a>,
    /// `kinds.tsv`
    pub kind: Row<'a>,
    /// `digm.tsv`
    pub digm: Row<'a>,
    /// `other_names.tsv`
    pub other_names: Row<'a>,
}

/// Everything the tables say of one food. Amounts are milligrams per 100 g,
/// energy milli-kcal; unknown is `None`. Words are the code's names for them.
#[derive(Default)]
pub struct Food<'a> {
    pub id: u16,
    pub slug: &'a str,
    pub name: &'a str,
    pub other_names: Vec<&'a str>,
    pub group: &'static str,
    pub source: &'static str,
    pub source_id: &'a str,
    pub source_description: &'a str,
    pub energy: Option<u32>,
    pub protein: Option<u32>,
    pub fat: Option<u32>,
    pub saturated_fat: Option<u32>,
    pub carbs: Option<u32>,
    pub sugars: Option<u32>,
    pub fiber: Option<u32>,
    pub sodium: Option<u32>,
    pub alcohol: Option<u32>,
    pub free_sugars: Option<u32>,
    pub free_sugars_basis: &'static str,
    pub fructans: Option<u32>,
    pub fructans_basis: &'static str,
    pub fructans_refs: Vec<usize>,
    pub meat: Option<(&'static str, u16)>,
    pub plants: Vec<(usize, &'static str, u16)>,
    pub live: Option<(&'static str, u16)>,
    pub reason: &'a str,
    pub nova: &'static str,
    pub nova_basis: &'static str,
    pub prebiotic: &'static str,
    pub prebiotic_secondary: Option<&'static str>,
    pub prebiotic_basis: &'static str,
    pub live_cultures: &'static str,
    pub live_basis: &'static str,
    pub allergens: Vec<&'static str>,
    pub diet: &'static str,
    pub allergen_diet_basis: &'static str,
    pub refs: Vec<usize>,
    pub kind: &'static str,
    pub state: &'static str,
    pub taste: &'static str,
    pub as_served: bool,
    pub digm: Vec<(&'static str, u16)>,
    pub portion_quarters: u8,
    pub portion_unit: &'a str,
    pub portion_unit_plural: &'a str,
    pub portion_size_note: &'a str,
    pub portion_centigrams: u32,
}

/// The names that cells of a food point to, by position.
pub struct Pointers<'a> {
    /// Plants of `plants.tsv`.
    pub plants: Vec<&'a str>,
    /// Keys of `references.tsv`.
    pub references: Vec<&'a str>,
}

/// Reads a food. A cell that cannot be read is reported and left at its
/// default, so that one run finds all of them.
pub fn read<'a>(
    lines: &Lines<'a>,
    pointers: &Pointers<'a>,
    problems: &mut Vec<Problem>,
) -> Food<'a> {
    let mut reader = Reader { problems };
    let row = &lines.food;
    let mut food = Food {
        id: reader.keep(row.cell("id").whole(1, LAST_ID)),
        slug: reader.keep(row.cell("slug").slug()),
        name: reader.keep(row.cell("name").text()),
        group: reader.keep(row.cell("group").word(&known::GROUPS)),
        source: reader.keep(row.cell("source").word(&known::SOURCES)),
        source_id: reader.keep(row.cell("source_id").text()),
        source_description: reader.keep(row.cell("source_description").text()),
        energy: reader.keep(row.cell("kcal").amount("kcal", MOST_KCAL)),
        protein: reader.grams(row.cell("protein_g")),
        fat: reader.grams(row.cell("fat_g")),
        saturated_fat: reader.grams(row.cell("saturated_fat_g")),
        carbs: reader.grams(row.cell("carbs_g")),
        sugars: reader.grams(row.cell("sugars_g")),
        fiber: reader.grams(row.cell("fiber_g")),
        sodium: reader.keep(row.cell("sodium_mg").milligrams(MOST_SODIUM)),
        other_names: reader.keep(lines.other_names.cell("other_names").list()),
        digm: reader.keep(lines.digm.cell("items").numbered(&known::DIGM_ITEMS, 1000)),
        ..Food::default()
    };
    gut(&mut food, &lines.gut, pointers, &mut reader);
    tags(&mut food, &lines.tags, pointers, &mut reader);
    kind(&mut food, &lines.kind, &mut reader);
    portion(&mut food, &lines.portion, &mut reader);
    food
}

/// The last number a catalog food may have: those above number the own foods
/// of a device.
const LAST_ID: u16 = 0x7fff;

fn gut<'a>(food: &mut Food<'a>, row: &Row<'a>, pointers: &Pointers<'a>, reader: &mut Reader<'_>) {
    food.alcohol = reader.grams(row.cell("alcohol_g"));
    food.free_sugars = reader.grams(row.cell("free_sugars_g"));
    food.free_sugars_basis = reader.keep(row.cell("free_sugars_basis").word(&known::BASES));
    food.fructans = reader.grams(row.cell("fructans_g"));
    food.fructans_basis = reader.keep(row.cell("fructans_basis").word(&known::BASES));
    food.fructans_refs = reader.keep(references(&row.cell("fructans_refs"), pointers));
    food.meat = reader.keep(row.cell("meat").one_numbered(&known::MEATS, 1000));
    food.plants = reader.keep(plants(&row.cell("plants"), pointers));
    food.live = reader.keep(row.cell("live").one_numbered(&known::LIVE, 1000));
    food.reason = reader.keep(row.cell("reason").text());
}

fn tags<'a>(food: &mut Food<'a>, row: &Row<'a>, pointers: &Pointers<'a>, reader: &mut Reader<'_>) {
    food.nova_basis = reader.keep(row.cell("nova_basis").word(&known::BASES));
    food.prebiotic_basis = reader.keep(row.cell("prebiotic_basis").word(&known::BASES));
    food.live_basis = reader.keep(row.cell("live_basis").word(&known::BASES));
    let allergen_diet_basis = row.cell("allergen_diet_basis");
    food.allergen_diet_basis = reader.keep(allergen_diet_basis.word(&known::BASES));
    reader.keep(row.cell("plant_species").list());
    food.nova = reader.keep(row.cell("nova").word(&known::NOVA));
    food.prebiotic = reader.keep(row.cell("prebiotic").word(&known::PREBIOTICS));
    let secondary = row.cell("prebiotic_secondary");
    if !secondary.text.is_empty() {
        food.prebiotic_secondary = Some(reader.keep(secondary.word(&known::PREBIOTICS)));
    }
    food.live_cultures = reader.keep(row.cell("live_cultures").word(&known::LIVE_CULTURES));
    food.allergens = reader.keep(row.cell("allergens").words(&known::ALLERGENS));
    food.diet = reader.keep(row.cell("diet").word(&known::DIETS));
    food.refs = reader.keep(references(&row.cell("refs"), pointers));
}

fn kind(food: &mut Food<'_>, row: &Row<'_>, reader: &mut Reader<'_>) {
    food.kind = reader.keep(row.cell("kind").word(&known::KINDS));
    food.state = reader.keep(row.cell("state").word(&known::STATES));
    food.taste = reader.keep(row.cell("taste").word(&known::TASTES));
    food.as_served = reader.keep(row.cell("as_served").flag());
}

fn portion<'a>(food: &mut Food<'a>, row: &Row<'a>, reader: &mut Reader<'_>) {
    food.portion_quarters = reader.keep(quarters(&row.cell("quantity")));
    food.portion_unit = reader.keep(row.cell("unit").text());
    food.portion_unit_plural = reader.keep(row.cell("unit_plural").text());
    food.portion_size_note = row.cell("size_note").text;
    food.portion_centigrams = reader.keep(portion_weight(&row.cell("grams")));
    reader.keep(row.cell("origin").text());
}

/// A quantity in quarters of the unit: halves and quarters are how people
/// measure, and what a stepper can reach.
fn quarters(cell: &Cell<'_>) -> Result<u8, Problem> {
    let wrong =
        || cell.problem(format!("{:?} is not a quantity in quarters: 0.25 to 60", cell.text));
    let thousandths = cell.thousandths("write the quantity", 60)?;
    match u8::try_from(thousandths / 250) {
        Ok(quarters) if quarters > 0 && thousandths % 250 == 0 => Ok(quarters),
        _ => Err(wrong()),
    }
}

/// The weight of a portion in hundredths of a gram.
fn portion_weight(cell: &Cell<'_>) -> Result<u32, Problem> {
    match cell.thousandths("write the grams of the portion", MOST_PORTION)? / 10 {
        0 => Err(cell.problem("a portion weighs more than nothing")),
        centigrams => Ok(centigrams),
    }
}

/// Items of `plant:class:permille`.
fn plants(
    cell: &Cell<'_>,
    pointers: &Pointers<'_>,
) -> Result<Vec<(usize, &'static str, u16)>, Problem> {
    cell.list()?
        .into_iter()
        .map(|item| {
            let parts: Vec<&str> = item.split(':').collect();
            let [plant, class, permille] = parts[..] else {
                return Err(cell.problem(format!("{item:?} is not written plant:class:permille")));
            };
            let Some(plant) = pointers.plants.iter().position(|known| *known == plant) else {
                return Err(cell.problem(format!("{plant:?} is not a plant of plants.tsv")));
            };
            Ok((plant, word(cell, class, &known::PLANT_CLASSES)?, whole(cell, permille, 1, 1000)?))
        })
        .collect()
}

/// Keys of `references.tsv`.
fn references(cell: &Cell<'_>, pointers: &Pointers<'_>) -> Result<Vec<usize>, Problem> {
    cell.list()?
        .into_iter()
        .map(|key| {
            let found = pointers.references.iter().position(|known| *known == key);
            found.ok_or_else(|| cell.problem(format!("{key:?} is not a key of references.tsv")))
        })
        .collect()
}

/// Collects problems so that reading can go on.
struct Reader<'p> {
    problems: &'p mut Vec<Problem>,
}

impl Reader<'_> {
    fn keep<T: Default>(&mut self, result: Result<T, Problem>) -> T {
        result.unwrap_or_else(|problem| {
            self.problems.push(problem);
            T::default()
        })
    }

    fn grams(&mut self, cell: Cell<'_>) -> Option<u32> {
        self.keep(cell.amount("grams", MOST_GRAMS))
    }
}
