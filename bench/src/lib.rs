//! What the benches do in the browser, built like the widget: a full week is scored,
//! explained and given tips, and becomes a link. `cargo xtask bench` runs it and prints
//! ratios.

mod finder;
mod links;
mod more_foods;
pub mod weeks;

use biomeal_core::explain::Explanation;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope};
use biomeal_core::search::{Filter, Index};
use biomeal_core::settings::Settings;
use biomeal_core::tips::{self, Context};
use wasm_bindgen::prelude::wasm_bindgen;

use weeks::Numbers;

/// The same memory as the widget has.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// A week of four meals a day.
#[wasm_bindgen]
pub struct Week {
    plan: Plan,
    foods: Foods,
    settings: Settings,
    days: [Amounts; 7],
    index: Index,
}

#[wasm_bindgen]
impl Week {
    /// With so many foods in each meal, any of the catalog, ½ to 3 portions each; and so many
    /// times the foods to search, all but the catalog's under generated names.
    #[wasm_bindgen(constructor)]
    pub fn new(foods_in_meal: usize, times: usize) -> Self {
        let plan = weeks::week(&mut Numbers(11), foods_in_meal);
        let foods = Foods::with_own(more_foods::more(times));
        let days = plan.days.each_ref().map(|day| Amounts::of(day.entries(), &foods));
        let index = Index::new(&foods);
        Self { plan, foods, settings: Settings::default(), days, index }
    }

    /// The score of what is summed up already, as after each edit.
    pub fn score(&self) -> u16 {
        score::week(&self.days, Reference::default()).total().unwrap_or_default()
    }

    /// Summing all entries up, and the score.
    pub fn sum_up(&self) -> u16 {
        let days = self.plan.days.each_ref().map(|day| Amounts::of(day.entries(), &self.foods));
        score::week(&days, Reference::default()).total().unwrap_or_default()
    }

    /// The explanation of the week: how many entries it speaks of.
    pub fn explain(&self) -> usize {
        let at = MealAt { day: 2, meal: 2 };
        let reference = Reference::default();
        Explanation::of(&self.plan, &self.foods, reference, Scope::Week, at).entries.len()
    }

    /// The tips of the week: how many there are.
    pub fn tips(&self) -> usize {
        self.tips_at(Scope::Week)
    }

    /// The tips of a day.
    pub fn tips_of_day(&self) -> usize {
        self.tips_at(Scope::Day)
    }

    /// What could take the place of a food, for the week: how many there are.
    pub fn swaps(&self) -> usize {
        tips::swaps(&self.context(Scope::Week), MealAt { day: 2, meal: 2 }.entry(0)).len()
    }

    /// How many foods there are to search.
    pub fn foods(&self) -> usize {
        self.foods.iter().count()
    }

    /// Preparing all foods for search.
    pub fn index(&self) -> usize {
        Self::searched(&Index::new(&self.foods), "")
    }

    /// A search with its first letter, which finds most.
    pub fn search_letter(&self) -> usize {
        Self::searched(&self.index, "c")
    }

    /// A search as it is mostly typed.
    pub fn search(&self) -> usize {
        Self::searched(&self.index, "whole wheat bre")
    }

    /// The dearest search: every step that bends a query is tried.
    pub fn search_typos(&self) -> usize {
        Self::searched(&self.index, "zucchxni qwertzuiop brqkkoli xylofone")
    }

    fn searched(index: &Index, words: &str) -> usize {
        index.search(words, &Filter::default(), &[]).len()
    }

    fn tips_at(&self, scope: Scope) -> usize {
        tips::tips(&self.context(scope)).len()
    }

    fn context(&self, scope: Scope) -> Context<'_> {
        Context {
            plan: &self.plan,
            foods: &self.foods,
            settings: &self.settings,
            scope,
            target: MealAt { day: 2, meal: 2 },
            recent: &[],
            dismissed: &[],
        }
    }
}
