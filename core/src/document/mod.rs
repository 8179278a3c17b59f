//! Everything that is kept on a device, as one value: plans with their undo
//! history, own foods, recent foods, saved meals and settings.

mod arrival;
mod at_home;
mod carried;
mod counts;
mod diary;
mod marks;
mod own_foods;
mod plans;
mod preferences;
mod saved_meals;
mod steps;
mod stored;

use crate::diary::Diary;
use crate::food::{Food, FoodId};
use crate::foods::Foods;
use crate::history::History;
use crate::plan::{MAX_NAME, Plan};
use crate::settings::Settings;
use crate::tips::Rule;

pub(crate) use carried::Carried;
pub use counts::{Counts, Missing};
pub use marks::Marks;
pub use saved_meals::{MAX_SAVED_MEALS, NameTrouble, SavedMeal};
pub use stored::{Loaded, VERSION, load, open, save, save_in_place, save_without_steps};

/// Most foods remembered as used lately.
pub const MAX_RECENT: usize = 30;

/// What is kept on a device. There is always a plan that is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub(crate) plans: Vec<KeptPlan>,
    pub(crate) active: usize,
    /// The number of the next plan. No number is given twice, so that a plan is told
    /// from another one by what it is, not by where it stands.
    pub(crate) next_plan: u32,
    pub(crate) own_foods: Vec<Food>,
    /// The number of the next own food. No number is given twice: an entry whose
    /// food is gone must never become another food.
    pub(crate) next_own: u16,
    pub(crate) recent: Vec<FoodId>,
    pub(crate) saved_meals: Vec<SavedMeal>,
    /// The person's settings.
    pub settings: Settings,
    /// Check-ins and day scores. They stay on the device.
    pub diary: Diary,
    /// Which tab wrote what of it.
    pub marks: Marks,
    pub(crate) deleted: Option<Deleted>,
}

/// A plan and what belongs to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct KeptPlan {
    /// Its number, from 1, unlike that of any other plan that is or was here.
    pub id: u32,
    pub history: History,
    /// Tips a person said no to, by rule and food.
    pub dismissed: Vec<(Rule, FoodId)>,
    /// Foods of its shopping list that are at home, numbers rising.
    pub at_home: Vec<FoodId>,
}

impl KeptPlan {
    /// A new one.
    pub(crate) fn numbered(id: u32, plan: Plan) -> Self {
        Self { id, history: History::new(plan), ..Self::default() }
    }

    /// Whether it is as a new one.
    fn is_untouched(&self) -> bool {
        let history = &self.history;
        let is_new = !history.can_undo() && !history.can_redo() && self.dismissed.is_empty();
        is_new && self.at_home.is_empty() && *history.plan() == Plan::default()
    }
}

/// The plan deleted last, until the next one is or the page is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deleted {
    pub plan: KeptPlan,
    pub index: usize,
    /// It was the only one, and an empty plan took its place.
    pub replaced: bool,
}

impl Default for Document {
    fn default() -> Self {
        Self {
            plans: vec![KeptPlan::numbered(1, Plan::default())],
            active: 0,
            next_plan: 2,
            own_foods: Vec::new(),
            next_own: FoodId::FIRST_LOCAL,
            recent: Vec::new(),
            saved_meals: Vec::new(),
            settings: Settings::default(),
            diary: Diary::default(),
            marks: Marks::default(),
            deleted: None,
        }
    }
}

impl Document {
    /// The plan that is shown.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        self.history().plan()
    }

    /// The plan that is shown, with its undo steps.
    #[must_use]
    pub fn history(&self) -> &History {
        &self.plans[self.active].history
    }

    /// The plan that is shown, to be changed.
    pub fn history_mut(&mut self) -> &mut History {
        &mut self.plans[self.active].history
    }

    /// Every plan, in order.
    pub fn plans(&self) -> impl Iterator<Item = &Plan> {
        self.plans.iter().map(|kept| kept.history.plan())
    }

    /// The name of every plan, in order; empty means the default name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.plans().map(|plan| plan.name.as_str())
    }

    /// The position of the plan that is shown.
    #[must_use]
    pub const fn active(&self) -> usize {
        self.active
    }

    /// Shows another plan. Without effect when there is no such plan.
    pub const fn show(&mut self, index: usize) {
        if index < self.plans.len() {
            self.active = index;
        }
    }

    /// Adds a plan behind all others and shows it. When its name is taken it gets a
    /// number: "Winter (2)".
    pub fn add(&mut self, plan: Plan) {
        self.active = self.plans.len();
        self.push(plan);
    }

    /// Adds a plan behind all others, the same way, without showing it. Its number.
    pub fn keep_aside(&mut self, plan: Plan) -> u32 {
        self.push(plan)
    }

    /// Takes a plan that was kept aside out, where nothing was done with it and the plan shown
    /// is the same again. Whether it is out.
    pub fn take_aside_out(&mut self, number: u32) -> bool {
        let Some(at) = self.plans.iter().position(|kept| kept.id == number) else { return false };
        let KeptPlan { history, dismissed, at_home, .. } = &self.plans[at];
        let is_new = !history.can_undo() && dismissed.is_empty() && at_home.is_empty();
        let Plan { days, note, .. } = history.plan();
        let shown = self.plan();
        let is_out = at > self.active && is_new && (days, note) == (&shown.days, &shown.note);
        if is_out {
            self.plans.remove(at);
        }
        is_out
    }

    fn push(&mut self, mut plan: Plan) -> u32 {
        let names: Vec<&str> = self.names().collect();
        plan.name = free_name(&plan.name, &names);
        let id = self.new_number();
        self.plans.push(KeptPlan::numbered(id, plan));
        id
    }

    /// A number for one more plan.
    pub(crate) const fn new_number(&mut self) -> u32 {
        let id = self.next_plan;
        self.next_plan = id.saturating_add(1);
        id
    }

    /// Deletes the plan that is shown and shows the one before it. When it was the
    /// only one, an empty plan takes its place.
    pub fn delete(&mut self) {
        let index = self.active;
        let plan = self.plans.remove(index);
        let replaced = self.plans.is_empty();
        if replaced {
            self.push(Plan::default());
        }
        self.deleted = Some(Deleted { plan, index, replaced });
        self.active = index.saturating_sub(1);
    }

    /// Brings the plan deleted last back, undo steps and all, and shows it. Without
    /// effect when there is none.
    pub fn undelete(&mut self) {
        let Some(Deleted { mut plan, index, replaced }) = self.deleted.take() else { return };
        if replaced && self.plans.len() == 1 && self.plans[0].is_untouched() {
            self.plans.clear();
        }
        // Another tab may have kept it.
        if self.plans.iter().any(|other| other.id == plan.id) {
            plan.id = self.new_number();
        }
        self.active = index.min(self.plans.len());
        self.plans.insert(self.active, plan);
    }

    /// The catalog with the own foods.
    #[must_use]
    pub fn foods(&self) -> Foods {
        Foods::with_own(self.own_foods.clone())
    }

    /// The own foods.
    #[must_use]
    pub fn own_foods(&self) -> &[Food] {
        &self.own_foods
    }

    /// Foods used lately, the latest first, at most [`MAX_RECENT`].
    #[must_use]
    pub fn recent(&self) -> &[FoodId] {
        &self.recent
    }

    /// Remembers that a food was used now.
    pub fn used(&mut self, food: FoodId) {
        self.recent.retain(|other| *other != food);
        self.recent.insert(0, food);
        self.recent.truncate(MAX_RECENT);
    }

    /// Tips the person said no to for the plan that is shown.
    #[must_use]
    pub fn dismissed(&self) -> &[(Rule, FoodId)] {
        &self.plans[self.active].dismissed
    }

    /// Says no to a rule's tip about a food for the plan that is shown.
    pub fn dismiss(&mut self, rule: Rule, food: FoodId) {
        if !self.dismissed().contains(&(rule, food)) {
            self.plans[self.active].dismissed.push((rule, food));
        }
    }

    /// Takes that back.
    pub fn restore(&mut self, rule: Rule, food: FoodId) {
        self.plans[self.active].dismissed.retain(|tip| *tip != (rule, food));
    }
}

/// The name, with a number when one of the others is the same, and never longer than
/// [`MAX_NAME`]. The empty name, which stands for the default one, may be there many times.
pub(crate) fn free_name(wanted: &str, others: &[&str]) -> String {
    let mut name = start_of(wanted, MAX_NAME).to_owned();
    let mut number = 2_u32;
    while !name.is_empty() && others.contains(&name.as_str()) {
        let behind = number.to_string();
        // With a space and brackets.
        let kept = start_of(wanted, MAX_NAME.saturating_sub(behind.len() + 3));
        name.clear();
        name.push_str(kept.trim_end());
        name.push_str(" (");
        name.push_str(&behind);
        name.push(')');
        number += 1;
    }
    name
}

/// The first so many characters.
fn start_of(text: &str, characters: usize) -> &str {
    let end = text.char_indices().nth(characters).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}
