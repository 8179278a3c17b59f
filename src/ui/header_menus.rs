//! What the header's two menus offer: the plans, and all that is done with one. In the
//! second half of the download.

use biomeal_core::score::Scope;

use crate::app::action::{Action, Over};
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::ui::pieces::icon::IconKind;
use crate::ui::pieces::menu::Lines;

/// Lines of the menu of plans.
pub fn plans(lines: &mut Lines<'_>, state: &State, ui: &Ui) {
    let shell = &ui.texts.shell;
    let active = state.document.active();
    for (name, at) in state.document.names().zip(0..) {
        lines.radio(&ui.plan_name(name), at == active, Action::ShowPlan(at));
    }
    lines.line();
    let copy = shell.copy_of.with([&ui.plan_name(&state.plan().name)]);
    lines.action(IconKind::Plus, shell.new_plan, Action::NewPlan);
    if ui.terms.has(Feature::Examples) {
        lines.action(IconKind::Seedling, shell.from_example, Action::Open(Over::Examples));
    }
    lines.action(IconKind::Copy, shell.duplicate, Action::DuplicatePlan(copy));
    lines.action(IconKind::Pencil, shell.rename, Action::Open(Over::Rename));
    lines.action(IconKind::File, ui.texts.arrange.plan_note, Action::Open(Over::PlanNote));
    lines.action(IconKind::Bin, shell.delete, Action::DeletePlan);
}

/// Lines of the header's menu after undo and redo.
pub fn more(lines: &mut Lines<'_>, state: &State, ui: &Ui) {
    let shell = &ui.texts.shell;
    lines.open(IconKind::Link, shell.open_link, Over::OpenLink);
    lines.open(IconKind::File, shell.open_file, Over::OpenFile);
    lines.open(IconKind::List, shell.shopping, Over::Shopping);
    lines.open(IconKind::File, shell.export, Over::Export);
    lines.open(IconKind::Saved, shell.save_backup, Over::SaveBackup);
    if state.layout != Layout::Wide {
        lines.open(IconKind::Print, ui.texts.print.open, Over::Print);
    }
    lines.open(IconKind::Settings, ui.texts.settings.heading, Over::Settings);
    let day = state.target.day;
    let holds_food = state.meals_of_day().any(|(_, meal)| !meal.entries.is_empty());
    if holds_food && state.view == View::Day {
        if ui.terms.has(Feature::Share) {
            let share = ui.texts.share.share_day.with([ui.day(day)]);
            lines.action(IconKind::Share, &share, Action::Share(Scope::Day, state.target));
        }
        if !ui.terms.readonly {
            let clear = shell.clear_day.with([ui.day(day)]);
            lines.line();
            lines.action(IconKind::Bin, &clear, Action::ClearDay(day));
        }
    }
}
