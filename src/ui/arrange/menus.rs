//! What the menus of foods and meals offer beside adding and taking out.

use biomeal_core::plan::{EntryAt, Meal, MealAt};
use biomeal_core::score::Scope;

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::thing::{Arrange, Thing};
use crate::app::ui::Ui;
use crate::ui::meal;
use crate::ui::pieces::icon::IconKind;
use crate::ui::pieces::menu::Lines;

/// Lines of a food's menu.
pub fn entry(lines: &mut Lines<'_>, at: EntryAt, state: &State, ui: &Ui) {
    let texts = &ui.texts.arrange;
    let thing = Thing::Entry(at);
    if ui.terms.opens(Over::Transfer(thing)) {
        lines.action(IconKind::Move, texts.move_to, Action::StartMove(thing));
    }
    lines.open(IconKind::Copy, texts.copy_to, Over::Transfer(thing));
    lines.open(IconKind::Pencil, texts.amount, Over::Amount(at));
    lines.open(IconKind::Swap, ui.texts.swap.open, Over::Swap(at));
    let count = state.plan().meal(at.meal_at()).map_or(0, |meal| meal.entries.len());
    order(lines, thing, usize::from(at.entry), count, ui);
    lines.line();
}

/// Lines of a meal's menu.
pub fn meal(lines: &mut Lines<'_>, at: MealAt, meal: &Meal, state: &State, ui: &Ui) {
    let texts = &ui.texts.arrange;
    let thing = Thing::Meal(at);
    lines.open(IconKind::Pencil, texts.rename, Over::RenameMeal(at));
    lines.open(IconKind::File, texts.note, Over::MealNote(at));
    let count = state.plan().days.get(usize::from(at.day)).map_or(0, |day| day.meals.len());
    order(lines, thing, usize::from(at.meal), count, ui);
    if !meal.entries.is_empty() {
        if ui.terms.opens(Over::Transfer(thing)) {
            lines.action(IconKind::Move, texts.move_to, Action::StartMove(thing));
        }
        lines.open(IconKind::Copy, texts.copy_to, Over::Transfer(thing));
        if ui.terms.has(Feature::Share) {
            lines.action(
                IconKind::Share,
                ui.texts.share.share_meal,
                Action::Share(Scope::Meal, at),
            );
        }
        lines.open(IconKind::Saved, ui.texts.saved.save_meal, Over::SaveMeal(at));
    }
    lines.open(IconKind::Book, ui.texts.saved.add_saved, Over::SavedMeals(at));
    lines.line();
    meal::clear_line(lines, at, meal, ui);
    if count > 1 {
        let label = texts.remove.with([&ui.meal_name(meal)]);
        lines.action(IconKind::Bin, &label, Action::Arrange(Arrange::RemoveMeal(at)));
    }
}

fn order(lines: &mut Lines<'_>, thing: Thing, place: usize, count: usize, ui: &Ui) {
    let texts = &ui.texts.arrange;
    let nudge = |down| Action::Arrange(Arrange::Nudge(thing, down));
    if place > 0 {
        lines.action(IconKind::ChevronUp, texts.up, nudge(false));
    }
    if place + 1 < count {
        lines.action(IconKind::ChevronDown, texts.down, nudge(true));
    }
}
