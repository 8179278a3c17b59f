//! A food on the plate: name, tags, amount, menu.

use std::rc::Rc;

use biomeal_core::food::Food;
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Live;
use biomeal_core::plan::{Entry, EntryAt};
use biomeal_core::score::Part;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::ui::{Ui, use_ui};
use crate::i18n;
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::pieces::menu::{Menu, MenuItem};
use crate::ui::pieces::stepper::{Steps, stepper};
use crate::ui::{amount, tags};

/// Properties of [`FoodRow`].
#[derive(Clone, PartialEq, Properties)]
pub struct FoodRowProps {
    /// Where it is.
    pub at: EntryAt,
    /// What it is.
    pub entry: Entry,
    /// The foods it may be.
    pub foods: Rc<Foods>,
    /// Parts whose amount the source lacks.
    pub missing: Vec<Part>,
    /// Whether it was added by the last change.
    pub just_added: bool,
    /// Asked to take the focus; a new number asks again.
    pub focus: Option<u32>,
}

/// A row.
#[component]
pub fn FoodRow(props: &FoodRowProps) -> Html {
    let ui = use_ui();
    let node = use_node_ref();
    use_effect_with(props.focus, {
        let node = node.clone();
        move |focus| {
            if focus.is_some()
                && let Some(button) = node.cast::<HtmlElement>()
            {
                // A button on screen takes the focus.
                let _ = button.focus();
            }
        }
    });
    let texts = &ui.texts.plan;
    let food = props.foods.get(props.entry.food);
    let name = ui.food_name(&props.foods, props.entry.food);
    let id = format!("{}-row-{}-{}-{}", ui.id, props.at.day, props.at.meal, props.at.entry);
    let menu = menu_items(&ui, props.at, props.entry, food);
    let measure =
        food.and_then(|food| amount::measure(&food.portion, props.entry.grams, &food.name));
    let grams = ui.grams(u32::from(props.entry.grams));
    html! {
        <li class={classes!("row", props.just_added.then_some("just-added"))}>
            <div class="row-main">
                <span class="row-name">{ &name }</span>
                <span class="row-meta">
                    <span class="row-portion">
                        { measure.clone().map_or_else(|| grams.clone(), |measure| format!("{measure} · {grams}")) }
                    </span>
                    if let Some(food) = food {
                        { tags::list(food, props.entry.heated, &ui) }
                    }
                </span>
            </div>
            if let Some(food) = food {
                { steps(&StepsProps {
                    id,
                    at: props.at,
                    name: name.clone(),
                    less: amount::less(&food.portion, props.entry.grams),
                    more: amount::more(&food.portion, props.entry.grams),
                    measure,
                    grams,
                }, &ui) }
            } else {
                <p class="row-note">{ texts.unknown_note }</p>
            }
            <Menu label={(texts.food_menu)(&name)} face={icon(IconKind::More)} node={node} items={menu} />
            if !props.missing.is_empty() {
                <p class="row-note">{ missing_note(&props.missing, &ui) }</p>
            }
        </li>
    }
}

/// What [`steps`] shows.
struct StepsProps {
    id: String,
    at: EntryAt,
    name: String,
    less: Option<u16>,
    more: Option<u16>,
    measure: Option<String>,
    grams: String,
}

/// The stepper with the reason why it goes no further.
fn steps(props: &StepsProps, ui: &Ui) -> Html {
    let texts = &ui.texts.plan;
    let (at, less, more) = (props.at, props.less, props.more);
    let on_step = ui.act.reform(move |by: i8| {
        let grams = if by < 0 { less } else { more };
        Action::SetGrams(at, grams.unwrap_or_default())
    });
    let (lowest, highest) = (format!("{}-least", props.id), format!("{}-most", props.id));
    let (portion, below) = match &props.measure {
        Some(measure) => (measure.clone(), props.grams.clone()),
        None => (props.grams.clone(), String::new()),
    };
    html! {
        <>
            { stepper(&Steps {
                label: props.name.clone().into(),
                less: (texts.less)(&props.name).into(),
                more: (texts.more)(&props.name).into(),
                portion: portion.into(),
                grams: below.into(),
                lowest: less.is_none().then(|| lowest.clone().into()),
                highest: more.is_none().then(|| highest.clone().into()),
                on_step,
            }) }
            if less.is_none() {
                <p class="row-note reason" id={lowest}>{ texts.smallest }</p>
            }
            if more.is_none() {
                <p class="row-note reason" id={highest}>{ texts.largest }</p>
            }
        </>
    }
}

fn menu_items(
    ui: &Ui,
    at: EntryAt,
    entry: Entry,
    food: Option<&Food>,
) -> Callback<(), Vec<MenuItem>> {
    let ui = ui.clone();
    let live = food.is_some_and(|food| food.inputs.live != Live::None);
    Callback::from(move |()| {
        let texts = &ui.texts.plan;
        let mut items = Vec::new();
        if live {
            let toggle = ui.on(Action::SetHeated(at, !entry.heated));
            items.push(MenuItem::check(texts.heated, entry.heated, toggle));
            items.push(MenuItem::line());
        }
        items.push(MenuItem::action(IconKind::Bin, texts.remove, ui.on(Action::Remove(at))));
        items
    })
}

fn missing_note(missing: &[Part], ui: &Ui) -> String {
    let parts: Vec<String> =
        missing.iter().map(|part| (ui.texts.score.in_sentence)(*part).0.to_owned()).collect();
    (ui.texts.plan.missing_note)(&i18n::list(&parts, ui.texts.words.and))
}
