//! What the benches do in the browser, built like the widget: a full week is scored,
//! explained and given tips. `cargo xtask bench` runs it and prints ratios.

use biomeal_core::catalog;
use biomeal_core::explain::Explanation;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::{self, Amounts, Reference, Scope};
use biomeal_core::search::{Filter, Index};
use biomeal_core::settings::Settings;
use biomeal_core::tips::{self, Context};
use wasm_bindgen::prelude::wasm_bindgen;

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
    /// With so many foods in each meal, any of the catalog, ½ to 3 portions each.
    #[wasm_bindgen(constructor)]
    pub fn new(foods_in_meal: usize) -> Self {
        let mut numbers = Numbers(11);
        let mut plan = Plan::default();
        for day in &mut plan.days {
            for meal in &mut day.meals {
                for _ in 0..foods_in_meal {
                    meal.entries.push(entry(&mut numbers));
                }
            }
        }
        let foods = Foods::default();
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

    /// Preparing all foods for search.
    pub fn index(&self) -> usize {
        Self::searched(&Index::new(&self.foods), "")
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

fn entry(numbers: &mut Numbers) -> Entry {
    let foods = catalog::foods();
    let food = &foods[numbers.below(foods.len())];
    let grams = food.portion.half_portions(1 + numbers.below(6) as u16);
    Entry { food: food.id, grams, heated: false }
}

/// Pseudorandom numbers (SplitMix64), the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % end as u64) as usize
    }
}
