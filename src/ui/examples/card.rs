//! A week to start from on a card: its name, score, dishes, plants and diet.

use biomeal_core::foods::Foods;

use super::Offer;
use crate::app::action::Action;
use crate::app::figures::Figures;
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html};
use crate::ui::pieces::button::named_button;
use crate::ui::pieces::icon::{IconKind, icon, icon_with};
use crate::ui::small_ring;

/// Beside an empty plan: with one button, that fills it.
pub(super) fn short(offer: &Offer, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    let name = ui.texts.plan.example.of(offer.id as usize);
    let take = html! {
        <button type="button" class="text-btn" aria-label={texts.take_named.with([name])}
            onclick={ui.on(Action::UseExample(offer.id))}>
            { texts.take }
            { icon(IconKind::ChevronEnd) }
        </button>
    };
    card(offer, Html::default(), take, state, ui)
}

/// In the list of all: with what it keeps to, or where it does not, and what can be
/// done with it.
pub(super) fn long(offer: &Offer, keeps: &str, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    if !offer.against.is_empty() {
        let mut days = Vec::new();
        for day in &offer.against {
            days.push(ui.day_short(*day).to_owned());
        }
        let days = i18n::list(&days, ui.texts.words.and);
        let note = html! {
            <p class="note">{ icon(IconKind::Info) }<span>{ texts.against.with([&days]) }</span></p>
        };
        return card(offer, note, Html::default(), state, ui);
    }
    let note = if keeps.is_empty() {
        Html::default()
    } else {
        html! { <p class="note">{ icon(IconKind::Check) }<span>{ texts.keeps.with([keeps]) }</span></p> }
    };
    card(offer, note, choices(offer, state, ui), state, ui)
}

/// A full plan is replaced only where a person says so.
fn choices(offer: &Offer, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    let name = ui.texts.plan.example.of(offer.id as usize);
    let choice = |class: &'static str, label: &'static str, action: Action| {
        named_button(class, None, label, texts.named.with([label, name]), ui.on(action))
    };
    if state.plan().is_empty() {
        return choice("btn outline small", texts.use_week, Action::UseExample(offer.id));
    }
    html! {
        <>
            { choice("btn outline small", texts.as_new, Action::AddExample(offer.id, name)) }
            { choice("btn quiet small", texts.replace, Action::UseExample(offer.id)) }
        </>
    }
}

fn card(offer: &Offer, note: Html, foot: Html, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.examples;
    let at = offer.id as usize;
    let reference = state.document.settings.reference;
    let figures = Figures::of(&offer.plan, &Foods::default(), reference);
    let points = ui.brief_total(&figures.week);
    html! {
        <article key={at as u32} class="example panel" part="example">
            <div class="example-head between">
                <@{ui.heading(1)} class="h-meal">{ ui.texts.plan.example.of(at) }</@>
                <span role="img" aria-label={texts.score.with([&points])}>
                    { small_ring::view(&figures.week, ui) }
                </span>
            </div>
            <p>{ texts.menu.of(at) }</p>
            { note }
            <div class="example-foot">
                <span class="example-facts">
                    <span>
                        { icon_with(IconKind::Seedling, "s c-plants") }
                        { ui.plants(figures.plant_count()) }
                    </span>
                    <span>{ texts.diet.of(at) }</span>
                </span>
                <span class="actions">{ foot }</span>
            </div>
        </article>
    }
}
