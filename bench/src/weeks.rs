//! Weeks that links are measured on, the same in every run.

#[path = "../../core/tests/given/weeks.rs"]
mod given;

use biomeal_core::examples::ExampleId;
use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::{MAX_ENTRIES, MAX_MEALS, MAX_NAME, MAX_NOTE, Meal, MealKind, Plan};

pub use given::{Numbers, week};
use given::{entry, ordinary};

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
