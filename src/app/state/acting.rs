//! What actions do that only the second half of the download leads to: its dialogs, menus,
//! tips and cells of the week. It brings all of this along.

use biomeal_core::edit::Edit;
use biomeal_core::plan::Plan;

use super::{State, arranging};
use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::toast::Notice;

impl State {
    /// What one of these actions does.
    pub fn act_further(&mut self, action: &Action) {
        match action {
            Action::AddEntry(entry) => {
                self.add(*entry);
                self.close();
            }
            Action::Draft(entry) => self.draft = Some(*entry),
            Action::Swap(at, entry) => self.swap(*at, *entry),
            Action::LookForSwap(words) => self.swap_words.clone_from(words),
            Action::StartMove(thing) => {
                self.open(Over::Transfer(*thing));
                self.filled.moves = true;
            }
            Action::Answer(answer) => self.filled.take(*answer),
            Action::ClearMeal(at) => self.clear_meal(*at),
            Action::ClearDay(day) => self.clear_day(*day),
            Action::ApplyTip(tip) => self.apply_tip(tip),
            Action::DismissTip(tip) => self.dismiss_tip(tip),
            Action::RestoreTip(tip) => self.restore_tip(tip),
            Action::Set(setting) => self.set(*setting),
            Action::Rename(name) => {
                self.over = None;
                self.edit(Edit::Rename(name.trim().to_owned()));
            }
            Action::NewPlan => self.add_plan(Plan::default()),
            Action::DuplicatePlan(name) => {
                let copy = Plan { name: name.clone(), ..self.plan().clone() };
                self.add_plan(copy);
            }
            Action::ShowPlan(index) => self.show_plan(*index),
            Action::DeletePlan => self.delete_plan(),
            Action::RestorePlan => self.restore_plan(),
            Action::ToCell(at) => self.go_to_cell(*at),
            Action::CheckIn(date, measure, step) => self.check_in(*date, *measure, *step),
            Action::LookBack(look_back) => self.look_back = *look_back,
            Action::Share(scope, at) => self.share(*scope, *at),
            Action::Include(include) => self.include(*include),
            Action::AppRefused => self.notify(Notice::AppRefused),
            Action::DropDamaged => self.damaged = None,
            Action::MayClear(may_clear) => self.may_clear = *may_clear,
            Action::PictureUnsure => self.notify(Notice::PictureUnsure),
            Action::PrintRefused => self.refuse_to_print(),
            Action::Copied(characters) => {
                self.notify(characters.map_or(Notice::CopyRefused, Notice::Copied));
                if characters.is_none() {
                    self.focus_on(FocusOn::Link);
                }
            }
            Action::OwnFood(fill) => self.fill(fill),
            Action::Arrange(change) => arranging::arrange(self, change),
            Action::SaveIncoming | Action::ReplaceWithIncoming | Action::AddShared => {
                self.choose(action);
            }
            _ => self.start_with(action),
        }
    }
}
