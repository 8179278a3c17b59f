//! Which foods a query finds, and what is done to one that finds none.

use super::index::Index;
use super::lexicon::is_soft;
use super::normal::words;
use super::rank::{Fit, MAX_WORDS, Query};
use super::reading::{Typos, guesses, knows};

/// The foods that fit a query, by their place in the index. A query that finds
/// nothing as it stands is bent step by step until it does.
pub fn find(index: &Index, query: &str) -> Vec<(usize, Fit)> {
    let mut typed = words(query);
    typed.truncate(MAX_WORDS);
    for step in [Step::AsTyped, Step::OneTypo, Step::Split, Step::NoSoft, Step::Known, Step::Typos]
    {
        let before = typed.len();
        match step {
            Step::Split => typed = split(index, &typed),
            Step::NoSoft => drop_unless_all(&mut typed, is_soft),
            Step::Known => drop_unless_all(&mut typed, |word| !guesses(index, word)),
            _ => {}
        }
        if typed.len() == before && matches!(step, Step::NoSoft | Step::Known) {
            continue;
        }
        let typos = match step {
            Step::AsTyped => Typos::None,
            Step::OneTypo => Typos::OneInUnknown,
            Step::Typos => Typos::InAll,
            _ => Typos::InUnknown,
        };
        let found = Query::new(index, &typed, typos).run(index);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// How a query is bent, each on top of those before.
#[derive(Clone, Copy)]
enum Step {
    AsTyped,
    /// One typo in a word that no food has.
    OneTypo,
    /// Such a word cut in two, or with more typos.
    Split,
    /// Without words that tell how a food is made.
    NoSoft,
    /// Without words that are nothing like any food's.
    Known,
    /// Typos in all words.
    Typos,
}

/// Leaves out the words that `which` names, if others remain.
fn drop_unless_all(typed: &mut Vec<String>, which: impl Fn(&str) -> bool) {
    if !typed.iter().all(|word| which(word)) {
        typed.retain(|word| !which(word));
    }
}

/// The typed words, each that no food knows cut in two where both halves are
/// known: "stirfry".
fn split(index: &Index, typed: &[String]) -> Vec<String> {
    let halves = |word: &str| {
        let cuts = (3..word.len().saturating_sub(2)).filter(|at| word.is_char_boundary(*at));
        let mut cuts = cuts.map(|at| word.split_at(at));
        cuts.find(|(start, end)| knows(index, start, true) && knows(index, end, false))
            .map(|(start, end)| [start.to_owned(), end.to_owned()])
    };
    let mut parted = Vec::new();
    for word in typed {
        match halves(word).filter(|_| !knows(index, word, false)) {
            Some(halves) => parted.extend(halves),
            None => parted.push(word.clone()),
        }
    }
    parted.truncate(MAX_WORDS);
    parted
}
