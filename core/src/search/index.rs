//! Every word that a food can be found by, folded once.

use std::ops::Range;

use super::filter::Facts;
use super::find::bent;
use super::lexicon::{self, ends_head, is_filler};
use super::normal::{Piece, pieces};
use super::rank::{Fit, plainness};
use super::word::Word;
use crate::food::{Food, FoodId};
use crate::foods::Foods;

/// What is done to a query that finds nothing as it stands.
pub(super) type Bend = fn(&Index, Vec<String>) -> Vec<(usize, Fit)>;

/// Foods prepared for search. Build it once, and again when an own food changes.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// Missing where only names are searched.
    pub(super) bend: Option<Bend>,
    /// All words, then second spellings of some of them.
    pub(super) vocabulary: Vec<Word>,
    /// For each second spelling, the position of the word in the vocabulary.
    pub(super) twins: Vec<u16>,
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
    /// Positions of the phrases it is known by, the head of its name first.
    pub fields: Vec<u32>,
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
            let mut about = Vec::new();
            for phrases in &lexicon::of_food(food, &Facts::of(food).tags) {
                for phrase in phrases.split(';') {
                    if !phrase.is_empty() {
                        about.push(builder.about(phrase));
                    }
                }
            }
            builder.food(food, about);
        }
        builder.twins();
        builder.index.bend = Some(bent);
        builder.index
    }

    /// Prepares all foods to be found by their names as they are written: a part of what
    /// [`Self::new`] finds, for a beginning that has no more yet.
    #[must_use]
    pub fn of_names(foods: &Foods) -> Self {
        let mut builder = Builder::default();
        for food in foods.iter() {
            builder.food(food, Vec::new());
        }
        builder.index
    }

    /// All phrases that foods are known by.
    pub(super) fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The words of a phrase.
    pub(super) fn places(&self, field: &Field) -> &[Place] {
        self.places.get(field.places.start as usize..field.places.end as usize).unwrap_or_default()
    }
}

/// How many chains the words of the vocabulary are found by.
const CHAINS: usize = 4096;

#[derive(Default)]
struct Builder {
    index: Index,
    /// By a hash of a word: the latest word of its chain, one more than its position.
    latest: Vec<u16>,
    /// For each word the one before it in its chain, in the same way.
    before: Vec<u16>,
    /// Phrases shared by foods, with the places of their fields.
    shared: Vec<(&'static str, u32)>,
}

impl Builder {
    fn food(&mut self, food: &Food, mut about: Vec<u32>) {
        let facts = Facts::of(food);
        let start = self.index.fields.len() as u32;
        self.name(&food.name);
        for other in food.other_names.split(';') {
            self.phrase(Role::Other, other);
        }
        let mut fields = Vec::new();
        for at in start..self.index.fields.len() as u32 {
            fields.push(at);
        }
        fields.append(&mut about);
        let plainness = plainness(food);
        self.index.foods.push(Indexed { id: food.id, facts, plainness, fields });
    }

    fn about(&mut self, phrase: &'static str) -> u32 {
        for (known, at) in &self.shared {
            if *known == phrase {
                return *at;
            }
        }
        let at = self.index.fields.len() as u32;
        self.phrase(Role::About, phrase);
        self.shared.push((phrase, at));
        at
    }

    /// Adds the parts of a name as fields, the head first.
    fn name(&mut self, name: &str) {
        let mut parts = Parts { parts: Vec::new(), here: 0, bracket: None };
        parts.begin(Role::Head);
        parts.begin(Role::Tail);
        pieces(name, |piece| self.piece(&mut parts, piece));
        for part in &parts.parts {
            self.add(part);
        }
    }

    /// Words in brackets within the head stand beside the word before them, "Butter
    /// (lima) beans"; at its end they are names of their own.
    fn piece(&mut self, parts: &mut Parts, piece: Piece<'_>) {
        match piece {
            Piece::Open => parts.bracket = Some(parts.begin(Role::Alias)),
            Piece::Close => parts.bracket = None,
            Piece::Comma | Piece::Slash if parts.bracket.is_some() => {
                parts.bracket = Some(parts.begin(Role::Alias));
            }
            Piece::Comma => parts.here = 1,
            Piece::Slash => parts.here = parts.begin(Role::Alias),
            Piece::Word(word) => {
                let parts_here = match parts.bracket {
                    Some(bracket) => bracket,
                    None => parts.outside(word),
                };
                if let Some(part) = parts.parts.get_mut(parts_here) {
                    self.place(part, word);
                }
            }
        }
    }

    fn phrase(&mut self, role: Role, phrase: &str) {
        let mut part = Part { role, length: 0, places: Vec::new() };
        pieces(phrase, |piece| {
            if let Piece::Word(word) = piece {
                self.place(&mut part, word);
            }
        });
        self.add(&part);
    }

    /// Puts a word at the end of a part.
    fn place(&mut self, part: &mut Part, word: &str) {
        if !is_filler(word) {
            let word = self.number(word);
            part.places.push(Place { word, at: part.length });
            part.length = part.length.saturating_add(1);
        }
    }

    /// The number of a word, if it has one.
    fn find(&self, word: &str) -> Option<u16> {
        let mut next = self.latest.get(chain(word)).copied().unwrap_or_default();
        while let Some(at) = next.checked_sub(1) {
            if self.index.vocabulary.get(usize::from(at))?.text() == word {
                return Some(at);
            }
            next = *self.before.get(usize::from(at))?;
        }
        None
    }

    fn number(&mut self, word: &str) -> u16 {
        if let Some(known) = self.find(word) {
            return known;
        }
        self.latest.resize(CHAINS, 0);
        let at = self.index.vocabulary.len();
        // More words than there are numbers for are all one word.
        if at >= usize::from(u16::MAX) {
            return u16::MAX - 1;
        }
        self.index.vocabulary.push(Word::new(word));
        if let Some(latest) = self.latest.get_mut(chain(word)) {
            self.before.push(*latest);
            *latest = at as u16 + 1;
        }
        at as u16
    }

    fn add(&mut self, part: &Part) {
        if part.length > 0 {
            let start = self.index.places.len() as u32;
            self.index.places.extend_from_slice(&part.places);
            let places = start..self.index.places.len() as u32;
            self.index.fields.push(Field { role: part.role, length: part.length, places });
        }
    }

    /// Adds the second spellings.
    fn twins(&mut self) {
        for twins in lexicon::TWINS.split('\n') {
            for twin in twins.split(' ') {
                let Some(known) = self.find(twin) else { continue };
                for twin in twins.split(' ') {
                    self.index.vocabulary.push(Word::new(twin));
                    self.index.twins.push(known);
                }
            }
        }
    }
}

/// The chain that a word is in.
fn chain(word: &str) -> usize {
    let mut hash = 0_u32;
    for byte in word.bytes() {
        hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (hash >> 8) as usize % CHAINS
}

/// A field in the making.
struct Part {
    role: Role,
    length: u8,
    places: Vec<Place>,
}

/// The fields of a name in the making: head, tail, and what stands in brackets or
/// behind a slash.
struct Parts {
    parts: Vec<Part>,
    /// The part that words outside of brackets belong to.
    here: usize,
    /// The part that words belong to within brackets.
    bracket: Option<usize>,
}

impl Parts {
    /// Begins a part and gives its position.
    fn begin(&mut self, role: Role) -> usize {
        self.parts.push(Part { role, length: 0, places: Vec::new() });
        self.parts.len() - 1
    }

    /// The part that a word outside of brackets belongs to. If that is the head, what
    /// stood in brackets before it joins the head.
    fn outside(&mut self, word: &str) -> usize {
        if self.here == 0
            && let [head, _, aliases @ ..] = self.parts.as_mut_slice()
        {
            if head.length > 0 && ends_head(word) {
                self.here = 1;
                return self.here;
            }
            let at = head.length.saturating_sub(1);
            for alias in aliases {
                for place in &alias.places {
                    head.places.push(Place { at, ..*place });
                }
                // What is empty becomes no field.
                alias.places.clear();
                alias.length = 0;
            }
        }
        self.here
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields of a name: role, then its words, those at one place joined by "|".
    fn parts(name: &str) -> Vec<(Role, String)> {
        let mut builder = Builder::default();
        builder.name(name);
        let index = builder.index;
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
