//! Undo and redo as they are stored.

use super::plans::{
    read_day, read_entry, read_meal, read_plan, write_day, write_entry, write_meal, write_plan,
};
use crate::edit::Edit;
use crate::history::History;
use crate::json::{Node, Writer, Wrong};
use crate::plan::{EntryAt, MealAt};

pub(super) fn write_history(writer: &mut Writer, history: &History) {
    let (undo, redo) = history.steps();
    writer.fields();
    write_plan(writer.name("plan"), history.plan());
    for (name, steps) in [("undo", undo), ("redo", redo)] {
        if !steps.is_empty() {
            write_edits(writer.name(name), steps);
        }
    }
    writer.end();
}

pub(super) fn read_history(node: &Node<'_>) -> Result<History, Wrong> {
    let plan = read_plan(node.required("plan")?)?;
    Ok(History::with_steps(plan, read_steps(node, "undo")?, read_steps(node, "redo")?))
}

fn read_steps(node: &Node<'_>, name: &str) -> Result<Vec<Edit>, Wrong> {
    match node.field(name) {
        Some(list) => list.each(read_edit),
        None => Ok(Vec::new()),
    }
}

fn write_edits(writer: &mut Writer, edits: &[Edit]) {
    writer.list();
    for edit in edits {
        write_edit(writer, edit);
    }
    writer.end();
}

/// One field with the edit's name. What it needs is in a list where it is two things.
fn write_edit(writer: &mut Writer, edit: &Edit) {
    writer.fields();
    match edit {
        Edit::Insert(at, entry) => {
            writer.name("insert").list();
            write_entry_at(writer, *at);
            write_entry(writer, entry);
            writer.end();
        }
        Edit::Remove(at) => write_entry_at(writer.name("remove"), *at),
        Edit::Replace(at, entry) => {
            writer.name("replace").list();
            write_entry_at(writer, *at);
            write_entry(writer, entry);
            writer.end();
        }
        Edit::SetMeal(at, meal) => {
            writer.name("setmeal").list();
            writer.fields();
            write_meal_at(writer, *at);
            writer.end();
            write_meal(writer, meal);
            writer.end();
        }
        Edit::SetDay(day, content) => {
            writer.name("setday").list();
            writer.number((*day).into());
            write_day(writer, content);
            writer.end();
        }
        Edit::SetPlan(plan) => write_plan(writer.name("setplan"), plan),
        Edit::Rename(name) => writer.name("rename").text(name),
        Edit::Many(edits) => write_edits(writer.name("many"), edits),
    }
    writer.end();
}

fn read_edit(node: &Node<'_>) -> Result<Edit, Wrong> {
    let [field] = node.fields()? else { return Err(node.wrong("should be one edit")) };
    let content = &field.node;
    Ok(match &*field.name {
        "insert" => {
            let (at, entry) = content.pair()?;
            Edit::Insert(read_entry_at(at)?, read_entry(entry)?)
        }
        "remove" => Edit::Remove(read_entry_at(content)?),
        "replace" => {
            let (at, entry) = content.pair()?;
            Edit::Replace(read_entry_at(at)?, read_entry(entry)?)
        }
        "setmeal" => {
            let (at, meal) = content.pair()?;
            Edit::SetMeal(read_meal_at(at)?, read_meal(meal)?)
        }
        "setday" => {
            let (day, content) = content.pair()?;
            Edit::SetDay(day.u8()?, read_day(content)?)
        }
        "setplan" => Edit::SetPlan(Box::new(read_plan(content)?)),
        "rename" => Edit::Rename(content.text()?.to_owned()),
        "many" => Edit::Many(content.each(read_edit)?),
        _ => return Err(content.wrong("is no edit that is known here")),
    })
}

fn write_meal_at(writer: &mut Writer, at: MealAt) {
    writer.name("d").number(at.day.into());
    writer.name("m").number(at.meal.into());
}

fn read_meal_at(node: &Node<'_>) -> Result<MealAt, Wrong> {
    Ok(MealAt { day: node.required("d")?.u8()?, meal: node.required("m")?.u8()? })
}

fn write_entry_at(writer: &mut Writer, at: EntryAt) {
    writer.fields();
    write_meal_at(writer, at.meal_at());
    writer.name("e").number(at.entry.into());
    writer.end();
}

fn read_entry_at(node: &Node<'_>) -> Result<EntryAt, Wrong> {
    Ok(read_meal_at(node)?.entry(node.required("e")?.u8()?))
}
