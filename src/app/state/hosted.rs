//! What the page changes through the element's methods. Reached through the second half of
//! the download alone.

use biomeal_core::edit::Edit;
use biomeal_core::plan::{Meal, MealKind};
use biomeal_core::score::Scope;

use super::State;
use crate::app::calls::HostChange;

impl State {
    /// Makes the change. What was open over the plan is over: it was about another one.
    pub(super) fn change_for_host(&mut self, change: &HostChange) {
        match change {
            HostChange::SetPlan(plan, own_foods) => {
                let mut plan = self.document.adopt(plan, own_foods);
                if self.terms.reach == Scope::Meal {
                    self.target = plan.first_filled();
                    // A meal alone is there to be added to, also where a plan has none.
                    if let Some(day) = plan.days.get_mut(usize::from(self.target.day))
                        && day.meals.is_empty()
                    {
                        day.meals.push(Meal::empty(MealKind::Dinner));
                    }
                }
                self.over = None;
                self.behind = None;
                self.form = None;
                self.edit(Edit::SetPlan(Box::new(plan)));
            }
            HostChange::Step { back } => {
                let history = self.document.history_mut();
                let stepped = if *back { history.undo() } else { history.redo() };
                if stepped {
                    self.over = None;
                    self.behind = None;
                    self.changes += 1;
                    self.keep_meal_in_sight();
                    self.take_aside_out();
                    self.settle();
                    self.forget_score();
                }
            }
            HostChange::Add(held) => self.add_document(held),
            HostChange::Replace(held) => self.replace_document(held),
        }
    }
}
