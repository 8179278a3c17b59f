//! What actions do with examples and saved meals, and with what is taken out of a plan.
//! Reached through the second half of the download alone, which brings them.

use biomeal_core::document::NameTrouble;
use biomeal_core::edit::Edit;
use biomeal_core::examples::ExampleId;
use biomeal_core::plan::{Meal, MealAt, Plan};

use super::{State, taking};
use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::shelf::{Shelf, ShelfAction};
use crate::app::toast::Notice;

impl State {
    /// What one of these actions does.
    pub fn start_with(&mut self, action: &Action) {
        match action {
            Action::UseExample(example) => self.use_example(*example),
            Action::AddExample(example, name) => self.add_example(*example, name),
            Action::TakeExampleBack(before) => self.take_example_back(*before),
            Action::Shelf(action) => self.shelve(action),
            Action::Shop(shop) => taking::shop(self, *shop),
            Action::Export(export) => taking::export(self, export),
            Action::SaveBackup => {
                self.over = None;
                self.notify(Notice::BackupSaved);
            }
            Action::File(action) => self.file(action),
            Action::HostCatalog(found) => self.find_catalog(found),
            Action::Host(change) => self.change_for_host(change),
            _ => {}
        }
    }

    fn use_example(&mut self, example: ExampleId) {
        let Plan { name, note, .. } = self.plan();
        let (name, note) = (name.clone(), note.clone());
        let plan = Plan { name, note, ..example.plan() };
        self.over = None;
        if self.edit(Edit::SetPlan(Box::new(plan))) {
            self.notify(Notice::ExampleUsed(example));
            self.focus_on(FocusOn::Day);
        }
    }

    fn add_example(&mut self, example: ExampleId, name: &str) {
        let before = self.document.active();
        self.over = None;
        self.add_plan(Plan { name: name.to_owned(), ..example.plan() });
        self.notify(Notice::ExampleAdded(example, before));
        self.focus_on(FocusOn::Day);
    }

    /// The plan shown came from an example; the one before it is shown again.
    fn take_example_back(&mut self, before: usize) {
        self.document.delete();
        self.changes += 1;
        self.show_plan(before);
        self.focus_on(FocusOn::Day);
    }

    fn shelve(&mut self, action: &ShelfAction) {
        match action {
            ShelfAction::Save(at, name) => self.save_meal(*at, name),
            ShelfAction::Add(place, at) => self.add_saved_meal(*place, *at),
            ShelfAction::AskName(place) => {
                self.shelf = Shelf { naming: Some(*place), ..Shelf::default() };
                self.focus_on(FocusOn::SavedMeal(*place as u8));
            }
            ShelfAction::KeepName(place) => self.named(*place),
            ShelfAction::Rename(place, name) => {
                match self.document.rename_saved_meal(*place, name) {
                    Ok(()) => {
                        self.changes += 1;
                        self.named(*place);
                    }
                    Err(trouble) => self.refuse_name(trouble, *place),
                }
            }
            ShelfAction::Delete(place) => {
                if let Some(meal) = self.document.remove_saved_meal(*place) {
                    self.changes += 1;
                    self.shelf = Shelf { deleted: Some((*place, meal)), ..Shelf::default() };
                    self.focus_on(FocusOn::PutBack);
                }
            }
            ShelfAction::PutBack => {
                if let Some((place, meal)) = self.shelf.deleted.take() {
                    self.document.put_saved_meal_back(place, meal);
                    self.changes += 1;
                    self.focus_on(FocusOn::SavedMeal(place as u8));
                }
            }
        }
    }

    fn named(&mut self, place: usize) {
        self.shelf = Shelf::default();
        self.focus_on(FocusOn::SavedMeal(place as u8));
    }

    fn refuse_name(&mut self, trouble: NameTrouble, place: usize) {
        self.shelf.trouble = Some(trouble);
        self.focus_on(FocusOn::SavedMeal(place as u8));
    }

    fn save_meal(&mut self, at: MealAt, name: &str) {
        let Some(meal) = self.plan().meal(at) else { return };
        let entries = meal.entries.clone();
        match self.document.save_meal(name, &entries) {
            Ok(name) => {
                self.changes += 1;
                self.over = None;
                self.notify(Notice::MealSaved(name));
            }
            Err(trouble) => self.refuse_name(trouble, 0),
        }
    }

    /// Appends, as one change; a meal that has no room for it says so.
    fn add_saved_meal(&mut self, place: usize, at: MealAt) {
        let Some(saved) = self.document.saved_meals().get(place).cloned() else { return };
        let Some(meal) = self.plan().meal(at) else { return };
        let mut longer: Meal = meal.clone();
        longer.entries.extend_from_slice(&saved.entries);
        if self.edit(Edit::SetMeal(at, longer)) {
            for entry in &saved.entries {
                self.document.used(entry.food);
            }
            self.close();
            self.notify(Notice::SavedMealAdded(saved.name, at));
        }
    }
}
