//! Each tag with its reason and source, and the tags it does not have, with why not.

use biomeal_core::facts::{self, Basis, Cultures, Facts, Subject};
use biomeal_core::food::{Food, Group};
use biomeal_core::inputs::Live;
use biomeal_core::score::Part;
use biomeal_core::tags::{FiberTag, tags};

use super::{Shown, reasons, sentences};
use crate::markup::{Html, html, push};
use crate::platform::letters;
use crate::text::joined;
use crate::ui::look::{part_class, part_icon};
use crate::ui::pieces::icon::icon;

/// The list.
pub fn view(shown: &Shown<'_>) -> Html {
    let (food, ui) = (shown.food, shown.ui);
    let (texts, words) = (&ui.texts.food, &ui.texts.words);
    let facts = facts::of(food.id);
    let found = tags(food);
    let (mut has, mut lacks) = (Vec::new(), Vec::new());

    let reason = reasons::fiber(found.fiber, shown);
    match found.fiber {
        FiberTag::None => {
            push(&mut lacks, lack(Part::Fiber, words.fiber, reason, String::new(), shown));
        }
        tag => {
            let name = if tag == FiberTag::High { words.high_fiber } else { words.fiber };
            let source = texts.regulation.to_owned();
            push(&mut has, line(Part::Fiber, name.to_owned(), reason, source, true));
        }
    }
    let reason = reasons::prebiotic(facts, shown);
    let has_plant = !food.inputs.plants.is_empty();
    let source = facts.filter(|_| has_plant).map_or_else(String::new, reasons::fructan_sources);
    if found.prebiotic {
        push(&mut has, line(Part::Prebiotics, words.prebiotic.to_owned(), reason, source, true));
    } else {
        push(&mut lacks, lack(Part::Prebiotics, words.prebiotic, reason, source, shown));
    }
    let about_live = |facts| sources(facts, Subject::Live);
    let sure = facts.map_or("", |facts| match facts.bases.cultures {
        // What the food is decides it only where there are none.
        Basis::Rule => "",
        basis => (texts.basis)(basis),
    });
    match food.inputs.live {
        Live::None => {
            if let Some(facts) = facts.filter(|facts| is_fermented(food, facts)) {
                let reason = sentences(&[(texts.not_live)(facts.cultures), sure]);
                let (name, source) = (words.live_cultures, about_live(facts));
                push(&mut lacks, lack(Part::LiveCultures, name, reason, source, shown));
            }
        }
        Live::High(grams) | Live::Medium(grams) => {
            let full = matches!(food.inputs.live, Live::High(_));
            let sentence = if full { texts.live } else { texts.live_half };
            let heated = if shown.entry.heated { texts.live_heated } else { "" };
            let reason = sentences(&[heated, &sentence.with([&ui.grams(grams.into())]), sure]);
            let (name, source) = (words.live_cultures, facts.map_or_else(String::new, about_live));
            push(&mut has, line(Part::LiveCultures, name.to_owned(), reason, source, true));
        }
    }
    let nova = food.inputs.nova;
    let basis = facts.map_or("", |facts| (texts.basis)(facts.bases.nova));
    let reason = sentences(&[(texts.nova)(nova), basis]);
    let source = facts.map_or_else(String::new, |facts| sources(facts, Subject::Processing));
    push(&mut has, line(Part::Processing, (words.nova)(nova).to_owned(), reason, source, true));
    html! {
        <section>
            <@{ui.heading(1)} class="h-meal">{ texts.why }</@>
            if let Some(facts) = facts {
                <p class="food-reason">{ facts.reason }{ "." }</p>
            } else {
                <p class="food-reason">{ texts.own }</p>
            }
            <ul class="food-tags">{ has }{ lacks }</ul>
        </section>
    }
}

fn lack(part: Part, name: &str, reason: String, source: String, shown: &Shown<'_>) -> Html {
    let name = shown.ui.texts.food.not_tagged.with([&letters::small(name)]);
    line(part, name, reason, source, false)
}

fn line(part: Part, name: String, reason: String, source: String, has: bool) -> Html {
    let class = if has { part_class(part) } else { String::from("food-lacks") };
    html! {
        <li key={&name} {class}>
            { icon(part_icon(part)) }
            <div>
                <p class="food-tag">{ &name }</p>
                <p>{ reason }</p>
                if !source.is_empty() {
                    <p class="food-source">{ source }</p>
                }
            </div>
        </li>
    }
}

/// Whether somebody would expect live cultures in it.
fn is_fermented(food: &Food, facts: &Facts) -> bool {
    facts.cultures == Cultures::Maybe
        || food.group == Group::FermentedPlant
        || facts.bases.cultures != Basis::Rule
}

/// The publications of a food's tags on one subject.
fn sources(facts: &Facts, subject: Subject) -> String {
    let mut names = Vec::new();
    for at in facts.tag_references {
        if let Some(reference) = facts::references().get(usize::from(*at))
            && reference.subject == subject
        {
            names.push(reference.name);
        }
    }
    // NOVA itself, where a list of foods adds nothing to it.
    if names.is_empty() && subject == Subject::Processing {
        names.push("Monteiro et al. 2019");
    }
    joined(&names, "; ")
}
