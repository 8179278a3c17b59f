//! Whether a food's figures can be true together.

use super::checks::Exceptions;
use super::food::{Food, Lines};
use super::table::Problem;

/// Figures are rounded: a part may exceed its whole by this much, in milligrams.
const ROUNDING: u32 = 50;
/// Sugars and fiber are measured, carbohydrate is the rest of the weight: together
/// they may exceed it by this much, in milligrams.
const BY_DIFFERENCE: u32 = 1_000;
/// Protein, fat, carbohydrate and alcohol of 100 g, with room for rounding, in milligrams.
const MOST_TOGETHER: u32 = 101_000;
/// How far the energy may be from that of the nutrients: the larger of 15 kcal...
const ENERGY_TOLERANCE: u32 = 15_000;
/// ...and an eighth of it. Tables use energy factors of their own for some foods.
const ENERGY_SHARE: u32 = 8;

/// Checks one food. An unknown amount is no error and stops no other check.
pub fn check(
    food: &Food<'_>,
    lines: &Lines<'_>,
    exceptions: &mut Exceptions<'_>,
    problems: &mut Vec<Problem>,
) {
    let row = &lines.food;
    let part_of = |part: Option<u32>, whole: Option<u32>, slack: u32| match (part, whole) {
        (Some(part), Some(whole)) => part <= whole + slack,
        _ => true,
    };
    if !part_of(food.saturated_fat, food.fat, ROUNDING) {
        problems.push(row.cell("saturated_fat_g").problem("more saturated fat than fat"));
    }
    if !part_of(food.fiber, food.carbs, ROUNDING) {
        problems.push(row.cell("fiber_g").problem("more fiber than carbohydrate, which holds it"));
    }
    if !part_of(food.fructans, food.carbs, ROUNDING) {
        problems.push(lines.gut.cell("fructans_g").problem("more fructans than carbohydrate"));
    }
    if !part_of(food.sugars, food.carbs, ROUNDING) && !exceptions.allow(food.slug, "Sugars") {
        problems.push(row.cell("sugars_g").problem("more sugars than carbohydrate"));
    }
    let sugars_and_fiber = food.sugars.zip(food.fiber).map(|(sugars, fiber)| sugars + fiber);
    if !part_of(sugars_and_fiber, food.carbs, BY_DIFFERENCE) {
        problems.push(row.cell("carbs_g").problem("less carbohydrate than sugars and fiber"));
    }
    let sugars = food.sugars.or(food.carbs);
    if !part_of(food.free_sugars, sugars, ROUNDING) && !exceptions.allow(food.slug, "FreeSugars") {
        problems.push(lines.gut.cell("free_sugars_g").problem("more free sugars than sugars"));
    }
    let together: u32 =
        [food.protein, food.fat, food.carbs, food.alcohol].into_iter().flatten().sum();
    if together > MOST_TOGETHER {
        let grams = together / 1000;
        problems.push(
            row.cell("carbs_g").problem(format!(
                "protein, fat, carbohydrate and alcohol weigh {grams} g of 100 g"
            )),
        );
    }
    if let Some((stated, computed)) = energies(food) {
        let tolerance = ENERGY_TOLERANCE.max(stated / ENERGY_SHARE);
        if stated.abs_diff(computed) > tolerance && !exceptions.allow(food.slug, "Energy") {
            let computed = computed / 1000;
            problems.push(row.cell("kcal").problem(format!(
                "the nutrients hold about {computed} kcal: one of the figures is off"
            )));
        }
    }
}

/// The stated energy and that of the nutrients, in milli-kcal: 4 kcal a gram of
/// protein and carbohydrate, 9 of fat, 2 of fiber, 7 of alcohol.
fn energies(food: &Food<'_>) -> Option<(u32, u32)> {
    let (carbs, fiber) = (food.carbs?, food.fiber?);
    let computed = 4 * food.protein?
        + 9 * food.fat?
        + 4 * carbs.saturating_sub(fiber)
        + 2 * fiber
        + 7 * food.alcohol?;
    Some((food.energy?, computed))
}
