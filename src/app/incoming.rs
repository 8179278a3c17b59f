//! A plan received through a link: looked at first, kept only on request.

use biomeal_core::document::Document;
use biomeal_core::food::Food;
use biomeal_core::foods::Foods;
use biomeal_core::link::{LinkError, Shared, SharedContent};
use biomeal_core::plan::{MealAt, Plan};

use crate::app::figures::Figures;
use crate::platform::fault;

/// A shared plan beside one's own, or why it cannot be read.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// This link is to be opened once the code for it is there.
    Link(String),
    /// It can be read.
    Plan(Box<Received>),
    /// It cannot.
    Trouble(LinkError),
}

/// What a link held.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// How much of a plan it is.
    pub extent: Extent,
    /// It came from a file, which may well be one's own.
    pub from_file: bool,
    /// The plan; of a day or meal alone, with nothing else in it.
    pub plan: Plan,
    /// Own foods that came with it.
    pub own_foods: Vec<Food>,
    /// The foods it may name.
    pub foods: Foods,
    /// Its scores.
    pub figures: Figures,
}

/// How much of a plan a link holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Week,
    /// This day; 0 is Monday.
    Day(u8),
    /// The meal at this place.
    Meal(MealAt),
}

impl Received {
    fn new(
        extent: Extent,
        from_file: bool,
        plan: Plan,
        own_foods: Vec<Food>,
        document: &Document,
    ) -> Self {
        let foods = Foods::with_own(own_foods.clone());
        let figures = Figures::of(&plan, &foods, document.settings.reference);
        Self { extent, from_file, plan, own_foods, foods, figures }
    }

    /// Which of four headings it has: week, day, meal, file.
    #[must_use]
    pub const fn heading(&self) -> usize {
        if self.from_file { 3 } else { self.extent.kind() }
    }
}

impl Extent {
    /// Which of three texts is about it: week, day, meal.
    #[must_use]
    pub const fn kind(self) -> usize {
        match self {
            Self::Week => 0,
            Self::Day(_) => 1,
            Self::Meal(_) => 2,
        }
    }
}

impl Incoming {
    /// What a link held, scored by the person's own settings.
    pub fn of(result: &Result<Shared, LinkError>, document: &Document) -> Self {
        fault::at("link");
        let shared = match result {
            Ok(shared) => shared,
            Err(error) => return Self::Trouble(*error),
        };
        let extent = match &shared.content {
            SharedContent::Plan(_) => Extent::Week,
            SharedContent::Day { day, .. } => Extent::Day(*day),
            SharedContent::Meal { at, .. } => Extent::Meal(*at),
        };
        let plan = shared.content.to_plan();
        let own_foods = shared.own_foods.clone();
        Self::Plan(Box::new(Received::new(extent, false, plan, own_foods, document)))
    }

    /// The plan that a file held, the same way.
    pub fn of_file(plan: Plan, own_foods: Vec<Food>, document: &Document) -> Self {
        Self::Plan(Box::new(Received::new(Extent::Week, true, plan, own_foods, document)))
    }
}
