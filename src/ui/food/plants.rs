//! The plants it counts as in the amount shown.

use biomeal_core::catalog;
use biomeal_core::inputs::PlantShare;
use biomeal_core::score::{Amounts, PLANT_UNIT, Plants, rules};

use super::Shown;
use crate::markup::{Html, html, push};
use crate::platform::letters;
use crate::ui::amount::mixed;
use crate::ui::pieces::icon::{IconKind, icon_with};

/// The list with what each counts.
pub fn view(shown: &Shown<'_>) -> Html {
    let (food, ui) = (shown.food, shown.ui);
    let texts = &ui.texts.food;
    let mut amounts = Amounts::new();
    amounts.add(food.id, &food.inputs, shown.entry.grams, shown.entry.heated);
    let plants = amounts.plants();
    if plants.is_empty() {
        return html! { <p class="h-meal">{ texts.no_plants }</p> };
    }
    let all = eighths(plants.total());
    let mut lines = Vec::new();
    for share in food.inputs.plants.iter() {
        push(&mut lines, line(share, plants, shown));
    }
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">{ (texts.counts_as)(all <= 8).with([&mixed(all)]) }</@>
            <ul class="food-plants">{ lines }</ul>
        </section>
    }
}

fn line(share: &PlantShare, plants: &Plants, shown: &Shown<'_>) -> Html {
    let ui = shown.ui;
    let name = catalog::plant(share.plant).map_or("", |plant| plant.name);
    // Grams times permille are milligrams.
    let here = shown.grams(u32::from(shown.entry.grams) * u32::from(share.permille));
    let full = rules::plant_rule(share.class).amount.value;
    let full = match full % 10 {
        0 => ui.grams(full / 10),
        _ => shown.grams(full * 100),
    };
    html! {
        <li key={name} class="between">
            { icon_with(IconKind::Seedling, "s c-plants") }
            <span>
                { letters::capital(name) }{ " " }
                <span class="muted">{ (ui.texts.food.plant)(share.class).with([&here, &full]) }</span>
            </span>
            <b>{ mixed(eighths(u64::from(plants.credit(share.plant)))) }</b>
        </li>
    }
}

/// A credit in eighths of a plant, rounded half up.
fn eighths(credit: u64) -> u32 {
    let unit = u64::from(PLANT_UNIT);
    ((credit * 16 + unit) / (2 * unit)) as u32
}
