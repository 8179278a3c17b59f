//! Plan title with its menu, storage state, undo, redo, share, more.

use yew::Html;

use crate::app::action::{Action, Over};
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::html;
use crate::ui::pieces::button::{Button, Reason, button, icon_button};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Menu, MenuItem, menu};
use crate::ui::storage;

/// The header.
pub fn view(state: &State, ui: &Ui) -> Html {
    let history = state.document.history();
    let shell = &ui.texts.shell;
    let name = ui.plan_name(&state.plan().name);
    let narrow = state.layout == Layout::Narrow;
    let share = Button {
        label: shell.share.into(),
        class: if narrow { "" } else { "outline" },
        icon: Some(IconKind::Share),
        on: Some(ui.on(Action::Open(Over::Share))),
        ..Button::default()
    };
    let plans = Menu {
        id: ui.id("plans"),
        label: shell.plan_menu.into(),
        class: "icon-btn boxed",
        face: icon(IconKind::ChevronDown),
        has_text: false,
        at_start: true,
    };
    let more = Menu::more(ui.id("more"), shell.more.into());
    html! {
        <header class="header" part="header">
            <div class="header-title">
                <@{ui.heading(0)} class="h-title">{ name }</@>
                { menu(plans, state.open_menu(), &|| plan_items(state, ui), ui) }
            </div>
            { storage::chip(state.keeping, ui) }
            <div class="header-actions">
                if narrow {
                    { icon_button(share) }
                } else {
                    { step(IconKind::Undo, shell.undo, history.can_undo(), Action::Undo, ui) }
                    { step(IconKind::Redo, shell.redo, history.can_redo(), Action::Redo, ui) }
                    { button(share) }
                }
                { menu(more, state.open_menu(), &|| more_items(state, ui), ui) }
            </div>
        </header>
    }
}

fn step(kind: IconKind, label: &'static str, can: bool, action: Action, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let undoes = action == Action::Undo;
    let reason = (!can).then(|| Reason {
        id: ui.id(if undoes { "no-undo" } else { "no-redo" }),
        text: if undoes { shell.nothing_to_undo } else { shell.nothing_to_redo },
    });
    let on = Some(ui.on(action));
    icon_button(Button { label: label.into(), icon: Some(kind), on, reason, ..Button::default() })
}

fn plan_items(state: &State, ui: &Ui) -> Vec<MenuItem> {
    let shell = &ui.texts.shell;
    let active = state.document.active();
    let mut items = Vec::new();
    for (at, name) in state.document.names().enumerate() {
        items.push(MenuItem::radio(ui.plan_name(name), at == active, Action::ShowPlan(at)));
    }
    items.push(MenuItem::line());
    let copy = (shell.copy_of)(&ui.plan_name(&state.plan().name));
    for (kind, label, action) in [
        (IconKind::Plus, shell.new_plan, Action::NewPlan),
        (IconKind::Copy, shell.duplicate, Action::DuplicatePlan(copy)),
        (IconKind::Pencil, shell.rename, Action::Open(Over::Rename)),
        (IconKind::Bin, shell.delete, Action::DeletePlan),
    ] {
        items.push(MenuItem::action(kind, label, action));
    }
    items
}

fn more_items(state: &State, ui: &Ui) -> Vec<MenuItem> {
    let shell = &ui.texts.shell;
    let history = state.document.history();
    let mut items = Vec::new();
    if state.layout == Layout::Narrow {
        if history.can_undo() {
            items.push(MenuItem::action(IconKind::Undo, shell.undo, Action::Undo));
        }
        if history.can_redo() {
            items.push(MenuItem::action(IconKind::Redo, shell.redo, Action::Redo));
        }
    }
    items.push(MenuItem::action(IconKind::Link, shell.open_link, Action::Open(Over::OpenLink)));
    items.push(MenuItem::action(IconKind::File, shell.save_file, Action::SaveFile));
    if !state.plan().is_empty() {
        let day = state.target.day;
        let clear = (shell.clear_day)(ui.texts.words.days[usize::from(day)]);
        items.push(MenuItem::line());
        items.push(MenuItem::action(IconKind::Bin, clear, Action::ClearDay(day)));
    }
    items
}
