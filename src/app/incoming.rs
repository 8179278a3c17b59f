//! A plan received through a link: looked at first, kept only on request.

use biomeal_core::document::Document;
use biomeal_core::food::Food;
use biomeal_core::foods::Foods;
use biomeal_core::link::{LinkError, Shared};
use biomeal_core::plan::Plan;

use crate::app::figures::Figures;

/// A shared plan beside one's own, or why it cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// This link is to be opened once the code for it is there.
    Link(String),
    /// It can be read.
    Plan {
        /// The plan.
        plan: Box<Plan>,
        /// Own foods that came with it.
        own_foods: Vec<Food>,
        /// The foods it may name.
        foods: Foods,
        /// Its scores.
        figures: Figures,
    },
    /// It cannot.
    Trouble(LinkError),
}

impl Incoming {
    /// What a link held, scored by the person's own settings.
    pub fn of(result: &Result<Shared, LinkError>, document: &Document) -> Self {
        match result {
            Ok(shared) => Self::plan(shared.content.to_plan(), shared.own_foods.clone(), document),
            Err(error) => Self::Trouble(*error),
        }
    }

    /// A plan to be looked at.
    pub fn plan(plan: Plan, own_foods: Vec<Food>, document: &Document) -> Self {
        let foods = Foods::with_own(own_foods.clone());
        let figures = Figures::of(&plan, &foods, document.settings.reference);
        Self::Plan { plan: Box::new(plan), own_foods, foods, figures }
    }
}
