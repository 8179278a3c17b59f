//! The whole page: the formula, every figure, the states, the limits, the publications.

use biomeal_core::citation::Citation;
use biomeal_core::score::rules::{self, Basis};
use biomeal_core::score::{self, Part};

use super::amounts::{self, Bounds};
use super::table::mark;
use super::{figures, kinds, publication};
use crate::app::ui::Ui;
use crate::i18n::Each;
use crate::markup::{Html, html, push};

/// The page.
pub fn view(ui: &Ui) -> Html {
    let (texts, rules) = (&ui.texts.method, &ui.texts.rules);
    let percent = |figure: rules::Figure| ui.numbers.whole(figure.value) + "%";
    let (meal, day) = (percent(rules::MEAL_PLANNED), percent(rules::DAY_PLANNED));
    let plants = ui.numbers.whole(rules::PLANTS_WEEK.value);
    let kcal = ui.numbers.whole(amounts::kcal()) + " kcal";
    let [before_mark, after] = [rules.plants_text.of(1_usize), rules.plants_text.of(0_usize)];
    let in_portion = amounts::milligrams(biomeal_core::tags::FIBER_IN_PORTION, ui);
    html! {
        <div class="method-page">
            <p>{ texts.intro }</p>
            if ui.hide_numbers {
                <p>{ ui.texts.worded.method }</p>
            }
            <p>{ texts.claim }</p>
            { heading(texts.formula, ui) }
            <ul class="method-formula">{ points(texts.formula_lines.all()) }</ul>
            <p>{ example(ui) }</p>
            { paragraphs(texts.rounding.all()) }
            { heading(rules.earning, ui) }
            <p>{ texts.marks }</p>
            { figures::of_parts(rules.earning, &Part::EARNING, ui) }
            { heading(rules.taking, ui) }
            { figures::of_parts(rules.taking, &Part::BALANCE, ui) }
            <ul class="method-points">
                { points(texts.counts.all()) }
                <li>
                    { texts.live_foods }
                    { " " }
                    { mark(Basis::Cited, ui) }
                    { "." }
                </li>
            </ul>
            { heading(rules.plants, ui) }
            { kinds::plants(ui) }
            <p>{ after }</p>
            { ours(before_mark.to_owned(), ui) }
            { heading(rules.amounts, ui) }
            <p>{ texts.at_energy.with([&kcal]) }</p>
            { figures::of_meal_and_day(ui) }
            <p>{ texts.week.with([&day, &plants]) }</p>
            { heading(rules.others, ui) }
            { figures::others(ui) }
            { heading(texts.states, ui) }
            <ul class="method-points">
                { points(texts.states_text.all()) }
                <li>{ texts.partial.with([&meal, &day]) }</li>
            </ul>
            { heading(rules.bands, ui) }
            { kinds::bands(ui) }
            { heading(rules.tags, ui) }
            { kinds::food_tags(ui) }
            { ours(rules.fiber_in_portion.with([&in_portion]), ui) }
            { heading(texts.beside, ui) }
            { paragraphs(texts.beside_text.all()) }
            { heading(texts.limits, ui) }
            <ul class="method-points">{ points(texts.limits_text.all()) }</ul>
            { heading(texts.data, ui) }
            { paragraphs(texts.data_text.all()) }
            { heading(texts.changes, ui) }
            <p>{ texts.version.with([&ui.numbers.whole(u32::from(score::VERSION))]) }</p>
            <ul class="method-points">{ changes(ui) }</ul>
            { heading(texts.references, ui) }
            <ul class="references">
                for citation in &Citation::ALL {
                    <li key={citation.title()}>{ publication(*citation) }</li>
                }
            </ul>
        </div>
    }
}

fn heading(text: &'static str, ui: &Ui) -> Html {
    html! { <@{ui.heading(1)} class="h-meal">{ text }</@> }
}

fn paragraphs(lines: Each) -> Html {
    html! {
        for line in lines {
            <p key={line}>{ line }</p>
        }
    }
}

fn points(lines: Each) -> Html {
    html! {
        for line in lines {
            <li key={line}>{ line }</li>
        }
    }
}

/// A sentence that ends with the mark of our choices.
fn ours(words: String, ui: &Ui) -> Html {
    html! {
        <p>
            { words }
            { " " }
            { mark(Basis::OurChoice, ui) }
            { "." }
        </p>
    }
}

/// What each version changed, the first one first.
fn changes(ui: &Ui) -> Vec<Html> {
    let texts = &ui.texts.method;
    let (mut all, mut version) = (Vec::new(), 0);
    for change in texts.changes_text.all() {
        version += 1;
        let words = texts.changed.with([&ui.numbers.whole(version), change]);
        push(&mut all, html! { <li key={change}>{ words }</li> });
    }
    all
}

/// The formula in numbers: half of the fiber, and free sugars halfway.
fn example(ui: &Ui) -> String {
    const EARNED: u32 = 60;
    let (fiber, sugars) = (Bounds::of(Part::Fiber, false), Bounds::of(Part::FreeSugars, false));
    let (points, percent) = (rules::FIBER_POINTS.value, rules::FREE_SUGARS_PERCENT.value);
    ui.texts.method.example.with([
        &fiber.amount(fiber.full / 2, ui),
        &fiber.amount(fiber.full, ui),
        &amounts::number(points * 5, ui),
        &ui.numbers.whole(points),
        &sugars.amount(u32::midpoint(sugars.from, sugars.full), ui),
        &sugars.amount(sugars.from, ui),
        &sugars.amount(sugars.full, ui),
        &(ui.numbers.whole(percent) + "%"),
        &amounts::number(EARNED * percent / 20, ui),
    ])
}
