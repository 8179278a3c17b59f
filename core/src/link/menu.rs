//! Entries, each expected from those before it: people eat the same things again.

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
    /// Released foods that were not met yet, in the order of their numbers.
    unmet: Vec<FoodId>,
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

impl Odds {
    /// Nothing is known yet.
    const NEW: Self = Self {
        expected: [Choice::EVEN; 2],
        came: false,
        met: Choice::EVEN,
        unreleased: Choice::RARE,
        own: Choice::EVEN,
        same: [Choice::EVEN; 2],
    };
}

impl Menu {
    /// Nothing is coded yet; these own foods came along.
    pub(super) fn new(own: &[Food]) -> Self {
        let mut portions = Vec::with_capacity(own.len());
        for food in own {
            portions.push((food.id, food.portion.centigrams));
        }
        let mut unmet = Vec::with_capacity(CENTIGRAMS.len());
        for number in 1..=CENTIGRAMS.len() as u16 {
            unmet.push(FoodId(number));
        }
        Self {
            own: portions,
            unmet,
            met: Vec::new(),
            counts: Vec::new(),
            amounts: Amounts::NEW,
            odds: Odds::NEW,
        }
    }

    /// A list of entries, at least one; `first` is the position of the food to expect
    /// first. Gives the position of the first one's food.
    pub(super) fn entries(
        &mut self,
        coder: &mut Coder,
        first: Option<usize>,
        entries: &mut [Entry],
    ) -> Option<usize> {
        let mut began = None;
        let mut before: Option<usize> = None;
        for entry in entries {
            let expected = before.map_or(first, |before| self.met[before].next);
            let food = self.entry(coder, expected, *entry);
            if let Some(before) = before {
                self.met[before].next = Some(food);
            }
            before = Some(food);
            began = began.or(before);
            *entry = self.met[food].last;
            if entry.grams > MAX_GRAMS {
                coder.refuse();
            }
        }
        began
    }

    /// Codes one entry and gives the position of its food.
    fn entry(&mut self, coder: &mut Coder, expected: Option<usize>, entry: Entry) -> usize {
        // A reader has nothing to look for, and would look in vain through all of them.
        let mut known = None;
        if !coder.reads() {
            known = self.met.iter().position(|met| met.last.food == entry.food);
        }
        let found = self.find(coder, expected, known);
        let Some(at) = found else {
            let food = self.new_food(coder, entry.food);
            let last = self.amount(coder, Entry { food, ..entry }, false);
            self.met.push(Met { last, next: None });
            self.counts.push(1);
            return self.met.len() - 1;
        };
        let last = self.met[at].last;
        let came = usize::from(found == expected);
        if !coder.choice(&mut self.odds.same[came], entry == last) {
            let entry = Entry { food: last.food, ..entry };
            self.met[at].last = self.amount(coder, entry, last.heated);
        }
        self.counts[at] += 1;
        at
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
        let unmet = self.unmet.iter().position(|unmet| *unmet == food);
        let left = self.unmet.len() as u32;
        if left > 0 && !coder.choice(&mut self.odds.unreleased, unmet.is_none()) {
            let at = coder.even(left, unmet.unwrap_or_default() as u32);
            return self.unmet.remove(at as usize);
        }
        let own = self.own.iter().position(|(own, _)| *own == food);
        if !self.own.is_empty() && coder.choice(&mut self.odds.own, own.is_some()) {
            let at = coder.even(self.own.len() as u32, own.unwrap_or_default() as u32);
            return self.own[at as usize].0;
        }
        FoodId(coder.even(MOST, food.0.into()) as u16)
    }

    /// Amount and heat of an entry whose food is known on both sides; `heated` tells
    /// whether it was the last time.
    fn amount(&mut self, coder: &mut Coder, entry: Entry, heated: bool) -> Entry {
        let own = self.own.iter().find(|(own, _)| *own == entry.food);
        let portion = own.map(|own| own.1).or_else(|| released_portion(entry.food));
        self.amounts.code(coder, entry, portion, heated)
    }
}

/// What a reader passes where a writer passes an entry.
pub(super) const NOTHING: Entry = Entry { food: FoodId(0), grams: 0, heated: false };
