//! A table of `catalog/` as rows and cells that know where they stand, so that
//! every complaint names the file, the line and the column.

use std::fmt;

/// What is wrong with a table, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    file: &'static str,
    line: usize,
    column: usize,
    name: String,
    message: String,
}

impl Problem {
    /// A complaint about a whole line.
    pub fn line(file: &'static str, line: usize, message: impl Into<String>) -> Self {
        Self { file, line, column: 0, name: String::new(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "catalog/{}:{}", self.file, self.line)?;
        if self.column > 0 {
            write!(f, ":{} ({})", self.column, self.name)?;
        }
        write!(f, ": {}", self.message)
    }
}

/// One value of a table.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    file: &'static str,
    line: usize,
    column: usize,
    name: &'static str,
    /// The value as written, never with spaces around it.
    pub text: &'a str,
}

impl Cell<'_> {
    /// A complaint about this cell.
    pub fn problem(&self, message: impl Into<String>) -> Problem {
        Problem {
            file: self.file,
            line: self.line,
            column: self.column,
            name: self.name.to_owned(),
            message: message.into(),
        }
    }
}

/// One line of a table.
#[derive(Debug, Clone)]
pub struct Row<'a> {
    file: &'static str,
    columns: &'static [&'static str],
    line: usize,
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// The cell under a column of this table.
    pub fn cell(&self, column: &str) -> Cell<'a> {
        let at = self
            .columns
            .iter()
            .position(|name| *name == column)
            .unwrap_or_else(|| panic!("{} has no column {column}", self.file));
        self.at(at)
    }

    fn at(&self, at: usize) -> Cell<'a> {
        Cell {
            file: self.file,
            line: self.line,
            column: at + 1,
            name: self.columns[at],
            text: self.cells[at],
        }
    }
}

/// Splits a table into rows. Every line must have the given columns, and no
/// cell may carry spaces around it or the quotes of a spreadsheet.
pub fn rows<'a>(
    file: &'static str,
    columns: &'static [&'static str],
    text: &'a str,
    problems: &mut Vec<Problem>,
) -> Vec<Row<'a>> {
    let mut lines = text.lines().zip(1..);
    let header = lines.next().map_or("", |(line, _)| line);
    if !header.split('\t').eq(columns.iter().copied()) {
        let wanted = columns.join(", ");
        problems.push(Problem::line(file, 1, format!("the columns must be {wanted}")));
        return Vec::new();
    }
    let mut rows = Vec::new();
    for (text, line) in lines {
        let cells: Vec<&str> = text.split('\t').collect();
        if cells.len() != columns.len() {
            let (found, wanted) = (cells.len(), columns.len());
            problems.push(Problem::line(
                file,
                line,
                format!("{found} cells where {wanted} belong, divided by tabs"),
            ));
            continue;
        }
        let row = Row { file, columns, line, cells };
        problems.extend((0..columns.len()).filter_map(|at| untidy(&row.at(at))));
        rows.push(row);
    }
    rows
}

fn untidy(cell: &Cell<'_>) -> Option<Problem> {
    let text = cell.text;
    if text != text.trim() || text.contains("  ") {
        Some(cell.problem("spaces around the value, or two in a row"))
    } else if text.starts_with('"') {
        Some(cell.problem("cells are not quoted: save the table as plain text divided by tabs"))
    } else if text.bytes().any(|byte| byte.is_ascii_control()) {
        Some(cell.problem("an invisible control character"))
    } else {
        None
    }
}
