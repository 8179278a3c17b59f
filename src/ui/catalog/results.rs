//! The foods found, each with its tags, one portion and what it would bring.

use std::rc::Rc;

use biomeal_core::food::{Food, FoodId, Group};

use crate::app::action::{Action, Over};
use crate::app::focus::FocusOn;
use crate::app::order::{Place, Sorting};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html, kept};
use crate::ui::catalog::groups;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::{amount, gain, tags};

/// The first `most` foods, under the headings of their groups unless a search ranks
/// them.
pub fn view(most: usize, state: &State, ui: &Ui) -> Html {
    let place = Place { figures: &state.figures, scope: state.scope, target: state.target };
    let ranked = state.browsing.sorting == Sorting::BestMatch;
    let mut lists: Vec<(Option<Group>, Vec<Html>)> = Vec::new();
    for id in state.browsing.foods.iter().take(most) {
        let Some(food) = state.foods.get(*id) else { continue };
        let group = (!ranked).then_some(food.group);
        if lists.last().is_none_or(|(last, _)| *last != group) {
            lists.push((group, Vec::new()));
        }
        if let Some((_, list)) = lists.last_mut() {
            let key = state.foods.before(food.id);
            list.push(kept_row(food.id, key, place.gain(food.id, &state.foods), state, ui));
        }
    }
    html! {
        for (group, list) in lists {
            <div key={group.map_or(99, |group| group as u32)} class="result-group">
                if let Some(group) = group {
                    <div class="group-head between">
                        <b>{ ui.texts.words.group.of(group as usize) }</b>
                        <span>{ groups::count_words(group, state, ui) }</span>
                    </div>
                }
                <ul>{ list }</ul>
            </div>
        }
    }
}

/// One food, told from others by `key`; `gain` in tenths, none while the scope has no score.
/// It is drawn anew only when that is another one.
fn kept_row(id: FoodId, key: FoodId, gain: Option<i32>, state: &State, ui: &Ui) -> Html {
    let (foods, ui) = (Rc::clone(&state.foods), ui.clone());
    let marks = vec![
        usize::from(id.0),
        // No gain at all is none that there can be.
        gain.unwrap_or(i32::MIN) as usize,
        usize::from(ui.hide_numbers),
        Rc::as_ptr(&foods).addr(),
        Rc::as_ptr(&ui.numbers).addr(),
    ];
    let draw = move || foods.get(id).map(|food| row(food, gain, &ui)).unwrap_or_default();
    kept(u32::from(key.0), marks, Rc::new(draw))
}

fn row(food: &Food, gain: Option<i32>, ui: &Ui) -> Html {
    let texts = &ui.texts.catalog;
    let grams = food.portion.grams();
    let weight = ui.grams(u32::from(grams));
    let portion = match amount::measure(&food.portion, grams, &food.name) {
        Some(measure) => measure + " · " + &weight,
        None => weight,
    };
    html! {
        <li class="food">
            <div class="food-main">
                <button type="button" class="food-name" id={ui.focus_id(FocusOn::Found(food.id))}
                    onclick={ui.on(Action::Open(Over::Food(food.id, None)))}>
                    { food.name.to_string() }
                </button>
                <span class="food-meta">
                    <span class="food-portion">{ portion }</span>
                    { tags::list(food, false, ui) }
                </span>
            </div>
            { gain::view(gain, ui) }
            <button type="button" class="add-btn" aria-label={texts.add.with([&food.name])}
                onclick={ui.on(Action::AddFood(food.id))}>
                { icon(IconKind::Plus) }
            </button>
        </li>
    }
}
