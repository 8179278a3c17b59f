//! That the built tables hold, figure by figure, what people wrote into them.
//! Read here once more, by simpler means than the build's.

use biomeal_core::catalog::foods;
use biomeal_core::food::Food;
use biomeal_core::inputs::Amount;

use crate::column;

/// A number of a table, times `factor`, to the nearest whole one, half up.
fn scaled(cell: &str, factor: f64) -> u32 {
    let value: f64 = cell.parse().expect("a number");
    (value * factor + 0.5 + 1e-9).floor() as u32
}

type Figure = (&'static str, &'static str, f64, fn(&Food) -> Amount);

#[test]
fn every_figure_is_the_one_in_its_table() {
    let figures: [Figure; 11] = [
        ("foods.tsv", "kcal", 1000.0, |food| food.inputs.energy),
        ("foods.tsv", "protein_g", 1000.0, |food| food.inputs.protein),
        ("foods.tsv", "fat_g", 1000.0, |food| food.fat),
        ("foods.tsv", "saturated_fat_g", 1000.0, |food| food.inputs.saturated_fat),
        ("foods.tsv", "carbs_g", 1000.0, |food| food.carbs),
        ("foods.tsv", "sugars_g", 1000.0, |food| food.sugars),
        ("foods.tsv", "fiber_g", 1000.0, |food| food.inputs.fiber),
        ("foods.tsv", "sodium_mg", 1.0, |food| food.inputs.sodium),
        ("gut.tsv", "alcohol_g", 1000.0, |food| food.inputs.alcohol),
        ("gut.tsv", "free_sugars_g", 1000.0, |food| food.inputs.free_sugars),
        ("gut.tsv", "fructans_g", 1000.0, |food| food.inputs.fructans),
    ];
    for (file, name, factor, of) in figures {
        let cells = column(file, name);
        assert_eq!(cells.len(), foods().len());
        for (cell, food) in cells.iter().zip(foods()) {
            let written = (!cell.is_empty()).then(|| scaled(cell, factor));
            assert_eq!(of(food).get(), written, "{name} of {}", food.slug);
        }
    }
}

#[test]
fn every_portion_weighs_what_its_table_says() {
    let grams = column("portions.tsv", "grams");
    let quantities = column("portions.tsv", "quantity");
    for ((grams, quantity), food) in grams.iter().zip(&quantities).zip(foods()) {
        assert_eq!(food.portion.centigrams, scaled(grams, 100.0), "{}", food.slug);
        assert_eq!(u32::from(food.portion.quarters), scaled(quantity, 4.0), "{}", food.slug);
        assert!(food.portion.grams() > 0, "{}", food.slug);
    }
    let pick =
        |slug: &str| foods().iter().find(|food| food.slug == slug).map(|f| f.portion.grams());
    assert_eq!(pick("oats-rolled-dry"), Some(41), "40.5 g, rounded half up");
    assert_eq!(pick("rosemary-fresh"), Some(1), "0.7 g");
}

#[test]
fn unknown_is_not_zero() {
    let unknown =
        |of: fn(&Food) -> Amount| foods().iter().filter(|food| of(food) == Amount::UNKNOWN).count();
    assert_eq!(unknown(|food| food.sugars), 31);
    assert_eq!(unknown(|food| food.inputs.saturated_fat), 8);
    assert_eq!(unknown(|food| food.inputs.sodium), 3);
    assert_eq!(unknown(|food| food.inputs.fiber), 1);
    assert_eq!(unknown(|food| food.inputs.energy), 0);
    assert_eq!(unknown(|food| food.inputs.free_sugars), 0);
    let skyr = foods().iter().find(|food| food.slug == "skyr").expect("skyr");
    assert_eq!(skyr.inputs.saturated_fat, Amount::UNKNOWN);
    assert_eq!(skyr.inputs.fiber, Amount::known(180));
}
