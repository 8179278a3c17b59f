//! Undo and redo as they are stored.

use super::plans::{day, entry, meal, no_entry, no_meal, plan};
use crate::edit::Edit;
use crate::history::History;
use crate::json::{Flaw, Form};
use crate::plan::{Day, EntryAt, MealAt};
use crate::words::{place_of_word, word_at};

pub(super) fn history(form: &mut Form<'_>, history: &mut History) {
    let (now, undo, redo) = history.parts_mut();
    form.fields();
    plan(form.name("plan"), now);
    for (name, steps) in [("undo", undo), ("redo", redo)] {
        if form.name_if(name, !steps.is_empty()) {
            edits(form, steps);
        }
    }
    form.end();
}

fn edits(form: &mut Form<'_>, edits: &mut Vec<Edit>) {
    form.list(edits, || Edit::Rename(String::new()), edit);
}

/// One field with the edit's name. What it needs is in a list where it is two things.
fn edit(form: &mut Form<'_>, edit: &mut Edit) {
    let name = form.only(name(edit), Flaw::NoSingleEdit);
    if form.reads() {
        match blank(name) {
            Some(blank) => *edit = blank,
            None => form.refuse(Flaw::NoEdit),
        }
    }
    match edit {
        Edit::Insert(at, content) | Edit::Replace(at, content) => {
            form.pair();
            entry_at(form, at);
            entry(form, content);
            form.end();
        }
        Edit::Remove(at) => entry_at(form, at),
        Edit::SetMeal(at, content) => {
            form.pair();
            form.fields();
            place(form, &mut at.day, &mut at.meal);
            form.end();
            meal(form, content);
            form.end();
        }
        Edit::SetDay(at, content) => {
            form.pair();
            form.u8(at);
            day(form, content);
            form.end();
        }
        Edit::SetPlan(content) => plan(form, content),
        Edit::Rename(text) | Edit::Note(text) => form.text(text),
        Edit::Many(several) => edits(form, several),
    }
    form.end();
}

/// The names of edits.
const NAMES: &str = "insert;remove;replace;setmeal;setday;setplan;rename;many;note";

fn name(edit: &Edit) -> &'static str {
    word_at(
        NAMES,
        match edit {
            Edit::Insert(..) => 0,
            Edit::Remove(_) => 1,
            Edit::Replace(..) => 2,
            Edit::SetMeal(..) => 3,
            Edit::SetDay(..) => 4,
            Edit::SetPlan(_) => 5,
            Edit::Rename(_) => 6,
            Edit::Many(_) => 7,
            Edit::Note(_) => 8,
        },
    )
}

/// What a reader fills, if there is an edit with this name.
fn blank(name: &str) -> Option<Edit> {
    let at = MealAt { day: 0, meal: 0 };
    Some(match place_of_word(NAMES, name) {
        0 => Edit::Insert(at.entry(0), no_entry()),
        1 => Edit::Remove(at.entry(0)),
        2 => Edit::Replace(at.entry(0), no_entry()),
        3 => Edit::SetMeal(at, no_meal()),
        4 => Edit::SetDay(0, Day { meals: Vec::new() }),
        5 => Edit::SetPlan(Box::default()),
        6 => Edit::Rename(String::new()),
        7 => Edit::Many(Vec::new()),
        8 => Edit::Note(String::new()),
        _ => return None,
    })
}

/// The fields that say where a meal is.
fn place(form: &mut Form<'_>, day: &mut u8, meal: &mut u8) {
    form.name("d").u8(day);
    form.name("m").u8(meal);
}

fn entry_at(form: &mut Form<'_>, at: &mut EntryAt) {
    form.fields();
    place(form, &mut at.day, &mut at.meal);
    form.name("e").u8(&mut at.entry);
    form.end();
}
