//! The table at the end of the suite.

use std::time::Duration;

use super::Count;
use crate::table;

/// One layer and what came of it.
pub(super) struct Row {
    pub name: &'static str,
    pub count: Count,
    pub time: Duration,
}

/// Prints the table and the closing line, and returns the sums.
pub(super) fn print(rows: &[Row]) -> Count {
    let total = rows.iter().fold(Count::default(), |sum, row| sum + row.count);
    println!();
    for line in lines(rows, total) {
        println!("{line}");
    }
    println!("\n{}", closing(total));
    total
}

fn lines(rows: &[Row], total: Count) -> Vec<String> {
    let time = rows.iter().map(|row| row.time).sum();
    let all = Row { name: "all", count: total, time };
    let mut cells = vec![["layer", "passed", "failed", "left out", "time"].map(str::to_owned)];
    cells.extend(rows.iter().chain([&all]).map(|row| {
        [
            row.name.to_owned(),
            row.count.passed.to_string(),
            row.count.failed.to_string(),
            row.count.ignored.to_string(),
            minutes(row.time),
        ]
    }));
    table::lines(&cells, &[1, 2, 3, 4])
}

fn closing(total: Count) -> String {
    let counts = format!("{} passed, {} failed", total.passed, total.failed);
    if total.ignored == 0 { counts } else { format!("{counts}, {} skipped", total.ignored) }
}

fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_up() {
        let row = |name, passed, failed, seconds| Row {
            name,
            count: Count { passed, failed, ignored: 0 },
            time: Duration::from_secs(seconds),
        };
        let rows = [row("core", 120, 0, 75), row("build", 2, 1, 9)];
        let total = Count { passed: 122, failed: 1, ignored: 0 };
        assert_eq!(
            lines(&rows, total),
            [
                "layer  passed  failed  left out  time",
                "core      120       0         0  1:15",
                "build       2       1         0  0:09",
                "all       122       1         0  1:24",
            ]
        );
        assert_eq!(closing(total), "122 passed, 1 failed");
    }
}
