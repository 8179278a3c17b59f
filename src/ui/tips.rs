//! The three changes that help most, each with its exact gain.

use std::rc::Rc;

use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::plan::Plan;
use biomeal_core::score::Scope;
use biomeal_core::tips::{Caution, Tip};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::app::action::Action;
use crate::app::focus::{Focus, FocusOn};
use crate::app::state::State;
use crate::app::ui::{Ui, use_ui};
use crate::i18n;
use crate::ui::pieces::button::{Button, ButtonKind};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::tip_words;

/// The tips; `subject` is what the gains speak of in words: "Wednesday".
pub fn view(state: &State, subject: &str, scored: bool, ui: &Ui) -> Html {
    let texts = &ui.texts.tips;
    let points = match state.scope {
        Scope::Meal => texts.points_meal,
        Scope::Day => texts.points_day,
        Scope::Week => texts.points_week,
    };
    if !scored {
        return html! { <section class="tips"><p class="tips-none">{ texts.later }</p></section> };
    }
    let none = state.tips.is_empty() && state.applied.is_none();
    html! {
        <section class="tips" part="tips" aria-label={texts.heading}>
            <div class="tips-head between">
                <@{ui.heading(0)} class="h-panel">{ texts.heading }</@>
                <span class="t-mark">{ points }</span>
            </div>
            if none {
                <p class="tips-none"><b>{ texts.nothing }</b><br />{ texts.nothing_hint }</p>
            }
            <ul>
                if let Some(tip) = &state.applied {
                    <Applied key="applied" tip={tip.clone()} plan={state.plan().clone()} foods={state.foods.clone()}
                        scope={state.scope} subject={subject.to_owned()} focus={state.focus} />
                }
                { for state.tips.iter().enumerate().map(|(at, tip)| {
                    let first = at == 0 && state.applied.is_none();
                    card(tip, first, state, ui)
                }) }
            </ul>
        </section>
    }
}

fn card(tip: &Tip, first: bool, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.tips;
    let title = tip_words::title(tip, state.plan(), &state.foods, state.scope, ui);
    let kind = if first { ButtonKind::Filled } else { ButtonKind::Outline };
    let foods: Vec<FoodId> = tip.foods().collect();
    let gain = ui.numbers.gain(i32::from(tip.gain));
    html! {
        <li key={tip.rule.id()} class="tip" part="tip">
            <p class="tip-gain">
                <span aria-hidden="true">{ &gain }</span>
                <span class="sr">{ (ui.texts.catalog.gain)(&gain) }</span>
            </p>
            <div class="tip-body">
                <@{ui.heading(1)} class="tip-title">{ &title }</@>
                <p class="tip-why">{ (texts.reason)(tip.rule) }</p>
                { for tip.cautions.iter().enumerate().map(|(at, caution)| html! {
                    <p key={at} class="caution">
                        { icon(IconKind::Warning) }
                        <span>{ caution_words(*caution, ui) }</span>
                    </p>
                }) }
                <p class="tip-source">{ tip_words::sources(tip, ui) }</p>
                <div class="actions">
                    <Button class="small" {kind} label={texts.apply} name={format!("{}: {title}", texts.apply)}
                        onclick={ui.on(Action::ApplyTip(Box::new(tip.clone())))} />
                    <Button class="small" kind={ButtonKind::Quiet} label={texts.not_for_me}
                        name={format!("{}: {title}", texts.not_for_me)}
                        onclick={ui.on(Action::DismissTip(tip.rule, foods))} />
                </div>
            </div>
        </li>
    }
}

/// Properties of [`Applied`].
#[derive(Clone, PartialEq, Properties)]
struct AppliedProps {
    tip: Box<Tip>,
    plan: Plan,
    foods: Rc<Foods>,
    scope: Scope,
    subject: String,
    focus: Option<Focus>,
}

/// The card of the tip just applied, with its way back.
#[component]
fn Applied(props: &AppliedProps) -> Html {
    let ui = use_ui();
    let undo = use_node_ref();
    let asked =
        props.focus.filter(|focus| focus.on == FocusOn::AppliedTip).map(|focus| focus.serial);
    use_effect_with(asked, {
        let undo = undo.clone();
        move |asked| {
            if asked.is_some()
                && let Some(button) = undo.cast::<HtmlElement>()
            {
                // A button on screen takes the focus.
                let _ = button.focus();
            }
        }
    });
    let title = tip_words::title(&props.tip, &props.plan, &props.foods, props.scope, &ui);
    let total = ui.numbers.tenths(i32::from(props.tip.total_after));
    html! {
        <li class="tip applied" part="tip">
            <p class="tip-gain">{ icon(IconKind::Check) }</p>
            <div class="tip-body">
                <@{ui.heading(1)} class="tip-title">{ &title }</@>
                <p class="tip-why">{ (ui.texts.tips.done)(&props.subject, &total) }</p>
                <div class="actions">
                    <Button class="small" node={undo} label={ui.texts.shell.undo}
                        name={format!("{}: {title}", ui.texts.shell.undo)} onclick={ui.on(Action::Undo)} />
                </div>
            </div>
        </li>
    }
}

fn caution_words(caution: Caution, ui: &Ui) -> String {
    let texts = &ui.texts.tips;
    match caution {
        Caution::Live => texts.live.to_owned(),
        Caution::Allergens { allergens, as_before } => {
            let names: Vec<String> = allergens
                .iter()
                .map(|allergen| (ui.texts.words.allergen)(allergen).to_lowercase())
                .collect();
            let names = i18n::list(&names, ui.texts.words.and);
            if as_before { (texts.contains_as_before)(&names) } else { (texts.contains)(&names) }
        }
        Caution::Fodmap => texts.fodmap.to_owned(),
        Caution::Kidney => texts.kidney.to_owned(),
        Caution::VitaminK => texts.vitamin_k.to_owned(),
        Caution::Histamine => texts.histamine.to_owned(),
        Caution::Salt => texts.salt.to_owned(),
        Caution::FiberSteps => texts.fiber_steps.to_owned(),
    }
}
