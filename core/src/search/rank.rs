//! How well each food fits the typed words.

use super::index::{Field, Index, Indexed, Role};
use super::reading::{Cost, EXACT, NEAR, NO_MATCH, Reading, TYPO};
use crate::food::Food;
use crate::inputs::Nova;
use crate::kind::Kind;

/// Most words of a query that are read.
pub const MAX_WORDS: usize = 8;
/// Fewest letters of a group or tag that find its foods.
const MIN_ABOUT: usize = 4;
/// How far foods stand behind those whose whole name was typed.
const PART_OF_NAME: u16 = 12;

/// How well a food fits, best first: the tier decides, then recent use, then the
/// cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fit {
    /// The sort of match it is.
    pub tier: Tier,
    /// How far it is from the best of its sort, 0 the best.
    pub cost: u16,
}

impl Fit {
    /// None is better.
    pub const BEST: Self = Self { tier: Tier::Name, cost: 0 };
}

/// The sort of match a food is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The query is the food's name, one of its other names, or the main word of its
    /// name: "milk" of "Goat milk".
    Name,
    /// Every word begins a word of the name, one of them its main or first; or the
    /// query is the food's group, kind or tag.
    Start,
    /// Every word begins a word of the name or of another name.
    Words,
    /// A word ends a longer one ("berry"), or belongs to a group or tag.
    Near,
    /// A word is mistyped.
    Typo,
}

/// Typed words, ready to be held against foods.
pub struct Query {
    /// One for each typed word, then one for each two neighbors.
    readings: Vec<Reading>,
    count: usize,
}

impl Query {
    /// Reads 1 to [`MAX_WORDS`] typed words: each, and two neighbors as one, with the bits
    /// of those that it stands for.
    pub fn new(typed: &[String], read: &dyn Fn(&str, u8) -> Reading) -> Self {
        let mut readings = Vec::new();
        for (at, word) in typed.iter().enumerate() {
            readings.push(read(word, 1 << at));
        }
        for (at, (one, next)) in typed.iter().zip(typed.iter().skip(1)).enumerate() {
            readings.push(read(&(one.clone() + next), 3 << at));
        }
        Self { readings, count: typed.len() }
    }

    /// The foods that fit, by their place in the index.
    pub fn run(&self, index: &Index) -> Vec<(usize, Fit)> {
        let mut found = Vec::new();
        for (at, food) in index.foods.iter().enumerate() {
            if let Some(fit) = self.fit(index, food) {
                found.push((at, fit));
            }
        }
        found
    }

    fn fit(&self, index: &Index, food: &Indexed) -> Option<Fit> {
        let all = u8::MAX >> (MAX_WORDS - self.count);
        let mut best = [Hit::NONE; 2 * MAX_WORDS];
        // The query is a whole name; a whole phrase about the food.
        let (mut is_name, mut is_about) = (false, false);
        // Typed words that the name holds letter by letter; whether its main word and
        // its whole head are among them; words of the head not begun.
        let (mut in_name, mut main, mut whole_head, mut head_left) = (0, false, false, 0);
        for at in &food.fields {
            let Some(field) = index.fields().get(*at as usize) else { continue };
            if field.role == Role::Head {
                head_left = u32::from(field.length);
            }
            let (mut exact, mut complete, mut begun) = (0, 0_u16, 0_u16);
            for place in index.places(field) {
                let word = usize::from(place.word);
                for (reading, best) in self.readings.iter().zip(&mut best) {
                    let cost = reading.costs.get(word).copied().unwrap_or(NO_MATCH);
                    let is_too_short = field.role == Role::About && reading.letters < MIN_ABOUT;
                    if cost == NO_MATCH || is_too_short {
                        continue;
                    }
                    let bit = 1 << place.at.min(15);
                    begun |= bit;
                    if cost == EXACT {
                        exact |= reading.covers;
                        complete |= bit;
                        main |= field.role == Role::Head && place.at + 1 == field.length;
                    }
                    let hit = Hit::new(cost, field, place.at);
                    if hit.cost < best.cost {
                        *best = hit;
                    }
                }
            }
            let complete = complete.count_ones() >= u32::from(field.length.min(16));
            match field.role {
                Role::Head => {
                    in_name = exact;
                    whole_head = complete;
                    head_left -= begun.count_ones().min(head_left);
                }
                Role::Tail => in_name |= exact,
                Role::Alias | Role::Other => is_name |= complete && exact == all,
                Role::About => is_about |= complete && exact == all,
            }
        }
        is_name |= whole_head && in_name == all;
        let hit = self.cheapest(&best)?;
        let tier = match hit.tier() {
            _ if is_name || (main && in_name == all) => Tier::Name,
            Tier::Words | Tier::Near if is_about => Tier::Start,
            tier => tier,
        };
        let part = if is_name { 0 } else { PART_OF_NAME };
        let cost = hit.cost + part + 3 * head_left.min(4) as u16 + u16::from(food.plainness);
        Some(Fit { tier, cost })
    }

    /// The best way to read all typed words, each alone or joined to the next.
    fn cheapest(&self, best: &[Hit]) -> Option<Hit> {
        let (mut here, mut next) = (Hit::START, Hit::NONE);
        let (alone, joined) = best.split_at_checked(self.count)?;
        // No reading joins the last word to a next one: its place holds no hit.
        for (alone, joined) in alone.iter().zip(joined.get(..self.count)?).rev() {
            let (alone, joined) = (alone.and(here), joined.and(next));
            next = here;
            here = if joined.cost < alone.cost { joined } else { alone };
        }
        (here.cost != Hit::NONE.cost).then_some(here)
    }
}

/// What it costs to read typed words as words of a food.
#[derive(Clone, Copy)]
struct Hit {
    cost: u16,
    /// What is so of any of the words, as bits.
    marks: u8,
}

impl Hit {
    const NONE: Self = Self { cost: u16::MAX, marks: 0 };
    const START: Self = Self { cost: 0, marks: 0 };

    /// It is mistyped.
    const TYPO: u8 = 1;
    /// It ends a longer one, or belongs to a group or tag.
    const NEAR: u8 = 2;
    /// It does not stand in the name.
    const BESIDE_NAME: u8 = 4;
    /// It is the main or the first word of the name.
    const MAIN: u8 = 8;

    fn new(cost: Cost, field: &Field, at: u8) -> Self {
        let (first, last) = (at == 0, at + 1 >= field.length);
        // The main word of an English phrase is its last: "Whole milk".
        let place = match (first, last) {
            (_, true) => 0,
            (true, _) => 2,
            _ => 3,
        };
        let main = if first || last { Self::MAIN } else { 0 };
        let (role, mut marks) = match field.role {
            Role::Head => (place, main),
            Role::Alias => (2 + place, 0),
            Role::Other => (4 + place, Self::BESIDE_NAME),
            Role::Tail => (6, 0),
            Role::About => (8, Self::BESIDE_NAME | Self::NEAR),
        };
        if cost >= NEAR {
            marks |= Self::NEAR;
        }
        if cost >= TYPO {
            marks |= Self::TYPO;
        }
        Self { cost: u16::from(cost) + role, marks }
    }

    const fn and(self, other: Self) -> Self {
        Self { cost: self.cost.saturating_add(other.cost), marks: self.marks | other.marks }
    }

    const fn tier(self) -> Tier {
        if self.marks & Self::TYPO != 0 {
            Tier::Typo
        } else if self.marks & Self::NEAR != 0 {
            Tier::Near
        } else if self.marks & Self::BESIDE_NAME == 0 && self.marks & Self::MAIN != 0 {
            Tier::Start
        } else {
            Tier::Words
        }
    }
}

/// 0 for a plain food, more for what was done to it.
pub fn plainness(food: &Food) -> u8 {
    let processing = match food.inputs.nova {
        Nova::Whole => 0,
        Nova::Ingredient | Nova::Processed => 3,
        Nova::UltraProcessed => 8,
    };
    let composed = match food.kind {
        Kind::MixedDishGrain
        | Kind::MixedDishMeat
        | Kind::MixedDishPulse
        | Kind::MixedDishVegetable
        | Kind::Soup
        | Kind::Salad
        | Kind::Sauce
        | Kind::Dip
        | Kind::Condiment
        | Kind::Flour => 4,
        _ => 0,
    };
    processing + composed + if food.as_served { 0 } else { 2 }
}
