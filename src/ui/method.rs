//! "How is this computed?": the rules in words, with the figures of the code.

use biomeal_core::citation::Citation;
use biomeal_core::score::{self, Part, Reference, rules};

use crate::app::action::{Action, Over};
use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n::Each;
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
            { paragraphs(texts.limits.all()) }
            <p>{ texts.version.with([&ui.numbers.whole(u32::from(score::VERSION))]) }</p>
            <@{level} class="h-meal">{ texts.data }</@>
            { paragraphs(texts.data_text.all()) }
            <@{level} class="h-meal">{ texts.references }</@>
            <ul class="references">
                for citation in &Citation::ALL {
                    { reference(*citation) }
                }
            </ul>
        </div>
    }
}

fn paragraphs(lines: Each) -> Html {
    html! {
        for line in lines {
            <p key={line}>{ line }</p>
        }
    }
}

fn reference(citation: Citation) -> Html {
    html! {
        <li key={citation.title()}>{ publication(citation) }</li>
    }
}

/// A publication, with a link where it has an identifier.
pub fn publication(citation: Citation) -> Html {
    html! {
        <>
            { citation.title() }
            if let Some(doi) = citation.doi() {
                { ", " }
                <a href={String::from("https://doi.org/") + doi} target="_blank" rel="noopener noreferrer">
                    { String::from("doi:") + doi }
                </a>
            }
        </>
    }
}

fn summary(ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let kcal = ui.numbers.whole(u32::from(Reference::default().kcal())) + " kcal";
    html! {
        <>
            <p>{ texts.intro }</p>
            if ui.hide_numbers {
                <p>{ ui.texts.worded.method }</p>
            }
            <p class="method-head">{ texts.earns }</p>
            <ul class="method-list">{ lines(&Part::EARNING, ui) }</ul>
            <p class="method-head">{ texts.takes }</p>
            <ul class="method-list">{ lines(&Part::BALANCE, ui) }</ul>
            <p>{ texts.amounts.with([&kcal]) }</p>
            <p>{ texts.claim }</p>
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
pub const fn target(part: Part) -> rules::Figure {
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

/// A figure in a sentence, in tenths of its unit.
#[derive(Clone, Copy)]
enum Amount {
    Nothing,
    Number(u32),
    Grams(u32),
    Percent(u32),
}

impl Amount {
    fn words(self, ui: &Ui) -> String {
        let (Self::Number(tenths) | Self::Grams(tenths) | Self::Percent(tenths)) = self else {
            return String::new();
        };
        let number = if tenths.is_multiple_of(10) {
            ui.numbers.whole(tenths / 10)
        } else {
            ui.numbers.tenths(tenths as i32)
        };
        match self {
            Self::Grams(_) => ui.texts.words.grams.with([&number]),
            Self::Percent(_) => number + "%",
            _ => number,
        }
    }
}

/// A part in one sentence with its figures, at the default reference energy.
fn figures(part: Part, ui: &Ui) -> String {
    use Amount::{Grams, Nothing, Number, Percent};

    let kcal = u32::from(Reference::default().kcal());
    // Grams that hold a percentage of the reference energy.
    let grams = |percent: rules::Figure, energy: rules::Figure| {
        Grams((percent.value * kcal + energy.value * 5) / (energy.value * 10))
    };
    let most = u32::from(part.max()) * 10;
    let most = if part.earns() { Number(most) } else { Percent(most) };
    let (mut from, mut meal, mut week) = (Nothing, Nothing, Nothing);
    let full = match part {
        Part::Fiber => Grams(rules::FIBER_FULL.value * kcal / 1000 * 10),
        Part::Plants => {
            meal = Number(rules::PLANTS_MEAL.value * 10);
            week = Number(rules::PLANTS_WEEK.value * 10);
            Number(rules::PLANTS_DAY.value * 10)
        }
        Part::Prebiotics => Grams(rules::PREBIOTICS_FULL.value * 10),
        Part::LiveCultures => {
            meal = Number(rules::LIVE_CULTURES_MEAL.value * 10);
            Number(rules::LIVE_CULTURES_DAY.value * 10)
        }
        Part::LeanProtein => grams(rules::LEAN_PROTEIN_FULL, rules::PROTEIN_ENERGY),
        Part::Processing => Percent(rules::PROCESSING_FULL.value * 10),
        Part::FreeSugars => {
            from = grams(rules::FREE_SUGARS_FROM, rules::SUGAR_ENERGY);
            grams(rules::FREE_SUGARS_FULL, rules::SUGAR_ENERGY)
        }
        Part::SaturatedFat => {
            from = grams(rules::SATURATED_FAT_FROM, rules::FAT_ENERGY);
            grams(rules::SATURATED_FAT_FULL, rules::FAT_ENERGY)
        }
        Part::Meat => Number(rules::MEAT_FULL.value),
        Part::Alcohol => Grams(rules::ALCOHOL_FULL.value * 10),
    };
    let words = |amount: Amount| amount.words(ui);
    (ui.texts.method.part)(part).with([
        &words(most),
        &words(from),
        &words(full),
        &words(meal),
        &words(week),
    ])
}
