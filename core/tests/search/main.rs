//! Search over the real catalog.

#![expect(clippy::unwrap_used, reason = "a test stops where a value must be there and is not")]

mod filters;
mod promises;
mod queries;
mod ranking;

use std::sync::LazyLock;

use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::search::{Filter, Index};

static FOODS: LazyLock<Foods> = LazyLock::new(Foods::default);
static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(&FOODS));

/// What `words` finds in the whole catalog.
fn found(words: &str) -> Vec<FoodId> {
    INDEX.search(words, &Filter::default(), &[])
}

/// The same as slugs.
fn slugs(words: &str) -> Vec<&'static str> {
    found(words).into_iter().map(slug).collect()
}

fn slug(id: FoodId) -> &'static str {
    FOODS.get(id).unwrap().slug.as_ref()
}

fn id(slug: &str) -> FoodId {
    FOODS.by_slug(slug).unwrap().id
}
