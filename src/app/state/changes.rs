//! What actions do to the plan and the document.

use biomeal_core::edit::{Edit, EditError};
use biomeal_core::food::FoodId;
use biomeal_core::plan::{Entry, EntryAt, Meal, MealAt, Plan};
use biomeal_core::score::Scope;

use super::State;
use crate::app::focus::FocusOn;
use crate::app::setting::Setting;
use crate::app::toast::Notice;
use crate::platform::fault;

impl State {
    pub(super) fn add_serving(&mut self, food: FoodId) {
        if let Some(entry) = self.serving(food) {
            self.add(entry);
        }
    }

    pub(super) fn add(&mut self, mut entry: Entry) {
        let Some(food) = self.taken_over(entry.food) else { return };
        entry.food = food;
        let Some(meal) = self.plan().meal(self.target) else { return };
        let before = self.total();
        let at = self.target.entry(meal.entries.len() as u8);
        if self.edit(Edit::Insert(at, entry)) {
            fault::at("add");
            self.document.used(food);
            self.just_added = Some(at);
            self.notify(Notice::Added { food, scope: self.scope, before, after: self.total() });
        }
    }

    pub(super) fn replace(&mut self, at: EntryAt, change: impl FnOnce(&mut Entry)) {
        let Some(mut entry) = self.plan().entry(at).copied() else { return };
        fault::at("amount");
        change(&mut entry);
        self.edit(Edit::Replace(at, entry));
    }

    pub(super) fn remove(&mut self, at: EntryAt) {
        let Some(entry) = self.plan().entry(at).copied() else { return };
        if !self.edit(Edit::Remove(at)) {
            return;
        }
        self.notify(Notice::Removed { food: entry.food, meal: at.meal_at() });
        let left = self.plan().meal(at.meal_at()).map_or(0, |meal| meal.entries.len());
        self.focus_on(if usize::from(at.entry) < left {
            FocusOn::Entry(at)
        } else {
            FocusOn::AddTo(at.meal_at())
        });
    }

    pub(super) fn clear_meal(&mut self, at: MealAt) {
        let Some(meal) = self.plan().meal(at) else { return };
        let mut cleared = meal.clone();
        cleared.entries.clear();
        if self.edit(Edit::SetMeal(at, cleared)) {
            self.notify(Notice::MealCleared(at));
            self.focus_on(FocusOn::AddTo(at));
        }
    }

    pub(super) fn clear_day(&mut self, day: u8) {
        let Some(content) = self.plan().days.get(usize::from(day)) else { return };
        let mut cleared = content.clone();
        for meal in &mut cleared.meals {
            meal.entries.clear();
        }
        if self.edit(Edit::SetDay(day, cleared)) {
            self.notify(Notice::DayCleared(day));
        }
    }

    /// One step through the history. The places meant stay with their meals.
    pub(super) fn step(&mut self, back: bool) {
        // By its key, before what else it may not be is known.
        if self.terms.readonly {
            return;
        }
        let target = self.plan().meal(self.target).cloned();
        let cell = self.plan().meal(self.cell).cloned();
        let history = self.document.history_mut();
        let stepped = if back { history.undo() } else { history.redo() };
        if stepped {
            *(if back { &mut self.undone } else { &mut self.redone }) += 1;
            self.changes += 1;
            self.target = self.found(self.target, target.as_ref());
            self.cell = self.found(self.cell, cell.as_ref());
            self.keep_meal_in_sight();
            if let Some(later) = self.arrival.here() {
                later.stepped(self);
            }
            self.settle();
            if let Some(later) = self.arrival.here() {
                later.note_score(self, true);
            }
        }
    }

    /// A meal alone that a step took away, or all food of, gives way to the first with food.
    pub(super) fn keep_meal_in_sight(&mut self) {
        if self.terms.reach != Scope::Meal {
            return;
        }
        let first = self.plan().first_filled();
        let has_food = |meal: &Meal| !meal.entries.is_empty();
        let stays = match self.plan().meal(self.target) {
            Some(meal) => has_food(meal) || !self.plan().meal(first).is_some_and(has_food),
            None => false,
        };
        if !stays {
            self.target = first;
        }
    }

    /// Takes effect at once: on the score, on tips, on what the catalog answers.
    pub(super) fn set(&mut self, setting: Setting) {
        let before = self.document.settings.clone();
        setting.put(&mut self.document.settings);
        if self.document.settings != before {
            self.changes += 1;
            self.browsing.forget();
            self.refresh();
        }
    }

    pub(super) fn add_plan(&mut self, plan: Plan) {
        self.document.add(plan);
        self.changes += 1;
        self.switched();
    }

    pub(super) fn show_plan(&mut self, index: usize) {
        self.changes += u32::from(index != self.document.active());
        self.document.show(index);
        self.switched();
    }

    pub(super) fn delete_plan(&mut self) {
        let name = self.plan().name.clone();
        self.document.delete();
        self.changes += 1;
        self.switched();
        self.notify(Notice::PlanDeleted(name));
    }

    pub(super) fn restore_plan(&mut self) {
        self.document.undelete();
        self.changes += 1;
        self.switched();
    }

    /// Makes a change of the plan, and says so where a meal is full. Whether the plan is
    /// another one now: where nothing changed there is nothing to take back.
    pub(super) fn edit(&mut self, edit: Edit) -> bool {
        let made = self.try_edit(edit);
        if made == Err(EditError::MealFull) {
            self.notify(Notice::MealFull);
        }
        made == Ok(true)
    }

    /// Makes a change of the plan. Whether that changed anything.
    pub(super) fn try_edit(&mut self, edit: Edit) -> Result<bool, EditError> {
        let changed = self.document.history_mut().make(edit)?;
        self.changes += u32::from(changed);
        self.settle();
        Ok(changed)
    }

    /// After another plan is shown.
    fn switched(&mut self) {
        self.toast = None;
        self.refresh();
    }
}
