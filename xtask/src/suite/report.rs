//! What is said at the end of the suite: what failing tests said, and a table.

use std::time::Duration;

use super::Count;
use super::layer::Checked;
use super::story::Story;
use crate::table;

/// One layer and what came of it.
pub(super) struct Row {
    pub name: &'static str,
    pub checked: Checked,
    pub time: Duration,
}

/// Prints what failed, the table and the closing line, and returns the sums.
pub(super) fn print(rows: &[Row]) -> Count {
    let total = rows.iter().fold(Count::default(), |sum, row| sum + row.checked.count);
    for story in rows.iter().flat_map(|row| &row.checked.stories) {
        println!("\n{}", told(story));
    }
    println!();
    for line in lines(rows, total) {
        println!("{line}");
    }
    println!("\n{}", closing(total));
    total
}

fn told(story: &Story) -> String {
    let lines = story.said.iter().chain(&story.calls);
    lines.fold(format!("failed: {}", story.test), |told, line| told + "\n  " + line)
}

fn lines(rows: &[Row], total: Count) -> Vec<String> {
    let time = rows.iter().map(|row| row.time).sum();
    let all = Row { name: "all", checked: total.into(), time };
    let mut cells = vec![["layer", "passed", "failed", "left out", "time"].map(str::to_owned)];
    cells.extend(rows.iter().chain([&all]).map(|row| {
        [
            row.name.to_owned(),
            row.checked.count.passed.to_string(),
            row.checked.count.failed.to_string(),
            row.checked.count.ignored.to_string(),
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
            checked: Count { passed, failed, ignored: 0 }.into(),
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

    #[test]
    fn tells_what_failed() {
        let story = Story {
            test: "undo::undo".to_owned(),
            said: vec!["no button \"Undo\"".to_owned()],
            calls: vec!["at ./tests/journeys/undo.rs:20:5".to_owned()],
        };
        let lines =
            ["failed: undo::undo", "  no button \"Undo\"", "  at ./tests/journeys/undo.rs:20:5"];
        assert_eq!(told(&story), lines.join("\n"));
    }
}
