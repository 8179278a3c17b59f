//! A shared day or meal beside the same of one's own: its score, and all its foods.

use biomeal_core::plan::{Entry, Meal, MealAt};
use biomeal_core::score::{Amounts, Score};
use biomeal_core::settings::Settings;
use biomeal_core::transfer;

use super::{Side, row, score, words};
use crate::app::incoming::Extent;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::amount;

/// The rows of the comparison.
pub fn rows(
    extent: Extent,
    theirs: &Side<'_>,
    mine: &Side<'_>,
    settings: &Settings,
    ui: &Ui,
) -> Vec<Html> {
    let texts = &ui.texts.incoming;
    let mut rows = Vec::new();
    let (here, own) = match extent {
        Extent::Meal(at) => (Extent::Meal(at), own_meal(theirs, mine, at).map(Extent::Meal)),
        extent => (extent, Some(extent)),
    };
    let their_figure = figure(theirs, Some(here));
    let own_figure = figure(mine, own);
    let points = |figure: &Figure<'_>| score(figure.map(|(score, _)| score), ui);
    row(&mut rows, texts.score.of(extent.kind()), points(&their_figure), points(&own_figure), ui);
    let plants = |figure: &Figure<'_>| {
        let words = figure.map(|(_, amounts)| ui.plants(amounts.plants().whole() as u32));
        html! { { words.unwrap_or_else(|| "–".to_owned()) } }
    };
    row(&mut rows, texts.plants, plants(&their_figure), plants(&own_figure), ui);
    let fiber = |figure: &Figure<'_>| {
        let words = figure.map(|(_, amounts)| ui.grams((amounts.fiber_mg() / 1000) as u32));
        html! { { words.unwrap_or_else(|| "–".to_owned()) } }
    };
    row(&mut rows, texts.fiber_alone, fiber(&their_figure), fiber(&own_figure), ui);
    match extent {
        Extent::Meal(at) => meal_row(&mut rows, Some(at), own_at(own), theirs, mine, settings, ui),
        Extent::Day(day) => day_rows(&mut rows, day, theirs, mine, settings, ui),
        Extent::Week => {}
    }
    rows
}

type Figure<'a> = Option<(&'a Score, &'a Amounts)>;

/// What a day or meal comes to; nothing where there is no food.
fn figure<'a>(side: &Side<'a>, extent: Option<Extent>) -> Figure<'a> {
    let figure = match extent? {
        Extent::Day(day) => side.figures.days.get(usize::from(day))?,
        Extent::Meal(at) => {
            side.figures.meals.get(usize::from(at.day))?.get(usize::from(at.meal))?
        }
        Extent::Week => return None,
    };
    (!figure.amounts.is_empty()).then_some((&figure.score, &figure.amounts))
}

const fn own_at(extent: Option<Extent>) -> Option<MealAt> {
    if let Some(Extent::Meal(at)) = extent { Some(at) } else { None }
}

/// The meal of one's own that corresponds to a shared one.
fn own_meal(theirs: &Side<'_>, mine: &Side<'_>, at: MealAt) -> Option<MealAt> {
    let meal = theirs.plan.meal(at)?;
    let day = mine.plan.days.get(usize::from(at.day))?;
    let place = transfer::like(day, meal, usize::from(at.meal))?;
    Some(MealAt { meal: place as u8, ..at })
}

/// The meals that hold food in one of the two.
fn day_rows(
    rows: &mut Vec<Html>,
    day: u8,
    theirs: &Side<'_>,
    mine: &Side<'_>,
    settings: &Settings,
    ui: &Ui,
) {
    let meals =
        |side: &Side<'_>| side.plan.days.get(usize::from(day)).map_or(0, |day| day.meals.len());
    let mut matched = Vec::new();
    for meal in 0..meals(theirs) as u8 {
        let at = MealAt { day, meal };
        let own = own_meal(theirs, mine, at).filter(|own| !matched.contains(own));
        matched.extend(own);
        if holds_food(theirs, Some(at)) || holds_food(mine, own) {
            meal_row(rows, Some(at), own, theirs, mine, settings, ui);
        }
    }
    for meal in 0..meals(mine) as u8 {
        let own = MealAt { day, meal };
        if !matched.contains(&own) && holds_food(mine, Some(own)) {
            meal_row(rows, None, Some(own), theirs, mine, settings, ui);
        }
    }
}

fn holds_food(side: &Side<'_>, at: Option<MealAt>) -> bool {
    at.and_then(|at| side.plan.meal(at)).is_some_and(|meal| !meal.entries.is_empty())
}

fn meal_row(
    rows: &mut Vec<Html>,
    at: Option<MealAt>,
    own: Option<MealAt>,
    theirs: &Side<'_>,
    mine: &Side<'_>,
    settings: &Settings,
    ui: &Ui,
) {
    let there = at.and_then(|at| theirs.plan.meal(at));
    let here = own.and_then(|at| mine.plan.meal(at));
    let Some(named) = there.or(here) else { return };
    let entries = |meal: Option<&Meal>| meal.map_or_else(Vec::new, |meal| meal.entries.clone());
    let (shared, kept) = (entries(there), entries(here));
    let same = shared == kept && !kept.is_empty();
    let their_cell = html! {
        <>
            if same {
                { ui.texts.incoming.same }
            } else {
                { foods(&shared, theirs, ui) }
            }
            if let Some(note) = there.map(|meal| &meal.note).filter(|note| !note.is_empty()) {
                <p class="note-text">{ note }</p>
            }
            { words::conflicts(&shared, theirs.foods, settings, ui) }
        </>
    };
    row(rows, &ui.meal_name(named), their_cell, foods(&kept, mine, ui), ui);
}

/// Every food with its amount.
fn foods(entries: &[Entry], side: &Side<'_>, ui: &Ui) -> Html {
    if entries.is_empty() {
        return html! { { ui.texts.incoming.nothing_planned } };
    }
    let mut lines = Vec::new();
    for (entry, at) in entries.iter().zip(0_u32..) {
        let food = side.foods.get(entry.food);
        let measure = food.and_then(|food| amount::measure(&food.portion, entry.grams, &food.name));
        let words = measure.unwrap_or_else(|| ui.grams(u32::from(entry.grams)));
        push(
            &mut lines,
            html! {
                <li key={at}>
                    { ui.food_name(side.foods, entry.food) }{ " " }
                    <span class="muted">{ words }</span>
                </li>
            },
        );
    }
    html! { <ul class="compare-foods">{ lines }</ul> }
}
