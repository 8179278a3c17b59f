//! The way to one more meal, below the meals of a day.

use biomeal_core::plan::{MAX_MEALS, Meal};

use crate::app::action::Action;
use crate::app::state::State;
use crate::app::thing::Arrange;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon};

/// The button, or why the day holds no more.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let day = state.target.day;
    let meals = state.plan().days.get(usize::from(day)).map_or(&[][..], |day| &day.meals);
    let full = meals.len() >= MAX_MEALS;
    let reason = ui.id("day-full");
    let on = (!full).then(|| ui.on(Action::Arrange(Arrange::AddMeal(day, free_name(meals, ui)))));
    html! {
        <div class="add-meal">
            <button type="button" part="button" class="btn quiet" aria-disabled={full}
                aria-describedby={full.then(|| reason.clone())} onclick={on}>
                { icon(IconKind::Plus) }
                { texts.add_meal }
            </button>
            if full {
                <span class="reason" id={reason}>{ texts.day_full }</span>
            }
        </div>
    }
}

/// "Meal 5", or the next number that no meal of the day is named with.
fn free_name(meals: &[Meal], ui: &Ui) -> String {
    let count = meals.len() as u32;
    let mut name = String::new();
    for number in count + 1..=2 * count + 1 {
        name = ui.texts.arrange.new_meal.with([&ui.numbers.whole(number)]);
        if !meals.iter().any(|meal| meal.name == name) {
            break;
        }
    }
    name
}
