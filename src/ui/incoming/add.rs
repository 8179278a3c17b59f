//! Which day or meal of a shared plan goes where in one's own.

use biomeal_core::plan::{DAYS, Entry, MealAt, Plan};

use super::words;
use crate::app::action::Action;
use crate::app::adding::{Adding, Chosen};
use crate::app::incoming::{Extent, Incoming, Received};
use crate::app::state::State;
use crate::app::thing::Answer;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::platform::objects::{field, text_of};
use crate::ui::pieces::button::button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::segmented::segmented;

/// The dialog; nothing without a shared plan.
pub fn view(state: &State, ui: &Ui) -> Html {
    let Some(Incoming::Plan(received)) = state.incoming.as_deref() else {
        return Html::default();
    };
    let texts = &ui.texts.incoming;
    let chosen = state.filled.adding.chosen(received, state.plan(), state.target.day);
    let coming = entries(&received.plan, chosen.from_day, chosen.from_meal);
    let meal = chosen.from_meal.map(|_| chosen.to.meal);
    let there = entries(state.plan(), chosen.to.day, meal);
    let comes = texts.comes.with([&words::entries(&coming, &received.foods, ui)]);
    let is_there = if there.is_empty() {
        texts.nothing_there.to_owned()
    } else {
        texts.is_there.with([&words::entries(&there, &state.foods, ui)])
    };
    let (from, to) = (ui.id("add-from"), ui.id("add-to"));
    let content = html! {
        <div class="transfer">
            <div class="add-side" role="group" aria-labelledby={&from}>
                <b id={from}>{ from_heading(received, ui) }</b>
                { from_fields(received, chosen, state, ui) }
                <p class="muted">{ comes }</p>
            </div>
            <div class="add-side" role="group" aria-labelledby={&to}>
                <b id={to}>{ texts.to }</b>
                { to_fields(chosen, state, ui) }
                <p class="muted">{ is_there }</p>
            </div>
            if !there.is_empty() {
                { place(chosen, state.filled.adding, ui) }
            }
            { actions(received, chosen, state, ui) }
        </div>
    };
    dialog(Dialog::named("add-shared", texts.add_heading, DialogKind::Center, ui), content)
}

/// Every entry of a meal or, without one, of a day.
fn entries(plan: &Plan, day: u8, meal: Option<u8>) -> Vec<Entry> {
    let mut entries = Vec::new();
    match meal {
        Some(meal) => {
            if let Some(meal) = plan.meal(MealAt { day, meal }) {
                entries.extend_from_slice(&meal.entries);
            }
        }
        None => {
            if let Some(day) = plan.days.get(usize::from(day)) {
                for meal in &day.meals {
                    entries.extend_from_slice(&meal.entries);
                }
            }
        }
    }
    entries
}

fn from_heading(received: &Received, ui: &Ui) -> String {
    match received.extent {
        Extent::Week => ui.texts.incoming.from.to_owned(),
        _ => ui.texts.incoming.shared_part.with([&words::part_name(received, ui)]),
    }
}

/// What is to be taken; a shared meal is taken whole.
fn from_fields(received: &Received, chosen: Chosen, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let adding = state.filled.adding;
    let mut days = Vec::new();
    for day in days_in_order(state) {
        let filled = received.plan.days.get(usize::from(day)).is_some_and(|day| !day.is_empty());
        if filled || day == chosen.from_day {
            days.push((day, ui.day(day).to_owned()));
        }
    }
    let mut parts = vec![(WHOLE, texts.whole_day.to_owned())];
    if let Some(day) = received.plan.days.get(usize::from(chosen.from_day)) {
        for (meal, place) in day.meals.iter().zip(0..) {
            if !meal.entries.is_empty() {
                parts.push((place, ui.meal_name(meal)));
            }
        }
    }
    // Another day or meal goes to its own place, whatever was chosen for the one before.
    let from_day =
        move |day| Adding { from_day: Some(day), replaces: adding.replaces, ..Adding::default() };
    let from_meal =
        move |meal| Adding { from_meal: (meal != WHOLE).then_some(meal), to_meal: None, ..adding };
    html! {
        if received.extent == Extent::Week {
            { choice(texts.day, days, chosen.from_day, from_day, ui) }
        }
        if !matches!(received.extent, Extent::Meal(_)) {
            { choice(texts.take, parts, chosen.from_meal.unwrap_or(WHOLE), from_meal, ui) }
        }
    }
}

/// Where it goes. A day goes to the meals of its kinds.
fn to_fields(chosen: Chosen, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let adding = state.filled.adding;
    let mut days = Vec::new();
    for day in days_in_order(state) {
        days.push((day, ui.day(day).to_owned()));
    }
    let mut meals = Vec::new();
    if let Some(day) = state.plan().days.get(usize::from(chosen.to.day)) {
        for (meal, place) in day.meals.iter().zip(0..) {
            meals.push((place, ui.meal_name(meal)));
        }
        meals.push((day.meals.len() as u8, texts.new_meal.to_owned()));
    }
    let to_day = move |day| Adding { to_day: Some(day), to_meal: None, ..adding };
    let to_meal = move |meal| Adding { to_meal: Some(meal), ..adding };
    html! {
        <>
            { choice(texts.day, days, chosen.to.day, to_day, ui) }
            if chosen.from_meal.is_some() {
                { choice(texts.meal, meals, chosen.to.meal, to_meal, ui) }
            }
        </>
    }
}

/// Stands for all meals of a day among the places of its meals.
const WHOLE: u8 = u8::MAX;

fn days_in_order(state: &State) -> Vec<u8> {
    let mut days = Vec::new();
    for place in 0..DAYS as u8 {
        days.push(state.document.settings.week_start.day_at(place));
    }
    days
}

/// A choice of one of some numbered things.
fn choice(
    label: &'static str,
    options: Vec<(u8, String)>,
    now: u8,
    then: impl Fn(u8) -> Adding + 'static,
    ui: &Ui,
) -> Html {
    let change = ui.hear(move |event| {
        let number = text_of(&field(event, "target"), "value").parse().ok()?;
        Some(Action::Answer(Answer::Adding(then(number))))
    });
    let mut lines = Vec::new();
    for (number, name) in options {
        push(
            &mut lines,
            html! {
                <option key={u32::from(number)} initial={u32::from(number)} selected={number == now}>
                    { name }
                </option>
            },
        );
    }
    html! {
        <label class="field transfer-meal">
            <span>{ label }</span>
            <select class="input" onchange={change}>{ lines }</select>
        </label>
    }
}

fn place(chosen: Chosen, adding: Adding, ui: &Ui) -> Html {
    let texts = &ui.texts.incoming;
    let set = |replaces: bool| ui.on(Action::Answer(Answer::Adding(Adding { replaces, ..adding })));
    let choices = vec![
        (texts.below, !chosen.replaces, set(false)),
        (texts.instead, chosen.replaces, set(true)),
    ];
    segmented(texts.place, &ui.id("add-place"), choices)
}

fn actions(received: &Received, chosen: Chosen, state: &State, ui: &Ui) -> Html {
    let reason = state.cannot_add(received, chosen).map(ui.texts.incoming.cannot);
    let why = ui.id("add-why");
    let on = reason.is_none().then(|| ui.on(Action::AddShared));
    html! {
        <>
            <div class="actions">
                <button type="button" part="button" class="btn filled" aria-disabled={reason.is_some()}
                    aria-describedby={reason.map(|_| why.clone())} onclick={on}>
                    { ui.texts.incoming.add }
                </button>
                { button("btn quiet", None, ui.texts.shell.cancel, ui.on(Action::Close)) }
            </div>
            <p class="reason" id={&why}>{ reason.unwrap_or_default() }</p>
        </>
    }
}
