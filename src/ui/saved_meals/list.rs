//! The dialog with all saved meals, to be added to a meal.

use biomeal_core::document::SavedMeal;
use biomeal_core::plan::{MAX_ENTRIES, MealAt};

use super::{NAMED, foods_of, name};
use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::shelf::ShelfAction;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::button::named_button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::{gain, notice};

/// The dialog.
pub fn view(at: MealAt, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.saved;
    let mut rows = Vec::new();
    let mut next = 0;
    for meal in state.document.saved_meals() {
        deleted(next, &mut rows, state, ui);
        push(&mut rows, row(next, meal, at, state, ui));
        next += 1;
    }
    deleted(next, &mut rows, state, ui);
    let mut face = Dialog::named("saved-meals", texts.heading, DialogKind::Center, ui);
    if let Some(meal) = state.plan().meal(at) {
        let to = texts.adding_to.with([&ui.meal_name(meal), ui.day_short(at.day)]);
        let scope = notice::scope_around(at, state, state.scope, ui);
        face.lead = html! {
            <>
                <p class="dialog-lead">{ to }</p>
                if !rows.is_empty() && state.figures.score(state.scope, at).is_some_and(|score| score.number.is_some()) {
                    <p class="saved-scope">{ ui.texts.catalog.effect_on.with([&scope]) }</p>
                }
            </>
        };
    }
    let content = if rows.is_empty() {
        html! { <div class="text"><p><b>{ texts.empty }</b></p><p>{ texts.empty_hint }</p></div> }
    } else {
        html! { <ul class="saved">{ rows }</ul> }
    };
    dialog(face, content)
}

/// The way back, in the place where a meal was.
fn deleted(place: usize, rows: &mut Vec<Html>, state: &State, ui: &Ui) {
    let Some((was, meal)) = &state.shelf.deleted else { return };
    if *was != place {
        return;
    }
    let id = ui.focus_id(FocusOn::PutBack);
    push(
        rows,
        html! {
            <li key="deleted" class="saved-meal">
                <p class="saved-main" role="status">{ ui.texts.saved.deleted.with([&meal.name]) }</p>
                <button type="button" part="button" class="btn outline small" {id} onclick={ui.on(Action::Shelf(ShelfAction::PutBack))}>
                    { ui.texts.shell.undo }
                </button>
            </li>
        },
    );
}

fn row(place: usize, meal: &SavedMeal, at: MealAt, state: &State, ui: &Ui) -> Html {
    if state.shelf.naming == Some(place) {
        let done = move |name| ShelfAction::Rename(place, name);
        let cancel = Action::Shelf(ShelfAction::KeepName(place));
        return html! {
            <li key={place as u32} class="saved-meal">{ name::form(place, meal.name.clone(), done, cancel, state, ui) }</li>
        };
    }
    let texts = &ui.texts.saved;
    let held = state.plan().meal(at).map_or(0, |meal| meal.entries.len());
    let fits = held + meal.entries.len() <= MAX_ENTRIES;
    let gain = state.figures.gain_of_all(state.scope, at, &meal.entries, &state.foods);
    let id = ui.focus_id(FocusOn::SavedMeal(place as u8));
    let rename = texts.rename.with([&meal.name]);
    let delete = texts.delete.with([&meal.name]);
    let on = |action| ui.on(Action::Shelf(action));
    html! {
        <li key={place as u32} class="saved-meal">
            <div class="saved-main">
                <@{ui.heading(1)} class="saved-name">{ &meal.name }</@>
                <p class="muted">{ foods_of(&meal.entries, NAMED, state, ui) }</p>
                if !fits {
                    <p class="caution">{ icon(IconKind::Warning) }<span>{ texts.no_room }</span></p>
                }
            </div>
            <div class="saved-actions">
                { gain::view(gain, ui) }
                <button type="button" class="icon-btn" {id} aria-label={rename} onclick={on(ShelfAction::AskName(place))}>
                    { icon(IconKind::Pencil) }
                </button>
                <button type="button" class="icon-btn" aria-label={delete} onclick={on(ShelfAction::Delete(place))}>
                    { icon(IconKind::Bin) }
                </button>
                if fits {
                    { named_button("btn outline small", None, texts.add, texts.add_named.with([&meal.name]), on(ShelfAction::Add(place, at))) }
                }
            </div>
        </li>
    }
}
