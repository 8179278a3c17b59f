//! Every word that a food can be found by, folded once.

use std::collections::HashMap;
use std::ops::Range;

use super::filter::Facts;
use super::lexicon::{self, is_filler};
use super::normal::{Piece, pieces};
use super::rank::plainness;
use super::word::Word;
use crate::food::{Food, FoodId};
use crate::foods::Foods;

/// Foods prepared for search. Build it once, and again when an own food changes.
#[derive(Clone, Debug, Default)]
pub struct Index {
    pub(super) vocabulary: Vec<Word>,
    /// Second spellings of words of the vocabulary.
    pub(super) twins: Vec<(u16, Word)>,
    fields: Vec<Field>,
    places: Vec<Place>,
    pub(super) foods: Vec<Indexed>,
}

/// A food's words and what ranks it among equals.
#[derive(Clone, Debug)]
pub(super) struct Indexed {
    pub id: FoodId,
    pub facts: Facts,
    /// 0 for a plain food, more for what was done to it.
    pub plainness: u8,
    names: Range<u32>,
    /// Phrases shared with other foods.
    about: Vec<u32>,
}

impl Indexed {
    /// Positions of the phrases it is known by, the head of its name first.
    pub fn fields(&self) -> impl Iterator<Item = usize> {
        self.names.clone().chain(self.about.iter().copied()).map(|at| at as usize)
    }
}

/// Where the words of a field come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The name up to its first comma or "with": "Whole milk".
    Head,
    /// The rest of the name.
    Tail,
    /// What stands in brackets in the name, or after a slash.
    Alias,
    /// One of the other names.
    Other,
    /// A group, kind or tag.
    About,
}

/// A phrase that a food is known by.
#[derive(Clone, Debug)]
pub(super) struct Field {
    pub role: Role,
    /// How many places it has.
    pub length: u8,
    places: Range<u32>,
}

/// A word at its place in a field.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Position in the vocabulary.
    pub word: u16,
    /// Place in the field, from 0; two words can share one.
    pub at: u8,
}

impl Index {
    /// Prepares all foods.
    #[must_use]
    pub fn new(foods: &Foods) -> Self {
        let mut builder = Builder::default();
        for food in foods.iter() {
            builder.food(food);
        }
        builder.finish()
    }

    /// All phrases that foods are known by.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The words of a phrase.
    pub(super) fn places(&self, field: &Field) -> &[Place] {
        &self.places[field.places.start as usize..field.places.end as usize]
    }
}

#[derive(Default)]
struct Builder {
    index: Index,
    numbers: HashMap<String, u16>,
    /// Phrases shared by foods, with the places of their fields.
    shared: Vec<(&'static str, u32)>,
}

impl Builder {
    fn food(&mut self, food: &Food) {
        let facts = Facts::of(food);
        let about = lexicon::of_food(food, &facts.tags).map(|phrase| self.about(phrase)).collect();
        let start = self.index.fields.len() as u32;
        self.name(&food.name);
        for other in food.other_names.split(';') {
            self.phrase(Role::Other, other);
        }
        let names = start..self.index.fields.len() as u32;
        self.index.foods.push(Indexed {
            id: food.id,
            facts,
            plainness: plainness(food),
            names,
            about,
        });
    }

    fn about(&mut self, phrase: &'static str) -> u32 {
        if let Some((_, at)) = self.shared.iter().find(|(known, _)| *known == phrase) {
            return *at;
        }
        let at = self.index.fields.len() as u32;
        self.phrase(Role::About, phrase);
        self.shared.push((phrase, at));
        at
    }

    /// Adds the parts of a name as fields, the head first. Words in brackets within
    /// the head stand beside the word before them, "Butter (lima) beans"; at its end
    /// they are names of their own.
    fn name(&mut self, name: &str) {
        let mut parts = vec![Part::new(Role::Head), Part::new(Role::Tail)];
        let (mut here, mut bracket) = (0, None);
        pieces(name, |piece| match (piece, bracket) {
            (Piece::Open, _) => {
                bracket = Some(parts.len());
                parts.push(Part::new(Role::Alias));
            }
            (Piece::Close, _) => bracket = None,
            (Piece::Comma | Piece::Slash, Some(_)) => {
                bracket = Some(parts.len());
                parts.push(Part::new(Role::Alias));
            }
            (Piece::Word(word), Some(at)) => self.place(&mut parts[at], word),
            (Piece::Comma, None) => here = 1,
            (Piece::Slash, None) => {
                here = parts.len();
                parts.push(Part::new(Role::Alias));
            }
            (Piece::Word(word), None) => {
                if here == 0 && parts[0].length > 0 && ends_head(word) {
                    here = 1;
                }
                if here == 0 {
                    for alias in parts.split_off(2) {
                        let at = parts[0].length.saturating_sub(1);
                        parts[0].places.extend(alias.places.iter().map(|p| Place { at, ..*p }));
                    }
                }
                self.place(&mut parts[here], word);
            }
        });
        for part in parts {
            self.add(part);
        }
    }

    fn phrase(&mut self, role: Role, phrase: &str) {
        let mut part = Part::new(role);
        pieces(phrase, |piece| {
            if let Piece::Word(word) = piece {
                self.place(&mut part, word);
            }
        });
        self.add(part);
    }

    fn place(&mut self, part: &mut Part, word: &str) {
        if !is_filler(word) {
            let word = self.number(word);
            part.places.push(Place { word, at: part.length });
            part.length = part.length.saturating_add(1);
        }
    }

    fn number(&mut self, word: &str) -> u16 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let vocabulary = &mut self.index.vocabulary;
        let number = u16::try_from(vocabulary.len()).unwrap_or(u16::MAX);
        vocabulary.push(Word::new(word));
        self.numbers.insert(word.into(), number);
        number
    }

    fn add(&mut self, part: Part) {
        if part.length > 0 {
            let start = self.index.places.len() as u32;
            self.index.places.extend(part.places);
            let places = start..self.index.places.len() as u32;
            self.index.fields.push(Field { role: part.role, length: part.length, places });
        }
    }

    fn finish(mut self) -> Index {
        for twins in lexicon::TWINS {
            for known in twins.split(' ').filter_map(|twin| self.numbers.get(twin)) {
                self.index.twins.extend(twins.split(' ').map(|twin| (*known, Word::new(twin))));
            }
        }
        self.index
    }
}

/// A field in the making.
struct Part {
    role: Role,
    length: u8,
    places: Vec<Place>,
}

impl Part {
    const fn new(role: Role) -> Self {
        Self { role, length: 0, places: Vec::new() }
    }
}

/// Whether what follows only describes what stands before: "Apple with skin".
fn ends_head(word: &str) -> bool {
    matches!(word, "with" | "without" | "in" | "made" | "from" | "for" | "no")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a name: role, then its words, those at one place joined by "|".
    fn parts(name: &str) -> Vec<(Role, String)> {
        let mut builder = Builder::default();
        builder.name(name);
        let index = builder.finish();
        let words = |field: &Field| {
            let mut words = vec![String::new(); usize::from(field.length)];
            for place in index.places(field) {
                let word = &mut words[usize::from(place.at)];
                if !word.is_empty() {
                    word.push('|');
                }
                word.push_str(index.vocabulary[usize::from(place.word)].text());
            }
            words.join(" ")
        };
        index.fields().iter().map(|field| (field.role, words(field))).collect()
    }

    fn fields(list: &[(Role, &str)]) -> Vec<(Role, String)> {
        list.iter().map(|(role, words)| (*role, (*words).to_owned())).collect()
    }

    #[test]
    fn a_name_has_a_head_and_a_tail() {
        use Role::{Head, Tail};
        assert_eq!(parts("Whole milk"), fields(&[(Head, "whole milk")]));
        assert_eq!(
            parts("Chicken breast, no skin, roasted"),
            fields(&[(Head, "chicken breast"), (Tail, "no skin roasted")])
        );
        assert_eq!(parts("Apple with skin"), fields(&[(Head, "apple"), (Tail, "skin")]));
        assert_eq!(parts("Beans and rice"), fields(&[(Head, "beans rice")]));
        assert_eq!(parts(""), []);
        assert_eq!(parts("In-between"), fields(&[(Head, "between")]));
    }

    #[test]
    fn brackets_stand_beside_a_word_or_alone() {
        use Role::{Alias, Head, Tail};
        assert_eq!(parts("Butter (lima) beans"), fields(&[(Head, "butter|lima beans")]));
        assert_eq!(
            parts("Rocket (arugula), raw"),
            fields(&[(Head, "rocket"), (Tail, "raw"), (Alias, "arugula")])
        );
        assert_eq!(
            parts("Spirits, 40% (gin, rum)"),
            fields(&[(Head, "spirits"), (Tail, "40"), (Alias, "gin"), (Alias, "rum")])
        );
        assert_eq!(
            parts("Egg roll / spring roll, fried"),
            fields(&[(Head, "egg roll"), (Tail, "fried"), (Alias, "spring roll")])
        );
        assert_eq!(parts("(Wild) rice)"), fields(&[(Head, "wild|rice")]));
        assert_eq!(parts("Rice (wild"), fields(&[(Head, "rice"), (Alias, "wild")]));
    }
}
