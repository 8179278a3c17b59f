//! How much of it: the stepper, the way onto the plate, and whether it is served hot.

use biomeal_core::inputs::Live;
use biomeal_core::plan::Entry;

use super::Shown;
use crate::app::action::Action;
use crate::markup::{Html, html};
use crate::text::joined;
use crate::ui::food_row::steps;
use crate::ui::pieces::check_box::check_box;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::{amount, gain};

/// The controls. On the plate every change is made at once.
pub fn view(shown: &Shown<'_>) -> Html {
    let (ui, entry) = (shown.ui, shown.entry);
    let measure = amount::measure(&shown.food.portion, entry.grams, &shown.food.name);
    if ui.terms.readonly {
        let grams = ui.grams(u32::from(entry.grams));
        return html! {
            <p class="food-amount">
                { measure.map_or_else(|| grams.clone(), |measure| joined(&[&measure, &grams], " · ")) }
            </p>
        };
    }
    let change = |changed: Entry| match shown.at {
        Some(at) if changed.heated != entry.heated => Action::SetHeated(at, changed.heated),
        Some(at) => Action::SetGrams(at, changed.grams),
        None => Action::Draft(changed),
    };
    let to = |grams: u16| change(Entry { grams, ..entry });
    let texts = &ui.texts.food;
    let toggled = change(Entry { heated: !entry.heated, ..entry });
    let (stepper, end) = steps("sheet", &to, entry.grams, shown.food, measure, ui);
    html! {
        <>
            <div class="food-amount">
                { stepper }
                if let Some((id, reason)) = end {
                    <p class="row-note reason" {id}>{ reason }</p>
                }
                if shown.at.is_none() {
                    { add(shown) }
                }
            </div>
            if shown.food.inputs.live != Live::None {
                <div class="food-heated">
                    { check_box(texts.heated, entry.heated, ui.on(toggled)) }
                    <p class="muted">{ texts.heated_hint }</p>
                </div>
            }
        </>
    }
}

/// The button that adds it, and what that would change.
fn add(shown: &Shown<'_>) -> Html {
    let (state, ui) = (shown.state, shown.ui);
    let target = state.target;
    let meal = state.plan().meal(target).map(|meal| ui.meal_name(meal)).unwrap_or_default();
    let place = ui.texts.catalog.target.with([&meal, ui.day_short(target.day)]);
    let label = ui.texts.food.add_to.with([&place]);
    let add = ui.on(Action::AddEntry(shown.entry));
    let gain = state.figures.gain(state.scope, target, &shown.entry, &state.foods);
    html! {
        <>
            <button type="button" part="button" class="btn filled" onclick={add}>{ icon(IconKind::Plus) }{ label }</button>
            { gain::view(gain, ui) }
        </>
    }
}
