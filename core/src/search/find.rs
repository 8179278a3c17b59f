//! Which foods a query finds, and what is done to one that finds none.

use super::index::Index;
use super::lexicon::is_soft;
use super::normal::words;
use super::rank::{Fit, MAX_WORDS, Query};
use super::reading::{Reading, Typos, guesses, knows};

/// The foods that fit a query, by their place in the index; all where it has no words.
pub fn find(index: &Index, query: &str) -> Vec<(usize, Fit)> {
    let mut typed = words(query);
    if typed.is_empty() {
        let mut all = Vec::new();
        for at in 0..index.foods.len() {
            all.push((at, Fit::BEST));
        }
        return all;
    }
    typed.truncate(MAX_WORDS);
    let found = Query::new(&typed, &|word, covers| Reading::plain(index, word, covers)).run(index);
    match index.bend {
        Some(bend) if found.is_empty() => bend(index, typed),
        _ => found,
    }
}

/// A query that finds nothing as it stands is bent step by step until it does.
pub fn bent(index: &Index, mut typed: Vec<String>) -> Vec<(usize, Fit)> {
    for step in [Step::OneTypo, Step::Split, Step::NoSoft, Step::Known, Step::Typos] {
        let before = typed.len();
        match step {
            Step::Split => typed = split(index, &typed),
            Step::NoSoft => drop_unless_all(&mut typed, &is_soft),
            Step::Known => drop_unless_all(&mut typed, &|word| !guesses(index, word)),
            _ => {}
        }
        if typed.len() == before && matches!(step, Step::NoSoft | Step::Known) {
            continue;
        }
        let typos = match step {
            Step::OneTypo => Typos::OneInUnknown,
            Step::Typos => Typos::InAll,
            _ => Typos::InUnknown,
        };
        let read = |word: &str, covers: u8| Reading::with_typos(index, word, covers, typos);
        let found = Query::new(&typed, &read).run(index);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

/// How a query is bent, each on top of those before.
#[derive(Clone, Copy)]
enum Step {
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
fn drop_unless_all(typed: &mut Vec<String>, which: &dyn Fn(&str) -> bool) {
    let mut others = Vec::new();
    for word in typed.iter() {
        if !which(word) {
            others.push(word.clone());
        }
    }
    if !others.is_empty() {
        *typed = others;
    }
}

/// The typed words, each that no food knows cut in two where both halves are
/// known: "stirfry".
fn split(index: &Index, typed: &[String]) -> Vec<String> {
    let mut parted = Vec::new();
    for word in typed {
        let cut = if knows(index, word, false) { None } else { cut(index, word) };
        let (start, end) = cut.unwrap_or((word, ""));
        for part in [start, end] {
            if !part.is_empty() && parted.len() < MAX_WORDS {
                parted.push(part.to_owned());
            }
        }
    }
    parted
}

/// A word in two, where both are words of foods.
fn cut<'w>(index: &Index, word: &'w str) -> Option<(&'w str, &'w str)> {
    for at in 3..word.len().saturating_sub(2) {
        if let Some((start, end)) = word.split_at_checked(at)
            && knows(index, start, true)
            && knows(index, end, false)
        {
            return Some((start, end));
        }
    }
    None
}
