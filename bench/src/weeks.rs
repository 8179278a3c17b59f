//! Weeks that links are measured on, the same in every run.

use biomeal_core::catalog;
use biomeal_core::examples::ExampleId;
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{Entry, MAX_ENTRIES, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealKind, Plan};

/// How many random weeks there are of each kind.
const RANDOM: u64 = 20;

/// Weeks of one kind.
pub struct Weeks {
    /// Which.
    pub name: String,
    /// One or more.
    pub plans: Vec<Plan>,
}

/// Random weeks of five and of eight foods a meal, ordinary ones, the nine examples.
#[must_use]
pub fn all() -> Vec<Weeks> {
    let random = |name: &str, make: fn(&mut Numbers) -> Plan| Weeks {
        name: format!("{name}, mean of {RANDOM}"),
        plans: (0..RANDOM).map(|seed| make(&mut Numbers(seed))).collect(),
    };
    let mut all = vec![
        random("random 7 x 4 x 5", |numbers| week(numbers, 5)),
        random("random 7 x 4 x 8", |numbers| week(numbers, 8)),
        random("ordinary 7 x 4 x 5", ordinary),
    ];
    all.extend(ExampleId::ALL.map(|id| Weeks { name: format!("{id:?}"), plans: vec![id.plan()] }));
    all
}

/// A plan's link.
#[must_use]
pub fn link(plan: &Plan) -> String {
    let shared = Shared::plan(plan, &Foods::default(), Include::ALL);
    link::encode(&shared).unwrap_or_default()
}

/// A week of four meals a day with so many foods each, any of the catalog, ½ to 3 portions.
#[must_use]
pub fn week(numbers: &mut Numbers, foods_in_meal: usize) -> Plan {
    let mut plan = Plan::default();
    for meal in plan.days.iter_mut().flat_map(|day| &mut day.meals) {
        meal.entries.extend((0..foods_in_meal).map(|_| entry(numbers)));
    }
    plan
}

/// Breakfasts and snacks that come again, dinners for two days, a food of one meal or its
/// amount changed every other day.
fn ordinary(numbers: &mut Numbers) -> Plan {
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

/// How many notes of letters that take four bytes each a link has room for, and a little
/// for others.
const DEAR_NOTES: u32 = 30;

/// A week of all that a plan may hold, no two meals alike, and the dearest notes.
#[must_use]
pub fn full() -> Plan {
    let mut numbers = Numbers(5);
    let mut dear = DEAR_NOTES;
    let long = |at: usize, most: usize| "0123456789 ".repeat(most)[at..at + most].to_owned();
    let mut plan = Plan { name: long(1, MAX_NAME), note: long(2, MAX_NOTE), ..Plan::default() };
    for day in &mut plan.days {
        day.meals.resize(MAX_MEALS, Meal::empty(MealKind::Snacks));
        for meal in &mut day.meals {
            meal.name = long(numbers.below(11), MAX_NAME);
            meal.note = if dear > 0 {
                dear -= 1;
                let letter = |_| char::from_u32(0x1F300 + numbers.below(0x300) as u32);
                (0..MAX_NOTE).filter_map(letter).collect()
            } else {
                long(1, MAX_NOTE)
            };
            meal.entries.extend((0..MAX_ENTRIES).map(|_| entry(&mut numbers)));
        }
    }
    plan
}

fn entry(numbers: &mut Numbers) -> Entry {
    let foods = catalog::foods();
    let food = &foods[numbers.below(foods.len())];
    let grams = food.portion.half_portions(1 + numbers.below(6) as u16);
    Entry { food: food.id, grams, heated: false }
}

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
