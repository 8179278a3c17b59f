//! A meal of a day in the week view: its score, its foods in a few words, and what can be
//! done with it.

use biomeal_core::plan::{Entry, EntryAt, Meal, MealAt};
use biomeal_core::score::{Number, Scope};

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::thing::Thing;
use crate::app::ui::Ui;
use crate::markup::{Html, classes, html, push, when};
use crate::ui::arrange::menus;
use crate::ui::meal::place;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::pieces::menu::{Lines, Menu, menu_among};
use crate::ui::{amount, conflict, small_ring};

/// The cell; `named` says whether it carries the meal's name, `current` whether Tab
/// reaches it and what is in it. Nothing but its place where the day has no such meal.
pub fn view(at: MealAt, named: bool, current: bool, state: &State, ui: &Ui) -> Html {
    let key = u32::from(at.day) * 8 + u32::from(at.meal);
    let Some(meal) = state.plan().meal(at) else {
        return html! { <div {key} class="cell none" role="gridcell"></div> };
    };
    let name = ui.meal_name(meal);
    let empty = meal.entries.is_empty();
    let still = ui.terms.readonly;
    let stop = if current { "0" } else { "-1" };
    let seen = state.cell;
    let came = ui.hear(move |_| (seen != at).then_some(Action::AtCell(at)));
    // All of an empty cell adds; a press on its button reaches it too.
    let add = ui.on(Action::OpenFoods(at));
    let (around, button) = if empty { (Some(add), None) } else { (None, Some(add)) };
    html! {
        <div {key} id={ui.focus_id(FocusOn::Cell(at))} role="gridcell" tabindex={stop}
            data-at={place(&[at.day, at.meal])}
            class={classes(&["cell", when(empty, "empty")])} onfocusin={came} onclick={around}>
            <span class="sr">{ label(at, &name, meal, state, ui) }</span>
            if named || !empty {
                <div class="cell-head">
                    if !empty {
                        { ring(at, state, ui) }
                    }
                    if named {
                        <@{ui.heading(2)} class="cell-name">{ &name }</@>
                    }
                    if !empty && !still {
                        { actions(at, meal, stop, state, ui) }
                    }
                </div>
            }
            if !meal.note.is_empty() {
                <p class="note-text cell-own" title={&meal.note}>{ &meal.note }</p>
            }
            if !empty {
                <ul class="cell-foods">{ foods(at, meal, stop, state, ui) }</ul>
            }
            if !still {
                <button type="button" class="cell-add" id={ui.focus_id(FocusOn::AddTo(at))} tabindex={stop}
                    aria-label={ui.texts.week.add_to.with([&name, ui.day(at.day)])} onclick={button}>
                    { icon_with(IconKind::Plus, "s") }
                    { ui.texts.score.add }
                </button>
            }
        </div>
    }
}

/// What a cell begins with for assistive technology; the rest of its name is what it holds.
fn label(at: MealAt, name: &str, meal: &Meal, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.week;
    let day = ui.day(at.day);
    let count = meal.entries.len();
    if count == 0 {
        return texts.cell_empty.with([day, name]);
    }
    let foods = (ui.texts.catalog.count)(count == 1).with([&ui.numbers.whole(count as u32)]);
    match number(at, state) {
        Some(number) => texts.cell.with([day, name, &ui.total(&number), &foods]),
        None => texts.cell_without_score.with([day, name, &foods]),
    }
}

/// The small ring; the words at the beginning of the cell say the score.
fn ring(at: MealAt, state: &State, ui: &Ui) -> Html {
    let Some(score) = state.figures.score(Scope::Meal, at) else { return Html::default() };
    html! { <span class="cell-ring" aria-hidden="true">{ small_ring::dotted(score, false, ui) }</span> }
}

/// Copy and move stand beside the menu where there is room, and in it everywhere.
fn actions(at: MealAt, meal: &Meal, stop: &'static str, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.week;
    let name = ui.meal_name(meal);
    let words = [&*name, ui.day(at.day)];
    let (copy, shift) = (texts.copy.with(words), texts.shift.with(words));
    let to_copy = ui.on(Action::Open(Over::Transfer(Thing::Meal(at))));
    let to_move = ui.on(Action::StartMove(Thing::Meal(at)));
    html! {
        <div class="cell-actions">
            <button type="button" class="icon-btn cell-copy" tabindex={stop} title={copy} onclick={to_copy}>
                { icon(IconKind::Copy) }
            </button>
            <button type="button" class="icon-btn cell-move" tabindex={stop} title={shift} onclick={to_move}>
                { icon(IconKind::Move) }
            </button>
            { more(at, meal, stop, state, ui) }
        </div>
    }
}

fn more(at: MealAt, meal: &Meal, stop: &'static str, state: &State, ui: &Ui) -> Html {
    let lines = |lines: &mut Lines<'_>| {
        let open = ui.texts.week.open_day.with([ui.day(at.day)]);
        lines.action(IconKind::List, &open, Action::OpenDay(at));
        lines.action(IconKind::Plus, ui.texts.plan.add_food, Action::OpenFoods(at));
        menus::meal(lines, at, meal, state, ui);
    };
    let label = ui.texts.week.menu.with([&ui.meal_name(meal), ui.day(at.day)]);
    let face = Menu::more(ui.focus_id(FocusOn::Meal(at)), label);
    menu_among(face, Some(stop), state.open_menu(), &lines, ui)
}

fn foods(at: MealAt, meal: &Meal, stop: &'static str, state: &State, ui: &Ui) -> Vec<Html> {
    let mut foods = Vec::new();
    for (entry, index) in meal.entries.iter().zip(0..) {
        push(&mut foods, food(at.entry(index), *entry, stop, state, ui));
    }
    foods
}

/// A food's name and portion in one flow: it opens the food's sheet.
fn food(at: EntryAt, entry: Entry, stop: &'static str, state: &State, ui: &Ui) -> Html {
    let known = state.foods.get(entry.food);
    let measure = known.and_then(|food| amount::measure(&food.portion, entry.grams, &food.name));
    let portion = measure.unwrap_or_else(|| ui.grams(u32::from(entry.grams)));
    let just_added = state.just_added == Some(at);
    html! {
        <li key={u32::from(at.entry)} data-at={place(&[at.day, at.meal, at.entry])} class={classes(&["cell-row", when(just_added, "just-added")])}>
            <button type="button" class="cell-food" id={ui.focus_id(FocusOn::Entry(at))} tabindex={stop}
                onclick={ui.on(Action::Open(Over::Food(entry.food, Some(at))))}>
                { ui.food_name(&state.foods, entry.food) }
                { " " }
                <span class="cell-portion">{ portion }</span>
            </button>
            if let Some(words) = known.and_then(|food| conflict::words(food, &state.document.settings, ui)) {
                <span class="cell-note caution">{ icon(IconKind::Warning) }<span>{ words }</span></span>
            }
        </li>
    }
}

fn number(at: MealAt, state: &State) -> Option<Number> {
    state.figures.score(Scope::Meal, at)?.number
}
