//! Plan title with its menu, storage state, undo, redo, share, more.

use yew::prelude::*;

use crate::app::action::{Action, Over};
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::ui::pieces::button::{Button, IconButton, Reason};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Menu, MenuItem};
use crate::ui::storage;

/// The header.
pub fn view(state: &State, ui: &Ui) -> Html {
    let history = state.document.history();
    let shell = &ui.texts.shell;
    let name = ui.plan_name(&state.plan().name);
    let narrow = state.layout == Layout::Narrow;
    html! {
        <header class="header" part="header">
            <div class="header-title">
                <@{ui.heading(0)} class="h-title">{ name }</@>
                <Menu label={shell.plan_menu} class="icon-btn boxed" place="start"
                    face={icon(IconKind::ChevronDown)} items={plan_items(state, ui)} />
            </div>
            { storage::chip(state.keeping, ui) }
            <div class="header-actions">
                if !narrow {
                    { step(IconKind::Undo, shell.undo, history.can_undo(), Action::Undo, ui) }
                    { step(IconKind::Redo, shell.redo, history.can_redo(), Action::Redo, ui) }
                    <Button label={shell.share} icon={IconKind::Share}
                        onclick={ui.on(Action::Open(Over::Share))} />
                } else {
                    <IconButton icon={IconKind::Share} label={shell.share}
                        onclick={ui.on(Action::Open(Over::Share))} />
                }
                <Menu label={shell.more} face={icon(IconKind::More)} items={more_items(state, ui)} />
            </div>
        </header>
    }
}

fn step(kind: IconKind, label: &'static str, can: bool, action: Action, ui: &Ui) -> Html {
    let reason = (!can).then(|| Reason {
        id: format!("{}-{label}-reason", ui.id).into(),
        text: match action {
            Action::Undo => ui.texts.shell.nothing_to_undo,
            _ => ui.texts.shell.nothing_to_redo,
        }
        .into(),
    });
    html! { <IconButton icon={kind} {label} {reason} onclick={ui.on(action)} /> }
}

fn plan_items(state: &State, ui: &Ui) -> Callback<(), Vec<MenuItem>> {
    let plans: Vec<String> = state.document.names().map(str::to_owned).collect();
    let (ui, active) = (ui.clone(), state.document.active());
    Callback::from(move |()| {
        let shell = &ui.texts.shell;
        let copy = (shell.copy_of)(&ui.plan_name(&plans[active]));
        let mut items: Vec<MenuItem> = plans
            .iter()
            .enumerate()
            .map(|(at, name)| {
                MenuItem::radio(ui.plan_name(name), at == active, ui.on(Action::ShowPlan(at)))
            })
            .collect();
        items.push(MenuItem::line());
        for (kind, label, action) in [
            (IconKind::Plus, shell.new_plan, Action::NewPlan),
            (IconKind::Copy, shell.duplicate, Action::DuplicatePlan(copy)),
            (IconKind::Pencil, shell.rename, Action::Open(Over::Rename)),
            (IconKind::Bin, shell.delete, Action::DeletePlan),
        ] {
            items.push(MenuItem::action(kind, label, ui.on(action)));
        }
        items
    })
}

fn more_items(state: &State, ui: &Ui) -> Callback<(), Vec<MenuItem>> {
    let narrow = state.layout == Layout::Narrow;
    let history = state.document.history();
    let (can_undo, can_redo) = (history.can_undo(), history.can_redo());
    let (ui, empty, day) = (ui.clone(), state.plan().is_empty(), state.target.day);
    Callback::from(move |()| {
        let shell = &ui.texts.shell;
        let mut items = Vec::new();
        if narrow {
            if can_undo {
                items.push(MenuItem::action(IconKind::Undo, shell.undo, ui.on(Action::Undo)));
            }
            if can_redo {
                items.push(MenuItem::action(IconKind::Redo, shell.redo, ui.on(Action::Redo)));
            }
        }
        let open = ui.on(Action::Open(Over::OpenLink));
        items.push(MenuItem::action(IconKind::Link, shell.open_link, open));
        items.push(MenuItem::action(IconKind::File, shell.save_file, ui.on(Action::SaveFile)));
        if !empty {
            let name = ui.texts.words.days[usize::from(day)];
            items.push(MenuItem::line());
            let clear = ui.on(Action::ClearDay(day));
            items.push(MenuItem::action(IconKind::Bin, (shell.clear_day)(name), clear));
        }
        items
    })
}
