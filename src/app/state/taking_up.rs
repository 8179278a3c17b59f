//! What actions do that take something up which the planner offers: tips, and swaps. Reached
//! through the second half of the download alone, which brings what offers them.

use std::rc::Rc;

use biomeal_core::edit::Edit;
use biomeal_core::plan::{Entry, EntryAt};
use biomeal_core::tips::Tip;

use super::State;
use crate::app::focus::FocusOn;
use crate::app::toast::Notice;
use crate::platform::fault;

impl State {
    pub(super) fn swap(&mut self, at: EntryAt, mut new: Entry) {
        // The notice of what is in the way would lie behind the dialog.
        let Some(food) = self.taken_over(new.food) else { return self.close() };
        new.food = food;
        let Some(old) = self.plan().entry(at).copied() else { return };
        if self.edit(Edit::Replace(at, new)) {
            self.document.used(food);
            self.close();
            self.just_added = Some(at);
            self.notify(Notice::Swapped { old: old.food, new: food });
            self.focus_on(FocusOn::Entry(at));
        }
    }

    pub(super) fn apply_tip(&mut self, tip: &Rc<Tip>) {
        let Some(edit) = self.edit_of(tip) else { return };
        if self.edit(edit) {
            fault::at("tip");
            for change in &tip.changes {
                if let Some(food) = self.taken_over(change.new.food) {
                    self.document.used(food);
                }
            }
            self.just_added = tip.changes.first().map(|change| change.at);
            self.notify(Notice::TipApplied { scope: self.scope, after: tip.total_after });
            self.focus_on(FocusOn::AppliedTip);
            self.applied = Some(Rc::clone(tip));
        }
    }

    pub(super) fn dismiss_tip(&mut self, tip: &Rc<Tip>) {
        for food in tip.foods() {
            let Some(food) = self.taken_over(food) else { return };
            self.document.dismiss(tip.rule, food);
        }
        self.changes += 1;
        self.notify(Notice::TipDismissed(Rc::clone(tip)));
        self.think();
    }

    pub(super) fn restore_tip(&mut self, tip: &Tip) {
        for food in tip.foods() {
            let Some(food) = self.taken_over(food) else { return };
            self.document.restore(tip.rule, food);
        }
        self.changes += 1;
        self.toast = None;
        self.think();
    }

    /// The edit of a tip, made anew: to copy one of any kind is a multiple of the code.
    fn edit_of(&mut self, tip: &Tip) -> Option<Edit> {
        let mut edits = Vec::new();
        for change in &tip.changes {
            let new = Entry { food: self.taken_over(change.new.food)?, ..change.new };
            edits.push(match change.old {
                None => Edit::Insert(change.at, new),
                Some(_) => Edit::Replace(change.at, new),
            });
        }
        Some(match edits.len() {
            1 => edits.remove(0),
            _ => Edit::Many(edits),
        })
    }
}
