//! The words of notices that only the second half of the download gives rise to.

use crate::app::state::State;
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::ui::arrange::words;
use crate::ui::notice::scope_name;
use crate::ui::{files, own_food, shopping, storage};

/// What such a notice says.
pub fn text(notice: &Notice, state: &State, ui: &Ui) -> String {
    let shell = &ui.texts.shell;
    match notice {
        Notice::Arranged(done) => words::done(done, state, ui),
        Notice::Swapped { .. }
        | Notice::NoRoomForFood(_)
        | Notice::OwnFoodKept(_)
        | Notice::OwnFoodDeleted(_) => own_food::notice(notice, state, ui),
        Notice::MealCleared(at) => {
            let meal = state.plan().meal(*at).map(|meal| ui.meal_name(meal));
            shell.meal_cleared.with([&meal.unwrap_or_default()])
        }
        Notice::DayCleared(day) => shell.day_cleared.with([ui.day(*day)]),
        Notice::ExampleUsed(example) => {
            shell.example_used.with([ui.texts.plan.example.of(*example as usize)])
        }
        Notice::ExampleAdded(example, _) => {
            shell.example_added.with([ui.texts.plan.example.of(*example as usize)])
        }
        Notice::MealSaved(name) => shell.meal_saved.with([name]),
        Notice::SavedMealAdded(name, at) => {
            let meal = state.plan().meal(*at).map(|meal| ui.meal_name(meal));
            shell.saved_meal_added.with([name, &meal.unwrap_or_default()])
        }
        Notice::TipApplied { scope, after } => {
            ui.tip_applied(&scope_name(state, *scope, ui), *after)
        }
        Notice::TipDismissed(..) => shell.tip_dismissed.to_owned(),
        Notice::PlanDeleted(name) => shell.plan_deleted.with([&ui.plan_name(name)]),
        Notice::CopySaved(name) => shell.copy_saved.with([&ui.plan_name(name)]),
        Notice::Replaced(name) => shell.replaced.with([&ui.plan_name(name)]),
        Notice::Elsewhere(happened, _) => storage::elsewhere(happened, state, ui),
        Notice::Copied(characters) => {
            ui.texts.share.copied.with([&ui.numbers.whole(*characters as u32)])
        }
        Notice::CopyRefused => ui.texts.share.copy_refused.to_owned(),
        Notice::ListTaken(taken) => shopping::words::taken(*taken, state, ui),
        Notice::PictureUnsure => ui.texts.share.picture_unsure.to_owned(),
        Notice::AppRefused => ui.texts.share.app_refused.to_owned(),
        Notice::BackupSaved | Notice::FileAdded(..) | Notice::FileReplaced(..) => {
            files::notice(notice, ui)
        }
        Notice::PrintRefused => ui.texts.print.refused.to_owned(),
        Notice::Added { .. } | Notice::Removed { .. } | Notice::MealFull => String::new(),
    }
}
