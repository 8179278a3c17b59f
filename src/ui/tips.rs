//! The three changes that help most, each with its exact gain.

use std::rc::Rc;

use biomeal_core::citation::Citation;
use biomeal_core::score::Scope;
use biomeal_core::tips::{Caution, Tip, note};

use crate::app::action::Action;
use crate::app::focus::FocusOn;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html};
use crate::platform::letters;
use crate::text::joined;
use crate::ui::pieces::button::named_button;
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
    // A meal alone has the best one.
    let most = if ui.terms.reach == Scope::Meal { 1 } else { state.tips.len() };
    let none = state.tips.is_empty() && state.applied.is_none();
    html! {
        <section class="tips" part="tips" aria-label={texts.heading}>
            <div class="tips-head between">
                <@{ui.heading(0)} class="h-panel">{ texts.heading }</@>
                if !ui.hide_numbers {
                    <span class="t-mark">{ points }</span>
                }
            </div>
            if none {
                <p class="tips-none"><b>{ texts.nothing }</b><br />{ texts.nothing_hint }</p>
            }
            <ul>
                if let Some(tip) = &state.applied {
                    { applied(tip, subject, state, ui) }
                }
                for (tip, at) in state.tips.iter().take(most).zip(0..) {
                    { card(tip, at == 0 && state.applied.is_none(), state, ui) }
                }
            </ul>
            if let Some(note) = note(&state.asked()) {
                <p class="tip-note">
                    { texts.note.of(note as usize) }
                    { " " }
                    <span class="tip-source">{ sources(note.citations(), ui) }</span>
                </p>
            }
        </section>
    }
}

fn card(tip: &Rc<Tip>, first: bool, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.tips;
    let title = tip_words::title(tip, state.plan(), &state.foods, state.scope, ui);
    let class = if first { "btn filled small" } else { "btn outline small" };
    let apply = Action::ApplyTip(Rc::clone(tip));
    let dismiss = Action::DismissTip(Rc::clone(tip));
    let gain = i32::from(tip.gain);
    html! {
        <li key={tip.rule.id()} class="tip" part="tip">
            <p class="tip-gain">
                <span aria-hidden="true">{ ui.gain(gain) }</span>
                <span class="sr">{ ui.gain_in_full(gain) }</span>
            </p>
            <div class="tip-body">
                <@{ui.heading(1)} class="tip-title">{ &title }</@>
                <p class="tip-why">{ texts.reason.of(tip.rule as usize) }</p>
                for (caution, at) in tip.cautions.iter().zip(0_u32..) {
                    <p key={at} class="caution">
                        { icon(IconKind::Warning) }
                        <span>{ caution_words(*caution, ui) }</span>
                    </p>
                }
                <p class="tip-source">{ sources(tip.citations, ui) }</p>
                <div class="actions">
                    { named(class, None, texts.apply, &title, apply, ui) }
                    { named("btn quiet small", None, texts.not_for_me, &title, dismiss, ui) }
                </div>
            </div>
        </li>
    }
}

/// The publications, those with an identifier as links.
fn sources(citations: &[Citation], ui: &Ui) -> Html {
    html! {
        for (citation, at) in citations.iter().zip(0_u32..) {
            if at > 0 {
                { "; " }
            }
            { source(*citation, ui) }
        }
    }
}

fn source(citation: Citation, ui: &Ui) -> Html {
    let name = ui.texts.tips.source.of(citation as usize);
    let Some(doi) = citation.doi() else { return html! { <>{ name }</> } };
    html! {
        <a href={String::from("https://doi.org/") + doi} target="_blank" rel="noopener noreferrer">
            { name }
        </a>
    }
}

/// The card of the tip just applied, with its way back.
fn applied(tip: &Tip, subject: &str, state: &State, ui: &Ui) -> Html {
    let title = tip_words::title(tip, state.plan(), &state.foods, state.scope, ui);
    let id = Some(ui.focus_id(FocusOn::AppliedTip));
    let undo = named("btn outline small", id, ui.texts.shell.undo, &title, Action::Undo, ui);
    html! {
        <li key="applied" class="tip applied" part="tip">
            <p class="tip-gain">{ icon(IconKind::Check) }</p>
            <div class="tip-body">
                <@{ui.heading(1)} class="tip-title">{ title }</@>
                <p class="tip-why">{ ui.tip_applied(subject, tip.total_after) }</p>
                <div class="actions">{ undo }</div>
            </div>
        </li>
    }
}

/// A button whose name says which tip it is about.
fn named(
    class: &'static str,
    id: Option<String>,
    label: &'static str,
    title: &str,
    action: Action,
    ui: &Ui,
) -> Html {
    named_button(class, id, label, joined(&[label, title], ": "), ui.on(action))
}

fn caution_words(caution: Caution, ui: &Ui) -> String {
    let texts = &ui.texts.tips;
    match caution {
        Caution::Live => texts.live.to_owned(),
        Caution::Allergens { allergens, as_before } => {
            let mut names = Vec::new();
            for allergen in allergens.iter() {
                names.push(letters::small(ui.texts.words.allergen.of(allergen as usize)));
            }
            let names = i18n::list(&names, ui.texts.words.and);
            if as_before {
                texts.contains_as_before.with([&names])
            } else {
                texts.contains.with([&names])
            }
        }
        Caution::Fodmap => texts.fodmap.to_owned(),
        Caution::Kidney => texts.kidney.to_owned(),
        Caution::VitaminK => texts.vitamin_k.to_owned(),
        Caution::Histamine => texts.histamine.to_owned(),
        Caution::Salt => texts.salt.to_owned(),
        Caution::FiberSteps => texts.fiber_steps.to_owned(),
    }
}
