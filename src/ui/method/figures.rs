//! Every figure of the score with its mark: weights, full amounts, bounds and thresholds.

use biomeal_core::score::Part;
use biomeal_core::score::rules::{self, Basis, Figure};

use super::amounts::{self, Bounds};
use super::table::{mark, row, table};
use crate::app::ui::Ui;
use crate::i18n::rules::Decides;
use crate::markup::{Html, classes, html, push};
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::icon::icon;

/// What each of the parts weighs and where it is full.
pub fn of_parts(name: &'static str, parts: &[Part], ui: &Ui) -> Html {
    let mut bodies = Vec::new();
    for part in parts {
        let (part, weight) = (*part, part.weight());
        let most = if part.earns() { Decides::MostPoints } else { Decides::MostPercent };
        let body = html! {
            <tbody key={part.id()}>
                <tr class={classes(&["method-part", &part_class(part)])}>
                    <th scope="rowgroup">
                        { icon(part_icon(part)) }
                        { (ui.texts.words.part)(part) }
                    </th>
                </tr>
                { line(most, weight, ui) }
                { lines(thresholds(part), ui) }
            </tbody>
        };
        push(&mut bodies, body);
    }
    table("method-figures", name, ui.texts.rules.columns, bodies)
}

/// The amounts of a meal and of a day.
pub fn of_meal_and_day(ui: &Ui) -> Html {
    let mut rows = Vec::new();
    for part in Part::ALL {
        let name = html! { { (ui.texts.words.part)(part) } };
        let day = html! { { Bounds::of(part, false).words(ui) } };
        push(&mut rows, row(name, &[], Bounds::of(part, true).words(ui), day, ui));
    }
    let texts = &ui.texts.rules;
    table("", texts.amounts, texts.amount_columns, body(rows))
}

/// What is left: energy of nutrients, meals, days.
pub fn others(ui: &Ui) -> Html {
    const OTHERS: [(Decides, Figure); 6] = [
        (Decides::SugarEnergy, rules::SUGAR_ENERGY),
        (Decides::ProteinEnergy, rules::PROTEIN_ENERGY),
        (Decides::FatEnergy, rules::FAT_ENERGY),
        (Decides::Meals, rules::MEALS_IN_DAY),
        (Decides::MealPlanned, rules::MEAL_PLANNED),
        (Decides::DayPlanned, rules::DAY_PLANNED),
    ];
    let texts = &ui.texts.rules;
    table("method-figures", texts.others, texts.columns, body(lines(&OTHERS, ui)))
}

/// The rows in one body.
pub fn body(rows: Vec<Html>) -> Vec<Html> {
    let mut bodies = Vec::new();
    push(&mut bodies, html! { <tbody>{ rows }</tbody> });
    bodies
}

const fn thresholds(part: Part) -> &'static [(Decides, Figure)] {
    match part {
        Part::Fiber => &[(Decides::FullDay, rules::FIBER_FULL)],
        Part::Plants => &[
            (Decides::FullMeal, rules::PLANTS_MEAL),
            (Decides::FullDay, rules::PLANTS_DAY),
            (Decides::FullWeek, rules::PLANTS_WEEK),
        ],
        Part::Prebiotics => &[(Decides::FullDay, rules::PREBIOTICS_FULL)],
        Part::LiveCultures => &[
            (Decides::FullMeal, rules::LIVE_CULTURES_MEAL),
            (Decides::FullDay, rules::LIVE_CULTURES_DAY),
        ],
        Part::LeanProtein => &[(Decides::FullDay, rules::LEAN_PROTEIN_FULL)],
        Part::Processing => &[(Decides::To, rules::PROCESSING_FULL)],
        Part::FreeSugars => {
            &[(Decides::From, rules::FREE_SUGARS_FROM), (Decides::To, rules::FREE_SUGARS_FULL)]
        }
        Part::SaturatedFat => {
            &[(Decides::From, rules::SATURATED_FAT_FROM), (Decides::To, rules::SATURATED_FAT_FULL)]
        }
        Part::Meat => &[
            (Decides::To, rules::MEAT_FULL),
            (Decides::RedServing, rules::RED_MEAT_SERVING),
            (Decides::ProcessedServing, rules::PROCESSED_MEAT_SERVING),
        ],
        Part::Alcohol => &[(Decides::To, rules::ALCOHOL_FULL)],
    }
}

fn lines(figures: &[(Decides, Figure)], ui: &Ui) -> Vec<Html> {
    let mut rows = Vec::new();
    for (decides, figure) in figures {
        push(&mut rows, line(*decides, *figure, ui));
    }
    rows
}

fn line(decides: Decides, figure: Figure, ui: &Ui) -> Html {
    let name = html! { { ui.texts.rules.decides.of(decides as usize) } };
    // Of a target that is ours, publications show the direction alone.
    let sources = if figure.basis == Basis::Cited { figure.sources } else { &[] };
    row(name, sources, amounts::figure(figure, ui), mark(figure.basis, ui), ui)
}
