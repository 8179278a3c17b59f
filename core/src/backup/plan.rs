//! A plan as a file, with the own foods it uses.

use super::pantry::{Names, Pantry, check_format};
use super::read::{quoted, words};
use super::{days, food};
use crate::food::Food;
use crate::foods::Foods;
use crate::json::{self, JsonError, Node, Writer, Wrong};
use crate::plan::{MAX_OWN_FOODS, Plan};

/// The name of the format, in the file's field `format`.
pub const PLAN_FORMAT: &str = "biomeal-plan";
/// The version written, in the file's field `version`.
pub const PLAN_VERSION: u32 = 1;

/// The plan as a file, own foods by value. A food that is not known here is written
/// by its number.
#[must_use]
pub fn plan_to_json(plan: &Plan, foods: &Foods) -> String {
    let mut writer = Writer::for_people();
    writer.fields();
    writer.name("format").text(PLAN_FORMAT);
    writer.name("version").number(PLAN_VERSION);
    days::write(&mut writer, plan, &Names::all(foods));
    let mut any = false;
    for own in foods.own() {
        if plan.entries().any(|entry| entry.food == own.id) {
            if !any {
                writer.name("own_foods").list();
            }
            any = true;
            food::write(&mut writer, own, false);
        }
    }
    if any {
        writer.end();
    }
    writer.end();
    writer.finish()
}

/// The plan of a file, and the own foods it uses, numbered for this plan alone: those
/// of the file, and those of `foods` that it names by their slugs.
///
/// # Errors
/// Names line, path and reason of the first thing that is wrong.
pub fn plan_from_json(text: &str, foods: &Foods) -> Result<(Plan, Vec<Food>), JsonError> {
    json::read(super::unmarked(text), |root| read(root, foods))
}

/// The plan that a whole file holds.
pub(super) fn read(root: &Node<'_>, foods: &Foods) -> Result<(Plan, Vec<Food>), Wrong> {
    check_format(root, PLAN_FORMAT, PLAN_VERSION)?;
    root.only(&["format", "version", "name", "note", "days", "own_foods"])?;
    let mut pantry = Pantry::numbering(foods);
    if let Some(list) = root.given("own_foods") {
        for node in list.at_most(MAX_OWN_FOODS)? {
            let food = food::read(node, pantry.next(), false)?;
            if pantry.own.iter().any(|other| other.slug == food.slug) {
                return Err(node.wrong(words(&["there are two own foods ", &quoted(&food.slug)])));
            }
            pantry.own.push(food);
        }
    }
    let plan = days::read(root, &mut pantry)?;
    Ok((plan, pantry.own))
}
