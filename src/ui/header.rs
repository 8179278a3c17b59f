//! Plan title with its menu, storage state, undo, redo, share, more.

use biomeal_core::score::Scope;

use crate::app::action::{Action, Over};
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::markup::{Html, html};
use crate::ui::pieces::button::{Press, button, icon_button};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Lines, Menu, menu};
use crate::ui::storage;

/// The header.
pub fn view(state: &State, ui: &Ui) -> Html {
    let history = state.document.history();
    let shell = &ui.texts.shell;
    let name = ui.plan_name(&state.plan().name);
    let narrow = state.layout == Layout::Narrow;
    let share = ui.on(Action::Open(Over::Share));
    let print = ui.on(Action::Open(Over::Print));
    let plans = Menu {
        id: ui.id("plans"),
        label: shell.plan_menu.to_owned(),
        class: "icon-btn boxed",
        face: icon(IconKind::ChevronDown),
        has_text: false,
        at_start: true,
    };
    let more = Menu::more(ui.id("more"), shell.more.to_owned());
    html! {
        <header class="header" part="header">
            <div class="header-title">
                <@{ui.heading(0)} class="h-title">{ name }</@>
                { menu(plans, state.open_menu(), &|lines| plan_lines(lines, state, ui), ui) }
            </div>
            { storage::chip(state, ui) }
            <div class="header-actions">
                if narrow {
                    { icon_button("icon-btn", IconKind::Share, shell.share, Press::Does(share)) }
                } else {
                    { undo(history.can_undo(), ui) }
                    { redo(history.can_redo(), ui) }
                    if state.layout == Layout::Wide {
                        { icon_button("icon-btn", IconKind::Print, ui.texts.print.print, Press::Does(print)) }
                    }
                    { button("btn outline", Some(IconKind::Share), shell.share, share) }
                }
                { menu(more, state.open_menu(), &|lines| more_lines(lines, state, ui), ui) }
            </div>
            if !state.plan().note.is_empty() {
                <p class="note-text plan-note">{ &state.plan().note }</p>
            }
        </header>
    }
}

fn undo(can: bool, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let press = if can {
        Press::Does(ui.on(Action::Undo))
    } else {
        Press::Cannot(ui.id("no-undo"), shell.nothing_to_undo)
    };
    icon_button("icon-btn", IconKind::Undo, shell.undo, press)
}

fn redo(can: bool, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let press = if can {
        Press::Does(ui.on(Action::Redo))
    } else {
        Press::Cannot(ui.id("no-redo"), shell.nothing_to_redo)
    };
    icon_button("icon-btn", IconKind::Redo, shell.redo, press)
}

fn plan_lines(lines: &mut Lines<'_>, state: &State, ui: &Ui) {
    let shell = &ui.texts.shell;
    let active = state.document.active();
    for (name, at) in state.document.names().zip(0..) {
        lines.radio(&ui.plan_name(name), at == active, Action::ShowPlan(at));
    }
    lines.line();
    let copy = shell.copy_of.with([&ui.plan_name(&state.plan().name)]);
    lines.action(IconKind::Plus, shell.new_plan, Action::NewPlan);
    lines.action(IconKind::Seedling, shell.from_example, Action::Open(Over::Examples));
    lines.action(IconKind::Copy, shell.duplicate, Action::DuplicatePlan(copy));
    lines.action(IconKind::Pencil, shell.rename, Action::Open(Over::Rename));
    lines.action(IconKind::File, ui.texts.arrange.plan_note, Action::Open(Over::PlanNote));
    lines.action(IconKind::Bin, shell.delete, Action::DeletePlan);
}

fn more_lines(lines: &mut Lines<'_>, state: &State, ui: &Ui) {
    let shell = &ui.texts.shell;
    let history = state.document.history();
    if state.layout == Layout::Narrow {
        if history.can_undo() {
            lines.action(IconKind::Undo, shell.undo, Action::Undo);
        }
        if history.can_redo() {
            lines.action(IconKind::Redo, shell.redo, Action::Redo);
        }
    }
    lines.action(IconKind::Link, shell.open_link, Action::Open(Over::OpenLink));
    lines.action(IconKind::File, shell.open_file, Action::Open(Over::OpenFile));
    lines.action(IconKind::List, shell.shopping, Action::Open(Over::Shopping));
    lines.action(IconKind::File, shell.export, Action::Open(Over::Export));
    lines.action(IconKind::Saved, shell.save_backup, Action::Open(Over::SaveBackup));
    if state.layout != Layout::Wide {
        lines.action(IconKind::Print, ui.texts.print.open, Action::Open(Over::Print));
    }
    lines.action(IconKind::Settings, ui.texts.settings.heading, Action::Open(Over::Settings));
    let day = state.target.day;
    let holds_food = state.meals_of_day().any(|(_, meal)| !meal.entries.is_empty());
    if holds_food && state.view == View::Day {
        let share = ui.texts.share.share_day.with([ui.day(day)]);
        lines.action(IconKind::Share, &share, Action::Share(Scope::Day, state.target));
        let clear = shell.clear_day.with([ui.day(day)]);
        lines.line();
        lines.action(IconKind::Bin, &clear, Action::ClearDay(day));
    }
}
