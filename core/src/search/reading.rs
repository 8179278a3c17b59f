//! What it costs to read a typed word as each word that foods are known by.

use super::distance::{letters, slips, slips_allowed};
use super::index::Index;
use super::word::Word;

/// How far a typed word is from a word; [`NO_MATCH`] is too far.
pub type Cost = u8;
/// The same word, in singular or plural.
pub const EXACT: Cost = 0;
/// From here on, the word ends with what was typed.
pub const NEAR: Cost = 20;
/// From here on, it is mistyped.
pub const TYPO: Cost = 30;
/// For each slip.
const SLIP: Cost = 10;
/// The beginning of the word; one more for each letter that follows, at most six.
const PREFIX: Cost = 2;
/// Another word.
pub const NO_MATCH: Cost = Cost::MAX;

/// Fewest letters that are looked for at the end of a word ("berry", "corn").
const MIN_END: usize = 4;
/// Fewest letters before such an end: "pea", "pop", but no "salmon" for "almond".
const MIN_BEFORE_END: usize = 3;

/// Up to so many letters, the first must be right: "tripe" is not "ripe".
const SURE_FIRST: usize = 5;

/// Which typos are granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typos {
    /// One, in a word that is none of any food's.
    OneInUnknown,
    /// As many as the length of such a word allows, but no more than needed.
    InUnknown,
    /// In every word.
    InAll,
}

/// A typed word, or two read as one, and what it costs to be each word of the
/// vocabulary.
pub struct Reading {
    /// The typed words it stands for, as bits.
    pub covers: u8,
    /// How many letters were typed.
    pub letters: usize,
    /// One for each word of the vocabulary.
    pub costs: Vec<Cost>,
}

impl Reading {
    /// Reads `typed`, which stands for the typed words `covers`, as it is written.
    pub fn plain(index: &Index, typed: &str, covers: u8) -> Self {
        let typed = Word::new(typed);
        let mut costs = Vec::with_capacity(index.vocabulary.len());
        for word in &index.vocabulary {
            costs.push(plain(&typed, word));
        }
        Self { covers, letters: typed.text().chars().count(), costs }.joined(index)
    }

    /// The same with typos.
    pub fn with_typos(index: &Index, typed: &str, covers: u8, typos: Typos) -> Self {
        let typed = Word::new(typed);
        let mut costs = Vec::with_capacity(index.vocabulary.len());
        let mut unknown = true;
        for word in &index.vocabulary {
            let cost = plain(&typed, word);
            unknown &= cost == NO_MATCH;
            costs.push(cost);
        }
        let most = match typos {
            Typos::OneInUnknown if unknown => 1,
            Typos::InUnknown if unknown => 2,
            Typos::InAll => 2,
            _ => 0,
        };
        // The stem is for plurals: "carots" is one slip from "carrot".
        for form in [typed.text(), typed.stem()] {
            let most = slips_allowed(form.chars().count()).min(most);
            if most > 0 {
                mistyped(index, form, most, &mut costs);
            }
        }
        if unknown {
            let mut fewest = NO_MATCH / SLIP;
            for cost in &costs {
                fewest = fewest.min(*cost / SLIP);
            }
            for cost in &mut costs {
                if *cost / SLIP > fewest {
                    *cost = NO_MATCH;
                }
            }
        }
        Self { covers, letters: typed.text().chars().count(), costs }.joined(index)
    }

    /// Whatever reads a second spelling reads the word.
    fn joined(mut self, index: &Index) -> Self {
        let words = self.costs.len() - index.twins.len();
        if let Some((words, twins)) = self.costs.split_at_mut_checked(words) {
            for (cost, word) in twins.iter().zip(&index.twins) {
                if let Some(word) = words.get_mut(usize::from(*word)) {
                    *word = (*word).min(*cost);
                }
            }
        }
        self.costs.truncate(words);
        self
    }
}

/// Whether a food has a word that `typed` can be, typos granted.
pub fn guesses(index: &Index, typed: &str) -> bool {
    let reading = Reading::with_typos(index, typed, 1, Typos::InUnknown);
    reading.costs.iter().any(|cost| *cost != NO_MATCH)
}

/// Whether a word of the vocabulary is `typed`, or, unless `whole`, begins with it.
pub fn knows(index: &Index, typed: &str, whole: bool) -> bool {
    let typed = Word::new(typed);
    let dearest = if whole { EXACT } else { NEAR - 1 };
    index.vocabulary.iter().any(|word| plain(&typed, word) <= dearest)
}

/// The cost of reading `typed` as `word` without typos.
fn plain(typed: &Word, word: &Word) -> Cost {
    let (short, long) = (typed.text().len(), word.text().len());
    if typed.is(word) {
        EXACT
    } else if word.text().starts_with(typed.text()) {
        PREFIX + (long - short).min(6) as Cost
    } else if short >= MIN_END && long >= short + MIN_BEFORE_END && typed.ends(word) {
        NEAR
    } else {
        NO_MATCH
    }
}

/// Lowers `costs` to those of reading `typed` with at most so many slips.
fn mistyped(index: &Index, typed: &str, most: u8, costs: &mut [Cost]) {
    // A number with one digit changed is another number.
    if typed.bytes().any(|byte| byte.is_ascii_digit()) {
        return;
    }
    let own = letters(typed);
    for (word, cost) in index.vocabulary.iter().zip(costs) {
        if (own & !word.letters()).count_ones() > u32::from(most) {
            continue;
        }
        if let Some((slips, rest)) = slips(typed, word.text(), most) {
            let same_first = typed.chars().next() == word.text().chars().next();
            if !same_first && typed.len() <= SURE_FIRST {
                continue;
            }
            let first = if same_first { 0 } else { 4 };
            *cost = (*cost).min(TYPO + SLIP * slips + rest.min(4) + first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foods::Foods;

    fn cost(typed: &str, word: &str) -> Cost {
        plain(&Word::new(typed), &Word::new(word))
    }

    /// What a typed word can be in the catalog, with how many slips.
    fn read(index: &Index, typed: &str, typos: Typos) -> Vec<(String, Cost)> {
        let reading = Reading::with_typos(index, typed, 1, typos);
        let slips = |cost: Cost| if cost < TYPO { 0 } else { cost / SLIP - TYPO / SLIP };
        let read = index.vocabulary.iter().zip(reading.costs);
        read.filter(|(_, cost)| *cost != NO_MATCH)
            .map(|(word, cost)| (word.text().to_owned(), slips(cost)))
            .collect()
    }

    #[test]
    fn nearer_words_cost_less() {
        assert_eq!(cost("apple", "apples"), EXACT);
        assert_eq!(cost("berries", "berry"), EXACT);
        let costs = [EXACT, cost("app", "apple"), cost("app", "appetizer"), NEAR, NO_MATCH];
        assert!(costs.is_sorted_by(|one, next| one < next), "{costs:?}");
        assert_eq!(cost("milk", "buttermilk"), NEAR);
        assert_eq!(cost("berry", "strawberries"), NEAR);
        for (typed, word) in [("oil", "boil"), ("almon", "salmon"), ("nut", "peanut"), ("a", "b")] {
            assert_eq!(cost(typed, word), NO_MATCH, "{typed} {word}");
        }
    }

    #[test]
    fn unknown_words_are_read_with_as_few_slips_as_possible() {
        let index = Index::new(&Foods::default());
        let plain = Reading::plain(&index, "kefer", 1);
        assert!(plain.costs.iter().all(|cost| *cost == NO_MATCH));
        let one = read(&index, "kefer", Typos::OneInUnknown);
        assert!(one.contains(&("kefir".into(), 1)), "{one:?}");
        assert!(one.iter().all(|(_, slips)| *slips == 1), "{one:?}");
        assert!(read(&index, "croisannt", Typos::OneInUnknown).is_empty());
        let two = read(&index, "croisannt", Typos::InUnknown);
        assert_eq!(two, [("croissant".into(), 2)]);
    }

    #[test]
    fn known_words_keep_their_letters_unless_all_may_slip() {
        let index = Index::new(&Foods::default());
        let known = read(&index, "lime", Typos::InUnknown);
        assert!(known.iter().all(|(_, slips)| *slips == 0), "{known:?}");
        assert!(read(&index, "lime", Typos::InAll).contains(&("lima".into(), 1)));
    }

    #[test]
    fn numbers_and_first_letters_of_short_words_do_not_slip() {
        let index = Index::new(&Foods::default());
        assert!(read(&index, "1999", Typos::InAll).is_empty());
        assert!(read(&index, "xefir", Typos::InAll).is_empty());
        assert!(!read(&index, "xauliflower", Typos::InAll).is_empty());
    }

    #[test]
    fn words_are_known_whole_or_begun() {
        let index = Index::new(&Foods::default());
        assert!(knows(&index, "peanut", true) && knows(&index, "peanu", false));
        assert!(!knows(&index, "peanu", true) && !knows(&index, "melon pan", false));
        assert!(guesses(&index, "penut") && !guesses(&index, "moringa"));
    }
}
