//! The short form at the end of the score panel.

use biomeal_core::score::Part;
use biomeal_core::score::rules::{self, Basis};

use super::amounts::{self, Bounds};
use super::table::mark;
use crate::app::ui::Ui;
use crate::markup::{Html, html};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::icon::icon;

/// The idea, the ten parts in a sentence each, and what it does not claim.
pub fn view(ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let kcal = ui.numbers.whole(amounts::kcal()) + " kcal";
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
            <p>
                { texts.amounts.with([&kcal]) }
                { " " }
                { mark(Basis::OurChoice, ui) }
                { "." }
            </p>
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

/// A part, what it rests on, and whether some of that is our choice.
fn line(part: Part, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    let ours = match part {
        Part::Plants => rules::PLANTS_DAY.basis,
        _ => super::target(part).basis,
    };
    let most = ui.numbers.whole(u32::from(part.max())) + "%";
    let (day, meal) = (Bounds::of(part, false), Bounds::of(part, true));
    // In the sentences, the name of a part says what is counted, but for grams.
    let words = |tenths: u32| match day.unit {
        rules::Unit::Grams => day.amount(tenths, ui),
        rules::Unit::PercentOfReferenceEnergy => amounts::number(tenths, ui) + "%",
        _ => amounts::number(tenths, ui),
    };
    let from = if part == Part::Fiber { rules::FIBER_FULL.value * 10 } else { day.from };
    let week = ui.numbers.whole(rules::PLANTS_WEEK.value);
    let blanks = [most, words(from), words(day.full), words(meal.full), week];
    let [most, from, full, of_meal, week] = &blanks;
    let blanks: [&str; 5] = [most, from, full, of_meal, week];
    html! {
        <li key={part.id()} class={part_class(part)}>
            { icon(part_icon(part)) }
            <span>
                { (texts.part)(part).with(blanks) }
                { " " }
                <span class="method-sources">{ (texts.rests_on)(part).with(blanks) }</span>
                if ours == Basis::OurChoice {
                    { " " }
                    { mark(ours, ui) }
                }
            </span>
        </li>
    }
}
