//! A food of the catalog: tags, one portion and what it would bring.

use biomeal_core::food::Food;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::ui::Ui;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::{amount, tags};

/// One food; `gain` in tenths, none while the scope has no score.
pub fn view(food: &Food, gain: Option<i32>, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let grams = food.portion.grams();
    let weight = ui.grams(u32::from(grams));
    let portion = amount::measure(&food.portion, grams, &food.name)
        .map_or_else(|| weight.clone(), |measure| format!("{measure} · {weight}"));
    html! {
        <li key={food.id.0} class="food">
            <div class="food-main">
                <span class="food-name">{ food.name.to_string() }</span>
                <span class="food-meta">
                    <span class="food-portion">{ portion }</span>
                    { tags::list(food, false, ui) }
                </span>
            </div>
            if let Some(gain) = gain {
                <span class={classes!("gain", (gain <= 0).then_some("gain-flat"))}>
                    <span aria-hidden="true">{ ui.numbers.gain(gain) }</span>
                    <span class="sr">{ (texts.gain)(&ui.numbers.gain(gain)) }</span>
                </span>
            }
            <button type="button" class="add-btn" aria-label={(texts.add)(&food.name)}
                onclick={ui.on(Action::AddFood(food.id))}>
                { icon(IconKind::Plus) }
            </button>
        </li>
    }
}
