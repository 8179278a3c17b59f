//! "Where this comes from": the figures of a part, each cited or our choice.

use biomeal_core::citation::Citation;
use biomeal_core::score::rules::{self, Basis, Figure};
use biomeal_core::score::{Part, Scope};

use super::Explained;
use crate::app::ui::Ui;
use crate::markup::{Html, html, push};
use crate::ui::method;

/// The lines of a part.
pub fn view(of: &Explained<'_>) -> Html {
    html! {
        <section>
            <@{of.ui.heading(1)} class="h-meal">{ of.ui.texts.explain.sources }</@>
            <ul class="explain-sources">{ lines(of) }</ul>
        </section>
    }
}

fn lines(of: &Explained<'_>) -> Vec<Html> {
    let (part, ui) = (of.part, of.ui);
    let texts = &ui.texts.sources;
    let whole = |figure: Figure| ui.numbers.whole(figure.value);
    let tenths = |figure: Figure| ui.numbers.tenths(figure.value as i32);
    let mut lines = Vec::new();
    if part == Part::FreeSugars {
        let from = rules::FREE_SUGARS_FROM;
        push(&mut lines, line(texts.from.with([&whole(from)]), from, ui));
    }
    let full = method::target(part);
    let figures = match part {
        Part::LiveCultures => [whole(full), whole(rules::LIVE_CULTURES_MEAL), String::new()],
        Part::LeanProtein => [whole(full), whole(rules::PROTEIN_ENERGY), String::new()],
        Part::Meat => {
            [tenths(full), tenths(rules::RED_MEAT_SERVING), tenths(rules::PROCESSED_MEAT_SERVING)]
        }
        _ => [whole(full), String::new(), String::new()],
    };
    // Of live cultures the publication says which foods, and we how much of them.
    let target = if part == Part::LiveCultures { Figure { sources: &[], ..full } } else { full };
    let [first, second, third] = &figures;
    let words = if part == Part::SaturatedFat {
        texts.between.with([&whole(rules::SATURATED_FAT_FROM), first])
    } else {
        (texts.full)(part).with([first, second, third])
    };
    push(&mut lines, line(words, target, ui));
    match part {
        Part::Plants => {
            let (day, meal) = (rules::PLANTS_DAY, rules::PLANTS_MEAL);
            let words = texts.plants_of.with([&whole(day), &whole(meal)]);
            push(&mut lines, line(words, day, ui));
            push(&mut lines, line(texts.quarters.to_owned(), day, ui));
        }
        Part::Prebiotics => {
            push(&mut lines, html! { <li key={texts.fructans}>{ texts.fructans }</li> });
        }
        Part::LiveCultures => {
            let foods = Figure { basis: Basis::Cited, ..full };
            push(&mut lines, line(texts.live_foods.to_owned(), foods, ui));
        }
        _ => {}
    }
    let by_plan = matches!(part, Part::Plants | Part::LiveCultures);
    if of.all.scope == Scope::Meal && !by_plan {
        let meals = rules::MEALS_IN_DAY;
        push(&mut lines, line(texts.meal.with([&whole(meals)]), meals, ui));
    }
    if ui.hide_numbers {
        return lines;
    }
    let weight = part.weight();
    let most = if part.earns() { texts.points } else { texts.most };
    push(&mut lines, line(most.with([&whole(weight)]), weight, ui));
    lines
}

/// What a figure says, its publications, and whether it is theirs.
fn line(words: String, figure: Figure, ui: &Ui) -> Html {
    let texts = &ui.texts.method;
    html! {
        <li key={&words}>
            <span>
                { &words }
                { publications(figure.sources) }
                { "." }
            </span>
            if figure.basis == Basis::OurChoice {
                <span class="mark">{ texts.our_choice }</span>
            } else {
                <span class="mark mark-cited">{ texts.cited }</span>
            }
        </li>
    }
}

/// ": Shams-White 2023, Healthy Eating Index 2020, doi:10.1016/j.jand.2023.05.015".
fn publications(sources: &[Citation]) -> Html {
    let mut between = ": ";
    let mut all = Vec::new();
    for citation in sources {
        push(&mut all, html! { <>{ between }{ method::publication(*citation) }</> });
        between = "; ";
    }
    html! { { all } }
}
