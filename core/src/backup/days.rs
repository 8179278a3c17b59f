//! The days of a plan in a file.

use super::pantry::{Names, Pantry};
use super::read::words;
use crate::json::{Node, Writer, Wrong};
use crate::plan::{
    DAYS, Day, Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealKind, Plan,
};
use crate::words::Word;

/// Names of the days, Monday first.
const WEEKDAYS: [&str; DAYS] =
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/// Name, note and days of a plan, as fields.
pub(super) fn write(writer: &mut Writer, plan: &Plan, names: &Names<'_>) {
    writer.filled("name", &plan.name);
    writer.filled("note", &plan.note);
    writer.name("days").list();
    for (name, day) in WEEKDAYS.iter().zip(&plan.days) {
        writer.fields();
        writer.name("day").text(name);
        writer.name("meals").list();
        for meal in &day.meals {
            writer.fields();
            writer.name("kind").text(meal.kind.word());
            writer.filled("name", &meal.name);
            writer.filled("note", &meal.note);
            write_entries(writer, &meal.entries, names);
            writer.end();
        }
        writer.end();
        writer.end();
    }
    writer.end();
}

/// The field with what is eaten.
pub(super) fn write_entries(writer: &mut Writer, entries: &[Entry], names: &Names<'_>) {
    writer.name("entries").list();
    for entry in entries {
        writer.line();
        names.write(writer, entry.food);
        writer.name("grams").number(entry.grams.into());
        if entry.heated {
            writer.name("heated").flag(true);
        }
        writer.end();
    }
    writer.end();
}

/// Name, note and days of a plan.
pub(super) fn read(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Plan, Wrong> {
    let mut plan = Plan {
        name: short(node, "name", MAX_NAME)?,
        note: short(node, "note", MAX_NOTE)?,
        ..Plan::default()
    };
    let mut read = [false; DAYS];
    for (at, node) in node.required("days")?.at_most(DAYS)?.iter().enumerate() {
        node.only(&["day", "meals"])?;
        let at = weekday(node, at)?;
        if std::mem::replace(&mut read[at], true) {
            return Err(node.wrong(words(&["there are two days ", WEEKDAYS[at]])));
        }
        plan.days[at] = day(node, pantry)?;
    }
    Ok(plan)
}

fn weekday(node: &Node<'_>, at: usize) -> Result<usize, Wrong> {
    let Some(day) = node.given("day") else { return Ok(at) };
    let name = day.text()?;
    let place = WEEKDAYS.iter().position(|weekday| *weekday == name);
    place.ok_or_else(|| day.none_of(name, &mut WEEKDAYS.iter().copied()))
}

fn day(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Day, Wrong> {
    let mut day = Day { meals: Vec::new() };
    for node in node.required("meals")?.at_most(MAX_MEALS)? {
        node.only(&["kind", "name", "note", "entries"])?;
        let kind: MealKind = node.required("kind")?.one_of()?;
        let name = short(node, "name", MAX_NAME)?;
        let note = short(node, "note", MAX_NOTE)?;
        day.meals.push(Meal { kind, name, note, entries: entries(node, pantry)? });
    }
    Ok(day)
}

/// What is eaten.
pub(super) fn entries(node: &Node<'_>, pantry: &mut Pantry<'_>) -> Result<Vec<Entry>, Wrong> {
    let mut entries = Vec::new();
    for node in node.required("entries")?.at_most(MAX_ENTRIES)? {
        node.only(&["food", "food_id", "grams", "heated"])?;
        let grams = node.required("grams")?.decimal(0, MAX_GRAMS.into())? as u16;
        let heated = node.is_set("heated")?;
        entries.push(Entry { food: pantry.food(node)?, grams, heated });
    }
    Ok(entries)
}

/// A text that may be left out, of at most so many characters.
pub(super) fn short(node: &Node<'_>, name: &str, most: usize) -> Result<String, Wrong> {
    Ok(match node.given(name) {
        Some(field) => field.short(most)?.to_owned(),
        None => String::new(),
    })
}
