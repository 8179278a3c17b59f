//! Settings in a file. What is left out is as it is for a new person.

use super::food::{allergens_of, write_allergens};
use crate::json::{Node, Writer, Wrong};
use crate::score::Reference;
use crate::settings::Settings;
use crate::words::Word;

/// Writes the settings.
pub(super) fn write(writer: &mut Writer, settings: &Settings) {
    writer.fields();
    writer.name("diet").text(settings.diet.word());
    write_allergens(writer.name("without"), settings.without);
    writer.name("reference_kcal").number(settings.reference.kcal().into());
    writer.name("gentle_start").flag(settings.gentle_start);
    writer.name("hide_numbers").flag(settings.hide_numbers);
    writer.name("week_start").text(settings.week_start.word());
    writer.name("theme").text(settings.theme.word());
    writer.name("hide_check_in").flag(settings.hide_check_in);
    writer.end();
}

/// Reads them.
pub(super) fn read(node: &Node<'_>) -> Result<Settings, Wrong> {
    node.only(&[
        "diet",
        "without",
        "reference_kcal",
        "gentle_start",
        "hide_numbers",
        "week_start",
        "theme",
        "hide_check_in",
    ])?;
    let mut settings = Settings {
        gentle_start: node.is_set("gentle_start")?,
        hide_numbers: node.is_set("hide_numbers")?,
        hide_check_in: node.is_set("hide_check_in")?,
        ..Settings::default()
    };
    if let Some(diet) = node.given("diet") {
        settings.diet = diet.one_of()?;
    }
    if let Some(list) = node.given("without") {
        settings.without = allergens_of(list)?;
    }
    if let Some(kcal) = node.given("reference_kcal") {
        let read = kcal.decimal(0, u16::MAX.into())? as u16;
        settings.reference = Reference::new(read)
            .ok_or_else(|| kcal.wrong("should be 1200 to 4000 kcal in steps of 100"))?;
    }
    if let Some(start) = node.given("week_start") {
        settings.week_start = start.one_of()?;
    }
    if let Some(theme) = node.given("theme") {
        settings.theme = theme.one_of()?;
    }
    Ok(settings)
}
