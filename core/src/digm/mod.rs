//! The "DI-GM checklist (adapted)" of a day: the 14 items of the Dietary Index for Gut
//! Microbiota (Kase 2024, doi:10.3390/nu16071045) held against fixed references. The
//! index itself compares people of one study with each other, so one day of one person
//! has no exact DI-GM. Shown beside the score; it never moves the score or a tip.

pub mod item;
mod line;

use crate::foods::Foods;
use crate::inputs::Amount;
use crate::plan::Day;

pub use item::{Item, Reference};
pub use line::{Line, Verdict};

use line::Sum;

/// The checklist of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// Every item, in the order of [`Item::ALL`].
    pub lines: Vec<Line>,
    /// Whether nothing is eaten: then the list says nothing about a day.
    pub is_empty: bool,
    /// Whether it holds own foods, of which only fiber, fat, meat and plants are known.
    pub has_own_foods: bool,
}

impl Checklist {
    /// That of a day.
    #[must_use]
    pub fn of(day: &Day, foods: &Foods) -> Self {
        let (mut is_empty, mut has_own_foods) = (true, false);
        let mut sums = Vec::new();
        for item in Item::ALL {
            sums.push(Sum::new(item));
        }
        // Milli-kcal, per 100 g.
        let (mut energy, mut energy_known) = (0, true);
        for meal in &day.meals {
            for entry in &meal.entries {
                if entry.grams == 0 {
                    continue;
                }
                is_empty = false;
                has_own_foods |= entry.food.is_local();
                let food = foods.get(entry.food);
                for sum in &mut sums {
                    sum.add(entry, food);
                }
                match food.map_or(Amount::UNKNOWN, |food| food.inputs.energy).get() {
                    Some(amount) => energy += u64::from(amount) * u64::from(entry.grams),
                    None => {
                        energy_known = false;
                        for sum in &mut sums {
                            sum.lacks_energy_of(entry.food);
                        }
                    }
                }
            }
        }
        let mut lines = Vec::new();
        for sum in sums {
            lines.push(sum.line(energy, energy_known));
        }
        Self { lines, is_empty, has_own_foods }
    }

    /// How many of the 14 items are met.
    #[must_use]
    pub fn met(&self) -> u32 {
        let mut met = 0;
        for line in &self.lines {
            met += u32::from(line.verdict == Verdict::Met);
        }
        met
    }
}
