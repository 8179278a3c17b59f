//! Settings as they are stored. What is not there is as it is for a new person.

use crate::food::{Allergen, Allergens};
use crate::json::{Node, Writer, Wrong};
use crate::score::Reference;
use crate::settings::Settings;
use crate::words::Word;

pub(super) fn write_settings(writer: &mut Writer, settings: &Settings) {
    writer.fields();
    writer.name("diet").text(settings.diet.word());
    writer.name("without").list();
    for allergen in settings.without.iter() {
        writer.text(allergen.word());
    }
    writer.end();
    writer.name("reference").number(settings.reference.kcal().into());
    writer.name("gentle_start").flag(settings.gentle_start);
    writer.name("hide_numbers").flag(settings.hide_numbers);
    writer.name("week_start").text(settings.week_start.word());
    writer.name("theme").text(settings.theme.word());
    writer.end();
}

pub(super) fn read_settings(node: &Node<'_>) -> Result<Settings, Wrong> {
    let mut settings = Settings::default();
    for field in node.fields()? {
        let value = &field.node;
        match &*field.name {
            "diet" => settings.diet = value.word()?,
            "without" => settings.without = read_allergens(value)?,
            "reference" => settings.reference = read_reference(value)?,
            "gentle_start" => settings.gentle_start = value.flag()?,
            "hide_numbers" => settings.hide_numbers = value.flag()?,
            "week_start" => settings.week_start = value.word()?,
            "theme" => settings.theme = value.word()?,
            _ => {}
        }
    }
    Ok(settings)
}

fn read_allergens(node: &Node<'_>) -> Result<Allergens, Wrong> {
    let mut set = Allergens::NONE;
    for word in node.items()? {
        set = set.with(word.word::<Allergen>()?, true);
    }
    Ok(set)
}

fn read_reference(node: &Node<'_>) -> Result<Reference, Wrong> {
    let reference = Reference::new(node.u16()?);
    reference.ok_or_else(|| node.wrong("should be 1200 to 4000 kcal in steps of 100"))
}
