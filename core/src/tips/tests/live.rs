use super::*;
use crate::plan::Entry;

fn dinner() -> Case {
    Case::new().with(DINNER, &[("potato-boiled", 136), ("lentils-cooked", 150)])
}

#[test]
fn yogurt_or_kefir_where_there_are_no_live_cultures() {
    assert!(dinner().says(Rule::CulturedDairy).contains(&"dinner: + kefir-plain 244".into()));
    let some = dinner().with(LUNCH, &[("cheddar", 10)]);
    assert_eq!(some.says(Rule::CulturedDairy), [""; 0]);
    assert_eq!(dinner().diet(Diet::Vegan).says(Rule::CulturedDairy), [""; 0]);
    assert_eq!(dinner().without(Allergen::Milk).says(Rule::CulturedDairy), [""; 0]);
}

#[test]
fn a_forkful_of_live_vegetable_unheated() {
    let tips = dinner().all(Rule::LiveVegetable);
    let sauerkraut = Entry { food: id("sauerkraut-raw"), grams: 40, heated: false };
    assert!(tips.iter().any(|tip| tip.changes[0].new == sauerkraut));
    let vegan = dinner().diet(Diet::Vegan);
    assert_eq!(vegan.says(Rule::LiveVegetable), ["dinner: + sauerkraut-raw 40"]);
    let full = dinner().with(BREAKFAST, &[("kefir-plain", 340)]);
    assert_eq!(full.says(Rule::LiveVegetable), [""; 0]);
    let sweet = Case::new().with(BREAKFAST, &[("porridge-water", 234)]).aim(BREAKFAST);
    assert_eq!(sweet.says(Rule::LiveVegetable), [""; 0]);
}

#[test]
fn live_food_goes_in_after_cooking_but_miso() {
    let case = dinner().with(DINNER, &[("sauerkraut-raw*", 40), ("miso*", 17)]);
    assert_eq!(case.says(Rule::AddAfterCooking), ["dinner: sauerkraut-raw 40 unheated"]);
    let cold = dinner().with(DINNER, &[("sauerkraut-raw", 40), ("rice-white-cooked*", 50)]);
    assert_eq!(cold.says(Rule::AddAfterCooking), [""; 0]);
}
