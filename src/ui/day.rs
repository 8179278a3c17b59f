//! The selected day: its facts and meals; examples while the week is empty.

use std::rc::Rc;

use biomeal_core::foods::Foods;
use biomeal_core::plan::{EntryAt, MealAt, Plan};
use biomeal_core::score::Part;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::action::{Action, Over};
use crate::app::figures::{Figure, Figures};
use crate::app::focus::{Focus, FocusOn};
use crate::app::ui::{Ui, use_ui};
use crate::ui::examples::Examples;
use crate::ui::look::{part_class, part_icon};
use crate::ui::meal::MealCard;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};

/// Properties of [`DayPlan`].
#[derive(Clone, PartialEq, Properties)]
pub struct DayPlanProps {
    /// The plan.
    pub plan: Plan,
    /// Its scores.
    pub figures: Rc<Figures>,
    /// The foods it may name.
    pub foods: Rc<Foods>,
    /// The meal that the catalog adds to, and with it the day.
    pub target: MealAt,
    /// The entry that the last change added.
    pub just_added: Option<EntryAt>,
    /// Where the focus should go.
    pub focus: Option<Focus>,
}

/// The day.
#[component]
pub fn DayPlan(props: &DayPlanProps) -> Html {
    let ui = use_ui();
    let heading = use_node_ref();
    let asked = props.focus.filter(|focus| focus.on == FocusOn::Day).map(|focus| focus.serial);
    use_effect_with(asked, {
        let heading = heading.clone();
        move |asked| {
            if asked.is_some()
                && let Some(heading) = heading.cast::<HtmlElement>()
            {
                // A heading with a tabindex takes the focus.
                let _ = heading.focus();
            }
        }
    });
    let day = props.target.day;
    let index = usize::from(day);
    let empty_week = props.plan.is_empty();
    html! {
        <div key="day" class="plan" part="day" role="tabpanel" id={format!("{}-plan", ui.id)}
            aria-labelledby={format!("{}-day-{day}", ui.id)}>
            if empty_week {
                <Examples />
            }
            <div class="day-head">
                <div class="day-title">
                    <@{ui.heading(0)} class="h-day" tabindex="-1" ref={heading}>
                        { ui.texts.words.days[index] }
                    </@>
                    <p class="day-meta">{ facts(&props.figures.days[index], &ui) }</p>
                </div>
            </div>
            <div class="meals">
                { for props.plan.days[index].meals.iter().enumerate().map(|(meal, content)| {
                let at = MealAt { day, meal: meal as u8 };
                html! {
                    <MealCard key={meal} {at} meal={content.clone()}
                        score={props.figures.meals[index][meal].score.clone()} foods={props.foods.clone()}
                        target={props.target == at}
                        just_added={props.just_added.filter(|entry| entry.meal_at() == at)}
                        focus={props.focus} />
                }
            }) }
            </div>
            if empty_week {
                <p class="empty-links">
                    { ui.texts.plan.have_a_plan }
                    <button type="button" class="text-btn" onclick={ui.on(Action::Open(Over::OpenLink))}>
                        { icon(IconKind::Link) }
                        { ui.texts.shell.open_link }
                    </button>
                </p>
            } else {
                { legend(&ui) }
            }
        </div>
    }
}

fn facts(day: &Figure, ui: &Ui) -> String {
    if day.amounts.is_empty() {
        return ui.texts.plan.nothing_planned.to_owned();
    }
    let fiber = ui.grams((day.amounts.fiber_mg() / 1000) as u32);
    (ui.texts.plan.day_facts)(&fiber, &ui.plants(day.amounts.plants().whole() as u32))
}

/// What the three icons stand for.
fn legend(ui: &Ui) -> Html {
    let words = &ui.texts.words;
    let signs = [
        (Part::Fiber, words.fiber),
        (Part::Prebiotics, words.prebiotic),
        (Part::LiveCultures, words.live_cultures),
    ];
    html! {
        <p class="legend-tags">
            { for signs.map(|(part, text)| html! {
                <span key={part.id()} class={part_class(part)}>{ icon_with(part_icon(part), "s") }{ text }</span>
            }) }
        </p>
    }
}
