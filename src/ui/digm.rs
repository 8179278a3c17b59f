//! The DI-GM checklist of the day shown: each item, how much of it, against what, and
//! which foods bring it.

use biomeal_core::citation::Citation;
use biomeal_core::digm::{Checklist, Item, Line, Reference, Verdict};
use biomeal_core::food::FoodId;
use biomeal_core::order::sort_by_key;

use crate::app::state::State;
use crate::app::ui::Ui;
use crate::i18n;
use crate::markup::{Html, html, push};
use crate::text::joined;
use crate::ui::method;
use crate::ui::pieces::dialog::{Dialog, DialogKind, dialog};
use crate::ui::pieces::icon::{IconKind, icon_with};

/// Most foods named beside an item.
const NAMED: usize = 3;

/// The dialog.
pub fn view(state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.digm;
    let day = state.place().day;
    let list = match state.plan().days.get(usize::from(day)) {
        Some(day) => Checklist::of(day, &state.foods),
        None => return Html::default(),
    };
    let level = ui.heading(1);
    let content = html! {
        <div class="explain">
            <div class="explain-words">{ lead(&list, ui.day(day), ui) }</div>
            if !list.is_empty {
                <section>
                    <@{level} class="h-meal">{ texts.favor }</@>
                    <ul class="checklist">{ lines(&list, true, state, ui) }</ul>
                </section>
                <section>
                    <@{level} class="h-meal">{ texts.against }</@>
                    <ul class="checklist">{ lines(&list, false, state, ui) }</ul>
                </section>
            }
            if list.has_own_foods {
                <p class="explain-note">{ texts.own_foods }</p>
            }
            <section class="explain-words">
                <@{level} class="h-meal">{ texts.about }</@>
                for line in texts.what.all() {
                    <p key={line}>{ line }</p>
                }
                <ul class="explain-sources">
                    <li>
                        <span>{ method::publication(Citation::Kase2024) }</span>
                        <span class="mark mark-cited">{ ui.texts.method.cited }</span>
                    </li>
                </ul>
            </section>
        </div>
    };
    dialog(Dialog::named("digm-dialog", texts.heading, DialogKind::Center, ui), content)
}

/// How many items are met, or that there is nothing to check.
fn lead(list: &Checklist, day: &str, ui: &Ui) -> Html {
    let texts = &ui.texts.digm;
    if list.is_empty {
        return html! { <p>{ texts.empty.with([day]) }</p> };
    }
    let mut unsure = 0;
    for line in &list.lines {
        unsure += u32::from(line.verdict == Verdict::NotKnown);
    }
    let (met, all) = (ui.numbers.whole(list.met()), ui.numbers.whole(list.lines.len() as u32));
    html! {
        <p>
            <b>{ texts.met.with([day, &met, &all]) }</b>
            { " " }
            if unsure > 0 {
                { texts.unsure.with([&ui.numbers.whole(unsure)]) }
                { " " }
            }
            { texts.lead }
        </p>
    }
}

/// The items in favor, or those against.
fn lines(list: &Checklist, in_favor: bool, state: &State, ui: &Ui) -> Vec<Html> {
    let mut lines = Vec::new();
    for line in &list.lines {
        if line.item.is_in_favor() == in_favor {
            push(&mut lines, item(line, state, ui));
        }
    }
    lines
}

fn item(line: &Line, state: &State, ui: &Ui) -> Html {
    let texts = &ui.texts.digm;
    let name = texts.items.of(line.item as usize);
    let (class, sign) = match line.verdict {
        Verdict::Met => ("s check-met", IconKind::Check),
        // No crosses: nothing here is wrong.
        Verdict::NotMet => ("s", IconKind::Minus),
        Verdict::NotKnown => ("s", IconKind::Info),
    };
    html! {
        <li key={name}>
            { icon_with(sign, class) }
            <div class="check-main">
                <p class="between">
                    <b>{ name }</b>
                    <span class="check-verdict">{ (texts.verdict)(line.verdict) }</span>
                </p>
                <p class="between">
                    <span>{ amount(line, ui) }</span>
                    { reference(line.item, ui) }
                </p>
                if !line.foods.is_empty() {
                    <p>{ brings(line, state, ui) }</p>
                }
                if !line.not_known.is_empty() {
                    <p>{ texts.not_known.with([&unknown(&line.not_known, state, ui)]) }</p>
                }
            </div>
        </li>
    }
}

/// How much of it there is: rounded down, so that what is below a reference stays below
/// it on screen.
fn amount(line: &Line, ui: &Ui) -> String {
    let texts = &ui.texts.digm;
    if line.amount == 0 && !line.not_known.is_empty() {
        // A dash is not a zero.
        return "–".to_owned();
    }
    let grams = grams(line.amount, ui);
    match (line.item, line.permille) {
        (Item::WholeGrains | Item::RefinedGrains, _) => texts.dry.with([&grams]),
        (Item::Fat, Some(permille)) => {
            let percent = ui.numbers.tenths(permille.into()) + "%";
            texts.fat.with([&grams, &percent])
        }
        _ => grams,
    }
}

/// Milligrams in grams.
fn grams(milligrams: u64, ui: &Ui) -> String {
    let tenths = (milligrams / 100).min(i32::MAX as u64) as i32;
    match (tenths, milligrams) {
        (0, 0) => ui.grams(0),
        (0, _) => ui.texts.digm.trace.to_owned(),
        _ if tenths % 10 == 0 => ui.grams(tenths as u32 / 10),
        _ => ui.texts.words.grams.with([&ui.numbers.tenths(tenths)]),
    }
}

/// What it is held against, with a mark where that is our choice.
fn reference(item: Item, ui: &Ui) -> Html {
    let texts = &ui.texts.digm;
    let words = match item.reference() {
        Reference::Any => return html! { <span>{ texts.any }</span> },
        Reference::From(tenths) => texts.from.with([&bound(tenths, ui)]),
        Reference::Below(tenths) => texts.below.with([&bound(tenths, ui)]),
        Reference::BelowEnergy(percent) => texts.below_energy.with([&ui.numbers.whole(percent)]),
    };
    html! {
        <span>{ words }{ " " }<span class="mark">{ ui.texts.method.our_choice }</span></span>
    }
}

/// Tenths of a gram: "15.5 g", "175 g".
fn bound(tenths: u32, ui: &Ui) -> String {
    if tenths.is_multiple_of(10) {
        ui.grams(tenths / 10)
    } else {
        ui.texts.words.grams.with([&ui.numbers.tenths(tenths as i32)])
    }
}

/// The foods that bring the most of it.
fn brings(line: &Line, state: &State, ui: &Ui) -> String {
    let mut foods = line.foods.clone();
    sort_by_key(&mut foods, |(_, amount)| u64::MAX - *amount);
    let mut words = Vec::new();
    for (food, amount) in foods.iter().take(NAMED) {
        let name = ui.food_name(&state.foods, *food);
        words.push(ui.texts.digm.food.with([&name, &grams(*amount, ui)]));
    }
    if foods.len() > NAMED {
        let more = ui.numbers.whole((foods.len() - NAMED) as u32);
        words.push(ui.texts.digm.more.with([&more]));
    }
    // Names of foods have commas of their own.
    let mut all = Vec::new();
    for word in &words {
        all.push(word.as_str());
    }
    joined(&all, " · ")
}

fn unknown(foods: &[FoodId], state: &State, ui: &Ui) -> String {
    let mut names = Vec::new();
    for food in foods {
        names.push(ui.food_name(&state.foods, *food));
    }
    i18n::list(&names, ui.texts.words.and)
}
