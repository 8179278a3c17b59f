//! What another tab did, in words.

use biomeal_core::merge::Happened;

use crate::app::state::State;
use crate::app::ui::Ui;

/// One sentence: what the person should know first.
pub fn elsewhere(happened: &[Happened], state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.storage;
    let mut both = 0;
    for what in happened {
        both += u32::from(matches!(what, Happened::Both(..)));
    }
    match happened.first() {
        None => texts.taken_over.to_owned(),
        Some(Happened::Apart(name)) => texts.kept_apart.with([&ui.plan_name(name)]),
        Some(Happened::Deleted(name)) => texts.deleted.with([&ui.plan_name(name)]),
        Some(Happened::Both(plan, at)) => {
            if *plan != state.document.active() {
                let name = state.document.names().nth(*plan).unwrap_or_default();
                return texts.both_plan.with([&ui.plan_name(name)]);
            }
            let meal = state.plan().meal(*at).map(|meal| ui.meal_name(meal)).unwrap_or_default();
            if both > 1 {
                let more = ui.numbers.whole(both - 1);
                return texts.both_meals.with([&meal, ui.day(at.day), &more]);
            }
            texts.both_meal.with([&meal, ui.day(at.day)])
        }
    }
}
