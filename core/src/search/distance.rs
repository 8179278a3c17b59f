//! How far a mistyped word is from the beginning of another.

use super::normal::MAX_WORD;

/// Most slips that may count as a typo in a word of this many letters.
#[must_use]
pub const fn slips_allowed(letters: usize) -> u8 {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The letters of a word as bits; two words share most of them or are far apart.
#[must_use]
pub fn letters(word: &str) -> u32 {
    word.chars().fold(0, |bits, letter| bits | 1 << (letter as u32 % 32))
}

/// The fewest slips (a letter too many, missing, wrong, or two swapped) that turn
/// `typed` into a beginning of `word`, and how many letters of `word` follow it.
/// None above `most` slips.
#[must_use]
pub fn slips(typed: &str, word: &str, most: u8) -> Option<(u8, u8)> {
    let mut letters = ['\0'; MAX_WORD];
    let mut length = 0;
    for (letter, place) in word.chars().zip(&mut letters) {
        *place = letter;
        length += 1;
    }
    // Said again, so that the compiler knows that no index below is out of bounds.
    let length = length.min(MAX_WORD);
    // Row by row: the slips between the first letters of `typed` and of `word`.
    let mut before = [0_u8; MAX_WORD + 1];
    let mut above = [0_u8; MAX_WORD + 1];
    for (slips, cell) in (0..).zip(&mut above) {
        *cell = slips;
    }
    let mut last = '\0';
    for (row, letter) in (1_u8..).zip(typed.chars().take(MAX_WORD)) {
        let mut here = [row; MAX_WORD + 1];
        let mut least = row;
        for at in 1..length + 1 {
            let same = letters[at - 1] == letter;
            let mut slips =
                (above[at - 1] + u8::from(!same)).min(above[at] + 1).min(here[at - 1] + 1);
            if row > 1 && at > 1 && letters[at - 2] == letter && letters[at - 1] == last {
                slips = slips.min(before[at - 2] + 1);
            }
            here[at] = slips;
            least = least.min(slips);
        }
        if least > most {
            return None;
        }
        before = above;
        above = here;
        last = letter;
    }
    let ends = &above[..=length];
    let fewest = *ends.iter().min()?;
    let end = ends.iter().rposition(|slips| *slips == fewest)?;
    let rest = u8::try_from(length - end).unwrap_or(u8::MAX);
    (fewest <= most).then_some((fewest, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_sort_of_slip_once() {
        assert_eq!(slips("kefir", "kefir", 2), Some((0, 0)));
        assert_eq!(slips("keffir", "kefir", 2), Some((1, 0)), "one too many");
        assert_eq!(slips("kfir", "kefir", 2), Some((1, 0)), "one missing");
        assert_eq!(slips("kefer", "kefir", 2), Some((1, 0)), "one wrong");
        assert_eq!(slips("ekfir", "kefir", 2), Some((1, 0)), "two swapped");
        assert_eq!(slips("crossiant", "croissant", 2), Some((2, 0)));
    }

    #[test]
    fn a_beginning_is_enough() {
        assert_eq!(slips("brocol", "broccoli", 2), Some((1, 1)));
        assert_eq!(slips("spin", "spinach", 0), Some((0, 3)));
    }

    #[test]
    fn gives_up_above_the_bound() {
        assert_eq!(slips("kefir", "kiwi", 1), None);
        assert_eq!(slips("kefer", "kefir", 0), None);
        assert_eq!(slips("", "kefir", 0), Some((0, 5)));
        assert_eq!(slips("ab", "", 1), None);
    }

    #[test]
    fn short_words_allow_no_slip() {
        assert_eq!([3, 4, 7, 8, 24].map(slips_allowed), [0, 1, 1, 2, 2]);
    }

    #[test]
    fn long_words_stay_in_bounds() {
        let long = "é".repeat(100);
        assert_eq!(slips(&long, &long, 2), Some((0, 0)));
        assert_eq!(slips("e", &long, 2), Some((1, 23)));
    }
}
