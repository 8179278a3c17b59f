//! Settings as they are stored. What is not there is as it is for a new person.

use crate::food::{Allergen, Allergens};
use crate::json::{Flaw, Form};
use crate::score::Reference;
use crate::settings::Settings;

pub(super) fn settings(form: &mut Form<'_>, settings: &mut Settings) {
    form.all_fields();
    if form.name_if("diet", true) {
        form.word(&mut settings.diet);
    }
    if form.name_if("without", true) {
        allergens(form, &mut settings.without);
    }
    if form.name_if("reference", true) {
        reference(form, &mut settings.reference);
    }
    if form.name_if("gentle_start", true) {
        form.flag(&mut settings.gentle_start);
    }
    if form.name_if("hide_numbers", true) {
        form.flag(&mut settings.hide_numbers);
    }
    if form.name_if("week_start", true) {
        form.word(&mut settings.week_start);
    }
    if form.name_if("theme", true) {
        form.word(&mut settings.theme);
    }
    if form.name_if("hide_check_in", settings.hide_check_in) {
        form.flag(&mut settings.hide_check_in);
    }
    form.end();
}

fn allergens(form: &mut Form<'_>, set: &mut Allergens) {
    let written = *set;
    if form.reads() {
        *set = Allergens::NONE;
    }
    for at in 0..form.items(written.iter().count()) {
        let mut allergen = written.iter().nth(at).unwrap_or(Allergen::Gluten);
        form.word(&mut allergen);
        *set = set.with(allergen, true);
    }
    form.end();
}

fn reference(form: &mut Form<'_>, reference: &mut Reference) {
    let mut kcal = reference.kcal();
    form.u16(&mut kcal);
    match Reference::new(kcal) {
        Some(read) => *reference = read,
        None => form.refuse(Flaw::NoReference),
    }
}
