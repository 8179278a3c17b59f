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
        Notice::MealFull => shell.meal_full.to_owned(),
        // What else there is to tell of comes of what the second half brought.
        _ => match state.arrival.here() {
            Some(later) => later.notice(notice, state, ui),
            None => String::new(),
        },
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
        | Notice::NoRoomForFood(_)
        | Notice::CopyRefused
        | Notice::ListTaken(Taken::NotCopied | Taken::NotShared)
        | Notice::PictureUnsure
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
