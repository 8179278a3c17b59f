//! The plants it counts as in the amount shown.

use biomeal_core::catalog;
use biomeal_core::inputs::PlantShare;
use biomeal_core::score::{Amounts, PLANT_UNIT, Plants, rules};

use super::Shown;
use crate::app::ui::Ui;
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
            <@{ui.heading(1)} class="h-meal">{ (texts.counts_as)(all <= 8).with([&credit_words(all, ui)]) }</@>
            <ul class="food-plants">{ lines }</ul>
        </section>
    }
}

fn line(share: &PlantShare, plants: &Plants, shown: &Shown<'_>) -> Html {
    let ui = shown.ui;
    let name = catalog::plant(share.plant).map_or("", |plant| plant.name);
    // Grams times permille are milligrams.
    let here = shown.grams(u32::from(shown.entry.grams) * u32::from(share.permille));
    let full = shown.border(rules::plant_rule(share.class).amount.value * 100);
    html! {
        <li key={name} class="between">
            { icon_with(IconKind::Seedling, "s c-plants") }
            <span>
                { letters::capital(name) }{ " " }
                <span class="muted">{ (ui.texts.food.plant)(share.class).with([&here, &full]) }</span>
            </span>
            <b>{ credit_words(eighths(plants.credit(share.plant).into()), ui) }</b>
        </li>
    }
}

/// A credit in eighths of a plant, rounded down: what is not full never reads as if it
/// were.
fn eighths(credit: u64) -> u32 {
    (credit * 8 / u64::from(PLANT_UNIT)) as u32
}

fn credit_words(eighths: u32, ui: &Ui) -> String {
    if eighths == 0 { ui.texts.food.under_eighth.to_owned() } else { mixed(eighths) }
}

#[cfg(test)]
mod tests {
    use super::eighths;
    use biomeal_core::score::{PLANT_UNIT, QUARTER_PLANT};

    #[test]
    fn what_is_not_full_is_not_shown_as_full() {
        let (unit, quarter) = (u64::from(PLANT_UNIT), u64::from(QUARTER_PLANT));
        assert_eq!(eighths(unit), 8);
        assert_eq!(eighths(unit - 1), 7);
        assert_eq!(eighths(quarter), 2);
        assert_eq!(eighths(quarter / 2 - 1), 0);
        assert_eq!(eighths(unit + quarter + quarter / 2), 11);
    }
}
