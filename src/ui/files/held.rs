//! What a backup holds, beside what is here, before anything is done with it.

use biomeal_core::document::{Counts, Document};
use biomeal_core::plan::Plan;

use super::words::{counted, numbers};
use crate::app::action::Action;
use crate::app::files::FileAction;
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html, push};
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon};

/// Most plans that are named.
const NAMED: usize = 6;

/// What it holds, and what can be done with it.
pub(super) fn view(
    name: &str,
    held: &Document,
    counts: Counts,
    asks: bool,
    state: &State,
    ui: &Ui,
) -> (Html, Option<Html>) {
    let texts = &ui.texts.files;
    let here = state.document.counts();
    let choose = |class: &'static str, label: &'static str, action: FileAction| {
        button(class, None, label, ui.on(Action::File(action)))
    };
    if asks {
        let content = html! {
            <>
                { table(counts, here, ui) }
                <p class="callout" role="alert" id={ui.focus_id(FocusOn::Opened)} tabindex="-1">
                    { icon(IconKind::Warning) }
                    <span>{ texts.asks.with([&going(held, state, ui)]) }</span>
                </p>
            </>
        };
        let foot = html! {
            <div key="asks" class="actions">
                { choose("btn filled", texts.keep, FileAction::Keep) }
                { choose("btn outline", texts.replace_anyway, FileAction::ReplaceWithLess) }
            </div>
        };
        return (content, Some(foot));
    }
    let meals = state.document.room_for_meals() as u32;
    let content = html! {
        <>
            <@{ui.heading(1)} class="h-meal file-name" id={ui.focus_id(FocusOn::Opened)} tabindex="-1">
                { texts.opened.with([name]) }
            </@>
            { table(counts, here, ui) }
            if counts.plans > 0 {
                <p>{ texts.plans_in_file.with([&plans(held, ui)]) }</p>
            }
            <p class="muted">{ texts.add_text }</p>
            if counts.saved_meals > meals {
                <p class="note">{ icon(IconKind::Info) }<span>{ texts.no_room.with([&ui.numbers.whole(meals)]) }</span></p>
            }
            <p class="muted">{ texts.replace_text }</p>
        </>
    };
    let (add, replace) = if here.is_nothing() {
        ("btn outline", "btn filled")
    } else {
        ("btn filled", "btn outline")
    };
    let foot = html! {
        <div key="choices" class="actions">
            { choose(add, texts.add, FileAction::Add) }
            { choose(replace, texts.replace, FileAction::Replace) }
        </div>
    };
    (content, Some(foot))
}

fn table(file: Counts, here: Counts, ui: &Ui) -> Html {
    let texts = &ui.texts.files;
    let mut rows = Vec::new();
    for ((name, file), here) in texts.kind.all().zip(numbers(file)).zip(numbers(here)) {
        let row = html! {
            <tr key={name}>
                <th scope="row">{ name }</th>
                <td>{ ui.numbers.whole(file) }</td>
                <td>{ ui.numbers.whole(here) }</td>
            </tr>
        };
        push(&mut rows, row);
    }
    html! {
        <table class="file-counts">
            <thead>
                <tr>
                    <td></td>
                    <th scope="col">{ texts.in_file }</th>
                    <th scope="col">{ texts.here }</th>
                </tr>
            </thead>
            <tbody>{ rows }</tbody>
        </table>
    }
}

/// The names of the plans, up to a few.
fn plans(held: &Document, ui: &Ui) -> String {
    let empty = Plan::default();
    let mut names = Vec::new();
    for plan in held.plans() {
        if *plan != empty {
            names.push(ui.plan_name(&plan.name));
        }
    }
    few(names, ui)
}

/// What would go, by name and number.
fn going(held: &Document, state: &State, ui: &Ui) -> String {
    let missing = state.document.missing_in(held);
    let mut names = Vec::new();
    for name in &missing.plans {
        names.push(ui.texts.files.plan_named.with([&ui.plan_name(name)]));
    }
    if names.len() > NAMED {
        return counted(missing.counts, 0, Vec::new(), ui);
    }
    counted(missing.counts, 1, names, ui)
}

fn few(mut names: Vec<String>, ui: &Ui) -> String {
    if names.len() > NAMED {
        let more = ui.numbers.whole((names.len() - NAMED + 1) as u32);
        names.truncate(NAMED - 1);
        names.push(ui.texts.files.more_plans.with([&more]));
    }
    i18n::list(&names, ui.texts.words.and)
}
