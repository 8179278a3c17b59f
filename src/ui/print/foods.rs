//! The foods of a meal, and lines to write on where there are none.

use biomeal_core::plan::Meal;

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::text::joined;
use crate::ui::amount;

/// Every food with its amount; with `grams`, beside the household measure too.
pub fn list(meal: &Meal, grams: bool, state: &State, ui: &Ui) -> Html {
    let mut lines = Vec::new();
    for (entry, at) in meal.entries.iter().zip(0_u32..) {
        let food = state.foods.get(entry.food);
        let weight = ui.grams(u32::from(entry.grams));
        let measure = food.and_then(|food| amount::measure(&food.portion, entry.grams, &food.name));
        let words = match measure {
            Some(measure) if grams => joined(&[&measure, &weight], " · "),
            Some(measure) => measure,
            None => weight,
        };
        push(
            &mut lines,
            html! {
                <li key={at}>
                    { ui.food_name(&state.foods, entry.food) }{ " " }<span>{ words }</span>
                    if entry.heated && grams {
                        <span>{ joined(&[", ", ui.texts.plan.heated], "") }</span>
                    }
                </li>
            },
        );
    }
    html! { <ul>{ lines }</ul> }
}

/// Lines to write on.
pub fn lines() -> Html {
    html! { <><p class="write"></p><p class="write"></p></> }
}
