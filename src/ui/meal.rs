//! A meal of the day: its foods, score and menu.

use biomeal_core::food::FoodId;
use biomeal_core::plan::{Meal, MealAt};
use biomeal_core::score::{Part, Score};

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, classes, html, when};
use crate::ui::food_row;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Lines, Menu, menu};
use crate::ui::small_ring;

/// A meal.
pub fn view(at: MealAt, meal: &Meal, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let name = ui.meal_name(meal);
    let empty = meal.entries.is_empty();
    let still = ui.terms.readonly;
    let target = state.target == at && !still;
    let heading = ui.id_at("meal", &[at.meal]);
    let score = &state.figures.meals[usize::from(at.day)][usize::from(at.meal)].score;
    let lines = |lines: &mut Lines<'_>| {
        let texts = &ui.texts.plan;
        lines.action(IconKind::Plus, texts.add_here, Action::OpenFoods(at));
        match state.arrival.here() {
            Some(later) => later.meal_lines(lines, at, meal, state, ui),
            None => clear_line(lines, at, meal, ui),
        }
    };
    let more = Menu::more(ui.focus_id(FocusOn::Meal(at)), texts.meal_menu.with([&name]));
    html! {
        <section key={u32::from(at.meal)} part="meal" aria-labelledby={&heading}
            data-at={place(&[at.day, at.meal])} class={classes(&["meal", when(target, "target"), when(empty, "empty")])}>
            <header class="meal-head">
                <div class="meal-title">
                    <@{ui.heading(1)} id={&heading} class="h-meal">{ &name }</@>
                    if target {
                        <span class="badge">{ texts.adding_here }</span>
                    }
                </div>
                if empty {
                    { add_food(at, &name, ui) }
                }
                { ring(score, &name, ui) }
                if !still {
                    { menu(more, state.open_menu(), &lines, ui) }
                }
            </header>
            if !meal.note.is_empty() {
                <p class="note-text meal-note">{ &meal.note }</p>
            }
            if !empty {
                { rows(at, meal, state, ui) }
                { add_food(at, &name, ui) }
            }
        </section>
    }
}

/// The foods of a meal.
pub fn rows(at: MealAt, meal: &Meal, state: &State, ui: &Ui) -> Html {
    let score = &state.figures.meals[usize::from(at.day)][usize::from(at.meal)].score;
    html! {
        <ul class="rows">
            for (entry, index) in meal.entries.iter().zip(0..) {
                let missing = missing(score, entry.food);
                { food_row::view(at.entry(index), *entry, missing, state, ui) }
            }
        </ul>
    }
}

/// Empties the meal, where there is something in it.
pub fn clear_line(lines: &mut Lines<'_>, at: MealAt, meal: &Meal, ui: &Ui) {
    if !meal.entries.is_empty() {
        let label = ui.texts.plan.clear_meal.with([&ui.meal_name(meal)]);
        lines.action(IconKind::Bin, &label, Action::ClearMeal(at));
    }
}

/// Numbers that say where something is, for its keys: "1-0-2".
pub fn place(numbers: &[u8]) -> String {
    let mut place = String::new();
    for number in numbers {
        if !place.is_empty() {
            place.push('-');
        }
        place.push_str(&u32::from(*number).to_string());
    }
    place
}

/// The way to one more food, where there is one.
pub fn add_food(at: MealAt, meal: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    if ui.terms.readonly {
        return Html::default();
    }
    html! {
        <button type="button" class="add-food" id={ui.focus_id(FocusOn::AddTo(at))}
            aria-label={texts.add_food_to.with([meal])} onclick={ui.on(Action::OpenFoods(at))}>
            { icon(IconKind::Plus) }
            <span>{ texts.add_food }</span>
        </button>
    }
}

/// The small ring with its name for assistive technology.
fn ring(score: &Score, meal: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let label = match &score.number {
        Some(number) => texts.meal_score.with([meal, &ui.total(number)]),
        None => texts.meal_without_score.with([meal]),
    };
    html! {
        <span role="img" aria-label={label}>
            { small_ring::dotted(score, false, ui) }
        </span>
    }
}

fn missing(score: &Score, food: FoodId) -> Vec<Part> {
    let mut parts = Vec::new();
    for (part, other) in &score.incomplete {
        if *other == food {
            parts.push(*part);
        }
    }
    parts
}
