//! Figures per 100 g: each by itself, and all together.

use super::read::Found;
use crate::backup::read::words;
use crate::food::Food;
use crate::inputs::Amount;
use crate::json::Node;
use crate::own_food::{self, Field, Figure, MOST_KCAL, Wrong};

/// Their names, in the order of [`Figure::ALL`].
const NAMES: [&str; 11] = [
    "energy_kcal",
    "fat_g",
    "saturated_fat_g",
    "carbs_g",
    "sugars_g",
    "fiber_g",
    "protein_g",
    "sodium_mg",
    "alcohol_g",
    "free_sugars_g",
    "fructans_g",
];

/// Reads the figures of a food into it.
pub(super) fn read(node: &Node<'_>, food: &mut Food, found: &mut Found) {
    if let Err(wrong) = node.fields() {
        return found.wrong(wrong);
    }
    found.only(node, &NAMES);
    let before = found.count();
    for (figure, name) in Figure::ALL.into_iter().zip(NAMES) {
        if let Some(field) = node.given(name) {
            let (decimals, most) = match figure {
                Figure::Energy => (3, MOST_KCAL),
                Figure::Sodium => (0, 100_000),
                _ => (3, 100),
            };
            if let Some(amount) = found.take(field.decimal(decimals, most)) {
                *figure.of_mut(food) = Amount::known(amount);
            }
        }
    }
    if found.count() > before {
        return;
    }
    for (field, wrong) in own_food::of_figures(food) {
        let Field::Figure(figure) = field else { continue };
        let place = node.given(name(figure)).unwrap_or(node);
        found.wrong(place.wrong(problem(wrong)));
    }
}

fn name(figure: Figure) -> &'static str {
    NAMES.get(figure as usize).copied().unwrap_or_default()
}

/// What is wrong with figures that are each possible.
fn problem(wrong: Wrong) -> String {
    match wrong {
        Wrong::AboveWhole(whole) => words(&["is more than ", name(whole), ", which it is part of"]),
        Wrong::PartsAboveCarbs => words(&["is less than sugars_g and fiber_g together"]),
        Wrong::SumAbove100 => {
            words(&["fat_g, carbs_g, protein_g and alcohol_g are more than 100 together"])
        }
        Wrong::EnergyUnlike(kcal) => {
            let kcal = kcal.to_string();
            words(&["is far from ", &kcal, ", which the other figures come to"])
        }
        _ => String::new(),
    }
}
