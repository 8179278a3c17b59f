//! How many checks passed and failed.

use std::ops::Add;

/// Counts of checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Went well.
    pub passed: u32,
    /// Did not.
    pub failed: u32,
    /// Were left out, by `#[ignore]`.
    pub ignored: u32,
}

impl Count {
    /// A single check.
    #[must_use]
    pub const fn one(passed: bool) -> Self {
        Self { passed: passed as u32, failed: !passed as u32, ignored: 0 }
    }

    /// What a line of `cargo test` counts:
    /// `test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; ...`.
    #[must_use]
    pub fn in_line(line: &str) -> Self {
        let Some(counts) = line.trim_start().strip_prefix("test result: ") else {
            return Self::default();
        };
        let words: Vec<_> = counts.split([' ', ';', '.']).filter(|word| !word.is_empty()).collect();
        let before = |name: &str| {
            let at = words.iter().position(|word| *word == name).and_then(|at| at.checked_sub(1));
            at.and_then(|at| words[at].parse().ok()).unwrap_or_default()
        };
        Self { passed: before("passed"), failed: before("failed"), ignored: before("ignored") }
    }
}

impl Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            ignored: self.ignored + other.ignored,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_lines_of_cargo_test() {
        let line = "test result: FAILED. 12 passed; 3 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s";
        assert_eq!(Count::in_line(line), Count { passed: 12, failed: 3, ignored: 1 });
        let colored =
            "test result: \u{1b}[32mok\u{1b}[0m. 2 passed; 0 failed; 0 ignored; 0 measured";
        assert_eq!(Count::in_line(colored), Count { passed: 2, failed: 0, ignored: 0 });
        assert_eq!(Count::in_line("test link::round_trip ... ok"), Count::default());
    }
}
