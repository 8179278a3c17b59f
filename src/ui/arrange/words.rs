//! What was arranged, in words.

use biomeal_core::plan::{Meal, MealAt};

use crate::app::adding::Chosen;
use crate::app::state::State;
use crate::app::thing::{Arranged, Thing};
use crate::app::ui::Ui;
use crate::i18n;
use crate::platform::letters;
use crate::text::joined;
use crate::ui::amount;

/// What the notice says.
pub fn done(done: &Arranged, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.arrange;
    let named = |at: MealAt| state.plan().meal(at).map(|meal| ui.meal_name(meal));
    let number = |number: u8| ui.numbers.whole(u32::from(number));
    match done {
        Arranged::Transferred(thing, food, to, moves) => {
            let what = match (thing, food) {
                (_, Some(food)) => ui.food_name(&state.foods, *food),
                (Thing::Meal(at), _) => meal_of_day(*at, state, ui),
                _ => ui.day(thing.day()).to_owned(),
            };
            let sentence = if *moves { texts.moved } else { texts.copied };
            sentence.with([&what, &places(*thing, to, state, ui)])
        }
        Arranged::Placed(food, at, [place, count]) => texts.placed.with([
            &ui.food_name(&state.foods, *food),
            &number(*place),
            &number(*count),
            &named(*at).unwrap_or_default(),
        ]),
        Arranged::MealPlaced(at, count) => texts.meal_placed.with([
            &named(*at).unwrap_or_default(),
            &number(at.meal.saturating_add(1)),
            &number(*count),
        ]),
        Arranged::MealAdded(at) => {
            texts.meal_added.with([&named(*at).unwrap_or_default(), ui.day(at.day)])
        }
        Arranged::MealRemoved(name, day) => texts.meal_removed.with([name, ui.day(*day)]),
        Arranged::MealRenamed(at) => texts.renamed.with([&named(*at).unwrap_or_default()]),
        Arranged::Noted(true) => texts.noted.to_owned(),
        Arranged::Noted(false) => texts.note_removed.to_owned(),
        Arranged::Weighs(food, grams) => {
            let name = ui.food_name(&state.foods, *food);
            let mut words = ui.grams(u32::from(*grams));
            if let Some(known) = state.foods.get(*food)
                && let Some(measure) = amount::measure(&known.portion, *grams, &known.name)
            {
                words = joined(&[&measure, &words], " · ");
            }
            texts.weighs.with([&name, &words])
        }
        Arranged::Received(chosen, meal, is_new) => {
            received(*chosen, meal.as_ref(), *is_new, state, ui)
        }
        Arranged::NoRoom => texts.no_room.to_owned(),
    }
}

/// "Wednesday’s dinner from the link added to your Friday’s lunch."
fn received(chosen: Chosen, meal: Option<&Meal>, is_new: bool, state: &State, ui: &Ui) -> String {
    let texts = &ui.texts.incoming;
    let (day, to) = (ui.day(chosen.from_day), ui.day(chosen.to.day));
    let Some(meal) = meal else {
        let sentence = if chosen.replaces { texts.put_in_place } else { texts.added };
        return sentence.with([day, to]);
    };
    let what = ui.texts.arrange.meal_of_day.with([day, &name_in_sentence(meal, ui)]);
    if is_new {
        return texts.added_as_new.with([&what, to]);
    }
    let sentence = if chosen.replaces { texts.put_in_place } else { texts.added };
    sentence.with([&what, &meal_of_day(chosen.to, state, ui)])
}

/// "Friday’s lunch".
pub fn meal_of_day(at: MealAt, state: &State, ui: &Ui) -> String {
    ui.texts.arrange.meal_of_day.with([ui.day(at.day), &meal_in_sentence(at, state, ui)])
}

/// "lunch"; a name that a person gave stays as it is.
pub fn meal_in_sentence(at: MealAt, state: &State, ui: &Ui) -> String {
    state.plan().meal(at).map_or_else(String::new, |meal| name_in_sentence(meal, ui))
}

/// The same for a meal of any plan.
pub fn name_in_sentence(meal: &Meal, ui: &Ui) -> String {
    if meal.name.is_empty() { letters::small(&ui.meal_name(meal)) } else { meal.name.clone() }
}

/// Where a thing went: "Friday’s dinner", "dinner on Friday and Saturday"; a meal that
/// keeps its name: "Friday and Saturday".
fn places(thing: Thing, to: &[MealAt], state: &State, ui: &Ui) -> String {
    let mut days = Vec::new();
    let mut meal = None;
    let mut same = true;
    for at in to {
        days.push(ui.day(at.day).to_owned());
        let name = meal_in_sentence(*at, state, ui);
        same &= meal.as_ref().is_none_or(|other| *other == name);
        meal = Some(name);
    }
    let days = i18n::list(&days, ui.texts.words.and);
    let keeps_name = match thing {
        Thing::Day(_) => true,
        Thing::Meal(at) => {
            meal == Some(meal_in_sentence(at, state, ui))
                && to.iter().all(|place| place.day != at.day)
        }
        Thing::Entry(_) => false,
    };
    match (to, meal) {
        _ if keeps_name || !same => days,
        ([at], _) => meal_of_day(*at, state, ui),
        (_, Some(meal)) => ui.texts.arrange.meal_on_days.with([&meal, &days]),
        _ => days,
    }
}
