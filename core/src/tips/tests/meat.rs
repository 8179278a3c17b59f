use super::*;

fn good_day() -> Case {
    Case::new().with(
        LUNCH,
        &[
            ("lentils-cooked", 300),
            ("broccoli-cooked", 150),
            ("carrot-raw", 100),
            ("quinoa-cooked", 185),
        ],
    )
}

#[test]
fn oil_for_butter_above_a_tenth_of_energy() {
    // Butter: 51.368 g in 100 g. 22.22 g are a tenth of 2000 kcal.
    let other = 22.22 - (0.053 * 3.0 + 0.079 * 1.5 + 0.037 + 0.231 * 1.85);
    let grams = (other / 0.51368_f64) as u16;
    let below = good_day().with(DINNER, &[("butter-salted", grams)]);
    assert_eq!(below.says(Rule::OilForButter), [""; 0]);
    let above = good_day().with(DINNER, &[("butter-salted", grams + 1)]);
    let says = above.says(Rule::OilForButter);
    assert_eq!(says.len(), 2, "{says:#?}");
    assert!(above.offers(Rule::OilForButter, "olive-oil"));
    assert!(above.offers(Rule::OilForButter, "canola-oil"));
    let coconut = good_day().with(DINNER, &[("coconut-oil", 40)]);
    assert!(coconut.offers(Rule::OilForButter, "olive-oil"));
    let margarine = good_day().with(DINNER, &[("palm-oil", 80)]);
    assert_eq!(margarine.says(Rule::OilForButter), [""; 0]);
}

#[test]
fn a_leaner_one_or_half_of_the_largest() {
    // 15.1 g of saturated fat, and 19.6 g.
    let case = good_day().with(DINNER, &[("cheddar", 80), ("beef-mince-20-fat-cooked", 300)]);
    let says = case.says(Rule::Leaner);
    assert!(says.iter().all(|said| said.starts_with("dinner: beef-mince")), "{says:#?}");
    assert!(case.offers(Rule::Leaner, "turkey-mince-cooked"));
    let cheese = good_day().with(DINNER, &[("mozzarella", 200)]);
    let says = cheese.says(Rule::Leaner);
    assert!(says.contains(&"dinner: mozzarella 200 -> mozzarella 100".into()), "{says:#?}");
    assert!(says.contains(&"dinner: mozzarella 200 -> cottage-cheese 200".into()), "{says:#?}");
    let little = good_day().with(DINNER, &[("cheddar", 80)]);
    assert_eq!(little.says(Rule::Leaner), [""; 0]);
    let butter = good_day().with(DINNER, &[("butter-salted", 90)]);
    assert_eq!(butter.says(Rule::Leaner), [""; 0]);
}

#[test]
fn eggs_and_mushrooms_for_bacon_at_breakfast() {
    let case = good_day().with(BREAKFAST, &[("bacon-cooked", 35), ("rye-bread", 32)]);
    let says = case.says(Rule::InsteadOfCured);
    assert!(says.contains(&"breakfast: bacon-cooked 35 -> egg-poached 35".into()), "{says:#?}");
    assert!(!case.offers(Rule::InsteadOfCured, "sardines-canned"));
    assert!(!case.offers(Rule::InsteadOfCured, "lentils-cooked"));
}

#[test]
fn something_else_on_the_bread_than_cold_cuts() {
    let case = good_day().with(DINNER, &[("salami-dry", 54), ("rye-bread", 64)]);
    assert!(case.offers(Rule::InsteadOfCured, "tuna-canned-in-water"));
    assert!(!case.offers(Rule::InsteadOfCured, "lentils-cooked"));
    let hot = good_day().with(DINNER, &[("bratwurst", 85), ("potato-boiled", 136)]);
    assert!(hot.offers(Rule::InsteadOfCured, "chicken-breast"));
    assert!(hot.offers(Rule::InsteadOfCured, "lentils-cooked"));
    let beef = good_day().with(DINNER, &[("beef-sirloin-lean", 120)]);
    assert_eq!(beef.says(Rule::InsteadOfCured), [""; 0]);
}

#[test]
fn less_red_meat_above_half_a_kilogram_in_the_week() {
    let week = |last: u16| {
        (1..5)
            .fold(good_day(), |case, day| case.on(day, DINNER, &[("pork-tenderloin", 100)]))
            .with(DINNER, &[("pork-tenderloin", last)])
    };
    assert_eq!(week(100).says(Rule::LessRedMeat), [""; 0]);
    let above = week(101).says(Rule::LessRedMeat);
    assert!(above.contains(&"dinner: pork-tenderloin 101 -> cod-cooked 101".into()), "{above:#?}");
    assert!(above.contains(&"dinner: pork-tenderloin 101 -> chicken-breast 101".into()));
    let dishes = week(50).on(6, DINNER, &[("taco-meat", 204)]);
    assert!(!dishes.says(Rule::LessRedMeat).is_empty(), "a quarter of the tacos is beef");
}

#[test]
fn lean_protein_where_no_other_main_is() {
    let case = Case::new().with(DINNER, &[("rice-white-cooked", 158), ("broccoli-cooked", 156)]);
    for slug in ["cod-cooked", "chicken-breast", "tofu-firm", "lentils-cooked", "egg-boiled"] {
        assert!(case.offers(Rule::LeanProtein, slug), "{slug}");
    }
    let steak = case.clone().with(DINNER, &[("beef-sirloin-lean", 85)]);
    assert!(!steak.offers(Rule::LeanProtein, "cod-cooked"));
    assert!(!steak.offers(Rule::LeanProtein, "egg-boiled"));
    let breakfast =
        Case::new().with(BREAKFAST, &[("tomato-raw", 123), ("rye-bread", 64)]).aim(BREAKFAST);
    assert!(breakfast.offers(Rule::LeanProtein, "egg-boiled"));
    assert!(!breakfast.offers(Rule::LeanProtein, "cod-cooked"));
    let full = case.with(LUNCH, &[("chicken-breast", 200)]);
    assert_eq!(full.says(Rule::LeanProtein), [""; 0]);
}

#[test]
fn a_drink_without_alcohol() {
    let case = good_day().with(DINNER, &[("wine-red", 300)]);
    let says = case.says(Rule::AlcoholFree);
    assert!(says.contains(&"dinner: wine-red 300 -> tea-herbal 300".into()), "{says:#?}");
    assert!(says.contains(&"dinner: wine-red 300 -> water 300".into()), "{says:#?}");
    assert!(!says.iter().any(|said| said.contains("coffee")), "no coffee with dinner");
    let spirits = good_day().with(DINNER, &[("spirits", 42)]);
    assert!(spirits.offers(Rule::AlcoholFree, "coffee-black"));
    assert_eq!(good_day().says(Rule::AlcoholFree), [""; 0]);
}
