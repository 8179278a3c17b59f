//! Everything on a device as a file, but for the steps that can be undone.

use super::days::{self, entries, short, write_entries};
use super::pantry::{Names, Pantry, check_format};
use super::read::words;
use super::{diary, food, settings};
use crate::document::{Carried, Document, MAX_RECENT, MAX_SAVED_MEALS, SavedMeal};
use crate::food::FoodId;
use crate::foods::Foods;
use crate::json::{self, JsonError, Node, Writer, Wrong};
use crate::plan::MAX_NAME;
use crate::tips::Rule;

/// The name of the format, in the file's field `format`.
pub const BACKUP_FORMAT: &str = "biomeal-backup";
/// The version written, in the file's field `version`.
pub const BACKUP_VERSION: u32 = 1;

/// Everything that is kept on a device as a file, but for the steps that can be undone.
#[must_use]
pub fn backup_to_json(document: &Document) -> String {
    let foods = document.foods();
    let names = Names::clear(&foods);
    let mut writer = Writer::for_people();
    writer.fields();
    writer.name("format").text(BACKUP_FORMAT);
    writer.name("version").number(BACKUP_VERSION);
    writer.name("plans").list();
    for at in 0.. {
        let Some(plan) = document.carried(at) else { break };
        write_plan(&mut writer, &plan, at == document.active(), &names);
    }
    writer.end();
    writer.name("saved_meals").list();
    for meal in document.saved_meals() {
        writer.fields();
        writer.name("name").text(&meal.name);
        write_entries(&mut writer, &meal.entries, &names);
        writer.end();
    }
    writer.end();
    writer.name("own_foods").list();
    for own in document.own_foods() {
        food::write(&mut writer, own, true);
    }
    writer.end();
    write_foods(writer.name("recent_foods"), document.recent(), &names);
    settings::write(writer.name("settings"), &document.settings);
    diary::write(writer.name("diary"), &document.diary);
    writer.end();
    writer.finish()
}

fn write_foods(writer: &mut Writer, foods: &[FoodId], names: &Names<'_>) {
    writer.list();
    for food in foods {
        writer.line();
        names.write(writer, *food);
        writer.end();
    }
    writer.end();
}

fn write_plan(writer: &mut Writer, plan: &Carried<'_>, is_shown: bool, names: &Names<'_>) {
    writer.fields();
    if is_shown {
        writer.name("shown").flag(true);
    }
    days::write(writer, plan.plan, names);
    if !plan.dismissed.is_empty() {
        writer.name("not_for_me").list();
        for (rule, food) in plan.dismissed {
            writer.line();
            writer.name("tip").text(rule.id());
            names.write(writer, *food);
            writer.end();
        }
        writer.end();
    }
    if !plan.at_home.is_empty() {
        write_foods(writer.name("at_home"), plan.at_home, names);
    }
    writer.end();
}

/// What a device holds that a backup file comes from.
///
/// # Errors
/// Names line, path and reason of the first thing that is wrong.
pub fn backup_from_json(text: &str) -> Result<Document, JsonError> {
    json::read(super::unmarked(text), read)
}

/// What a whole file holds.
pub(super) fn read(root: &Node<'_>) -> Result<Document, Wrong> {
    root.required("format")?;
    root.required("version")?;
    check_format(root, BACKUP_FORMAT, BACKUP_VERSION)?;
    root.only(&[
        "format",
        "version",
        "plans",
        "saved_meals",
        "own_foods",
        "recent_foods",
        "settings",
        "diary",
    ])?;
    let catalog = Foods::default();
    let mut pantry = Pantry::keeping_numbers(&catalog);
    for node in list(root, "own_foods")? {
        let own = food::read(node, FoodId(FoodId::FIRST_LOCAL), true)?;
        if pantry.own.iter().any(|other| other.id == own.id) {
            let number = own.id.0.to_string();
            return Err(node.wrong(words(&["there are two own foods of number ", &number])));
        }
        pantry.own.push(own);
    }
    let mut document = Document::of_no_plans();
    let mut shown = None;
    for (node, at) in list(root, "plans")?.iter().zip(0..) {
        read_plan(node, &mut pantry, &mut document)?;
        if node.is_set("shown")? && shown.replace(at).is_some() {
            return Err(node.wrong("there is another plan that is shown"));
        }
    }
    for node in at_most(root, "saved_meals", MAX_SAVED_MEALS)? {
        node.only(&["name", "entries"])?;
        let name = short(node, "name", MAX_NAME)?;
        if name.is_empty() {
            return Err(node.wrong("a saved meal needs a name"));
        }
        let meal = SavedMeal { name, entries: entries(node, &mut pantry)? };
        document.carry_saved_meal(meal);
    }
    let recent = foods(at_most(root, "recent_foods", MAX_RECENT)?, &mut pantry)?;
    if let Some(node) = root.given("settings") {
        document.settings = settings::read(node)?;
    }
    if let Some(node) = root.given("diary") {
        document.diary = diary::read(node)?;
    }
    document.carry(pantry.own, recent, shown.unwrap_or_default());
    Ok(document)
}

fn read_plan(
    node: &Node<'_>,
    pantry: &mut Pantry<'_>,
    document: &mut Document,
) -> Result<(), Wrong> {
    node.only(&["shown", "name", "note", "days", "not_for_me", "at_home"])?;
    let plan = days::read(node, pantry)?;
    let mut dismissed = Vec::new();
    for node in list(node, "not_for_me")? {
        node.only(&["tip", "food", "food_id"])?;
        let tip = node.required("tip")?;
        let food = pantry.food(node)?;
        // A tip that is gone is forgotten, as it is on the device.
        if let Some(rule) = Rule::from_id(tip.text()?) {
            dismissed.push((rule, food));
        }
    }
    let at_home = foods(list(node, "at_home")?, pantry)?;
    document.carry_plan(plan, dismissed, &at_home);
    Ok(())
}

/// A list of foods.
fn foods(nodes: &[Node<'_>], pantry: &mut Pantry<'_>) -> Result<Vec<FoodId>, Wrong> {
    let mut foods = Vec::new();
    for node in nodes {
        node.only(&["food", "food_id"])?;
        foods.push(pantry.food(node)?);
    }
    Ok(foods)
}

/// The items of a list that may be left out.
fn list<'n, 't>(node: &'n Node<'t>, name: &str) -> Result<&'n [Node<'t>], Wrong> {
    at_most(node, name, usize::MAX)
}

fn at_most<'n, 't>(node: &'n Node<'t>, name: &str, most: usize) -> Result<&'n [Node<'t>], Wrong> {
    node.given(name).map_or(Ok(&[]), |list| list.at_most(most))
}
