//! The food sheet: amount, tags and why, nutrients with their sources, plants, allergens,
//! and of a food on the plate what it brings to the score.

mod amount;
mod brings;
mod nutrients;
mod plants;
mod reasons;
mod recipe;
mod tags;

use biomeal_core::food::{Food, FoodId};
use biomeal_core::plan::{Entry, EntryAt};

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::text::joined;
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::IconKind;

/// A food and how much of it the sheet is about.
struct Shown<'a> {
    food: &'a Food,
    entry: Entry,
    /// Where it is on the plate, if it is.
    at: Option<EntryAt>,
    state: &'a State,
    ui: &'a Ui,
}

impl Shown<'_> {
    /// Milligrams as "1.6 g".
    fn grams(&self, milligrams: u32) -> String {
        self.ui.texts.words.grams.with([&self.ui.numbers.tenths(tenths(milligrams))])
    }

    /// Milligrams of a rule: "3 g", "1.5 g".
    fn border(&self, milligrams: u32) -> String {
        match milligrams % 1000 {
            0 => self.ui.grams(milligrams / 1000),
            _ => self.grams(milligrams),
        }
    }
}

/// Milligrams in tenths of a gram, rounded half up.
fn tenths(milligrams: u32) -> i32 {
    (milligrams.min(i32::MAX as u32) as i32 / 50 + 1) / 2
}

/// The sentences that there are, one after another.
fn sentences(all: &[&str]) -> String {
    let mut some = Vec::new();
    for sentence in all {
        if !sentence.is_empty() {
            some.push(*sentence);
        }
    }
    joined(&some, " ")
}

/// What some grams hold of something, given per 100 g, rounded half up.
fn portion_of(per_100_g: u32, grams: u16) -> u32 {
    let hundredths = u64::from(per_100_g) * u64::from(grams) + 50;
    u32::try_from(hundredths / 100).unwrap_or(u32::MAX)
}

/// The dialog of a food: of the catalog, or of what is at a place on the plate.
pub fn view(id: FoodId, at: Option<EntryAt>, state: &State, ui: &Ui) -> Html {
    let mut face = Dialog::named("food-dialog", "", DialogKind::Center, ui);
    face.title = ui.food_name(&state.foods, id).into();
    let Some(food) = state.foods.get(id) else {
        return dialog(face, html! { <p>{ ui.texts.food.unknown }</p> });
    };
    // What was on the plate may be gone by now, or be another food.
    let planned = at.and_then(|at| state.plan().entry(at)).filter(|entry| entry.food == id);
    let at = planned.and(at);
    let draft = state.draft.filter(|entry| entry.food == id);
    let Some(entry) = planned.copied().or(draft).or_else(|| state.serving(id)) else {
        return Html::default();
    };
    let shown = Shown { food, entry, at, state, ui };
    face.lead =
        html! { <p class="dialog-lead">{ ui.texts.words.group.of(food.group as usize) }</p> };
    let content = html! {
        <div class="food-sheet">
            <div class="food-side">
                { amount::view(&shown) }
                { tags::view(&shown) }
                { recipe::view(&shown) }
                if id.is_local() && !id.is_host() && ui.terms.has(Feature::OwnFoods) {
                    { change(id, ui) }
                }
            </div>
            <div class="food-side">
                { nutrients::view(&shown) }
                { plants::view(&shown) }
                if let Some(at) = at {
                    { brings::view(at, &shown) }
                }
            </div>
        </div>
    };
    dialog(face, content)
}

/// The way to change an own food.
fn change(id: FoodId, ui: &Ui) -> Html {
    let on = ui.on(Action::Open(Over::OwnFood(Some(id))));
    html! {
        <div class="actions">
            { button("btn outline small", Some(IconKind::Pencil), ui.texts.own_food.edit, on) }
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::{portion_of, tenths};

    #[test]
    fn a_portion_is_rounded_half_up_and_holds_the_largest() {
        assert_eq!(portion_of(1600, 75), 1200);
        assert_eq!(portion_of(1, 50), 1);
        assert_eq!(portion_of(1, 49), 0);
        assert_eq!(portion_of(u32::MAX, 5000), u32::MAX);
    }

    #[test]
    fn tenths_of_a_gram_are_rounded_half_up() {
        assert_eq!((tenths(0), tenths(49), tenths(50), tenths(149)), (0, 0, 1, 1));
        assert_eq!((tenths(1476), tenths(1449), tenths(u32::MAX)), (15, 14, 21_474_836));
    }
}
