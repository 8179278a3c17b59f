//! Plans as they are stored. Names of fields are short: a document holds many plans
//! and steps.

use crate::food::FoodId;
use crate::json::{Flaw, Form};
use crate::plan::{DAYS, Day, Entry, Meal, MealKind, Plan};

pub(super) fn plan(form: &mut Form<'_>, plan: &mut Plan) {
    form.fields();
    form.filled("name", &mut plan.name);
    form.filled("note", &mut plan.note);
    let count = form.name("days").items(DAYS);
    for content in &mut plan.days {
        day(form, content);
    }
    form.end();
    if count != DAYS {
        form.refuse(Flaw::NoWeek);
    }
    form.end();
}

pub(super) fn day(form: &mut Form<'_>, day: &mut Day) {
    form.fields();
    form.name("m").list(&mut day.meals, no_meal, meal);
    form.end();
}

pub(super) fn meal(form: &mut Form<'_>, meal: &mut Meal) {
    form.fields();
    form.name("k").word(&mut meal.kind);
    form.filled("n", &mut meal.name);
    form.filled("t", &mut meal.note);
    if form.name_if("e", !meal.entries.is_empty()) {
        form.list(&mut meal.entries, no_entry, entry);
    }
    form.end();
}

pub(super) fn entry(form: &mut Form<'_>, entry: &mut Entry) {
    form.fields();
    form.name("f").u16(&mut entry.food.0);
    form.name("g").u16(&mut entry.grams);
    if form.name_if("h", entry.heated) {
        form.flag(&mut entry.heated);
    }
    form.end();
}

pub(super) fn food(form: &mut Form<'_>, food: &mut FoodId) {
    form.u16(&mut food.0);
}

/// What a reader fills.
pub(super) const fn no_meal() -> Meal {
    Meal::empty(MealKind::Snacks)
}

/// What a reader fills.
pub(super) const fn no_entry() -> Entry {
    Entry { food: no_food(), grams: 0, heated: false }
}

/// What a reader fills.
pub(super) const fn no_food() -> FoodId {
    FoodId(0)
}
