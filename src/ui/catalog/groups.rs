//! The groups of the catalog with their counts; a chosen one with the way back.

use biomeal_core::food::Group;
use biomeal_core::search::Filter;

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::terms::Feature;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::pieces::icon::{IconKind, icon, icon_with};

/// Groups shown at first.
const FIRST: usize = 8;

/// The groups.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let browsing = &state.browsing;
    let choose = |group: Option<Group>, own: bool| {
        let filter = Filter { group, own, ..browsing.question.filter };
        ui.on(Action::Narrow(filter))
    };
    let chosen = browsing.question.filter;
    if chosen.group.is_some() || chosen.own {
        return html! {
            <button type="button" class="text-btn" onclick={choose(None, false)}>
                { icon(IconKind::ChevronStart) }
                { texts.leave_group }
            </button>
        };
    }
    let most = if browsing.all_groups { Group::ALL.len() } else { FIRST };
    let foods = state.foods.iter().count() as u32;
    let own = state.foods.own().len() as u32;
    html! {
        <div class="groups">
            if ui.terms.has(Feature::SavedMeals) && !state.document.saved_meals().is_empty() {
                <button type="button" class="group" id={ui.focus_id(FocusOn::SavedMeals)}
                    onclick={ui.on(Action::Open(Over::SavedMeals(state.target)))}>
                    <span>{ texts.saved_meals }</span>
                    <span class="group-count">{ ui.numbers.whole(state.document.saved_meals().len() as u32) }</span>
                    { icon_with(IconKind::ChevronEnd, "s") }
                </button>
            }
            <p class="group-head"><b>{ texts.groups }</b></p>
            if own > 0 {
                <button type="button" class="group" onclick={choose(None, true)}>
                    <span>{ texts.own_foods }</span>
                    <span class="group-count">{ ui.numbers.whole(own) }</span>
                    { icon_with(IconKind::ChevronEnd, "s") }
                </button>
            }
            for group in &Group::ALL[..most] {
                <button key={*group as u32} type="button" class="group" onclick={choose(Some(*group), false)}>
                    <span>{ ui.texts.words.group.of(*group as usize) }</span>
                    <span class="group-count">{ ui.numbers.whole(count(*group, state)) }</span>
                    { icon_with(IconKind::ChevronEnd, "s") }
                </button>
            }
            if !browsing.all_groups {
                <button type="button" class="group all" onclick={ui.on(Action::AllGroups)}>
                    <span>{ texts.all_groups.with([&ui.numbers.whole(Group::ALL.len() as u32)]) }</span>
                    <span class="group-count">{ (texts.count)(false).with([&ui.numbers.whole(foods)]) }</span>
                    { icon_with(IconKind::ChevronDown, "s") }
                </button>
            }
            if ui.terms.has(Feature::OwnFoods) {
                <button type="button" class="text-btn add-own" onclick={ui.on(Action::Open(Over::OwnFood(None)))}>
                    { icon(IconKind::Plus) }
                    <span>{ texts.new_own }</span>
                </button>
            }
        </div>
    }
}

/// "26 foods".
pub fn count_words(group: Group, state: &State, ui: &Ui) -> String {
    let count = count(group, state);
    (ui.texts.catalog.count)(count == 1).with([&ui.numbers.whole(count)])
}

fn count(group: Group, state: &State) -> u32 {
    let mut count = 0;
    for food in state.foods.iter() {
        count += u32::from(food.group == group);
    }
    count
}
