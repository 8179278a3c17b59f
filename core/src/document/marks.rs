//! Which tabs wrote a document, and what of theirs it holds.
//!
//! Storage alone cannot tell whether a text took in what was written before it: two tabs
//! may write at the same moment. So each tab counts its writes, and a document carries
//! the latest count of each tab that it holds.

use crate::json::Form;

/// So many tabs are remembered, those that wrote last.
const MOST: usize = 16;

/// For each tab the number of its latest write that a document holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(Vec<Mark>);

/// A tab, by a number drawn at random, and how often it wrote.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Mark {
    tab: u32,
    writes: u32,
}

impl Marks {
    /// Notes a tab's latest write, by its number.
    pub(crate) fn note(&mut self, tab: u32, writes: u32) {
        self.put(Mark { tab, writes });
    }

    /// Whether nothing is known, as in documents of versions 1 and 2.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every write that the other marks tell of is among these. A tab that was
    /// left out for want of room wrote long ago.
    #[must_use]
    pub fn hold(&self, others: &Self) -> bool {
        for other in &others.0 {
            let mine = self.of(other.tab);
            if mine < other.writes && (mine > 0 || self.0.len() < MOST) {
                return false;
            }
        }
        true
    }

    /// The writes that both tell of.
    pub(crate) fn common(&self, others: &Self) -> Self {
        let mut common = Self::default();
        for mark in &self.0 {
            let writes = mark.writes.min(others.of(mark.tab));
            if writes > 0 {
                common.put(Mark { writes, ..*mark });
            }
        }
        common
    }

    /// Takes in the writes that other marks tell of.
    pub(crate) fn add(&mut self, others: &Self) {
        for other in &others.0 {
            if self.of(other.tab) < other.writes {
                self.put(*other);
            }
        }
    }

    fn of(&self, tab: u32) -> u32 {
        for mark in &self.0 {
            if mark.tab == tab {
                return mark.writes;
            }
        }
        0
    }

    /// Puts a mark behind the others: it is the latest.
    fn put(&mut self, mark: Mark) {
        self.0.retain(|other| other.tab != mark.tab);
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(mark);
    }
}

/// Marks as they are stored: pairs of numbers.
pub(super) fn marks(form: &mut Form<'_>, marks: &mut Marks) {
    if form.name_if("writes", !marks.is_empty()) {
        form.list(&mut marks.0, Mark::default, |form, mark| {
            form.pair();
            form.number(&mut mark.tab, u32::MAX);
            form.number(&mut mark.writes, u32::MAX);
            form.end();
        });
        marks.0.truncate(MOST);
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, Marks};

    #[test]
    fn marks_tell_whether_a_write_was_taken_in() {
        let mut mine = Marks::default();
        mine.note(7, 1);
        let mut theirs = mine.clone();
        mine.note(7, 2);
        theirs.note(9, 1);
        assert!(!mine.hold(&theirs) && !theirs.hold(&mine));
        theirs.add(&mine);
        assert!(theirs.hold(&mine) && !mine.hold(&theirs));
        assert!(mine.hold(&Marks::default()));
    }

    #[test]
    fn tabs_that_wrote_long_ago_are_left_out_and_count_as_held() {
        let mut old = Marks::default();
        old.note(1, 1);
        let mut now = old.clone();
        for tab in 2..2 + MOST as u32 {
            now.note(tab, 1);
        }
        assert_eq!(now.of(1), 0);
        assert!(now.hold(&old) && !old.hold(&now));
    }
}
