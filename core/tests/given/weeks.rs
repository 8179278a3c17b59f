//! Weeks made of random numbers that are the same in every run: of the tests, and of what
//! `bench/` measures.

use biomeal_core::catalog;
use biomeal_core::plan::{Entry, Meal, Plan};

/// Pseudorandom numbers (SplitMix64), the same for the same seed.
pub struct Numbers(pub u64);

impl Numbers {
    /// Any of 64 bits.
    pub const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// One below `end`.
    pub const fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }
}

/// Any food of the catalog, ½ to 3 portions of it.
pub fn entry(numbers: &mut Numbers) -> Entry {
    let foods = catalog::foods();
    let food = &foods[numbers.below(foods.len())];
    let grams = food.portion.half_portions(1 + numbers.below(6) as u16);
    Entry { food: food.id, grams, heated: false }
}

/// A week of four meals a day with `count` such entries each.
pub fn week(numbers: &mut Numbers, count: usize) -> Plan {
    let mut plan = Plan::default();
    for meal in meals(&mut plan) {
        meal.entries = (0..count).map(|_| entry(numbers)).collect();
    }
    plan
}

/// Breakfasts and snacks that come again, dinners for two days, a food of one meal or its
/// amount changed every other day.
pub fn ordinary(numbers: &mut Numbers) -> Plan {
    let pattern = week(numbers, 5);
    let mut plan = pattern.clone();
    for (at, day) in plan.days.iter_mut().enumerate() {
        for (meal, every) in [(0, 3), (1, 5), (2, 4), (3, 2)] {
            day.meals[meal].clone_from(&pattern.days[at % every].meals[meal]);
        }
        if at % 2 == 1 {
            day.meals[1].entries[numbers.below(5)] = entry(numbers);
            day.meals[0].entries[numbers.below(5)].grams += 10;
        }
    }
    plan
}

/// Every meal, day by day.
pub fn meals(plan: &mut Plan) -> impl Iterator<Item = &mut Meal> {
    plan.days.iter_mut().flat_map(|day| &mut day.meals)
}
