//! What is shared of the plan. In the second half of the download, but for the opening.

use biomeal_core::link::{Include, Shared};
use biomeal_core::plan::{Meal, MealAt};
use biomeal_core::score::Scope;

use super::State;
use crate::app::action::Over;

impl State {
    /// Opens the dialog, or has it share something else: focus and options stay then.
    pub(super) fn share(&mut self, scope: Scope, at: MealAt) {
        if self.over != Some(Over::Share) {
            self.open(Over::Share);
        }
        // What it said was about another link.
        self.toast = None;
        self.sharing.scope = scope.min(self.terms.reach);
        self.sharing.at = at;
    }

    pub(super) fn include(&mut self, include: Include) {
        self.sharing.include = include;
        self.toast = None;
    }

    /// What a link of it would hold; nothing of a meal or day that is no longer there.
    pub fn shared(&self) -> Option<Shared> {
        let (plan, foods) = (self.plan(), &*self.foods);
        let include = self.sharing.include;
        match self.sharing.scope {
            Scope::Meal => Shared::meal(plan, self.sharing.at, foods, include),
            Scope::Day => Shared::day(plan, self.sharing.at.day, foods, include),
            Scope::Week => Some(Shared::plan(plan, foods, include)),
        }
    }

    /// Which options there is something for.
    pub fn can_include(&self) -> Include {
        let plan = self.plan();
        let week = self.sharing.scope == Scope::Week;
        let mut can = Include {
            title: week && !plan.name.is_empty(),
            meal_names: false,
            notes: week && !plan.note.is_empty(),
        };
        let mut look = |meal: &Meal| {
            can.meal_names |= !meal.name.is_empty();
            can.notes |= !meal.note.is_empty();
        };
        let at = self.sharing.at;
        if self.sharing.scope == Scope::Meal {
            if let Some(meal) = plan.meal(at) {
                look(meal);
            }
        } else {
            for (day, number) in plan.days.iter().zip(0..) {
                if week || number == at.day {
                    for meal in &day.meals {
                        look(meal);
                    }
                }
            }
        }
        can
    }
}
