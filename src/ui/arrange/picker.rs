//! Where to copy or move a food, a meal or a day: days as buttons, and the meal.

use biomeal_core::plan::{DAYS, MealAt};
use biomeal_core::transfer;
use web_sys::Event;

use super::words::meal_of_day;
use crate::app::action::Action;
use crate::app::state::State;
use crate::app::thing::{Answer, Arrange, Thing};
use crate::app::ui::Ui;
use crate::markup::{Html, html, push, truth};
use crate::platform::objects::{field, text_of};
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};

/// The dialog.
pub fn view(thing: Thing, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let filled = state.filled;
    let what = match thing {
        Thing::Entry(at) => {
            let food = state.plan().entry(at).map(|entry| ui.food_name(&state.foods, entry.food));
            food.unwrap_or_default()
        }
        Thing::Meal(at) => meal_of_day(at, state, ui),
        Thing::Day(day) => ui.day(day).to_owned(),
    };
    let heading = if filled.moves { texts.move_heading } else { texts.copy_heading };
    let mut face = Dialog::named("transfer", "", DialogKind::Center, ui);
    face.title = heading.with([&what]).into();
    let content = html! {
        <div class="transfer">
            if ui.terms.is_whole() {
                <div class="day-checks" role="group" aria-label={texts.days}>{ days(thing, state, ui) }</div>
            }
            { meals(thing, state, ui) }
            <p class="muted">{ texts.below }</p>
            { actions(thing, state, ui) }
        </div>
    };
    dialog(face, content)
}

/// Where on a day a thing would go; nothing where the day has no such meal.
fn place(thing: Thing, day: u8, state: &State) -> Option<MealAt> {
    let own = match thing {
        Thing::Day(_) => return Some(MealAt { day, meal: 0 }),
        Thing::Meal(at) => at,
        Thing::Entry(at) => at.meal_at(),
    };
    let at = MealAt { meal: state.filled.meal.unwrap_or(own.meal), ..own };
    if day == own.day { Some(at) } else { transfer::like_on(state.plan(), at, day) }
}

/// Whether a day was chosen; a day alone is meant as it is.
fn is_meant(thing: Thing, day: u8, state: &State) -> bool {
    if state.terms.is_whole() { state.filled.has(day) } else { day == thing.day() }
}

/// The places chosen, in the order in which the days are shown.
fn chosen(thing: Thing, state: &State) -> Vec<MealAt> {
    let mut places = Vec::new();
    for place_of_day in 0..DAYS as u8 {
        let day = state.document.settings.week_start.day_at(place_of_day);
        match place(thing, day, state) {
            Some(at) if is_meant(thing, day, state) && !thing.is_in(at) => places.push(at),
            _ => {}
        }
    }
    places
}

fn days(thing: Thing, state: &State, ui: &Ui) -> Vec<Html> {
    let texts = &ui.texts.arrange;
    let filled = state.filled;
    let mut buttons = Vec::new();
    for place_of_day in 0..DAYS as u8 {
        let day = state.document.settings.week_start.day_at(place_of_day);
        let reason = match place(thing, day, state) {
            None => Some(texts.no_such_meal),
            Some(at) if thing.is_in(at) => Some(texts.there_now),
            Some(_) => None,
        };
        let on = reason.is_none().then(|| ui.on(Action::Answer(Answer::Day(day))));
        let id = ui.id_at("why-not", &[day]);
        let pressed = reason.is_none() && filled.has(day);
        let button = html! {
            <span key={u32::from(day)}>
                <button type="button" class="day-check" title={reason}
                    aria-pressed={truth(pressed)} aria-disabled={reason.is_some()}
                    aria-describedby={reason.map(|_| id.clone())} onclick={on}>
                    <span class="sr">{ ui.day(day) }</span>
                    <span aria-hidden="true">{ texts.days_two.of(day) }</span>
                </button>
                if let Some(reason) = reason {
                    <span class="sr" {id}>{ reason }</span>
                }
            </span>
        };
        push(&mut buttons, button);
    }
    buttons
}

/// The meals of the thing's own day; a day itself goes to all of them.
fn meals(thing: Thing, state: &State, ui: &Ui) -> Html {
    let own = match thing {
        Thing::Day(_) => return Html::default(),
        Thing::Meal(at) => at,
        Thing::Entry(at) => at.meal_at(),
    };
    let Some(day) = state.plan().days.get(usize::from(own.day)) else { return Html::default() };
    let now = state.filled.meal.unwrap_or(own.meal);
    let change = |event: &Event| {
        let meal = text_of(&field(event, "target"), "value").parse().ok()?;
        Some(Action::Answer(Answer::Meal(meal)))
    };
    html! {
        <label class="field transfer-meal">
            <span>{ ui.texts.arrange.meal }</span>
            <select class="input" onchange={ui.hear(change)}>
                for (meal, place) in day.meals.iter().zip(0..) {
                    <option key={u32::from(place)} initial={u32::from(place)} selected={place == now}>
                        { ui.meal_name(meal) }
                    </option>
                }
            </select>
        </label>
    }
}

/// The main action, the other one beside it, and why they cannot be pressed.
fn actions(thing: Thing, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.arrange;
    let moves = state.filled.moves;
    let to = chosen(thing, state);
    let reason = if is_empty(thing, state) {
        Some(texts.nothing)
    } else {
        match to.len() {
            0 => Some(texts.choose),
            1 => None,
            _ => Some(texts.choose_one),
        }
    };
    let one = to.first().map_or("", |at| ui.day(at.day));
    let copy = match (moves, to.len()) {
        (true, _) => texts.copy_instead.to_owned(),
        (_, 0) => texts.copy_none.to_owned(),
        (_, 1) => texts.copy_one.with([one]),
        (_, count) => texts.copy.with([&ui.numbers.whole(count as u32)]),
    };
    let shift = match (moves, to.len()) {
        (false, _) => texts.move_instead.to_owned(),
        (_, 1) => texts.move_one.with([one]),
        _ => texts.move_none.to_owned(),
    };
    let can_copy = reason.is_none() || reason == Some(texts.choose_one);
    let why = ui.id("transfer-why");
    let button = |label: String, main: bool, can: bool, moves: bool| {
        let change = Arrange::Transfer { thing, to: to.clone(), moves };
        let on = can.then(|| ui.on(Action::Arrange(change)));
        html! {
            <button type="button" part="button" class={if main { "btn filled" } else { "btn quiet" }}
                aria-disabled={!can} aria-describedby={(!can).then(|| why.clone())} onclick={on}>
                { label }
            </button>
        }
    };
    let copy = button(copy, !moves, can_copy, false);
    let shift = button(shift, moves, reason.is_none(), true);
    let (first, second) = if moves { (shift, copy) } else { (copy, shift) };
    html! {
        <>
            <div class="actions">{ first }{ second }</div>
            <p class="reason" id={&why}>{ reason.unwrap_or_default() }</p>
        </>
    }
}

fn is_empty(thing: Thing, state: &State) -> bool {
    let plan = state.plan();
    match thing {
        Thing::Entry(at) => plan.entry(at).is_none(),
        Thing::Meal(at) => plan.meal(at).is_none_or(|meal| meal.entries.is_empty()),
        Thing::Day(day) => plan.days.get(usize::from(day)).is_none_or(|day| day.is_empty()),
    }
}
