//! The way to one more meal, below the meals of a day.

use biomeal_core::plan::MAX_MEALS;

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
    let count = state.plan().days.get(usize::from(day)).map_or(0, |day| day.meals.len());
    let full = count >= MAX_MEALS;
    let reason = ui.id("day-full");
    let on = (!full).then(|| {
        let number = ui.numbers.whole(count as u32 + 1);
        ui.on(Action::Arrange(Arrange::AddMeal(day, texts.new_meal.with([&number]))))
    });
    html! {
        <div class="add-meal">
            <button type="button" class="btn quiet" aria-disabled={full}
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
