//! Numbers and words that links, files and people rely on for ever.

use biomeal_core::catalog::{GROUP_NAMES, by_id, by_slug, foods, plant, plants};
use biomeal_core::food::{Food, FoodId, Group, Source};
use biomeal_core::inputs::PlantId;

/// FNV-1a: tells whether text is what it was.
fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
        (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The first lines of a list that may only grow.
fn first_lines(file: &'static str, lines: usize) -> String {
    crate::tables()[file].lines().take(lines).map(|line| format!("{line}\n")).collect()
}

/// The build holds the catalog against the released numbers; this holds the
/// released numbers against the ones of version 1.0.
#[test]
fn the_numbers_of_the_first_release_stand_for_ever() {
    assert_eq!(mark(&first_lines("released_ids.tsv", 579)), FOODS_1_0);
    assert_eq!(mark(&first_lines("released_plants.tsv", 173)), PLANTS_1_0);
}

const FOODS_1_0: u64 = 0xeccc_9174_64bd_43ec;
const PLANTS_1_0: u64 = 0xb76b_2edb_bcca_a964;

#[test]
fn a_food_is_found_by_its_number_and_by_its_slug() {
    assert_eq!(foods().len(), 578);
    for (food, number) in foods().iter().zip(1..) {
        assert_eq!(food.id, FoodId(number));
        assert!(!food.id.is_local());
        assert_eq!(by_id(food.id), Some(food));
        assert_eq!(by_slug(&food.slug), Some(food));
    }
    assert_eq!(by_id(FoodId(0)), None);
    assert_eq!(by_id(FoodId(579)), None);
    assert_eq!(by_slug("moringa"), None);
    assert_eq!(by_slug(""), None);
}

#[test]
fn plants_have_numbers_words_and_names() {
    assert_eq!(plants().len(), 172);
    let named = |slug: &str| {
        plants().iter().find(|plant| plant.slug == slug).map(|plant| (plant.name, plant.plural))
    };
    assert_eq!(named("common-bean"), Some(("bean", "beans")));
    assert_eq!(named("globe-artichoke"), Some(("artichoke", "artichokes")));
    assert_eq!(plant(PlantId(0)).map(|plant| plant.slug), Some("adzuki-bean"));
    assert_eq!(plant(PlantId(172)), None);
    for food in foods() {
        for share in food.inputs.plants.iter() {
            assert!(plant(share.plant).is_some(), "{}", food.slug);
        }
    }
    let carrying = |slug: &str| {
        let food = by_slug(slug).expect("a food");
        let plants = food.inputs.plants.iter();
        plants.map(|share| plant(share.plant).map_or("", |plant| plant.slug)).collect::<Vec<_>>()
    };
    assert_eq!(carrying("kimchi"), ["napa-cabbage", "chilli", "garlic"]);
    assert_eq!(carrying("honey"), Vec::<&str>::new());
}

#[test]
fn groups_hold_the_foods_that_the_catalog_shows_in_them() {
    let counted = Group::ALL.map(|group| foods().iter().filter(|food| food.group == group).count());
    assert_eq!(counted, [72, 51, 35, 35, 17, 27, 36, 26, 26, 20, 21, 18, 46, 28, 14, 22, 33, 51]);
    assert_eq!(GROUP_NAMES.map(|(group, _)| group), Group::ALL);
    assert_eq!(GROUP_NAMES[2], (Group::Legumes, "Beans & lentils"));
    assert_eq!(GROUP_NAMES[7], (Group::FermentedPlant, "Fermented & pickled"));
}

#[test]
fn every_food_says_whose_figures_it_has() {
    let from = |source| foods().iter().filter(|food| food.source == source).count();
    assert_eq!(from(Source::UsdaSr28), 405);
    assert_eq!(from(Source::UsdaFndds2018), 161);
    assert_eq!(from(Source::UsdaFndds2020), 2);
    assert_eq!(from(Source::Ciqual2020), 7);
    assert_eq!(from(Source::Bls4), 3);
    assert!(foods().iter().all(|food| !food.source_id.is_empty()));
}

#[test]
fn other_names_add_words_and_repeat_none() {
    let names = |food: &Food| -> Vec<String> {
        food.other_names.split(';').filter(|name| !name.is_empty()).map(str::to_owned).collect()
    };
    for food in foods() {
        let names = names(food);
        for (at, name) in names.iter().enumerate() {
            assert!(!names[..at].contains(name), "{name} of {}", food.slug);
            assert_ne!(*name, food.name.to_lowercase());
        }
    }
    let called = |name: &str| {
        let found = foods().iter().filter(|food| names(food).iter().any(|other| other == name));
        found.map(|food| food.slug.as_ref()).collect::<Vec<_>>()
    };
    assert_eq!(called("garbanzo beans"), ["chickpeas-cooked"]);
    assert_eq!(called("brinjal"), ["aubergine-cooked"]);
    assert_eq!(called("capsicum"), ["pepper-red-raw", "pepper-green-raw"]);
}
