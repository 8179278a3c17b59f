//! The words of a notice, for the toast and for the live region.

use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;

use crate::app::shopping::Taken;
use crate::app::state::State;
use crate::app::thing::Arranged;
use crate::app::toast::Notice;
use crate::app::ui::Ui;
use crate::ui::pieces::icon::IconKind;

/// What the notice says.
pub fn text(notice: &Notice, state: &State, ui: &Ui) -> String {
    let shell = &ui.texts.shell;
    match notice {
        Notice::Added { food, scope, before, after } => {
            let name = ui.food_name(&state.foods, *food);
            let scope = scope_name(state, *scope, ui);
            match (before, after) {
                (Some(before), Some(after)) => {
                    if ui.hide_numbers {
                        let change = ui.change(i32::from(*after) - i32::from(*before));
                        return ui.texts.worded.added.with([&name, &scope, change]);
                    }
                    let (before, after) = (ui.tenths(*before), ui.tenths(*after));
                    shell.added_to_score.with([&name, &scope, &before, &after])
                }
                _ => shell.added.with([&name]),
            }
        }
        Notice::Removed { food, meal } => {
            let food = ui.food_name(&state.foods, *food);
            let meal = state.plan().meal(*meal).map(|meal| ui.meal_name(meal));
            shell.removed.with([&food, &meal.unwrap_or_default()])
        }
        Notice::Arranged(done) => match state.arrival.here() {
            Some(later) => later.arranged(done, state, ui),
            None => String::new(),
        },
        Notice::Swapped { .. } | Notice::OwnFoodKept(_) | Notice::OwnFoodDeleted(_) => {
            match state.arrival.here() {
                Some(later) => later.food_notice(notice, state, ui),
                None => String::new(),
            }
        }
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
        Notice::Elsewhere(happened, _) => match state.arrival.here() {
            Some(later) => later.elsewhere_notice(happened, state, ui),
            None => String::new(),
        },
        Notice::MealFull => shell.meal_full.to_owned(),
        Notice::Copied(characters) => {
            ui.texts.share.copied.with([&ui.numbers.whole(*characters as u32)])
        }
        Notice::CopyRefused => ui.texts.share.copy_refused.to_owned(),
        Notice::ListTaken(taken) => match state.arrival.here() {
            Some(later) => later.list_taken(*taken, state, ui),
            None => String::new(),
        },
        Notice::SaveRefused => ui.texts.share.save_refused.to_owned(),
        Notice::AppRefused => ui.texts.share.app_refused.to_owned(),
        Notice::BackupSaved | Notice::FileAdded(..) | Notice::FileReplaced(..) => {
            match state.arrival.here() {
                Some(later) => later.file_notice(notice, ui),
                None => String::new(),
            }
        }
        Notice::PrintRefused => ui.texts.print.refused.to_owned(),
    }
}

/// What the notice is about, as a sign.
pub const fn sign(notice: &Notice) -> IconKind {
    match notice {
        Notice::Removed { .. }
        | Notice::OwnFoodDeleted(_)
        | Notice::MealCleared(_)
        | Notice::DayCleared(_)
        | Notice::Arranged(Arranged::MealRemoved(..))
        | Notice::PlanDeleted(_) => IconKind::Bin,
        Notice::Copied(_) => IconKind::Link,
        Notice::Arranged(Arranged::NoRoom)
        | Notice::MealFull
        | Notice::CopyRefused
        | Notice::ListTaken(Taken::NotCopied | Taken::NotShared)
        | Notice::SaveRefused
        | Notice::AppRefused
        | Notice::PrintRefused => IconKind::Warning,
        _ => IconKind::Check,
    }
}

/// Whether the notice is about the score, which is spoken by itself.
pub const fn speaks_of_score(notice: &Notice) -> bool {
    matches!(notice, Notice::TipApplied { .. } | Notice::Added { .. })
}

/// "Wednesday", "Dinner", "The week": what a score speaks of.
pub fn scope_name(state: &State, scope: Scope, ui: &Ui) -> String {
    scope_around(state.target, state, scope, ui)
}

/// The same around another meal than the one that the catalog adds to.
pub fn scope_around(at: MealAt, state: &State, scope: Scope, ui: &Ui) -> String {
    match scope {
        Scope::Meal => state.plan().meal(at).map(|meal| ui.meal_name(meal)).unwrap_or_default(),
        Scope::Day => ui.day(at.day).to_owned(),
        Scope::Week => ui.texts.shell.the_week.to_owned(),
    }
}
