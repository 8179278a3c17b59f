//! Plan title with its menu, storage state, undo, redo, share, more.

use crate::app::action::{Action, Over};
use crate::app::layout::Layout;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::later::Arrival;
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
    let terms = ui.terms;
    let narrow = state.layout == Layout::Narrow;
    let can_step = !terms.readonly && (history.can_undo() || history.can_redo());
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
    let later = state.arrival.here();
    let plan_lines = |lines: &mut Lines<'_>| {
        if let Some(later) = later {
            later.plan_lines(lines, state, ui);
        }
    };
    let more_lines = |lines: &mut Lines<'_>| {
        step_lines(lines, state, ui);
        if let Some(later) = later {
            later.more_lines(lines, state, ui);
        }
    };
    // Where what is in it did not load, there is nothing to open.
    let failed = state.arrival == Arrival::Failed;
    let has_more = !failed && terms.has_menu(state.layout == Layout::Wide) || narrow && can_step;
    html! {
        <header class="header" part="header">
            <div class="header-title">
                // A day has its own heading below.
                if terms.is_whole() {
                    <@{ui.heading(0)} class="h-title">{ name }</@>
                }
                if terms.has(Feature::Plans) && !failed {
                    { menu(plans, state.open_menu(), &plan_lines, ui) }
                }
            </div>
            { storage::chip(state, ui) }
            <div class="header-actions">
                if !narrow && !terms.readonly {
                    { undo(history.can_undo(), ui) }
                    { redo(history.can_redo(), ui) }
                }
                if state.layout == Layout::Wide && terms.has(Feature::Print) {
                    { icon_button("icon-btn", IconKind::Print, ui.texts.print.print, Press::Does(print)) }
                }
                if terms.has(Feature::Share) {
                    { if narrow {
                        icon_button("icon-btn", IconKind::Share, shell.share, Press::Does(share))
                    } else {
                        button("btn outline", Some(IconKind::Share), shell.share, share)
                    } }
                }
                if has_more {
                    { menu(more, state.open_menu(), &more_lines, ui) }
                }
            </div>
            if terms.is_whole() && !state.plan().note.is_empty() {
                <p class="note-text plan-note">{ &state.plan().note }</p>
            }
        </header>
    }
}

/// The button that takes the last change back.
pub fn undo(can: bool, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let press = if can {
        Press::Does(ui.on(Action::Undo))
    } else {
        Press::Cannot(ui.id("no-undo"), shell.nothing_to_undo)
    };
    icon_button("icon-btn", IconKind::Undo, shell.undo, press)
}

/// The button that makes it again.
pub fn redo(can: bool, ui: &Ui) -> Html {
    let shell = &ui.texts.shell;
    let press = if can {
        Press::Does(ui.on(Action::Redo))
    } else {
        Press::Cannot(ui.id("no-redo"), shell.nothing_to_redo)
    };
    icon_button("icon-btn", IconKind::Redo, shell.redo, press)
}

/// Undo and redo, where they have no buttons of their own.
pub fn step_lines(lines: &mut Lines<'_>, state: &State, ui: &Ui) {
    let history = state.document.history();
    if state.layout == Layout::Narrow && !ui.terms.readonly {
        if history.can_undo() {
            lines.action(IconKind::Undo, ui.texts.shell.undo, Action::Undo);
        }
        if history.can_redo() {
            lines.action(IconKind::Redo, ui.texts.shell.redo, Action::Redo);
        }
    }
}
