//! Entries, each expected from those before it: people eat the same things again.

use super::Broken;
use super::amount::{Amounts, released_portion};
use super::portions::CENTIGRAMS;
use crate::coder::{Choice, Coder, MOST};
use crate::food::{Food, FoodId};
use crate::plan::{Entry, MAX_GRAMS};

/// What is known of the entries so far.
#[derive(Debug)]
pub(super) struct Menu {
    /// Own foods that came along, and what a portion of each weighs in centigrams.
    own: Vec<(FoodId, u32)>,
    /// Numbers of the released foods that were not met yet, ascending.
    unmet: Vec<u16>,
    met: Vec<Met>,
    /// How often each of `met` was coded.
    counts: Vec<u32>,
    amounts: Amounts,
    odds: Odds,
}

/// A food that was met.
#[derive(Debug)]
struct Met {
    /// Its entry the last time.
    last: Entry,
    /// Position of the food that came behind it then.
    next: Option<usize>,
}

#[derive(Debug)]
struct Odds {
    /// That the expected food comes, by whether the last one expected came.
    expected: [Choice; 2],
    came: bool,
    /// That the food was met.
    met: Choice,
    /// That a new food has no row in the list of released portions.
    unreleased: Choice,
    /// That such a food came along.
    own: Choice,
    /// That amount and heat are those of the last time, by whether the food was
    /// expected.
    same: [Choice; 2],
}

impl Menu {
    /// Nothing is coded yet; these own foods came along.
    pub(super) fn new(own: &[Food]) -> Self {
        Self {
            own: own.iter().map(|food| (food.id, food.portion.centigrams)).collect(),
            unmet: (1..=CENTIGRAMS.len() as u16).collect(),
            met: Vec::new(),
            counts: Vec::new(),
            amounts: Amounts::new(),
            odds: Odds {
                expected: [Choice::EVEN; 2],
                came: false,
                met: Choice::EVEN,
                unreleased: Choice::RARE,
                own: Choice::EVEN,
                same: [Choice::EVEN; 2],
            },
        }
    }

    /// A list of entries; `first` is the position of the food to expect first. Gives
    /// the entries and the position of the first one's food.
    ///
    /// # Errors
    /// When what is read cannot be entries.
    pub(super) fn entries(
        &mut self,
        coder: &mut Coder,
        first: Option<usize>,
        count: usize,
        entries: &[Entry],
    ) -> Result<(Vec<Entry>, Option<usize>), Broken> {
        let mut read = Vec::with_capacity(count);
        let mut began = None;
        let mut before: Option<usize> = None;
        for at in 0..count {
            let expected = before.map_or(first, |before| self.met[before].next);
            let food = self.entry(coder, expected, entries.get(at).copied())?;
            if let Some(before) = before {
                self.met[before].next = Some(food);
            }
            before = Some(food);
            began = began.or(before);
            read.push(self.met[food].last);
        }
        Ok((read, began))
    }

    /// Codes one entry and gives the position of its food.
    fn entry(
        &mut self,
        coder: &mut Coder,
        expected: Option<usize>,
        entry: Option<Entry>,
    ) -> Result<usize, Broken> {
        let known =
            entry.and_then(|entry| self.met.iter().position(|met| met.last.food == entry.food));
        let entry = entry.unwrap_or(NOTHING);
        let found = self.find(coder, expected, known);
        let Some(at) = found else {
            let food = self.new_food(coder, entry.food);
            let last = self.amounts.code(coder, Entry { food, ..entry }, self.portion(food), None);
            self.met.push(Met { last: checked(coder, last)?, next: None });
            self.counts.push(1);
            return Ok(self.met.len() - 1);
        };
        let last = self.met[at].last;
        let came = usize::from(found == expected);
        if !coder.choice(&mut self.odds.same[came], entry == last) {
            let portion = self.portion(last.food);
            let read =
                self.amounts.code(coder, Entry { food: last.food, ..entry }, portion, Some(last));
            self.met[at].last = checked(coder, read)?;
        }
        self.counts[at] += 1;
        Ok(at)
    }

    /// The position of the next food, if it was met.
    fn find(
        &mut self,
        coder: &mut Coder,
        expected: Option<usize>,
        known: Option<usize>,
    ) -> Option<usize> {
        if expected.is_some() {
            let odds = &mut self.odds.expected[usize::from(self.odds.came)];
            self.odds.came = coder.choice(odds, known == expected);
            if self.odds.came {
                return expected;
            }
        }
        if self.met.is_empty() || !coder.choice(&mut self.odds.met, known.is_some()) {
            return None;
        }
        Some(coder.weighted(&self.counts, known.unwrap_or_default()))
    }

    /// A food that was not met.
    fn new_food(&mut self, coder: &mut Coder, food: FoodId) -> FoodId {
        let unmet = self.unmet.binary_search(&food.0);
        let left = self.unmet.len() as u32;
        if left > 0 && !coder.choice(&mut self.odds.unreleased, unmet.is_err()) {
            let at = coder.even(left, unmet.unwrap_or_default() as u32);
            return FoodId(self.unmet.remove(at as usize));
        }
        let own = self.own.iter().position(|(own, _)| *own == food);
        if !self.own.is_empty() && coder.choice(&mut self.odds.own, own.is_some()) {
            let at = coder.even(self.own.len() as u32, own.unwrap_or_default() as u32);
            return self.own[at as usize].0;
        }
        FoodId(coder.even(MOST, food.0.into()) as u16)
    }

    fn portion(&self, food: FoodId) -> Option<u32> {
        let own = self.own.iter().find(|(own, _)| *own == food);
        own.map(|(_, centigrams)| *centigrams).or_else(|| released_portion(food))
    }
}

fn checked(coder: &Coder, entry: Entry) -> Result<Entry, Broken> {
    if entry.grams > MAX_GRAMS || coder.ran_over() { Err(Broken) } else { Ok(entry) }
}

/// What a reader passes where a writer passes an entry.
const NOTHING: Entry = Entry { food: FoodId(0), grams: 0, heated: false };
