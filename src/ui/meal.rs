//! A meal of the day: its foods, score and menu.

use std::rc::Rc;

use biomeal_core::foods::Foods;
use biomeal_core::plan::{EntryAt, Meal, MealAt};
use biomeal_core::score::{Part, Score};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::{Focus, FocusOn};
use crate::app::ui::{Ui, use_ui};
use crate::ui::food_row::FoodRow;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Menu, MenuItem};
use crate::ui::pieces::ring::mini_ring;

/// Properties of [`MealCard`].
#[derive(Clone, PartialEq, Properties)]
pub struct MealCardProps {
    /// Where it is.
    pub at: MealAt,
    /// What is in it.
    pub meal: Meal,
    /// Its score.
    pub score: Score,
    /// The foods it may name.
    pub foods: Rc<Foods>,
    /// Whether the catalog adds here.
    pub target: bool,
    /// The entry that the last change added, if it is here.
    pub just_added: Option<EntryAt>,
    /// Where the focus should go.
    pub focus: Option<Focus>,
}

/// A meal.
#[component]
pub fn MealCard(props: &MealCardProps) -> Html {
    let ui = use_ui();
    let add = use_node_ref();
    let asked = props.focus.filter(|focus| focus.on == FocusOn::AddTo(props.at));
    use_effect_with(asked.map(|focus| focus.serial), {
        let add = add.clone();
        move |asked| {
            if asked.is_some()
                && let Some(button) = add.cast::<HtmlElement>()
            {
                // A button on screen takes the focus.
                let _ = button.focus();
            }
        }
    });
    let texts = &ui.texts.plan;
    let name = ui.meal_name(&props.meal);
    let empty = props.meal.entries.is_empty();
    let heading = format!("{}-meal-{}", ui.id, props.at.meal);
    let add_food = html! {
        <button type="button" class="add-food" ref={add} aria-label={(texts.add_food_to)(&name)}
            onclick={ui.on(Action::OpenFoods(props.at))}>
            { icon(IconKind::Plus) }
            <span>{ texts.add_food }</span>
        </button>
    };
    html! {
        <section class={classes!("meal", props.target.then_some("target"), empty.then_some("empty"))}
            part="meal" aria-labelledby={heading.clone()}>
            <header class="meal-head">
                <div class="meal-title">
                    <@{ui.heading(1)} id={heading} class="h-meal">{ &name }</@>
                    if props.target {
                        <span class="badge">{ texts.adding_here }</span>
                    }
                </div>
                if empty {
                    { add_food.clone() }
                }
                { ring(&props.score, &name, &ui) }
                <Menu label={(texts.meal_menu)(&name)} face={icon(IconKind::More)}
                    items={menu_items(&ui, props.at, name.clone(), empty)} />
            </header>
            if !empty {
                <ul class="rows">
                    { for props.meal.entries.iter().enumerate().map(|(index, entry)| {
                        let at = props.at.entry(index as u8);
                        let focus = props.focus.filter(|focus| focus.on == FocusOn::Entry(at));
                        html! {
                            <FoodRow key={index} {at} entry={*entry} foods={props.foods.clone()}
                                missing={missing(&props.score, entry.food)}
                                just_added={props.just_added == Some(at)}
                                focus={focus.map(|focus| focus.serial)} />
                        }
                    }) }
                </ul>
                { add_food }
            }
        </section>
    }
}

/// The small ring with its name for assistive technology.
fn ring(score: &Score, meal: &str, ui: &Ui) -> Html {
    let total = score.total();
    let number = score.number.as_ref();
    let words = number.map(|number| {
        (ui.numbers.tenths(i32::from(number.total)), (ui.texts.words.band)(number.band()))
    });
    let label = (ui.texts.plan.meal_score)(
        meal,
        words.as_ref().map(|(total, band)| (total.as_str(), *band)),
    );
    html! {
        <span role="img" aria-label={label}>
            { mini_ring(total, false, &total.map_or_else(|| "–".to_owned(), |total| ui.points(total))) }
        </span>
    }
}

fn missing(score: &Score, food: biomeal_core::food::FoodId) -> Vec<Part> {
    score.incomplete.iter().filter(|(_, other)| *other == food).map(|(part, _)| *part).collect()
}

fn menu_items(ui: &Ui, at: MealAt, name: String, empty: bool) -> Callback<(), Vec<MenuItem>> {
    let ui = ui.clone();
    Callback::from(move |()| {
        let texts = &ui.texts.plan;
        let mut items =
            vec![MenuItem::action(IconKind::Plus, texts.add_here, ui.on(Action::OpenFoods(at)))];
        if !empty {
            let clear = ui.on(Action::ClearMeal(at));
            items.push(MenuItem::action(IconKind::Bin, (texts.clear_meal)(&name), clear));
        }
        items
    })
}
