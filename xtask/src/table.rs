//! Plain tables of text.

/// Lines of left-aligned columns, two spaces apart; the columns that `right` names by
/// position are right-aligned.
#[must_use]
pub fn lines<const N: usize>(rows: &[[String; N]], right: &[usize]) -> Vec<String> {
    let width = |column: usize| {
        rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default()
    };
    let widths: [usize; N] = std::array::from_fn(width);
    rows.iter()
        .map(|row| {
            let cells = row.iter().zip(widths).enumerate().map(|(column, (cell, width))| {
                if right.contains(&column) {
                    format!("{cell:>width$}")
                } else {
                    format!("{cell:<width$}")
                }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up() {
        let rows = [["a", "10", "x"], ["long", "9", "y"]].map(|row| row.map(str::to_owned));
        assert_eq!(lines(&rows, &[1]), ["a     10  x", "long   9  y"]);
    }
}
