//! Each tag with its reason and source, and the tags it does not have, with why not.

use biomeal_core::facts::{self, Basis, Cultures, Facts, Subject};
use biomeal_core::food::{Food, Group};
use biomeal_core::inputs::Live;
use biomeal_core::score::Part;
use biomeal_core::tags::{
    FIBER_IN_PORTION, FIBER_PER_100_G, FIBER_PER_100_KCAL, FiberTag, PREBIOTIC_IN_PORTION, tags,
};

use super::{Shown, portion_of};
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

    let portion = food.portion.grams();
    match (found.fiber, food.inputs.fiber.get()) {
        (FiberTag::None, fiber) => {
            push(&mut lacks, lack(Part::Fiber, words.fiber, no_fiber(fiber, shown), shown));
        }
        (tag, fiber) => {
            let name = if tag == FiberTag::High { words.high_fiber } else { words.fiber };
            let fiber = fiber.unwrap_or_default();
            let reason =
                texts.fiber.with([&shown.grams(fiber), &shown.grams(portion_of(fiber, portion))]);
            let source = texts.regulation.to_owned();
            push(&mut has, line(Part::Fiber, name.to_owned(), reason, source, true));
        }
    }
    if found.prebiotic {
        let reason = prebiotic(facts, shown);
        let source = facts.map_or_else(String::new, fructan_sources);
        push(&mut has, line(Part::Prebiotics, words.prebiotic.to_owned(), reason, source, true));
    } else {
        push(
            &mut lacks,
            lack(Part::Prebiotics, words.prebiotic, no_prebiotic(facts, shown), shown),
        );
    }
    let about_live = |facts| sources(facts, Subject::Live);
    match food.inputs.live {
        Live::None => {
            if let Some(facts) = facts.filter(|facts| is_fermented(food, facts)) {
                let reason = (texts.not_live)(facts.cultures).to_owned();
                push(&mut lacks, lack(Part::LiveCultures, words.live_cultures, reason, shown));
            }
        }
        Live::High(grams) | Live::Medium(grams) => {
            let full = matches!(food.inputs.live, Live::High(_));
            let sentence = if full { texts.live } else { texts.live_half };
            let mut reason = sentence.with([&ui.grams(grams.into())]);
            if shown.entry.heated {
                reason = joined(&[texts.live_heated, &reason], " ");
            }
            let (name, source) = (words.live_cultures, facts.map_or_else(String::new, about_live));
            push(&mut has, line(Part::LiveCultures, name.to_owned(), reason, source, true));
        }
    }
    let nova = food.inputs.nova;
    let basis = facts.map_or("", |facts| (texts.basis)(facts.bases.nova));
    let reason = joined(&[(texts.nova)(nova), basis], " ");
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

fn lack(part: Part, name: &str, reason: String, shown: &Shown<'_>) -> Html {
    let name = shown.ui.texts.food.not_tagged.with([&letters::small(name)]);
    line(part, name, reason, String::new(), false)
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

fn no_fiber(fiber: Option<u32>, shown: &Shown<'_>) -> String {
    let texts = &shown.ui.texts.food;
    let Some(fiber) = fiber else { return texts.no_figure.to_owned() };
    let in_portion = portion_of(fiber, shown.food.portion.grams());
    if in_portion < FIBER_IN_PORTION {
        texts.fiber_portion.with([&shown.grams(in_portion), &shown.grams(FIBER_IN_PORTION)])
    } else {
        texts.fiber_less.with([
            &shown.grams(fiber),
            &shown.grams(FIBER_PER_100_G),
            &shown.grams(FIBER_PER_100_KCAL),
        ])
    }
}

fn prebiotic(facts: Option<&Facts>, shown: &Shown<'_>) -> String {
    let texts = &shown.ui.texts.food;
    let mut kinds = String::new();
    for kind in facts.map_or(&[][..], |facts| facts.fermentable) {
        kinds.push_str(if kinds.is_empty() { "" } else { "; " });
        kinds.push_str((texts.fermentable)(*kind));
    }
    if !kinds.is_empty() {
        kinds = letters::capital(&kinds) + ". ";
    }
    let fructans = shown.food.inputs.fructans.or_zero();
    let portion = portion_of(fructans, shown.food.portion.grams());
    texts.prebiotic.with([&kinds, &shown.grams(portion)])
}

fn no_prebiotic(facts: Option<&Facts>, shown: &Shown<'_>) -> String {
    let texts = &shown.ui.texts.food;
    let Some(fructans) = shown.food.inputs.fructans.get() else {
        return texts.no_figure.to_owned();
    };
    // One of our rules may say why there is none.
    if let Some(facts) = facts {
        for at in facts.fructan_references {
            let reference = facts::references().get(usize::from(*at));
            if let Some(rule) = reference.filter(|one| one.subject == Subject::Rule)
                && fructans == 0
            {
                return rule.detail.to_owned() + ".";
            }
        }
    }
    if fructans > 0 && shown.food.inputs.plants.is_empty() {
        return texts.no_plant.to_owned();
    }
    let portion = portion_of(fructans, shown.food.portion.grams());
    texts.prebiotic_less.with([&shown.grams(portion), &shown.grams(PREBIOTIC_IN_PORTION)])
}

/// Whether somebody would expect live cultures in it.
fn is_fermented(food: &Food, facts: &Facts) -> bool {
    facts.cultures == Cultures::Maybe
        || food.group == Group::FermentedPlant
        || facts.bases.cultures == Basis::Cited
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

/// The publications and rules behind its fructan figure.
fn fructan_sources(facts: &Facts) -> String {
    let mut names = Vec::new();
    for at in facts.fructan_references {
        if let Some(reference) = facts::references().get(usize::from(*at)) {
            let rule = reference.subject == Subject::Rule;
            names.push(if rule { reference.detail } else { reference.name });
        }
    }
    joined(&names, "; ")
}
