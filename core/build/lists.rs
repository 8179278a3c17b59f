//! The tables that are not about one food each: plants, groups, references,
//! exceptions, and the numbers that were ever released.

use super::Tables;
use super::food::Pointers;
use super::table::{self, Cell, Problem, Row};
use super::vocabulary as known;

/// A plant type; its position is its number.
pub struct Plant<'a> {
    pub slug: &'a str,
    pub singular: &'a str,
    pub plural: &'a str,
    pub row: Row<'a>,
}

/// A group and what people call it.
pub struct Group<'a> {
    /// The code's name.
    pub group: &'static str,
    pub name: &'a str,
}

/// A publication, or one of our rules.
pub struct Reference<'a> {
    pub key: &'a str,
    pub name: &'a str,
    pub subject: &'static str,
    pub detail: &'a str,
    pub doi: &'a str,
    pub row: Row<'a>,
}

/// A food that a check lets through, with the reason in the table.
pub struct Exception<'a> {
    pub slug: &'a str,
    /// The code's name of the check.
    pub check: &'static str,
    pub row: Row<'a>,
}

/// A number and the word it was released for.
pub struct Released<'a> {
    pub id: Cell<'a>,
    pub slug: &'a str,
}

/// All of them.
pub struct Lists<'a> {
    pub plants: Vec<Plant<'a>>,
    pub groups: Vec<Group<'a>>,
    pub references: Vec<Reference<'a>>,
    pub exceptions: Vec<Exception<'a>>,
    pub released_foods: Vec<Released<'a>>,
    pub released_plants: Vec<Released<'a>>,
}

impl<'a> Lists<'a> {
    /// What cells of a food may point to.
    pub fn pointers(&self) -> Pointers<'a> {
        Pointers {
            plants: self.plants.iter().map(|plant| plant.slug).collect(),
            references: self.references.iter().map(|reference| reference.key).collect(),
        }
    }
}

/// Reads them.
pub fn read<'a>(tables: &'a Tables, problems: &mut Vec<Problem>) -> Lists<'a> {
    Lists {
        plants: each(tables, "plants.tsv", &["id", "plant", "singular", "plural"], problems, plant),
        groups: each(tables, "groups.tsv", &["group", "name"], problems, group),
        references: each(
            tables,
            "references.tsv",
            &["key", "name", "about", "detail", "doi"],
            problems,
            reference,
        ),
        exceptions: each(
            tables,
            "known_exceptions.tsv",
            &["slug", "check", "reason"],
            problems,
            exception,
        ),
        released_foods: each(tables, "released_ids.tsv", &["id", "slug"], problems, |row, _| {
            Ok(Released { id: row.cell("id"), slug: row.cell("slug").slug()? })
        }),
        released_plants: each(
            tables,
            "released_plants.tsv",
            &["id", "plant"],
            problems,
            |row, _| Ok(Released { id: row.cell("id"), slug: row.cell("plant").slug()? }),
        ),
    }
}

fn each<'a, T>(
    tables: &'a Tables,
    file: &'static str,
    columns: &'static [&'static str],
    problems: &mut Vec<Problem>,
    read: impl Fn(Row<'a>, usize) -> Result<T, Problem>,
) -> Vec<T> {
    let rows = table::rows(file, columns, &tables[file], problems);
    let mut items = Vec::new();
    for (at, row) in rows.into_iter().enumerate() {
        match read(row, at) {
            Ok(item) => items.push(item),
            Err(problem) => problems.push(problem),
        }
    }
    items
}

/// A plant's number is its position, so the lines count up from 0.
fn plant(row: Row<'_>, at: usize) -> Result<Plant<'_>, Problem> {
    let id = row.cell("id");
    if usize::from(id.whole(0, u16::MAX)?) != at {
        return Err(id.problem(format!("must be {at}: plants are numbered in order, from 0")));
    }
    Ok(Plant {
        slug: row.cell("plant").slug()?,
        singular: row.cell("singular").text()?,
        plural: row.cell("plural").text()?,
        row,
    })
}

fn group(row: Row<'_>, _: usize) -> Result<Group<'_>, Problem> {
    Ok(Group { group: row.cell("group").word(&known::GROUPS)?, name: row.cell("name").text()? })
}

fn reference(row: Row<'_>, _: usize) -> Result<Reference<'_>, Problem> {
    Ok(Reference {
        key: row.cell("key").text()?,
        name: row.cell("name").text()?,
        subject: row.cell("about").word(&known::SUBJECTS)?,
        detail: row.cell("detail").text()?,
        doi: row.cell("doi").text,
        row,
    })
}

fn exception(row: Row<'_>, _: usize) -> Result<Exception<'_>, Problem> {
    row.cell("reason").text()?;
    Ok(Exception {
        slug: row.cell("slug").slug()?,
        check: row.cell("check").word(&known::CHECKS)?,
        row,
    })
}
