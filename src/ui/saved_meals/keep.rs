//! The dialog that keeps a meal under a name.

use biomeal_core::plan::{MAX_NAME, Meal, MealAt};

use super::{NAMED, foods_of, name};
use crate::app::action::Action;
use crate::app::shelf::ShelfAction;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};

/// Foods in the name that is suggested.
const IN_NAME: usize = 2;

/// The dialog.
pub fn view(at: MealAt, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.saved;
    let mut face = Dialog::named("save-meal", texts.save_heading, DialogKind::Center, ui);
    let meal = state.plan().meal(at).filter(|meal| !meal.entries.is_empty());
    let Some(meal) = meal else {
        let nothing =
            html! { <p class="note">{ icon(IconKind::Info) }<span>{ texts.nothing }</span></p> };
        return dialog(face, nothing);
    };
    let foods = foods_of(&meal.entries, NAMED, state, ui);
    face.lead = html! { <p class="dialog-lead">{ foods }</p> };
    let done = move |name| ShelfAction::Save(at, name);
    let form = name::form(0, suggested(meal, state, ui), done, Action::Close, state, ui);
    dialog(face, form)
}

/// "Lunch: Lentil soup, Rye bread".
fn suggested(meal: &Meal, state: &State, ui: &Ui) -> String {
    let mut foods = String::new();
    for entry in meal.entries.iter().take(IN_NAME) {
        if !foods.is_empty() {
            foods.push_str(", ");
        }
        let name = ui.food_name(&state.foods, entry.food);
        // What comes behind tells kinds of one food apart, as in "Garlic, raw".
        foods.push_str(name.split_once(", ").map_or(name.as_str(), |(short, _)| short));
    }
    let name = ui.texts.saved.suggested.with([&ui.meal_name(meal), &foods]);
    let end = name.char_indices().nth(MAX_NAME).map_or(name.len(), |(at, _)| at);
    name.get(..end).unwrap_or_default().to_owned()
}
