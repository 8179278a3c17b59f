//! Nutrients per 100 g and in the amount shown, with source and number.

use biomeal_core::facts::{self, Basis};
use biomeal_core::food::Source;
use biomeal_core::inputs::Amount;

use super::{Shown, reasons};
use crate::markup::{Html, html, push, when};
use crate::text::joined;
use crate::ui::amount::measure;

/// How an amount is written.
#[derive(Clone, Copy)]
enum Form {
    Kcal,
    Grams,
    Milligrams,
}

/// The table and where its figures come from.
pub fn view(shown: &Shown<'_>) -> Html {
    let (food, ui) = (shown.food, shown.ui);
    let texts = &ui.texts.food;
    let inputs = &food.inputs;
    let facts = facts::of(food.id);
    let estimated = |basis: Option<Basis>| basis == Some(Basis::Estimate);
    let fructans = estimated(facts.map(|facts| facts.bases.fructans));
    let free_sugars = estimated(facts.map(|facts| facts.bases.free_sugars));
    // Amount, how it is written, whether it is part of the row above, an estimate.
    let lines = [
        (inputs.energy, Form::Kcal, false, false),
        (inputs.fiber, Form::Grams, false, false),
        (inputs.fructans, Form::Grams, false, fructans),
        (inputs.protein, Form::Grams, false, false),
        (food.fat, Form::Grams, false, false),
        (inputs.saturated_fat, Form::Grams, true, false),
        (food.carbs, Form::Grams, false, false),
        (food.sugars, Form::Grams, true, false),
        (inputs.free_sugars, Form::Grams, true, free_sugars),
        (inputs.sodium, Form::Milligrams, false, false),
        (inputs.alcohol, Form::Grams, false, false),
    ];
    let fructan_source = facts.map_or_else(String::new, reasons::fructan_sources);
    let mut rows = Vec::new();
    for ((amount, form, part, estimate), name) in lines.into_iter().zip(texts.rows.all()) {
        let row = html! {
            <tr key={name} class={when(part, "food-part")}>
                <th scope="row">
                    { name }
                    if estimate {
                        <i class="food-estimate"><span aria-hidden="true">{ "e" }</span>
                            <span class="sr">{ texts.estimate }</span></i>
                    }
                </th>
                <td class="end">{ written(amount, 100, form, shown) }</td>
                <td class="end">{ written(amount, shown.entry.grams, form, shown) }</td>
            </tr>
        };
        push(&mut rows, row);
    }
    let grams = ui.grams(shown.entry.grams.into());
    let here = match measure(&food.portion, shown.entry.grams, &food.name) {
        Some(measure) => joined(&[&measure, &grams], ", "),
        None => grams,
    };
    html! {
        <section>
            <table class="explain-table food-nutrients">
                <thead>
                    <tr>
                        <th scope="col">{ texts.nutrients }</th>
                        <th scope="col" class="end">{ ui.grams(100) }</th>
                        <th scope="col" class="end">{ here }</th>
                    </tr>
                </thead>
                <tbody>{ rows }</tbody>
            </table>
            <p class="food-source">
                { source(shown) }
                if !fructan_source.is_empty() {
                    { " " }{ texts.fructan_source.with([&fructan_source]) }
                }
                if fructans || free_sugars {
                    { " " }<i class="food-estimate" aria-hidden="true">{ "e" }</i>{ " " }{ texts.estimate }{ "." }
                }
            </p>
        </section>
    }
}

/// What so many grams hold; "not known" is not zero.
fn written(amount: Amount, grams: u16, form: Form, shown: &Shown<'_>) -> String {
    let ui = shown.ui;
    let texts = &ui.texts.food;
    let Some(per_100_g) = amount.get() else { return texts.not_known.to_owned() };
    let amount = super::portion_of(per_100_g, grams);
    let whole = |number: u32| ui.numbers.whole(number);
    match form {
        Form::Kcal => texts.kcal.with([&whole((amount / 500).div_ceil(2))]),
        Form::Milligrams => texts.milligrams.with([&whole(amount)]),
        Form::Grams => shown.grams(amount),
    }
}

fn source(shown: &Shown<'_>) -> String {
    let (food, texts) = (shown.food, &shown.ui.texts.food);
    match (food.source, facts::of(food.id)) {
        (Source::Own, _) if food.is_from_host() => {
            shown.ui.texts.host_catalog.source.with([&food.source_id])
        }
        (Source::Own, _) | (_, None) => texts.own.to_owned(),
        (source, Some(facts)) => {
            texts.source.with([(texts.sources)(source), &food.source_id, facts.source_description])
        }
    }
}
