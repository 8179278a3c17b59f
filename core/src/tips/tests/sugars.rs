use super::*;
use crate::food::{Food, Taste};

/// Earns enough for a change of sugar to be felt.
fn good_day() -> Case {
    Case::new()
        .with(LUNCH, &[("lentils-cooked", 300), ("broccoli-cooked", 150), ("carrot-raw", 100)])
        .with(DINNER, &[("salmon-canned", 85), ("quinoa-cooked", 185), ("onion-cooked", 94)])
}

#[test]
fn whole_fruit_for_juice() {
    let case = good_day().with(BREAKFAST, &[("orange-juice", 500)]);
    let says = case.says(Rule::WholeFruit);
    assert!(says.contains(&"breakfast: orange-juice 500 -> orange 131".into()), "{says:#?}");
    let vegetable = good_day().with(BREAKFAST, &[("tomato-juice", 1000)]);
    assert_eq!(vegetable.says(Rule::WholeFruit), [""; 0]);
    let with_soup = good_day().with(DINNER, &[("lentil-soup", 248), ("orange-juice", 500)]);
    assert_eq!(with_soup.says(Rule::WholeFruit), [""; 0], "nothing sweet into a soup");
}

#[test]
fn plain_yogurt_with_fruit_for_the_sweetened_one() {
    let case = good_day().with(SNACKS, &[("yogurt-fruit-lowfat", 340)]);
    let tip = &case.all(Rule::PlainYogurt)[0];
    assert_eq!(tip.changes.len(), 2);
    let says = case.says(Rule::PlainYogurt);
    let expected =
        "snacks: yogurt-fruit-lowfat 340 -> yogurt-plain-lowfat 340 & snacks: + raspberries 123";
    assert!(says.contains(&expected.into()), "{says:#?}");
    let kefir = good_day().with(SNACKS, &[("kefir-strawberry", 244)]);
    assert!(kefir.offers(Rule::PlainYogurt, "kefir-plain"));
    let soy = good_day().with(SNACKS, &[("soy-yogurt", 454)]);
    assert_eq!(soy.says(Rule::PlainYogurt), [""; 0], "nobody is sent back to milk");
}

#[test]
fn the_first_of_two_equal_sources_is_halved() {
    let case = good_day().with(BREAKFAST, &[("honey", 30)]).with(SNACKS, &[("honey", 30)]);
    assert_eq!(case.says(Rule::TrimSugar), ["breakfast: honey 30 -> honey 15"]);
    let later = good_day().with(BREAKFAST, &[("honey", 29)]).with(SNACKS, &[("honey", 31)]);
    assert_eq!(later.says(Rule::TrimSugar), ["snacks: honey 31 -> honey 16"]);
    // The target meal is looked at first, and is the first all the same.
    let aimed = case.aim(SNACKS);
    assert_eq!(aimed.says(Rule::TrimSugar), ["breakfast: honey 30 -> honey 15"]);
}

#[test]
fn juice_makes_room_for_fruit_where_no_soup_or_stew_is() {
    let sandwich = [("rye-bread", 64), ("orange-juice", 500)];
    let lunch = Case::new()
        .with(DINNER, &[("salmon-canned", 85), ("quinoa-cooked", 185), ("lentils-cooked", 300)])
        .with(LUNCH, &sandwich);
    assert!(lunch.offers(Rule::WholeFruit, "orange"), "a savory meal without a dish");
}

#[test]
fn fruit_comes_only_to_what_is_sweet() {
    let lentils = [("lentils-cooked", 198), ("yogurt-fruit-lowfat", 170)];
    let mut case = Case::new().with(BREAKFAST, &lentils);
    assert!(case.offers(Rule::PlainYogurt, "yogurt-plain-lowfat"), "the yogurt is the sweet side");
    let own = FoodId(FoodId::FIRST_LOCAL);
    let yogurt = catalog::by_slug("yogurt-fruit-lowfat").unwrap();
    let neutral = Food { id: own, taste: Taste::Neutral, ..yogurt.clone() };
    case.plan.days[0].meals[usize::from(BREAKFAST)].entries[1].food = own;
    case.foods = Foods::with_own(vec![neutral]);
    assert_eq!(case.says(Rule::PlainYogurt), [""; 0], "nothing sweet to the lentils");
}

#[test]
fn water_or_tea_for_a_sugary_drink() {
    let case = good_day().with(SNACKS, &[("cola", 372)]);
    let says = case.says(Rule::Water);
    assert!(says.contains(&"snacks: cola 372 -> water 372".into()), "{says:#?}");
    assert!(says.contains(&"snacks: cola 372 -> tea-green 372".into()), "{says:#?}");
    assert_eq!(good_day().with(SNACKS, &[("diet-cola", 372)]).says(Rule::Water), [""; 0]);
}

#[test]
fn half_of_the_largest_source_above_a_tenth() {
    // Cola: 9.94 g in 100 g. 50 g are a tenth of 2000 kcal.
    let above = good_day().with(SNACKS, &[("cola", 504), ("honey", 0)]);
    assert_eq!(above.says(Rule::HalveSugar), ["snacks: cola 504 -> cola 252"]);
    let below = good_day().with(SNACKS, &[("cola", 503)]);
    assert_eq!(below.says(Rule::HalveSugar), [""; 0]);
    let odd = good_day().with(SNACKS, &[("cola", 505), ("honey", 30)]);
    assert_eq!(odd.says(Rule::HalveSugar), ["snacks: cola 505 -> cola 253"], "the largest alone");
}

#[test]
fn half_of_the_honey_between_a_twentieth_and_a_tenth() {
    // Honey: 82.12 g in 100 g. 25 g to 50 g are between.
    let between = good_day().with(BREAKFAST, &[("honey", 60), ("sugar-white", 0)]);
    assert_eq!(between.says(Rule::TrimSugar), ["breakfast: honey 60 -> honey 30"]);
    assert_eq!(good_day().with(BREAKFAST, &[("honey", 30)]).says(Rule::TrimSugar), [""; 0]);
    assert_eq!(good_day().with(BREAKFAST, &[("honey", 61)]).says(Rule::TrimSugar), [""; 0]);
    assert!(!good_day().with(BREAKFAST, &[("honey", 61)]).says(Rule::HalveSugar).is_empty());
    let cola = good_day().with(BREAKFAST, &[("cola", 500)]);
    assert_eq!(cola.says(Rule::TrimSugar), [""; 0], "honey, syrup or sugar only");
}

#[test]
fn a_meal_is_held_against_a_third() {
    let meal = Case::new()
        .with(DINNER, &[("lentils-cooked", 300), ("broccoli-cooked", 150), ("cola", 168)])
        .scope(Scope::Meal);
    assert_eq!(meal.says(Rule::HalveSugar), ["dinner: cola 168 -> cola 84"]);
    let below = Case::new()
        .with(DINNER, &[("lentils-cooked", 300), ("broccoli-cooked", 150), ("cola", 167)])
        .scope(Scope::Meal);
    assert_eq!(below.says(Rule::HalveSugar), [""; 0]);
}

#[test]
fn a_week_looks_at_each_of_its_days() {
    let mut case = good_day().scope(Scope::Week);
    for day in 1..7 {
        case.plan.days[day] = case.plan.days[0].clone();
    }
    let spread = (0..7).fold(case.clone(), |case, day| case.on(day, SNACKS, &[("cola", 400)]));
    assert_eq!(spread.says(Rule::HalveSugar), [""; 0], "no day is above");
    let one = case.on(4, SNACKS, &[("cola", 3000)]);
    assert_eq!(one.says(Rule::HalveSugar), ["day 4 snacks: cola 3000 -> cola 1500"]);
}
