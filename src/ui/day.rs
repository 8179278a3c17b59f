//! The selected day: its facts and meals, or in its place the whole week; examples while
//! the week is empty.

use biomeal_core::score::Part;

use crate::app::action::{Action, Over};
use crate::app::figures::Figure;
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::thing::Thing;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::markup::{Html, html};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::{meal, view_switch, waiting, welcome};

/// The day, or the week with the same heading and choice: what has the focus stays.
pub fn view(state: &State, ui: &Ui) -> Html {
    let day = state.target.day;
    let week = state.view == View::Week;
    let terms = ui.terms;
    // The days are tabs where there are several.
    let alone = week || !terms.is_whole();
    let heading = ui.focus_id(FocusOn::Day);
    let empty_week = state.plan().is_empty();
    let copied = state.place().day;
    html! {
        <div key="day" class="plan" part="day" role={if alone { "region" } else { "tabpanel" }} id={ui.id("plan")}
            aria-labelledby={if alone { heading.clone() } else { ui.id_at("day", &[day]) }}>
            if empty_week && terms.has(Feature::Examples) {
                { welcome::view(state, ui) }
            }
            <div class="day-head">
                <div class="day-title">
                    <@{ui.heading(0)} class="h-day" tabindex="-1" id={heading}>
                        { if week { ui.texts.plan.whole_week } else { ui.day(day) } }
                    </@>
                    <p class="day-meta">{ if week { week_facts(state, ui) } else { facts(&state.figures.days[usize::from(day)], ui) } }</p>
                </div>
                if terms.is_whole() {
                    { view_switch::view(state, ui) }
                }
                if terms.is_whole() && !terms.readonly && !state.plan().days[usize::from(copied)].is_empty() {
                    { copy(copied, ui) }
                }
            </div>
            { if week { of_week(state, ui) } else { meals(state, ui) } }
            if empty_week && terms.has(Feature::Share) && terms.has(Feature::Backup) {
                <p class="empty-links">
                    { ui.texts.plan.have_a_plan }
                    <button type="button" class="text-btn" onclick={ui.on(Action::Open(Over::OpenLink))}>
                        { icon(IconKind::Link) }
                        { ui.texts.shell.open_link }
                    </button>
                    <button type="button" class="text-btn" onclick={ui.on(Action::Open(Over::OpenFile))}>
                        { icon(IconKind::File) }
                        { ui.texts.plan.open_file }
                    </button>
                </p>
            } else if !week && !empty_week {
                { legend(ui) }
            }
        </div>
    }
}

/// Opens the picker for the whole day; in the week view the day that the keyboard is on.
fn copy(day: u8, ui: &Ui) -> Html {
    let label = ui.texts.plan.copy_day.with([ui.day(day)]);
    let on = ui.on(Action::Open(Over::Transfer(Thing::Day(day))));
    html! {
        <button type="button" class="icon-btn" aria-label={&label} title={&label} onclick={on}>
            { icon(IconKind::Copy) }
        </button>
    }
}

fn meals(state: &State, ui: &Ui) -> Html {
    let later = state.arrival.here().filter(|_| !ui.terms.readonly);
    html! {
        <div class="meals" onkeydown={later.map(|later| later.keys(ui))}
            onpointerdown={later.map(|later| later.drags(ui))}
            ontouchmove={later.map(|later| later.touches())}>
            for (at, content) in state.meals_of_day() {
                { meal::view(at, content, state, ui) }
            }
            if let Some(later) = later {
                { later.add_meal(state, ui) }
            } else if !ui.terms.readonly {
                <div class="add-meal"></div>
            }
        </div>
    }
}

fn of_week(state: &State, ui: &Ui) -> Html {
    match state.arrival.here() {
        Some(later) => later.week(state, ui),
        None => waiting::view(state, ui),
    }
}

/// "31 g fiber a day · 27 plants".
fn week_facts(state: &State, ui: &Ui) -> String {
    if state.plan().is_empty() {
        return ui.texts.plan.nothing_planned.to_owned();
    }
    let fiber = ui.grams((state.figures.fiber_a_day_mg() / 1000) as u32);
    ui.texts.plan.week_facts.with([&fiber, &ui.plants(state.figures.plant_count())])
}

/// "34 g fiber · 9 plants".
pub fn facts(day: &Figure, ui: &Ui) -> String {
    if day.amounts.is_empty() {
        return ui.texts.plan.nothing_planned.to_owned();
    }
    let fiber = ui.grams((day.amounts.fiber_mg() / 1000) as u32);
    ui.texts.plan.day_facts.with([&fiber, &ui.plants(day.plant_count())])
}

/// What the three icons stand for.
pub fn legend(ui: &Ui) -> Html {
    let words = &ui.texts.words;
    let signs = [
        (Part::Fiber, words.fiber),
        (Part::Prebiotics, words.prebiotic),
        (Part::LiveCultures, words.live_cultures),
    ];
    html! {
        <p class="legend-tags" aria-hidden="true">
            for (part, text) in signs {
                <span key={part.id()} class={part_class(part)}>{ icon_with(part_icon(part), "s") }{ text }</span>
            }
        </p>
    }
}
