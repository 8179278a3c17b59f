//! The panel: target, search field, filters, results, groups.

use biomeal_core::score::Scope;
use biomeal_core::search::Filter;
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::results;
use super::{filters, groups};
use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::order::{Question, Sorting};
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::platform::objects::{prevent, run, text_of};
use crate::ui::pieces::button::button;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::pieces::menu::{Lines, Menu, menu};
use crate::ui::{notice, waiting};

/// Foods shown at first; more on request.
const PAGE: usize = 30;

/// The catalog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let browsing = &state.browsing;
    let question = &browsing.question;
    let (found, most) = (browsing.foods.len(), browsing.pages * PAGE);
    let (hold, release) = (ui.on(Action::HoldFoods(true)), ui.on(Action::HoldFoods(false)));
    html! {
        <>
            if !in_sheet(state) {
                <div class="foods-head"><@{ui.heading(0)} class="h-panel">{ texts.foods }</@></div>
            }
            if ui.terms.reach != Scope::Meal {
                { target(state, ui) }
            }
            { search_field(state, ui) }
            { filters::view(state, ui) }
            if !question.filter.without.is_empty() {
                <p class="reason">{ texts.without_note }</p>
            }
            { head(state, ui) }
            <p class="sr" role="status">
                if !question.is_open() {
                    { (texts.count)(found == 1).with([&ui.numbers.whole(found as u32)]) }
                }
            </p>
            if found == 0 {
                // Until the rest is there, foods are found by their names alone.
                { if state.arrival.here().is_some() || question.words.trim().is_empty() {
                    nothing(state, ui)
                } else {
                    waiting::view(state, ui)
                } }
            }
            <div class="results" onmouseenter={hold.clone()} onmouseleave={release.clone()}
                onfocusin={hold} onfocusout={release}>
                { results::view(most, state, ui) }
            </div>
            if found > most {
                <button type="button" class="text-btn show-more" onclick={ui.on(Action::MoreFoods)}>
                    { texts.show_more }
                </button>
            }
            if question.words.trim().is_empty() {
                { groups::view(state, ui) }
            } else if ui.terms.has(Feature::OwnFoods) {
                { add_own(question, ui) }
            }
        </>
    }
}

/// Whether a sheet around it has the heading already.
fn in_sheet(state: &State) -> bool {
    state.over == Some(Over::Foods)
}

/// Where foods go, and a way to change it.
fn target(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let target = state.target;
    let name = state.plan().meal(target).map(|meal| ui.meal_name(meal)).unwrap_or_default();
    let short = ui.day_short(target.day);
    let lines = |lines: &mut Lines<'_>| {
        for (at, meal) in state.meals_of_day() {
            lines.radio(&ui.meal_name(meal), at == target, Action::Target(at));
        }
    };
    let face = html! {
        <>
            { texts.adding_to }{ " " }<b>{ texts.target.with([&name, short]) }</b>
            { icon_with(IconKind::ChevronDown, "s") }
        </>
    };
    let button = Menu {
        id: ui.id("target"),
        label: texts.choose_target.to_owned(),
        class: "target-btn",
        face,
        has_text: true,
        at_start: true,
    };
    menu(button, state.open_menu(), &lines, ui)
}

fn search_field(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let words = state.browsing.words();
    let placeholder = texts.search.with([&ui.numbers.whole(state.foods.iter().count() as u32)]);
    let typed = ui.hear(move |event| {
        let field: HtmlInputElement = event.target()?.unchecked_into();
        Some(Action::Type(field.value()))
    });
    let (sheet, target) = (in_sheet(state), state.target);
    let keys = ui.hear(move |event| {
        // As it is now: letters may have come since this was drawn.
        let empty = text_of(event.target()?.as_ref(), "value").is_empty();
        // In a sheet with nothing typed, Escape is for the sheet: it closes.
        if empty && sheet || !is_escape(event) {
            return None;
        }
        prevent(event);
        run(event, "stopPropagation");
        Some(if empty { Action::FocusMeal(target) } else { Action::ClearSearch })
    });
    html! {
        <div class="search">
            { icon(IconKind::Search) }
            <input type="search" class="search-input" id={ui.focus_id(FocusOn::Search)}
                aria-label={&placeholder} placeholder={&placeholder} initial={words}
                autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"
                oninput={typed} onkeydown={keys} />
            if !words.is_empty() {
                <button type="button" class="search-clear" aria-label={texts.clear_search}
                    onclick={ui.on(Action::ClearSearch)}>
                    { icon_with(IconKind::Close, "s") }
                </button>
            } else if !in_sheet(state) {
                <kbd class="key" aria-hidden="true">{ "/" }</kbd>
            }
        </div>
    }
}

fn is_escape(event: &Event) -> bool {
    text_of(event, "key") == "Escape"
}

/// How the list is sorted and what its gains speak of.
fn head(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let order = match state.browsing.sorting {
        Sorting::BestFirst => texts.best_first,
        Sorting::BestMatch => texts.best_match,
        Sorting::FirstFoods => texts.first_foods,
    };
    html! {
        <p class="results-head between">
            <span>{ order }</span>
            if state.total().is_some() {
                <span>{ texts.effect_on.with([&notice::scope_name(state, state.scope, ui)]) }</span>
            }
        </p>
    }
}

/// Adds what was looked for as an own food.
fn add_own(question: &Question, ui: &Ui) -> Html {
    let label = ui.texts.catalog.add_own.with([question.words.trim()]);
    html! {
        <button type="button" class="text-btn add-own" onclick={ui.on(Action::Open(Over::OwnFood(None)))}>
            { icon(IconKind::Plus) }
            <span>{ label }</span>
        </button>
    }
}

fn nothing(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let question = &state.browsing.question;
    let words = question.words.trim();
    let is_filtered = question.filter != Filter::default();
    html! {
        <div class="nothing">
            if state.browsing.only_settings_hide(question, &state.foods, &state.document) {
                <p class="h-meal">{ texts.nothing_within }</p>
            } else if words.is_empty() || is_filtered {
                <p>{ texts.nothing_filtered }</p>
            } else {
                <p class="h-meal">{ texts.nothing.with([words]) }</p>
                <p>{ texts.nothing_hint }</p>
            }
            if words.is_empty() || is_filtered {
                { button("btn outline small", None, texts.clear_filters, ui.on(Action::Narrow(Filter::default()))) }
            }
        </div>
    }
}
