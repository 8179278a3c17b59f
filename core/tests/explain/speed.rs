//! What explaining costs grows with the entries and no faster.

use std::time::Instant;

use biomeal_core::explain::Explanation;
use biomeal_core::foods::Foods;
use biomeal_core::plan::MealAt;
use biomeal_core::score::{Reference, Scope};

use crate::given::{Numbers, week};

/// The least of several runs, in nanoseconds for each entry.
fn cost(count: usize) -> u128 {
    let (foods, plan) = (Foods::default(), week(&mut Numbers(11), count));
    let at = MealAt { day: 0, meal: 0 };
    let run = |_| {
        let start = Instant::now();
        let explanation = Explanation::of(&plan, &foods, Reference::default(), Scope::Week, at);
        start.elapsed().as_nanos() / explanation.entries.len() as u128
    };
    (0..15).map(run).min().unwrap()
}

#[test]
fn an_entry_costs_the_same_in_a_week_four_times_as_full() {
    let (one, four) = (cost(8), cost(32));
    assert!(four < one * 3, "{one} ns, {four} ns");
}
