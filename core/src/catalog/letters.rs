//! The words of the catalog as the range coder writes them: bit by bit, each expected
//! from the letters before it. What several contexts expect is weighed up, after M. V.
//! Mahoney, "Adaptive weighing of context models for lossless data compression" (2005).
//!
//! The build writes with the same description that the planner reads with, so this
//! file is part of both. It reckons in fractions, but only adds, multiplies, divides
//! and takes roots: these round alike on every machine.

use super::coder::{Coder, MOST};

/// The word so far, and no letter before to four of them.
const CONTEXTS: usize = 6;

/// How many odds there is room for, as a power of two.
const ROOM: u32 = 19;

/// How fast the weights learn.
const RATE: f32 = 0.002;

/// Seen this often, odds move by the same share each time.
const STEADY: u8 = 20;

/// How often yes is expected in one context.
#[derive(Clone, Copy)]
struct Odds {
    /// From always no to always yes.
    lean: i16,
    seen: u8,
    /// Tells the contexts that share a place: the latest takes it.
    owner: u8,
}

impl Odds {
    fn lean(self) -> f32 {
        f32::from(self.lean) / 32768.0
    }

    /// What a context has to say: the more, the surer it is.
    fn told(self) -> f32 {
        let lean = self.lean();
        lean / (1.0015 - lean * lean).sqrt()
    }

    fn learn(&mut self, target: f32) {
        let way = (target - self.lean()) / (f32::from(self.seen) + 1.2);
        self.lean += (way * 32767.0) as i16;
        self.seen = (self.seen + 1).min(STEADY);
    }
}

/// Reads or writes letters.
pub struct Letters {
    odds: Vec<Odds>,
    /// How much each context counts, by how many of them were met before.
    weights: [[f32; CONTEXTS]; CONTEXTS + 1],
    /// The latest four letters.
    latest: u32,
    /// A hash of the word so far.
    word: u32,
}

impl Letters {
    /// Nothing is written yet.
    pub fn new() -> Self {
        Self {
            odds: vec![Odds { lean: 0, seen: 0, owner: 0 }; 1 << ROOM],
            weights: [[0.3; CONTEXTS]; CONTEXTS + 1],
            latest: 0,
            word: 1,
        }
    }

    /// One byte of a text. A reader passes any.
    pub fn code(&mut self, coder: &mut Coder, letter: u8) -> u8 {
        let mut contexts = [self.word; CONTEXTS];
        let mut mask = 0;
        for context in contexts.iter_mut().skip(1) {
            // Adding the mask tells one letter from two.
            *context = (self.latest & mask).wrapping_add(mask);
            mask = mask << 8 | 0xFF;
        }
        let mut node = 1;
        for bit in (0..8).rev() {
            let yes = self.bit(coder, &contexts, node, letter >> bit & 1 == 1);
            node = 2 * node + u32::from(yes);
        }
        self.latest = self.latest << 8 | node & 0xFF;
        let letter = node as u8;
        self.word =
            if letter.is_ascii_lowercase() { hash(self.word.wrapping_add(node)) } else { 1 };
        letter
    }

    fn bit(&mut self, coder: &mut Coder, contexts: &[u32; CONTEXTS], node: u32, bit: bool) -> bool {
        let mut places = [0; CONTEXTS];
        let mut met = 0;
        for (context, place) in contexts.iter().zip(&mut places) {
            let hash = hash(hash(*context).wrapping_add(node));
            *place = (hash >> (u32::BITS - ROOM)) as usize;
            let odds = &mut self.odds[*place];
            if odds.owner != hash as u8 {
                *odds = Odds { lean: 0, seen: 0, owner: hash as u8 };
            }
            met += usize::from(odds.seen > 0);
        }
        let weights = &mut self.weights[met];
        let mut sum = 0.0;
        for (weight, place) in weights.iter().zip(&places) {
            sum += weight * self.odds[*place].told();
        }
        let lean = sum / (1.0 + sum * sum).sqrt();
        let share = (32768.0 + lean * 32750.0) as u32;
        let yes = coder.weighted(&[share, MOST - share], usize::from(!bit)) == 0;
        let target = if yes { 1.0 } else { -1.0 };
        for (weight, place) in weights.iter_mut().zip(&places) {
            let odds = &mut self.odds[*place];
            *weight += (target - lean) * RATE * odds.told();
            odds.learn(target);
        }
        yes
    }
}

const fn hash(number: u32) -> u32 {
    let mixed = number.wrapping_mul(0x9E37_79B1);
    (mixed ^ mixed >> 15).wrapping_mul(0x85EB_CA6B)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_back() {
        let text = "crème fraîche=\nplain B\n".repeat(20);
        let mut writer = Coder::writing();
        let mut model = Letters::new();
        for letter in text.bytes() {
            model.code(&mut writer, letter);
        }
        let written = writer.finish();
        assert!(written.len() < 60, "{} bytes", written.len());
        let mut reader = Coder::reading(written);
        let mut model = Letters::new();
        let read: Vec<u8> = text.bytes().map(|_| model.code(&mut reader, 0)).collect();
        assert_eq!(String::from_utf8(read), Ok(text));
        assert!(reader.is_read());
    }
}
