//! What failing tests said, told again at the end: between them and the table lie minutes of
//! other output.

/// More lines than this of what a test said are not told, and of the calls that led there.
const MOST: (usize, usize) = (10, 4);

/// Longer lines than this, in characters, are cut there.
const LONGEST_LINE: usize = 240;

/// A failing test: what it said, and through which lines of tests it came there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Story {
    pub test: String,
    /// What it printed, its panic among it.
    pub said: Vec<String>,
    /// Where in the tests it was, innermost first.
    pub calls: Vec<String>,
}

/// Reads stories out of what `cargo test` prints, line by line.
#[derive(Debug, Default)]
pub(super) struct Stories {
    told: Vec<Story>,
    at: Place,
}

/// Where in the output the last line was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Elsewhere,
    /// In what a failing test printed.
    Story,
    /// In a list of calls, which names functions and, below each, a line of a file.
    Calls,
}

impl Stories {
    /// Takes the next line.
    pub fn read(&mut self, line: &str) {
        let begins = line.strip_prefix("---- ").and_then(|line| line.strip_suffix(" stdout ----"));
        if let Some(test) = begins {
            self.told.push(Story { test: test.to_owned(), ..Story::default() });
            self.at = Place::Story;
            return;
        }
        let words = line.trim();
        self.at = match (self.at, words) {
            (Place::Elsewhere, _) | (_, "failures:") => Place::Elsewhere,
            (_, "stack backtrace:") => Place::Calls,
            // What follows the calls says how to see more of them.
            (Place::Calls, _) if words.starts_with("note: ") => Place::Story,
            (at, _) => at,
        };
        let Some(story) = self.told.last_mut() else { return };
        let line: String = line.trim_end().chars().take(LONGEST_LINE).collect();
        match self.at {
            Place::Story if !words.is_empty() && !words.starts_with("note: ") => {
                add(&mut story.said, line, MOST.0);
            }
            Place::Calls if words.starts_with("at ") && words.contains("/tests/") => {
                add(&mut story.calls, words.to_owned(), MOST.1);
            }
            _ => {}
        }
    }

    /// All that were told.
    pub fn into_told(self) -> Vec<Story> {
        self.told
    }
}

fn add(lines: &mut Vec<String>, line: String, most: usize) {
    if lines.len() < most {
        lines.push(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_a_failing_test_said() {
        let output = "\
test undo::undo::webkit ... FAILED
test week::week::webkit ... ok

failures:

---- undo::undo::webkit stdout ----
left over from before

thread 'undo::undo::webkit' panicked at tests/e2e/src/find.rs:300:9:
no button \"Undo\", needed to click it. There are:
  button \"Share\"
stack backtrace:
   0: __rustc::rust_begin_unwind
             at /rustc/library/std/src/panicking.rs:697:5
   1: journeys::undo::undo
             at ./tests/journeys/undo.rs:20:5
   2: core::ops::function::FnOnce::call_once
             at /rustc/library/core/src/ops/function.rs:250:5
note: Some details are omitted, run with `RUST_BACKTRACE=full` for a verbose backtrace.
what was on the screen: target/e2e/undo.png

---- week::full stdout ----
another

failures:
    undo::undo::webkit

test result: FAILED. 1 passed; 1 failed; 0 ignored";
        let mut stories = Stories::default();
        output.lines().for_each(|line| stories.read(line));
        let told = stories.into_told();
        assert_eq!(told.len(), 2);
        assert_eq!(told[0].test, "undo::undo::webkit");
        assert_eq!(
            told[0].said,
            [
                "left over from before",
                "thread 'undo::undo::webkit' panicked at tests/e2e/src/find.rs:300:9:",
                "no button \"Undo\", needed to click it. There are:",
                "  button \"Share\"",
                "what was on the screen: target/e2e/undo.png",
            ]
        );
        assert_eq!(told[0].calls, ["at ./tests/journeys/undo.rs:20:5"]);
        assert_eq!(told[1].said, ["another"]);
    }

    #[test]
    fn tells_no_novel() {
        let mut stories = Stories::default();
        stories.read("---- long stdout ----");
        (0..100).for_each(|_| stories.read(&"long ".repeat(1000)));
        let told = stories.into_told();
        assert_eq!(told[0].said.len(), MOST.0);
        assert!(told[0].said.iter().all(|line| line.chars().count() == LONGEST_LINE));
    }
}
