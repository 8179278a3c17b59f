//! The plants of the week one by one: which count in full, in part or a quarter, and
//! which are not used yet.

use biomeal_core::food::Group;
use biomeal_core::score::{Plants, Scope, rules};
use biomeal_core::search::Filter;
use biomeal_core::variety::{self, Counted, Unused};

use crate::app::action::Action;
use crate::app::order::Place;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::gain;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::vine::LEAVES;
use crate::ui::plants::plural;

/// Unused plants of a group that are shown at first.
const FIRST: usize = 4;

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.variety;
    let plants = state.figures.plants();
    let (mut full, mut partial, mut quarters) = (Vec::new(), Vec::new(), Vec::new());
    for counted in variety::counted(state.plan(), &state.foods, &plants) {
        let rows = match (counted.missing_tenths, counted.is_quarter()) {
            (0, false) => &mut full,
            (0, true) => &mut quarters,
            _ => &mut partial,
        };
        push(rows, plant(&counted, ui));
    }
    let content = html! {
        <div class="explain">
            { lead(&plants, ui) }
            { section(texts.full.with([&count(&full, ui)]), "", full, "plant-list names", ui) }
            { section(texts.partial.with([&count(&partial, ui)]), "", partial, "plant-list", ui) }
            { section(texts.quarters.with([&count(&quarters, ui)]), texts.why, quarters, "plant-list", ui) }
            { unused(&plants, state, ui) }
        </div>
    };
    let title = ui.texts.shell.plants_heading;
    dialog(Dialog::named("plants-dialog", title, DialogKind::Center, ui), content)
}

fn count(rows: &[Html], ui: &Ui) -> String {
    ui.numbers.whole(rows.len() as u32)
}

/// How many there are, and what a new one brings.
fn lead(plants: &Plants, ui: &Ui) -> Html {
    let texts = &ui.texts.variety;
    let whole = plants.whole();
    let (points, of) = (rules::PLANTS_POINTS.value, ui.numbers.whole(LEAVES as u32));
    let points = ui.numbers.whole(points);
    let full = whole >= u64::from(rules::PLANTS_WEEK.value);
    let brings = match (full, ui.hide_numbers) {
        (true, true) => texts.all_earned_worded.to_owned(),
        (true, false) => texts.all_earned.with([&points]),
        (false, true) => texts.new_one_worded.with([&of]),
        (false, false) => texts.new_one.with([&points, &of]),
    };
    html! {
        <p class="explain-words">
            <span>
                <b>{ texts.count.with([&ui.numbers.whole(whole as u32), &of]) }</b>
                { " " }
                { brings }
            </span>
        </p>
    }
}

/// A list under its heading, unless it is empty.
fn section(
    title: String,
    note: &'static str,
    rows: Vec<Html>,
    class: &'static str,
    ui: &Ui,
) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <section key={&title}>
            <@{ui.heading(1)} class="h-meal">{ &title }</@>
            if !note.is_empty() {
                <p class="explain-note">{ note }</p>
            }
            <ul {class}>{ rows }</ul>
        </section>
    }
}

/// A plant of the week, and what it lacks or why it counts a quarter.
fn plant(counted: &Counted, ui: &Ui) -> Html {
    let texts = &ui.texts.variety;
    let missing = grams(counted.missing_tenths, ui);
    let words = match (counted.missing_tenths, counted.is_quarter()) {
        (0, false) => String::new(),
        (0, true) => {
            let from = rules::plant_rule(counted.class).amount.value;
            (texts.class)(counted.class).with([&grams(from, ui)])
        }
        (_, false) => texts.to_full.with([&missing]),
        (_, true) => texts.to_quarter.with([&missing]),
    };
    html! {
        <li key={u32::from(counted.plant.0)} class="between">
            <span>{ plural(counted.plant) }</span>
            <span class="muted">{ words }</span>
        </li>
    }
}

/// Tenths of a gram: "12 g", "0.5 g".
fn grams(tenths: u32, ui: &Ui) -> String {
    if tenths.is_multiple_of(10) {
        ui.grams(tenths / 10)
    } else {
        ui.texts.words.grams.with([&ui.numbers.tenths(tenths as i32)])
    }
}

/// The plants of the catalog that the week has nothing of, as far as diet and "without"
/// allow, by the groups of their foods.
fn unused(plants: &Plants, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.variety;
    let settings = &state.document.settings;
    let filter = Filter { diet: settings.diet, without: settings.without, ..Filter::default() };
    let all = variety::unused(plants, &filter);
    let place = Place { figures: &state.figures, scope: Scope::Week, target: state.target };
    let mut groups = Vec::new();
    for group in Group::ALL {
        push(&mut groups, group_of(group, &all, place, state, ui));
    }
    let meal = state.plan().meal(state.target).map(|meal| ui.meal_name(meal)).unwrap_or_default();
    let target = ui.texts.catalog.target.with([&meal, ui.day_short(state.target.day)]);
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">
                { texts.unused.with([&ui.numbers.whole(all.len() as u32)]) }
            </@>
            <p class="explain-note">
                if all.is_empty() {
                    { texts.none }
                } else {
                    if place.is_scored() {
                        { texts.gains.with([&target]) }
                        { " " }
                    }
                    { texts.press }
                }
            </p>
            { groups }
        </section>
    }
}

/// Those of a group: the first ones, and the others behind a line that says how many.
fn group_of(group: Group, all: &[Unused], place: Place<'_>, state: &State, ui: &Ui) -> Html {
    let (mut first, mut others) = (Vec::new(), Vec::new());
    for one in all {
        if state.foods.get(one.food).is_some_and(|food| food.group == group) {
            let rows = if first.len() < FIRST { &mut first } else { &mut others };
            push(rows, find(*one, place, state, ui));
        }
    }
    if first.is_empty() {
        return Html::default();
    }
    let name = ui.texts.words.group.of(group as usize);
    html! {
        <div key={group as u32} class="unused-plants">
            <@{ui.heading(2)} class="unused-head">{ name }</@>
            <ul class="plant-list">{ first }</ul>
            if !others.is_empty() {
                <details>
                    <summary>{ ui.texts.variety.more.with([&count(&others, ui), name]) }</summary>
                    <ul class="plant-list">{ others }</ul>
                </details>
            }
        </div>
    }
}

/// A plant with what one portion of its food would bring to the week.
fn find(one: Unused, place: Place<'_>, state: &State, ui: &Ui) -> Html {
    let name = plural(one.plant);
    let gain = place.gain(one.food, &state.foods);
    html! {
        <li key={u32::from(one.plant.0)} class="between">
            if ui.terms.readonly {
                <span>{ name }</span>
            } else {
                <button type="button" class="link-btn" aria-label={ui.texts.variety.find.with([name])}
                    onclick={ui.on(Action::LookFor(name))}>
                    { name }
                </button>
            }
            { gain::view(gain, ui) }
        </li>
    }
}
