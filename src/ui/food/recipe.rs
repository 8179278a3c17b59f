//! Allergens and diets of a typical recipe.

use biomeal_core::facts::{self, Basis};

use super::Shown;
use crate::i18n;
use crate::markup::{Html, html};
use crate::platform::letters;
use crate::ui::pieces::icon::{IconKind, icon};

/// Both in one box: the warning is never folded away.
pub fn view(shown: &Shown<'_>) -> Html {
    let (food, ui) = (shown.food, shown.ui);
    let texts = &ui.texts.food;
    let mut names = Vec::new();
    for allergen in food.allergens.iter() {
        let name = ui.texts.words.allergen.of(allergen as usize);
        names.push(if names.is_empty() { name.to_owned() } else { letters::small(name) });
    }
    let allergens = if names.is_empty() {
        texts.no_allergens.to_owned()
    } else {
        i18n::list(&names, ui.texts.words.and) + "."
    };
    let is_estimate =
        facts::of(food.id).is_some_and(|facts| facts.bases.allergens_and_diet == Basis::Estimate);
    html! {
        <p class="callout food-recipe">
            { icon(IconKind::Warning) }
            <span>
                <b>{ allergens }</b>{ " " }{ texts.allergens_note }{ " " }{ (texts.diet)(food.diet) }
                if is_estimate {
                    { " " }{ (texts.basis)(Basis::Estimate) }
                }
            </span>
        </p>
    }
}
