use super::*;

/// A day with 19 g of fiber, where 28 g are full: above two thirds.
fn two_thirds() -> Case {
    Case::new().with(DINNER, &[("chickpeas-cooked", 246)])
}

#[test]
fn whole_grain_replaces_refined_grain_of_its_sort() {
    let case = Case::new()
        .with(BREAKFAST, &[("white-bread", 84)])
        .with(LUNCH, &[("pitta-white", 114), ("rice-white-cooked", 158)])
        .with(DINNER, &[("pasta-cooked", 200), ("salmon-canned", 85)]);
    let says = case.says(Rule::WholeGrain);
    for swap in [
        "breakfast: white-bread 84 -> rye-bread 84",
        "lunch: pitta-white 114 -> whole-wheat-pitta 114",
        "lunch: rice-white-cooked 158 -> quinoa-cooked 158",
        "dinner: pasta-cooked 200 -> whole-wheat-pasta-cooked 200",
    ] {
        assert!(says.iter().any(|said| said == swap), "{swap} is not in {says:#?}");
    }
    assert!(!says.iter().any(|said| said.contains("pasta-cooked 200 -> rye")));
}

#[test]
fn whole_grain_is_not_asked_for_when_fiber_is_full() {
    let case = Case::new().with(LUNCH, &[("white-bread", 56)]);
    assert!(!case.says(Rule::WholeGrain).is_empty());
    let full = case.with(DINNER, &[("navy-beans-cooked", 300)]);
    assert!(full.says(Rule::WholeGrain).is_empty());
}

#[test]
fn whole_grain_leaves_batters_gruel_and_dry_noodles_alone() {
    let case = Case::new().with(DINNER, &[("idli", 300), ("dosa", 300), ("congee", 300)]);
    let case = case.with(LUNCH, &[("glass-noodles-dry", 200), ("instant-noodles-dry", 100)]);
    assert_eq!(case.says(Rule::WholeGrain), [""; 0]);
}

#[test]
fn pulses_come_while_fiber_is_below_two_thirds() {
    let below = two_thirds().with(LUNCH, &[("chicken-breast", 86)]);
    assert!(below.says(Rule::Pulses).is_empty(), "19 g of 28 g");
    let mut just_below = two_thirds();
    just_below.plan.days[0].meals[usize::from(DINNER)].entries[0].grams = 245;
    let just_below = just_below.with(LUNCH, &[("chicken-breast", 86)]);
    assert!(!just_below.says(Rule::Pulses).is_empty(), "18.6 g of 28 g");
}

#[test]
fn pulses_come_by_the_helping_into_savory_meals() {
    let case = Case::new().with(DINNER, &[("rice-white-cooked", 158)]);
    for tip in case.all(Rule::Pulses) {
        assert!((80..=150).contains(&tip.changes[0].new.grams));
    }
    assert!(case.offers(Rule::Pulses, "lentils-cooked"));
    let porridge = Case::new().with(BREAKFAST, &[("oats-rolled-dry", 41)]).aim(BREAKFAST);
    assert_eq!(porridge.says(Rule::Pulses), [""; 0]);
    let snack = Case::new().with(SNACKS, &[("hummus", 30)]).aim(SNACKS);
    assert_eq!(snack.says(Rule::Pulses), [""; 0]);
}

#[test]
fn a_gentle_start_has_small_helpings_of_pulses() {
    let case = Case::new().with(DINNER, &[("rice-white-cooked", 158)]).gentle();
    let tips = case.all(Rule::Pulses);
    assert!(!tips.is_empty());
    for tip in tips {
        assert!((40..=50).contains(&tip.changes[0].new.grams), "{}", case.words(&tip));
    }
    assert!(
        case.says(Rule::Pulses).contains(&"dinner: + lentils-cooked 50".into()),
        "4 g of fiber"
    );
}

#[test]
fn vegetables_and_fruit_go_where_they_taste_right() {
    let case = Case::new()
        .with(BREAKFAST, &[("yogurt-plain-whole", 170)])
        .with(DINNER, &[("rice-white-cooked", 158), ("cod-cooked", 85)]);
    let says = case.says(Rule::Vegetable);
    assert!(says.contains(&"dinner: + peas-green-cooked 80".into()), "{says:#?}");
    assert!(says.contains(&"breakfast: + raspberries 80".into()), "{says:#?}");
    assert!(!says.iter().any(|said| said.contains("cucumber")), "cucumber is no source of fiber");
    assert!(!case.offers(Rule::Vegetable, "tomato-sun-dried"));
    let full = case.with(LUNCH, &[("navy-beans-cooked", 300)]);
    assert_eq!(full.says(Rule::Vegetable), [""; 0]);
}

#[test]
fn what_is_in_the_meal_already_is_not_added_again() {
    let case = Case::new().with(DINNER, &[("peas-green-cooked", 10), ("cod-cooked", 85)]);
    assert!(!case.offers(Rule::Vegetable, "peas-green-cooked"));
    assert!(case.offers(Rule::Vegetable, "broccoli-cooked"));
}

#[test]
fn seeds_go_into_sweet_breakfasts_that_lack_fiber() {
    let case = Case::new().with(BREAKFAST, &[("yogurt-plain-whole", 170), ("banana", 118)]);
    assert!(case.says(Rule::Seeds).contains(&"breakfast: + chia-seeds 10".into()));
    assert!(case.says(Rule::Seeds).contains(&"breakfast: + flaxseed 10".into()));
    let eggs = Case::new().with(BREAKFAST, &[("egg-boiled", 100)]);
    assert_eq!(eggs.says(Rule::Seeds), [""; 0]);
    let lunch = Case::new().with(LUNCH, &[("banana", 118)]).aim(LUNCH);
    assert_eq!(lunch.says(Rule::Seeds), [""; 0]);
    let full = Case::new().with(BREAKFAST, &[("raspberries", 150)]);
    assert_eq!(full.says(Rule::Seeds), [""; 0], "9.75 g of a meal's 9.33 g");
}
