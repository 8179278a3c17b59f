//! How long links are and what they cost, for the bench in the browser.

use std::fmt::Write;

use biomeal_core::catalog;
use biomeal_core::link;
use biomeal_core::plan::Plan;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::weeks;

/// Amounts that the limit counts with: ½ to 3 portions.
const AMOUNTS: f64 = 6.0;

/// A plan as a link, and as others would write it.
#[wasm_bindgen]
pub struct Links {
    plan: Plan,
    link: String,
}

/// Names of the kinds of weeks there are, one a line, each with how many there are.
#[wasm_bindgen]
pub fn kinds_of_weeks() -> String {
    let line = |weeks: &weeks::Weeks| format!("{}\t{}", weeks.name, weeks.plans.len());
    weeks::all().iter().map(line).collect::<Vec<_>>().join("\n")
}

#[wasm_bindgen]
impl Links {
    /// One week of one kind.
    #[wasm_bindgen(constructor)]
    pub fn new(kind: usize, at: usize) -> Self {
        let plan = weeks::all().swap_remove(kind).plans.swap_remove(at);
        let link = weeks::link(&plan);
        Self { plan, link }
    }

    /// Characters of its payload.
    pub fn length(&self) -> usize {
        self.link.len()
    }

    /// Characters that its entries are worth, were each an even choice of one of the foods
    /// and one of six amounts.
    pub fn worth(&self) -> f64 {
        let foods = catalog::foods().len() as f64;
        let count = self.plan.days.iter().map(|day| day.entries().count()).sum::<usize>();
        count as f64 * (foods * AMOUNTS).log2() / 6.0
    }

    /// As short as JSON gets: numbers of foods and grams in lists of lists.
    pub fn json(&self) -> String {
        let mut json = String::new();
        for day in &self.plan.days {
            json.push_str(if json.is_empty() { "[[" } else { "],[" });
            for (meal, at) in day.meals.iter().zip(0..) {
                json.push_str(if at > 0 { ",[" } else { "[" });
                for (entry, at) in meal.entries.iter().zip(0..) {
                    let between = if at > 0 { "," } else { "" };
                    let heated = if entry.heated { ",1" } else { "" };
                    let _ = write!(json, "{between}[{},{}{heated}]", entry.food.0, entry.grams);
                }
                json.push(']');
            }
        }
        json.push_str("]]");
        json
    }

    /// Writes the link: its length.
    pub fn encode(&self) -> usize {
        weeks::link(&self.plan).len()
    }

    /// Reads it: how many entries it holds.
    pub fn decode(&self) -> usize {
        link::decode(&self.link).map_or(0, |shared| shared.content.entries().count())
    }
}
