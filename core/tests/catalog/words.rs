//! That the built foods and plants hold, word by word, what people wrote into the
//! tables. Read here once more, by simpler means than the build's.

use std::fmt::Debug;

use biomeal_core::catalog::{Plant, foods, plant, plants};
use biomeal_core::food::{DietFit, Food, Source};
use biomeal_core::inputs::{Live, Meat};

use crate::column;

/// Holds what the built foods have against one column of a table.
fn every_food_has(file: &'static str, name: &str, of: impl Fn(&Food) -> String) {
    let cells = column(file, name);
    assert_eq!(cells.len(), foods().len());
    for (cell, food) in cells.iter().zip(foods()) {
        assert_eq!(of(food), *cell, "{name} of {}", food.slug);
    }
}

/// A name of the code as the tables write it: "whole-grains".
fn word(name: impl Debug) -> String {
    let mut word = String::new();
    for letter in format!("{name:?}").chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('-');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

#[test]
fn every_text_is_the_one_in_its_table() {
    every_food_has("foods.tsv", "slug", |food| food.slug.to_string());
    every_food_has("foods.tsv", "name", |food| food.name.to_string());
    every_food_has("other_names.tsv", "other_names", |food| food.other_names.to_string());
    every_food_has("foods.tsv", "source_id", |food| food.source_id.to_string());
    every_food_has("portions.tsv", "unit", |food| food.portion.unit.to_string());
    every_food_has("portions.tsv", "unit_plural", |food| food.portion.unit_plural.to_string());
    every_food_has("portions.tsv", "size_note", |food| food.portion.size_note.to_string());
}

#[test]
fn every_class_is_the_one_in_its_table() {
    every_food_has("foods.tsv", "id", |food| food.id.0.to_string());
    every_food_has("foods.tsv", "group", |food| word(food.group));
    every_food_has("kinds.tsv", "kind", |food| word(food.kind));
    every_food_has("kinds.tsv", "taste", |food| word(food.taste));
    every_food_has("kinds.tsv", "as_served", |food| {
        if food.as_served { "yes" } else { "no" }.to_owned()
    });
    every_food_has("tags.tsv", "nova", |food| (food.inputs.nova as u8).to_string());
    every_food_has("tags.tsv", "diet", |food| match food.diet {
        DietFit::Neither => "no".to_owned(),
        fit => word(fit),
    });
    every_food_has("foods.tsv", "source", |food| {
        match food.source {
            Source::UsdaSr28 => "USDA SR28",
            Source::UsdaFndds2018 => "USDA FNDDS 2017-2018",
            Source::UsdaFndds2020 => "USDA FNDDS 2019-2020",
            Source::Ciqual2020 => "CIQUAL 2020",
            Source::Bls4 => "BLS 4.0",
            Source::Own => "own",
        }
        .to_owned()
    });
    let sorted = |cell: &str| {
        let mut items: Vec<&str> = cell.split(';').collect();
        items.sort_unstable();
        items.join(";")
    };
    for (cell, food) in column("tags.tsv", "allergens").iter().zip(foods()) {
        let built: Vec<String> = food.allergens.iter().map(word).collect();
        assert_eq!(sorted(&built.join(";")), sorted(cell), "{}", food.slug);
    }
}

#[test]
fn every_share_is_the_one_in_its_table() {
    every_food_has("gut.tsv", "meat", |food| match food.inputs.meat {
        Meat::None => String::new(),
        Meat::Red(permille) => format!("red:{permille}"),
        Meat::Processed(permille) => format!("processed:{permille}"),
    });
    every_food_has("gut.tsv", "live", |food| match food.inputs.live {
        Live::None => String::new(),
        Live::High(grams) => format!("high:{grams}"),
        Live::Medium(grams) => format!("medium:{grams}"),
    });
    every_food_has("gut.tsv", "plants", |food| {
        let shares = food.inputs.plants.iter().map(|share| {
            let slug = plant(share.plant).map_or("?", |plant| plant.slug);
            format!("{slug}:{}:{}", word(share.class), share.permille)
        });
        shares.collect::<Vec<_>>().join(";")
    });
}

#[test]
fn every_plant_has_the_words_of_its_table() {
    let built =
        |of: fn(&Plant) -> &str| plants().iter().map(of).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(built(|plant| plant.slug), column("plants.tsv", "plant"));
    assert_eq!(built(|plant| plant.name), column("plants.tsv", "singular"));
    assert_eq!(built(|plant| plant.plural), column("plants.tsv", "plural"));
}
