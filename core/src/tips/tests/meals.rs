//! Where additions go.

use super::*;

fn says(case: &Case, said: &str) -> bool {
    case.says(Rule::LiveVegetable).iter().any(|tip| tip == said)
}

#[test]
fn the_target_meal_comes_first() {
    let case =
        Case::new().with(LUNCH, &[("rye-bread", 64)]).with(DINNER, &[("potato-boiled", 136)]);
    assert!(says(&case, "dinner: + sauerkraut-raw 40"));
    assert!(says(&case.clone().aim(LUNCH), "lunch: + sauerkraut-raw 40"));
}

#[test]
fn else_the_first_meal_that_the_taste_fits() {
    let case = Case::new()
        .with(BREAKFAST, &[("porridge-water", 234)])
        .with(DINNER, &[("potato-boiled", 136)])
        .aim(BREAKFAST);
    assert!(says(&case, "dinner: + sauerkraut-raw 40"), "lunch is empty");
    let fruit = Case::new().with(DINNER, &[("beef-stew", 252)]).with(SNACKS, &[("walnuts", 14)]);
    assert!(fruit.offers(Rule::Vegetable, "pear"));
    assert!(fruit.says(Rule::Vegetable).contains(&"snacks: + pear 80".into()));
    let stew = Case::new().with(DINNER, &[("beef-stew", 252)]);
    assert!(!stew.offers(Rule::Vegetable, "pear"), "nothing sweet into a stew");
}

#[test]
fn an_empty_meal_is_filled_only_when_aimed_at() {
    let case = Case::new().with(LUNCH, &[("rye-bread", 64)]);
    assert!(says(&case, "dinner: + sauerkraut-raw 40"));
    assert!(says(&case.aim(SNACKS), "lunch: + sauerkraut-raw 40"));
}

#[test]
fn a_meal_scope_changes_that_meal_alone() {
    let case = Case::new()
        .with(LUNCH, &[("white-bread", 56), ("cola", 372)])
        .with(DINNER, &[("rice-white-cooked", 158), ("carrot-raw", 61)])
        .scope(Scope::Meal);
    for tip in Rule::all().flat_map(|rule| case.all(rule)) {
        assert!(tip.changes.iter().all(|change| change.at.meal == DINNER));
    }
    assert!(!case.shown().is_empty());
}

#[test]
fn a_week_starts_from_the_selected_day() {
    let mut case = Case::new()
        .on(2, DINNER, &[("potato-boiled", 136)])
        .on(0, LUNCH, &[("rye-bread", 64)])
        .on(4, BREAKFAST, &[("porridge-water", 234)])
        .scope(Scope::Week);
    case.target = MealAt { day: 4, meal: BREAKFAST };
    assert!(says(&case, "day 0 lunch: + sauerkraut-raw 40"), "Friday has nothing savory");
    case.target = MealAt { day: 2, meal: BREAKFAST };
    assert!(says(&case, "day 2 dinner: + sauerkraut-raw 40"));
}
