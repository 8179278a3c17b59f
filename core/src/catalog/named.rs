//! Foods named by slug in the code: the compiler turns names into numbers, so that a
//! name the catalog lacks does not compile, and no name is downloaded.

use crate::food::FoodId;

// `SLUGS`: every slug with its food's number. Only the compiler reads it.
include!(concat!(env!("OUT_DIR"), "/slugs.rs"));

/// The numbers of foods. For constants: at run time, [`by_slug`](super::by_slug).
///
/// # Panics
/// When the catalog has no food of a name; in a constant, the compiler says so.
#[must_use]
pub const fn foods<const N: usize>(slugs: [&str; N]) -> [FoodId; N] {
    let mut ids = [FoodId(0); N];
    let mut at = 0;
    while at < N {
        ids[at] = food(slugs[at]);
        at += 1;
    }
    ids
}

/// The number of a food. As [`foods`].
///
/// # Panics
/// As [`foods`].
#[must_use]
pub const fn food(slug: &str) -> FoodId {
    number(slug.as_bytes())
}

const fn number(slug: &[u8]) -> FoodId {
    let mut at = 0;
    while at < SLUGS.len() {
        if same(SLUGS[at].0.as_bytes(), slug) {
            return FoodId(SLUGS[at].1);
        }
        at += 1;
    }
    panic!("the catalog has no food of this name");
}

/// Between the two sides of a row, see [`row_numbers`].
pub const SIDE: FoodId = FoodId(u16::MAX);
/// Behind a row.
pub const ROW: FoodId = FoodId(0);

/// The numbers of rows of foods: names parted by spaces, [`SIDE`] for `>` and [`ROW`]
/// for `;`.
///
/// # Panics
/// As [`foods`].
#[must_use]
pub const fn row_numbers<const N: usize>(rows: &str) -> [FoodId; N] {
    let mut ids = [ROW; N];
    let mut rest = rows.as_bytes();
    let mut at = 0;
    while at < N {
        let (word, behind) = rest.split_at(word_length(rest));
        ids[at] = match word {
            b";" => ROW,
            b">" => SIDE,
            _ => number(word),
        };
        rest = if behind.is_empty() { behind } else { behind.split_at(1).1 };
        at += 1;
    }
    ids
}

/// How many numbers [`row_numbers`] gives.
#[must_use]
pub const fn words_of(rows: &str) -> usize {
    let mut rest = rows.as_bytes();
    let mut words = 1;
    while word_length(rest) < rest.len() {
        rest = rest.split_at(word_length(rest) + 1).1;
        words += 1;
    }
    words
}

const fn word_length(text: &[u8]) -> usize {
    let mut length = 0;
    while length < text.len() && text[length] != b' ' {
        length += 1;
    }
    length
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::{food, foods};
    use crate::catalog;

    #[test]
    fn names_are_those_of_the_catalog() {
        for known in catalog::foods() {
            assert_eq!(food(&known.slug), known.id, "{}", known.slug);
        }
        const TWO: [crate::food::FoodId; 2] = foods(["miso", "apple"]);
        let slugs = TWO.map(|id| catalog::by_id(id).expect("a food").slug.to_string());
        assert_eq!(slugs, ["miso", "apple"]);
    }
}
