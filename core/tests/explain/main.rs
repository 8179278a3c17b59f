//! Explanations: what they promise for every plan, the fixed cases, and plans made to
//! show each reason.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

#[path = "../given/mod.rs"]
mod given;

mod extremes;
mod facts;
mod golden;
mod promises;
mod reasons;
mod ways;

use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, EntryAt, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope, Score};

const SCOPES: [Scope; 3] = [Scope::Meal, Scope::Day, Scope::Week];

/// The score as anyone would compute it.
fn score_of(plan: &Plan, foods: &Foods, reference: Reference, scope: Scope, at: MealAt) -> Score {
    let day = |entries: Vec<Entry>| Amounts::of(&entries, foods);
    let days = plan.days.each_ref().map(|all| day(all.entries().copied().collect()));
    match scope {
        Scope::Meal => {
            let entries = plan.meal(at).map_or(&[][..], |meal| &meal.entries);
            score::meal(&Amounts::of(entries, foods), reference)
        }
        Scope::Day => score::day(&days[usize::from(at.day)], reference),
        Scope::Week => score::week(&days, reference),
    }
}

/// The plan without one of its entries.
fn without(plan: &Plan, at: EntryAt) -> Plan {
    let mut plan = plan.clone();
    let meal = &mut plan.days[usize::from(at.day)].meals[usize::from(at.meal)];
    meal.entries.remove(usize::from(at.entry));
    plan
}
