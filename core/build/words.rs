//! Whether the words about a food fit each other: tags, diet, allergens, names.

use super::checks::Exceptions;
use super::food::{Food, Lines};
use super::table::Problem;

/// Allergens that no vegan food has.
const ANIMAL: [&str; 5] = ["Milk", "Egg", "Fish", "Crustaceans", "Molluscs"];
/// Allergens that no vegetarian food has.
const FROM_THE_SEA: [&str; 3] = ["Fish", "Crustaceans", "Molluscs"];

/// Names of foods without meat or fish.
const MEATLESS: [&str; 5] = ["vegetarian", "veggie", "meatless", "meat free", "plant based"];
/// Names of foods without an allergen, with the allergen.
const FREE_OF: [(&str, &str); 5] = [
    ("dairy free", "Milk"),
    ("gluten free", "Gluten"),
    ("wheat free", "Gluten"),
    ("egg free", "Egg"),
    ("eggless", "Egg"),
];

/// Checks one food.
pub fn check(
    food: &Food<'_>,
    lines: &Lines<'_>,
    exceptions: &mut Exceptions<'_>,
    problems: &mut Vec<Problem>,
) {
    let mut wrong = Vec::new();
    tags(food, lines, exceptions, &mut wrong);
    diet(food, lines, &mut wrong);
    meat(food, lines, exceptions, &mut wrong);
    plants(food, lines, &mut wrong);
    other_names(food, lines, &mut wrong);
    problems.append(&mut wrong);
}

fn tags(
    food: &Food<'_>,
    lines: &Lines<'_>,
    exceptions: &mut Exceptions<'_>,
    problems: &mut Vec<Problem>,
) {
    let live = lines.gut.cell("live");
    match (food.live, food.live_cultures) {
        (Some(_), "No") => problems.push(live.problem("live, but tags.tsv says no live cultures")),
        (None, "Yes") => problems.push(live.problem("no class, but tags.tsv says live cultures")),
        _ => {}
    }
    let fructans = lines.gut.cell("fructans_g");
    let tagged = [Some(food.prebiotic), food.prebiotic_secondary];
    let counted = ["Inulin", "Fos", "Gos"];
    if tagged.into_iter().flatten().any(|tag| counted.contains(&tag)) && food.fructans == Some(0) {
        problems.push(fructans.problem("none, but tags.tsv names inulin, FOS or GOS"));
    }
    let by_rule = food.fructans_basis == "Rule";
    if by_rule && food.fructans != Some(0) {
        problems.push(fructans.problem("by rule there are none: give a basis for the amount"));
    }
    if by_rule != food.fructans_refs.is_empty() {
        let refs = lines.gut.cell("fructans_refs");
        problems.push(refs.problem("references belong to every basis but rule"));
    }
    let alcohol = food.alcohol.unwrap_or(0) > 0;
    if alcohol != (food.kind == "AlcoholicDrink") && !exceptions.allow(food.slug, "Alcohol") {
        let cell = lines.gut.cell("alcohol_g");
        problems
            .push(cell.problem("alcohol belongs to alcoholic drinks, and to every one of them"));
    }
    let unfit = food.nova == "UltraProcessed" || alcohol || food.state == "RawToCook";
    if food.as_served && unfit {
        let cell = lines.kind.cell("as_served");
        problems.push(cell.problem("no tip offers ultra-processed, raw or alcoholic foods"));
    }
}

fn diet(food: &Food<'_>, lines: &Lines<'_>, problems: &mut Vec<Problem>) {
    let diet = lines.tags.cell("diet");
    let barred: &[&str] = match food.diet {
        "Vegan" => &ANIMAL,
        "Vegetarian" => &FROM_THE_SEA,
        _ => &[],
    };
    if let Some(allergen) = food.allergens.iter().find(|allergen| barred.contains(allergen)) {
        let allergen = allergen.to_lowercase();
        problems.push(diet.problem(format!("the allergens name {allergen}")));
    }
    if food.meat.is_some() && food.diet != "Neither" {
        problems.push(diet.problem("gut.tsv counts meat in it"));
    }
}

fn meat(
    food: &Food<'_>,
    lines: &Lines<'_>,
    exceptions: &mut Exceptions<'_>,
    problems: &mut Vec<Problem>,
) {
    let share =
        |wanted: &str| food.meat.filter(|(kind, _)| *kind == wanted).map(|(_, share)| share);
    let item =
        |wanted: &str| food.digm.iter().find(|(item, _)| *item == wanted).map(|(_, share)| *share);
    let items = lines.digm.cell("items");
    if share("Red") != item("RedMeat") || share("Processed") != item("ProcessedMeat") {
        problems.push(items.problem("the shares of meat differ from those of gut.tsv"));
    }
    if food.digm.iter().map(|(_, share)| share).sum::<u16>() > 1000 {
        problems.push(items.problem("the shares come to more than 1000"));
    }
    let cured = share("Processed").is_some();
    let plain = food.nova == "Whole" || food.nova == "Ingredient";
    if cured && plain && !exceptions.allow(food.slug, "ProcessedMeat") {
        let cell = lines.tags.cell("nova");
        problems.push(cell.problem("processed meat is in NOVA group 3 or 4"));
    }
}

fn plants(food: &Food<'_>, lines: &Lines<'_>, problems: &mut Vec<Problem>) {
    let cell = lines.gut.cell("plants");
    if food.plants.iter().map(|(_, _, share)| u32::from(*share)).sum::<u32>() > 1000 {
        problems.push(cell.problem("the shares come to more than 1000"));
    }
    for (at, (plant, ..)) in food.plants.iter().enumerate() {
        if food.plants[..at].iter().any(|(earlier, ..)| earlier == plant) {
            problems.push(cell.problem("a plant stands twice"));
        }
    }
}

/// Other names are what people type. One that repeats the food's own name only
/// costs space, and one that promises a diet must keep the promise.
fn other_names(food: &Food<'_>, lines: &Lines<'_>, problems: &mut Vec<Problem>) {
    let cell = lines.other_names.cell("other_names");
    let typed = |c: char| c.is_lowercase() || c.is_ascii_digit() || " '%&-".contains(c);
    for name in &food.other_names {
        if !name.chars().all(typed) {
            problems
                .push(cell.problem(format!("{name:?} is not written as people type: lower case")));
        }
        if *name == food.name.to_lowercase() {
            problems.push(cell.problem(format!("{name:?} is the food's own name")));
        }
        let says = |word: &&str| name.contains(word);
        let broken = says(&"vegan") && food.diet != "Vegan"
            || MEATLESS.iter().any(says) && food.diet == "Neither"
            || FREE_OF.iter().any(|(word, barred)| says(word) && food.allergens.contains(barred));
        if broken {
            problems.push(cell.problem(format!("{name:?} promises what the tags deny")));
        }
    }
}
