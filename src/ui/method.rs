//! "How is this computed?": the rules in words, with the figures of the code.

use biomeal_core::citation::Citation;
use biomeal_core::score::{self, Part, Reference, rules};

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::disclosure::{Disclosure, disclosure};
use crate::ui::pieces::icon::{IconKind, icon};
use crate::ui::tip_words;

/// The short form at the end of the score panel.
pub fn below(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let short = || {
        html! {
            <>
                { summary(ui) }
                <button type="button" class="link-btn" onclick={ui.on(Action::Open(Over::Method))}>
                    { texts.full }
                </button>
            </>
        }
    };
    let face = Disclosure {
        id: ui.id("method"),
        title: texts.question,
        icon: IconKind::Book,
        heading: ui.heading(1),
        on_toggle: ui.on(Action::ToggleMethod),
    };
    html! {
        <section class="method" part="method">
            { disclosure(face, state.method_open.then(short)) }
        </section>
    }
}

/// The whole page.
pub fn page(ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let level = ui.heading(1);
    html! {
        <div class="method">
            { summary(ui) }
            { paragraphs(&texts.limits[1..]) }
            <p>{ texts.version.with([&ui.numbers.whole(u32::from(score::VERSION))]) }</p>
            <@{level} class="h-meal">{ texts.data }</@>
            { paragraphs(&texts.data_text) }
            <@{level} class="h-meal">{ texts.references }</@>
            <ul class="references">
                for citation in &Citation::ALL {
                    { reference(*citation) }
                }
            </ul>
        </div>
    }
}

fn paragraphs(lines: &[&'static str]) -> Html {
    html! {
        for line in lines {
            <p key={*line}>{ *line }</p>
        }
    }
}

fn reference(citation: Citation) -> Html {
    html! {
        <li key={citation.title()}>
            { citation.title() }
            if let Some(doi) = citation.doi() {
                { ", " }
                <a href={String::from("https://doi.org/") + doi} target="_blank" rel="noopener noreferrer">
                    { String::from("doi:") + doi }
                </a>
            }
        </li>
    }
}

fn summary(ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let kcal = ui.numbers.whole(u32::from(Reference::default().kcal())) + " kcal";
    html! {
        <>
            <p>{ texts.intro }</p>
            <p class="method-head">{ texts.earns }</p>
            <ul class="method-list">{ lines(&Part::EARNING, ui) }</ul>
            <p class="method-head">{ texts.takes }</p>
            <ul class="method-list">{ lines(&Part::BALANCE, ui) }</ul>
            <p>{ texts.amounts.with([&kcal]) }</p>
            <p>{ texts.limits[0] }</p>
        </>
    }
}

fn lines(parts: &[Part], ui: &Ui) -> Html {
    html! {
        for part in parts {
            { line(*part, ui) }
        }
    }
}

/// A part, what it rests on, and whether its target is cited or our choice.
fn line(part: Part, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let target = target(part);
    html! {
        <li key={part.id()} class={part_class(part)}>
            { icon(part_icon(part)) }
            <span>
                { figures(part, ui) }
                { " " }
                <span class="method-sources">{ tip_words::citations(target.sources, ui) }</span>
                { " " }
                if target.basis == rules::Basis::OurChoice {
                    <span class="mark">{ texts.our_choice }</span>
                } else {
                    <span class="mark mark-cited">{ texts.cited }</span>
                }
            </span>
        </li>
    }
}

/// The figure that anchors a part.
const fn target(part: Part) -> rules::Figure {
    match part {
        Part::Fiber => rules::FIBER_FULL,
        Part::Plants => rules::PLANTS_WEEK,
        Part::Prebiotics => rules::PREBIOTICS_FULL,
        Part::LiveCultures => rules::LIVE_CULTURES_DAY,
        Part::LeanProtein => rules::LEAN_PROTEIN_FULL,
        Part::Processing => rules::PROCESSING_FULL,
        Part::FreeSugars => rules::FREE_SUGARS_FULL,
        Part::SaturatedFat => rules::SATURATED_FAT_FULL,
        Part::Meat => rules::MEAT_FULL,
        Part::Alcohol => rules::ALCOHOL_FULL,
    }
}

/// A part in one sentence with its figures, at the default reference energy.
fn figures(part: Part, ui: &Ui) -> String {
    let kcal = u32::from(Reference::default().kcal());
    let whole = |number: u32| ui.numbers.whole(number);
    // Grams that hold a percentage of the reference energy, in tenths.
    let grams = |percent: rules::Figure, energy: rules::Figure| {
        let tenths = (percent.value * kcal + energy.value * 5) / (energy.value * 10);
        let text = if tenths.is_multiple_of(10) {
            whole(tenths / 10)
        } else {
            ui.numbers.tenths(i32::try_from(tenths).unwrap_or(i32::MAX))
        };
        ui.texts.words.grams.with([&text])
    };
    let most = whole(u32::from(part.max()));
    let percent = |number: String| number + "%";
    let none = String::new;
    let (from, full, meal, week) = match part {
        Part::Fiber => (none(), ui.grams(rules::FIBER_FULL.value * kcal / 1000), none(), none()),
        Part::Plants => (
            none(),
            whole(rules::PLANTS_DAY.value),
            whole(rules::PLANTS_MEAL.value),
            whole(rules::PLANTS_WEEK.value),
        ),
        Part::Prebiotics => (none(), ui.grams(rules::PREBIOTICS_FULL.value), none(), none()),
        Part::LiveCultures => (
            none(),
            whole(rules::LIVE_CULTURES_DAY.value),
            whole(rules::LIVE_CULTURES_MEAL.value),
            none(),
        ),
        Part::LeanProtein => {
            (none(), grams(rules::LEAN_PROTEIN_FULL, rules::PROTEIN_ENERGY), none(), none())
        }
        Part::Processing => (none(), percent(whole(rules::PROCESSING_FULL.value)), none(), none()),
        Part::FreeSugars => (
            grams(rules::FREE_SUGARS_FROM, rules::SUGAR_ENERGY),
            grams(rules::FREE_SUGARS_FULL, rules::SUGAR_ENERGY),
            none(),
            none(),
        ),
        Part::SaturatedFat => (
            grams(rules::SATURATED_FAT_FROM, rules::FAT_ENERGY),
            grams(rules::SATURATED_FAT_FULL, rules::FAT_ENERGY),
            none(),
            none(),
        ),
        Part::Meat => (
            none(),
            ui.numbers.tenths(i32::try_from(rules::MEAT_FULL.value).unwrap_or(i32::MAX)),
            none(),
            none(),
        ),
        Part::Alcohol => (none(), ui.grams(rules::ALCOHOL_FULL.value), none(), none()),
    };
    let most = if part.earns() { most } else { percent(most) };
    (ui.texts.method.part)(part).with([&most, &from, &full, &meal, &week])
}
