//! What could take the place of a food, each with what that would change.

use biomeal_core::plan::EntryAt;
use biomeal_core::search::Filter;
use biomeal_core::tips::{Context, Swap, swaps, swaps_to};
use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use crate::app::action::Action;
use crate::app::order::Question;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::text::joined;
use crate::ui::pieces::button::named_button;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::{amount, gain, notice, tags};

/// Most foods that a search shows here.
const MOST_FOUND: usize = 20;

/// The dialog for the food at a place on the plate.
pub fn view(at: EntryAt, state: &State, ui: &Ui) -> Html {
    let Some(now) = state.plan().entry(at).copied() else { return Html::default() };
    let texts = &ui.texts.swap;
    let mut face = Dialog::named("swap-dialog", "", DialogKind::Center, ui);
    face.title = texts.heading.with([&ui.food_name(&state.foods, now.food)]).into();
    let amount = ui.grams(u32::from(now.grams));
    face.lead = html! { <p class="dialog-lead">{ texts.lead.with([&amount]) }</p> };
    let words = state.swap_words.trim();
    let context = state.asked();
    let found =
        if words.is_empty() { swaps(&context, at) } else { found(words, at, &context, state) };
    let mut rows = Vec::new();
    for swap in &found {
        push(&mut rows, row(at, swap, state, ui));
    }
    let question = Question { words: words.to_owned(), ..Question::default() };
    let nothing = if words.is_empty() {
        texts.nothing.to_owned()
    } else if state.browsing.only_settings_hide(&question, &state.foods, &state.document) {
        ui.texts.catalog.nothing_within.to_owned()
    } else {
        ui.texts.catalog.nothing.with([words])
    };
    let count =
        (ui.texts.catalog.count)(found.len() == 1).with([&ui.numbers.whole(found.len() as u32)]);
    let content = html! {
        <div class="swap">
            { search(state, ui) }
            <p class="sr" role="status">
                if !words.is_empty() {
                    { count }
                }
            </p>
            if found.is_empty() {
                <p class="nothing">{ nothing }</p>
            } else {
                <p class="results-head between">
                    <span>{ if words.is_empty() { texts.offered } else { ui.texts.catalog.best_match } }</span>
                    if state.total().is_some() {
                        <span>{ ui.texts.catalog.effect_on.with([&notice::scope_around(at.meal_at(), state, state.scope, ui)]) }</span>
                    }
                </p>
                <ul>{ rows }</ul>
            }
        </div>
    };
    dialog(face, content)
}

fn found(words: &str, at: EntryAt, context: &Context<'_>, state: &State) -> Vec<Swap> {
    let settings = &state.document.settings;
    let filter = Filter { diet: settings.diet, without: settings.without, ..Filter::default() };
    let mut foods = state.browsing.all().search(words, &filter, state.document.recent());
    foods.truncate(MOST_FOUND);
    swaps_to(context, at, &foods)
}

fn search(state: &State, ui: &Ui) -> Html {
    let typed = ui.hear(move |event| {
        let field: HtmlInputElement = event.target()?.unchecked_into();
        Some(Action::LookForSwap(field.value()))
    });
    let label = ui.texts.swap.search;
    html! {
        <div class="search">
            { icon(IconKind::Search) }
            <input type="search" class="search-input" aria-label={label} placeholder={label}
                value={&state.swap_words} autocomplete="off" autocapitalize="none"
                spellcheck="false" enterkeyhint="search" oninput={typed} />
        </div>
    }
}

fn row(at: EntryAt, swap: &Swap, state: &State, ui: &Ui) -> Html {
    let Some(food) = state.foods.get(swap.entry.food) else { return Html::default() };
    let texts = &ui.texts.swap;
    let grams = ui.grams(u32::from(swap.entry.grams));
    let portion = match amount::measure(&food.portion, swap.entry.grams, &food.name) {
        Some(measure) => joined(&[&measure, &grams], " · "),
        None => grams,
    };
    let name = texts.swap_for.with([&food.name]);
    let on = ui.on(Action::Swap(at, swap.entry));
    html! {
        <li key={u32::from(food.id.0)} class="food">
            <div class="food-main">
                <span class="swap-name">{ food.name.to_string() }</span>
                <span class="food-meta">
                    <span class="food-portion">{ portion }</span>
                    { tags::list(food, swap.entry.heated, ui) }
                </span>
            </div>
            { gain::view(swap.gain, ui) }
            { named_button("btn outline small", None, texts.swap, name, on) }
        </li>
    }
}
