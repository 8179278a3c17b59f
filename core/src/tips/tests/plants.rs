use super::*;
use crate::inputs::PlantId;

/// Twenty foods with one plant each.
const TWENTY: [&str; 20] = [
    "apple",
    "apricot",
    "banana",
    "blackberries",
    "blueberries",
    "grapefruit",
    "kiwi-green",
    "mango",
    "orange",
    "peach",
    "pear",
    "pineapple",
    "plum",
    "raspberries",
    "strawberries",
    "aubergine-cooked",
    "carrot-raw",
    "celery-raw",
    "cucumber-raw",
    "fennel-raw",
];

fn plants(slugs: &[&str]) -> Vec<PlantId> {
    let foods = slugs.iter().map(|slug| catalog::by_slug(slug).unwrap());
    foods.flat_map(|food| food.inputs.plants.iter().map(|share| share.plant)).collect()
}

#[test]
fn two_new_plants_join_a_meal_that_has_few() {
    let case = Case::new().with(DINNER, &[("potato-boiled", 136), ("cod-cooked", 85)]);
    let tips = case.all(Rule::TwoPlants);
    assert!(case.best(Rule::TwoPlants).contains("leek-cooked"), "much fiber and inulin");
    for tip in tips {
        assert_eq!(tip.changes.len(), 2);
        assert!(tip.changes.iter().all(|change| change.old.is_none()));
        assert_eq!(tip.changes[0].at.entry, 2);
        assert_eq!(tip.changes[1].at.entry, 3);
        let slugs: Vec<_> =
            tip.foods().map(|food| case.foods.get(food).unwrap().slug.clone()).collect();
        let (first, second) = (plants(&[&slugs[0]]), plants(&[&slugs[1]]));
        assert!(first.len() == 1 && second.len() == 1 && first != second, "{slugs:?}");
    }
}

#[test]
fn two_plants_ask_for_two_foods_and_less_than_three_plants() {
    let one = Case::new().with(DINNER, &[("rice-white-cooked", 158)]);
    assert_eq!(one.says(Rule::TwoPlants), [""; 0]);
    let nothing_of_it = one.with(DINNER, &[("cod-cooked", 0)]);
    assert_eq!(nothing_of_it.says(Rule::TwoPlants), [""; 0]);
    let few =
        Case::new().with(DINNER, &[("carrot-raw", 40), ("leek-cooked", 40), ("kale-cooked", 39)]);
    assert!(!few.says(Rule::TwoPlants).is_empty(), "just below three");
    let enough =
        Case::new().with(DINNER, &[("carrot-raw", 40), ("leek-cooked", 40), ("kale-cooked", 40)]);
    assert_eq!(enough.says(Rule::TwoPlants), [""; 0]);
}

#[test]
fn two_plants_are_new_to_the_scope_and_fit_the_meal() {
    let case = Case::new()
        .with(BREAKFAST, &[("milk-whole", 244), ("porridge-water", 234)])
        .with(SNACKS, &[("strawberries", 100), ("almonds", 20)])
        .aim(BREAKFAST);
    for tip in case.all(Rule::TwoPlants) {
        for food in tip.foods() {
            let food = case.foods.get(food).unwrap();
            assert_ne!(food.taste, crate::food::Taste::Savoury, "{}", food.slug);
            assert!(!["strawberries", "almonds"].contains(&food.slug.as_ref()));
        }
    }
    assert!(!case.says(Rule::TwoPlants).is_empty());
}

#[test]
fn seeds_for_porridge_stay_out_of_savory_meals() {
    let case = Case::new().with(DINNER, &[("rice-white-cooked", 158), ("cod-cooked", 85)]);
    assert!(!case.offers(Rule::NewThisWeek, "chia-seeds"));
    assert!(case.offers(Rule::NewThisWeek, "pumpkin-seeds"));
}

#[test]
fn a_new_plant_is_offered_below_twenty() {
    let dinner = [("rice-white-cooked", 158), ("cod-cooked", 85)];
    let mut case = Case::new().with(DINNER, &dinner);
    for slug in &TWENTY[..19] {
        case = case.on(1, LUNCH, &[(slug, 40)]);
    }
    assert!(case.offers(Rule::NewThisWeek, "broccoli-cooked"));
    assert!(!case.offers(Rule::NewThisWeek, "carrot-cooked"), "carrots are on the plan");
    assert!(case.all(Rule::LastTen).is_empty());
    let case = case.on(1, LUNCH, &[(TWENTY[19], 40)]);
    assert!(case.all(Rule::NewThisWeek).is_empty());
    assert!(case.offers(Rule::LastTen, "pumpkin-seeds"));
    assert!(!case.offers(Rule::LastTen, "broccoli-cooked"), "herbs, spices, nuts and seeds only");
}

#[test]
fn pulses_are_no_snack() {
    let case = Case::new().with(SNACKS, &[("cheddar", 30), ("rye-crispbread", 20)]).aim(SNACKS);
    assert!(case.offers(Rule::NewThisWeek, "celery-raw"));
    assert!(!case.offers(Rule::NewThisWeek, "lentils-cooked"));
}

#[test]
fn herbs_need_something_to_season() {
    let mut case = Case::new().with(LUNCH, &[("egg-boiled", 50)]);
    for slug in TWENTY {
        case = case.on(1, LUNCH, &[(slug, 40)]);
    }
    let says = case.says(Rule::LastTen);
    assert!(says.contains(&"lunch: + mint-fresh 11".into()), "{says:#?}");
    assert!(says.iter().any(|said| said.starts_with("dinner: + pumpkin-seeds")), "{says:#?}");
}

#[test]
fn last_ten_ends_at_thirty() {
    let mut case = Case::new().with(DINNER, &[("rice-white-cooked", 158), ("cod-cooked", 85)]);
    for slug in TWENTY {
        case = case.on(1, LUNCH, &[(slug, 40)]);
    }
    for slug in ["kale-cooked", "leek-cooked", "lettuce-romaine", "okra-cooked", "parsnip-cooked"] {
        case = case.on(2, LUNCH, &[(slug, 40)]);
    }
    for slug in ["pumpkin-cooked", "radish-raw", "rocket-raw", "spinach-raw"] {
        case = case.on(3, LUNCH, &[(slug, 40)]);
    }
    assert!(!case.all(Rule::LastTen).is_empty(), "29");
    let case = case.on(3, LUNCH, &[("tomato-raw", 40)]);
    assert!(case.all(Rule::LastTen).is_empty(), "30");
}

#[test]
fn another_grain_takes_a_turn_after_three_days_of_one() {
    let on_days = |days: u8| {
        (0..days).fold(Case::new(), |case, day| case.on(day, DINNER, &[("brown-rice-cooked", 100)]))
    };
    assert_eq!(on_days(3).says(Rule::RotateGrain), [""; 0]);
    let often = on_days(4);
    let says = often.says(Rule::RotateGrain);
    assert!(
        says.contains(&"dinner: brown-rice-cooked 100 -> bulgur-cooked 100".into()),
        "{says:#?}"
    );
    assert!(!says.iter().any(|said| said.contains("wild-rice") && said.contains("bread")));
    let twice_a_day = on_days(3).on(0, LUNCH, &[("brown-rice-cooked", 100)]);
    assert_eq!(twice_a_day.says(Rule::RotateGrain), [""; 0], "days count, not meals");
}
