//! Plans as they are stored. Names of fields are short: a document holds many plans
//! and steps.

use crate::food::FoodId;
use crate::json::{Node, Writer, Wrong};
use crate::plan::{Day, Entry, Meal, Plan};
use crate::words::Word;

pub(super) fn write_plan(writer: &mut Writer, plan: &Plan) {
    writer.fields();
    writer.filled("name", &plan.name);
    writer.filled("note", &plan.note);
    writer.name("days").list();
    for day in &plan.days {
        write_day(writer, day);
    }
    writer.end();
    writer.end();
}

pub(super) fn read_plan(node: &Node<'_>) -> Result<Plan, Wrong> {
    let name = text_or_empty(node, "name")?;
    let note = text_or_empty(node, "note")?;
    let list = node.required("days")?;
    let days = list.each(read_day)?;
    let days = days.try_into().map_err(|_| list.wrong("should be seven days"))?;
    Ok(Plan { name, note, days })
}

pub(super) fn write_day(writer: &mut Writer, day: &Day) {
    writer.fields();
    writer.name("m").list();
    for meal in &day.meals {
        write_meal(writer, meal);
    }
    writer.end();
    writer.end();
}

pub(super) fn read_day(node: &Node<'_>) -> Result<Day, Wrong> {
    Ok(Day { meals: node.required("m")?.each(read_meal)? })
}

pub(super) fn write_meal(writer: &mut Writer, meal: &Meal) {
    writer.fields();
    writer.name("k").text(meal.kind.word());
    writer.filled("n", &meal.name);
    writer.filled("t", &meal.note);
    if !meal.entries.is_empty() {
        writer.name("e").list();
        for entry in &meal.entries {
            write_entry(writer, entry);
        }
        writer.end();
    }
    writer.end();
}

pub(super) fn read_meal(node: &Node<'_>) -> Result<Meal, Wrong> {
    Ok(Meal {
        kind: node.required("k")?.word()?,
        name: text_or_empty(node, "n")?,
        note: text_or_empty(node, "t")?,
        entries: match node.field("e") {
            Some(list) => list.each(read_entry)?,
            None => Vec::new(),
        },
    })
}

pub(super) fn write_entry(writer: &mut Writer, entry: &Entry) {
    writer.fields();
    writer.name("f").number(entry.food.0.into());
    writer.name("g").number(entry.grams.into());
    if entry.heated {
        writer.name("h").flag(true);
    }
    writer.end();
}

pub(super) fn read_entry(node: &Node<'_>) -> Result<Entry, Wrong> {
    Ok(Entry {
        food: read_food(node.required("f")?)?,
        grams: node.required("g")?.u16()?,
        heated: match node.field("h") {
            Some(field) => field.flag()?,
            None => false,
        },
    })
}

pub(super) fn read_food(node: &Node<'_>) -> Result<FoodId, Wrong> {
    node.u16().map(FoodId)
}

fn text_or_empty(node: &Node<'_>, name: &str) -> Result<String, Wrong> {
    match node.field(name) {
        Some(field) => field.text().map(str::to_owned),
        None => Ok(String::new()),
    }
}
