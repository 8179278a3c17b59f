//! Search as the planner has it, for the bench beside others.

use biomeal_core::catalog;
use biomeal_core::foods::Foods;
use biomeal_core::search::{Filter, Index};
use wasm_bindgen::prelude::wasm_bindgen;

/// All foods of the catalog, one a line: number, slug, name, other names, between tabs.
#[wasm_bindgen]
pub fn foods() -> String {
    let line = |food: &biomeal_core::food::Food| {
        format!("{}\t{}\t{}\t{}", food.id.0, food.slug, food.name, food.other_names)
    };
    catalog::foods().iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The catalog, prepared for search.
#[wasm_bindgen]
pub struct Finder {
    index: Index,
}

#[wasm_bindgen]
impl Finder {
    /// Prepares it.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default, reason = "for JavaScript, which knows no default")]
    pub fn new() -> Self {
        Self { index: Index::new(&Foods::default()) }
    }

    /// The numbers of the foods that the words find, best first.
    pub fn find(&self, words: &str) -> Vec<u16> {
        self.index.search(words, &Filter::default(), &[]).into_iter().map(|id| id.0).collect()
    }
}
