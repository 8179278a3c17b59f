use super::*;
use crate::tips::Caution;

fn cautions(case: &Case, rule: Rule, slug: &str) -> Vec<Caution> {
    let tips = case.all(rule);
    let tip = tips.iter().find(|tip| tip.foods().any(|food| food == id(slug)));
    tip.unwrap_or_else(|| panic!("{} offers no {slug}", rule.id())).cautions.clone()
}

fn dinner() -> Case {
    Case::new().with(DINNER, &[("potato-boiled", 136), ("cod-cooked", 85)])
}

#[test]
fn live_fermented_food() {
    let sauerkraut = cautions(&dinner(), Rule::LiveVegetable, "sauerkraut-raw");
    assert_eq!(sauerkraut, [Caution::Live, Caution::Histamine, Caution::Salt]);
    let heated = dinner().with(DINNER, &[("natto*", 44)]);
    let natto = cautions(&heated, Rule::AddAfterCooking, "natto");
    assert_eq!(natto[0], Caution::Live);
    assert!(natto.contains(&Caution::VitaminK));
}

#[test]
fn allergens_and_whether_they_were_there() {
    let of = |members| Allergens::of(members);
    let bread = Case::new().with(LUNCH, &[("white-bread", 84)]);
    assert!(
        cautions(&bread, Rule::WholeGrain, "rye-bread")
            .contains(&Caution::Allergens { allergens: of(&[Allergen::Gluten]), as_before: true })
    );
    assert!(
        cautions(&dinner(), Rule::CulturedDairy, "kefir-plain")
            .contains(&Caution::Allergens { allergens: of(&[Allergen::Milk]), as_before: false })
    );
    let flour = Case::new().with(DINNER, &[("grits-cooked", 233)]);
    let spelt =
        cautions(&flour.with(LUNCH, &[("couscous-cooked", 157)]), Rule::WholeGrain, "spelt-cooked");
    assert!(
        spelt.contains(&Caution::Allergens { allergens: of(&[Allergen::Gluten]), as_before: true })
    );
}

#[test]
fn pulses_onions_and_much_fiber() {
    let beans = cautions(&dinner(), Rule::Pulses, "flageolet-beans-cooked");
    assert_eq!(beans, [Caution::Fodmap, Caution::Kidney, Caution::FiberSteps]);
    let small = cautions(&dinner().gentle(), Rule::Pulses, "flageolet-beans-cooked");
    assert_eq!(small, [Caution::Fodmap, Caution::Kidney]);
    assert_eq!(cautions(&dinner(), Rule::Allium, "onion-cooked"), [Caution::Fodmap]);
    let broccoli = cautions(&dinner(), Rule::Vegetable, "broccoli-cooked");
    assert_eq!(broccoli, [Caution::VitaminK]);
    assert_eq!(cautions(&dinner(), Rule::Vegetable, "carrot-cooked"), []);
}

#[test]
fn less_of_a_food_needs_no_word() {
    let case = Case::new()
        .with(LUNCH, &[("lentils-cooked", 300), ("broccoli-cooked", 150), ("quinoa-cooked", 185)])
        .with(DINNER, &[("cheddar", 140)]);
    let tips = case.all(Rule::Leaner);
    let half = tips.iter().find(|tip| tip.changes[0].action() == Action::Less).unwrap();
    assert_eq!(half.cautions, []);
}
