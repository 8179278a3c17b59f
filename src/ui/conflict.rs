//! A food of the plan that does not keep to the person's settings: said quietly, since
//! it is there because someone put it there.

use biomeal_core::food::Food;
use biomeal_core::settings::Settings;

use crate::app::ui::Ui;
use crate::i18n;
use crate::platform::letters;

/// What does not fit, if anything does not.
pub fn words(food: &Food, settings: &Settings, ui: &Ui) -> Option<String> {
    let texts = &ui.texts.settings;
    let mut words = String::new();
    if !settings.diet.allows(food.diet) {
        words.push_str((texts.not_diet)(settings.diet));
    }
    let mut names = Vec::new();
    for allergen in food.allergens.iter() {
        if settings.without.contains(allergen) {
            names.push(letters::small(ui.texts.words.allergen.of(allergen as usize)));
        }
    }
    if !names.is_empty() {
        if !words.is_empty() {
            words.push_str(" · ");
        }
        words.push_str(&texts.on_list.with([&i18n::list(&names, ui.texts.words.and)]));
    }
    (!words.is_empty()).then_some(words)
}
