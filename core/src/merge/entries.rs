//! Foods and notes of a meal that both sides changed.

use crate::plan::{Entry, MAX_NOTE};

/// The entries of both: those that either side added, without those that either took out.
/// The order is that of mine, then of theirs. Another amount is another entry: where both
/// changed it, both are there.
pub(super) fn entries(base: &[Entry], mine: &[Entry], theirs: &[Entry]) -> Vec<Entry> {
    let mut merged = Vec::new();
    for list in [mine, theirs] {
        for entry in list {
            let wanted = wanted(count(base, entry), count(mine, entry), count(theirs, entry));
            if count(&merged, entry) < wanted {
                merged.push(*entry);
            }
        }
    }
    merged
}

fn count(list: &[Entry], entry: &Entry) -> usize {
    let mut count = 0;
    for other in list {
        count += usize::from(other == entry);
    }
    count
}

/// How often an entry is there afterwards. What both sides added, or took out, counts
/// once.
const fn wanted(base: usize, mine: usize, theirs: usize) -> usize {
    let (more, less) = if mine > theirs { (mine, theirs) } else { (theirs, mine) };
    if less >= base {
        more
    } else if more <= base {
        less
    } else {
        more + less - base
    }
}

/// The notes of both, one below the other; nothing where they are too long together.
pub(super) fn note(base: &str, mine: &str, theirs: &str) -> Option<String> {
    if mine == base || theirs.contains(mine) {
        return Some(theirs.to_owned());
    }
    let mut note = mine.to_owned();
    if theirs != base && !mine.contains(theirs) {
        note.push('\n');
        note.push_str(theirs);
    }
    (note.chars().count() <= MAX_NOTE).then_some(note)
}

#[cfg(test)]
mod tests {
    use super::{entries, note, wanted};
    use crate::food::FoodId;
    use crate::plan::{Entry, MAX_NOTE};

    fn some(grams: &[u16]) -> Vec<Entry> {
        let entry = |grams: &u16| Entry { food: FoodId(1), grams: *grams, heated: false };
        grams.iter().map(entry).collect()
    }

    #[test]
    fn what_was_added_is_there_and_what_was_taken_out_is_not() {
        for (base, mine, theirs, merged) in [
            (&[1, 2][..], &[1, 2, 3][..], &[1, 2, 4][..], &[1, 2, 3, 4][..]),
            (&[1, 2], &[2], &[1, 2, 4], &[2, 4]),
            (&[1, 2], &[2], &[1], &[]),
            (&[1, 2], &[2], &[2], &[2]),
            (&[1], &[2], &[3], &[2, 3]),
            (&[1], &[2], &[], &[2]),
            (&[], &[5, 5], &[5], &[5, 5]),
            (&[5], &[5, 5], &[], &[5]),
            (&[1, 2, 3], &[3, 2, 1], &[1, 2, 3, 4], &[3, 2, 1, 4]),
        ] {
            assert_eq!(entries(&some(base), &some(mine), &some(theirs)), some(merged));
        }
    }

    #[test]
    fn counts_do_not_care_for_sides() {
        for base in 0..4 {
            for mine in 0..4 {
                for theirs in 0..4 {
                    let count = wanted(base, mine, theirs);
                    assert_eq!(count, wanted(base, theirs, mine));
                    assert_eq!(wanted(base, mine, base), mine);
                    assert!(count + base >= mine.max(theirs));
                }
            }
        }
    }

    #[test]
    fn notes_of_both_are_joined_where_they_fit() {
        assert_eq!(note("", "warm", "late").as_deref(), Some("warm\nlate"));
        assert_eq!(note("a", "a", "b").as_deref(), Some("b"));
        assert_eq!(note("a", "b", "a").as_deref(), Some("b"));
        assert_eq!(note("", "warm\nlate", "late").as_deref(), Some("warm\nlate"));
        assert_eq!(note("", "late", "warm\nlate").as_deref(), Some("warm\nlate"));
        assert_eq!(note("a", "", "b").as_deref(), Some("b"));
        assert_eq!(note("", &"m".repeat(MAX_NOTE), "t"), None);
    }
}
