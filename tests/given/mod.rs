//! What several tests of the state begin with: a Wednesday, and its dinner.

use biomeal::app::action::Action;
use biomeal::app::keeping::Keeping;
use biomeal::app::layout::Layout;
use biomeal::app::state::State;
use biomeal::later::{Arrival, Later};
use biomeal_core::catalog;
use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::plan::MealAt;

/// The day it is.
pub const WEDNESDAY: u8 = 2;
/// Its dinner.
pub const DINNER: MealAt = MealAt { day: WEDNESDAY, meal: 2 };

/// A food of the catalog.
pub fn food(slug: &str) -> FoodId {
    catalog::by_slug(slug).expect("in the catalog").id
}

/// A wide planner with a portion of each of these for dinner.
pub fn with(slugs: &[&str]) -> State {
    let here = Arrival::Here(Later::arrived());
    let document = Document::default();
    let mut state = State::new(document, WEDNESDAY, Layout::Wide, Keeping::Saved, here);
    state.act(&Action::Target(DINNER));
    for slug in slugs {
        state.act(&Action::AddFood(food(slug)));
    }
    state
}
