//! How much of a food: in half portions where it fits, else in grams.

use super::portions::CENTIGRAMS;
use crate::catalog;
use crate::coder::{Choice, Coder, RoundNumber};
use crate::food::FoodId;
use crate::plan::Entry;

/// Amounts up to this many half portions are counted in them; the symbol behind
/// says grams.
const MOST_HALVES: usize = 15;

/// Learned odds of amounts and heat.
#[derive(Debug)]
pub(super) struct Amounts {
    halves: [Choice; 16],
    /// By how many roundings differ.
    rounding: [[Choice; 4]; 5],
    grams: RoundNumber,
    /// By whether the food was heated the last time.
    heated: [Choice; 2],
}

impl Amounts {
    /// Nothing is known yet.
    pub(super) const NEW: Self = Self {
        halves: [Choice::EVEN; 16],
        rounding: [[Choice::EVEN; 4]; 5],
        grams: RoundNumber::NEW,
        heated: [Choice::RARE, Choice::EVEN],
    };

    /// The amount and heat of `entry`, whose food is known on both sides;
    /// `centigrams` is what its portion weighs, `heated` whether it was the last time.
    pub(super) fn code(
        &mut self,
        coder: &mut Coder,
        entry: Entry,
        centigrams: Option<u32>,
        heated: bool,
    ) -> Entry {
        let grams = match centigrams {
            Some(centigrams) => self.portions(coder, entry.grams, centigrams),
            None => self.grams(coder, entry.grams),
        };
        let odds = &mut self.heated[usize::from(heated)];
        Entry { grams, heated: coder.choice(odds, entry.heated), ..entry }
    }

    fn portions(&mut self, coder: &mut Coder, grams: u16, centigrams: u32) -> u16 {
        let fits = |halves: &usize| roundings(centigrams, *halves).contains(&grams);
        let mut halves = 1;
        if !coder.reads() {
            halves = (1..=MOST_HALVES).find(fits).unwrap_or(MOST_HALVES + 1);
        }
        let halves = coder.symbol(&mut self.halves, halves - 1) + 1;
        if halves > MOST_HALVES {
            return self.grams(coder, grams);
        }
        let ways = roundings(centigrams, halves);
        if ways.len() == 1 {
            return ways[0];
        }
        let way = ways.iter().position(|way| *way == grams).unwrap_or_default();
        let way = coder.symbol(&mut self.rounding[ways.len()], way);
        ways.get(way).copied().unwrap_or_default()
    }

    fn grams(&mut self, coder: &mut Coder, grams: u16) -> u16 {
        u16::try_from(self.grams.code(coder, grams.into())).unwrap_or(u16::MAX)
    }
}

/// What one portion of a food of the catalog weighed when this format was released. The
/// catalog tells, the build having listed the foods of which it would tell otherwise:
/// packed with the catalog, [`CENTIGRAMS`] takes half the room in the download.
pub(super) fn released_portion(food: FoodId) -> Option<u32> {
    if usize::from(food.0) > CENTIGRAMS.len() {
        return None;
    }
    for (number, released) in &catalog::CORRECTED {
        if *number == food.0 {
            return Some((*released).into());
        }
    }
    catalog::by_id(food).map(|food| food.portion.centigrams)
}

/// The whole grams that so many half portions may be written as, the usual way
/// first: rounded half up, from the portion in whole grams, or rounded down.
fn roundings(centigrams: u32, halves: usize) -> Vec<u16> {
    let centigrams = u64::from(centigrams);
    let halves = halves as u64;
    let whole = (centigrams + 50) / 100;
    let mut ways = Vec::with_capacity(4);
    for grams in [
        ((centigrams * halves + 100) / 200).max(1),
        (whole * halves).div_ceil(2),
        centigrams * halves / 200,
        whole * halves / 2,
    ] {
        let grams = u16::try_from(grams).unwrap_or(u16::MAX);
        if !ways.contains(&grams) {
            ways.push(grams);
        }
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::roundings;

    #[test]
    fn every_usual_rounding_of_half_portions_is_near() {
        assert_eq!(roundings(24_000, 3), [360]);
        assert_eq!(roundings(23_700, 3), [356, 355]);
        assert_eq!(roundings(2_835, 3), [43, 42]);
        assert_eq!(roundings(70, 1), [1, 0]);
        assert_eq!(roundings(1_360, 6), [41, 42, 40]);
        assert_eq!(roundings(u32::MAX, 15), [u16::MAX]);
    }
}
