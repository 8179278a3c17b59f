use super::*;

fn dinner() -> Case {
    Case::new().with(DINNER, &[("potato-boiled", 136), ("cod-cooked", 85)])
}

#[test]
fn allium_below_a_third_in_a_savory_meal() {
    assert!(dinner().says(Rule::Allium).contains(&"dinner: + onion-cooked 80".into()));
    assert!(dinner().offers(Rule::Allium, "leek-cooked"));
    // 1.66 g of 5 g, and 1.68 g.
    let below = dinner().with(LUNCH, &[("artichoke-cooked", 83)]);
    assert!(!below.says(Rule::Allium).is_empty());
    let above = dinner().with(LUNCH, &[("artichoke-cooked", 84)]);
    assert_eq!(above.says(Rule::Allium), [""; 0]);
    let breakfast = Case::new().with(BREAKFAST, &[("egg-boiled", 50)]).aim(BREAKFAST);
    assert_eq!(breakfast.says(Rule::Allium), [""; 0]);
}

#[test]
fn inulin_vegetables_below_two_thirds() {
    let says = dinner().says(Rule::InulinVegetable);
    assert!(says.contains(&"dinner: + artichoke-cooked 80".into()), "{says:#?}");
    assert!(says.contains(&"dinner: + asparagus-cooked 80".into()), "{says:#?}");
    let above = dinner().with(LUNCH, &[("onion-raw", 134)]);
    assert_eq!(above.says(Rule::InulinVegetable), [""; 0], "3.35 g of 5 g");
    let below = dinner().with(LUNCH, &[("onion-raw", 132)]);
    assert!(!below.says(Rule::InulinVegetable).is_empty(), "3.3 g of 5 g");
}

#[test]
fn a_gentle_start_leaves_both_out() {
    let case = dinner().gentle();
    assert_eq!(case.says(Rule::Allium), [""; 0]);
    assert_eq!(case.says(Rule::InulinVegetable), [""; 0]);
    for rule in Rule::all() {
        for slug in ["artichoke-cooked", "jerusalem-artichoke-raw", "onion-cooked", "shallot-raw"] {
            assert!(!case.offers(rule, slug), "{} offers {slug}", rule.id());
        }
    }
}

#[test]
fn pulses_take_the_place_of_meat() {
    let case = Case::new().with(DINNER, &[("beef-sirloin-lean", 120), ("potato-boiled", 136)]);
    let says = case.says(Rule::PulseForMeat);
    assert!(
        says.contains(&"dinner: beef-sirloin-lean 120 -> lentils-cooked 120".into()),
        "{says:#?}"
    );
    let full = case.with(LUNCH, &[("jerusalem-artichoke-raw", 75)]);
    assert_eq!(full.says(Rule::PulseForMeat), [""; 0]);
    let fish = Case::new().with(DINNER, &[("cod-cooked", 120), ("potato-boiled", 136)]);
    assert_eq!(fish.says(Rule::PulseForMeat), [""; 0]);
}
