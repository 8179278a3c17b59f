//! Whom a food is for: the diets it fits and its allergens. Settings leave foods out by
//! these alone, so they are asked for with what is needed.

use biomeal_core::food::{Allergen, DietFit};

use super::field::one_of;
use crate::app::action::Action;
use crate::app::own_form::{Fill, OwnForm};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::pieces::check_box::check_box;

/// Both.
pub fn view(form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let mut diets = Vec::new();
    for fit in [DietFit::Vegan, DietFit::Vegetarian, DietFit::Neither] {
        diets.push((fit == form.draft.diet, Fill::Diet(fit)));
    }
    html! {
        <>
            { one_of("own-diet", texts.diet, texts.diet_names, diets, ui) }
            { allergens(form, ui) }
        </>
    }
}

fn allergens(form: &OwnForm, ui: &Ui) -> Html {
    let texts = &ui.texts.own_food;
    let mut boxes = Vec::new();
    for allergen in Allergen::ALL {
        let name = ui.texts.words.allergen.of(allergen as usize);
        let on = ui.on(Action::OwnFood(Fill::Allergen(allergen)));
        push(&mut boxes, check_box(name, form.draft.allergens.contains(allergen), on));
    }
    html! {
        <div class="field">
            <span class="field-label" aria-hidden="true">{ texts.allergens }</span>
            <div class="settings-list" role="group" aria-label={texts.allergens}>{ boxes }</div>
            <p class="field-hint">{ texts.allergens_note }</p>
        </div>
    }
}
