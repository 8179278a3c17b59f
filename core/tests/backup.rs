//! Plans as files: they come back, and whatever is wrong in one is named by line.

mod given;

use biomeal_core::backup::{plan_from_json, plan_to_json};
use biomeal_core::catalog;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{Amount, Live, Meat, Nova};
use biomeal_core::plan::{Entry, MealKind, Plan};
use proptest::prelude::*;

use given::any;

const GOLDEN: &str = include_str!("golden/plan-v1.json");

fn read(text: &str) -> (Plan, Vec<Food>) {
    plan_from_json(text, &Foods::default()).expect("a plan")
}

fn problem(text: &str) -> String {
    plan_from_json(text, &Foods::default()).expect_err("a wrong file").to_string()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn plans_come_back_with_the_own_foods_they_use(plan in any::plan(), own in any::own_foods()) {
        let foods = Foods::with_own(own);
        let text = plan_to_json(&plan, &foods);
        let (back, came) = plan_from_json(&text, &Foods::default()).expect("what was written");
        prop_assert_eq!((&back.name, &back.note), (&plan.name, &plan.note));
        for (day, old) in back.days.iter().zip(&plan.days) {
            prop_assert_eq!(day.meals.len(), old.meals.len());
            for (meal, old) in day.meals.iter().zip(&old.meals) {
                prop_assert_eq!((meal.kind, &meal.name, &meal.note), (old.kind, &old.name, &old.note));
                prop_assert_eq!(meal.entries.len(), old.entries.len());
            }
        }
        let here = Foods::with_own(came);
        for (entry, old) in back.entries().zip(plan.entries()) {
            prop_assert_eq!((entry.grams, entry.heated), (old.grams, old.heated));
            if old.food.is_local() {
                let anywhere = |food: &Food| Food { id: FoodId(0), ..food.clone() };
                let known = foods.get(old.food).map(anywhere);
                prop_assert_eq!(here.get(entry.food).map(anywhere), known);
            } else {
                prop_assert_eq!(entry.food, old.food);
            }
        }
        prop_assert_eq!(plan_to_json(&back, &here).lines().count(), text.lines().count());
    }

    #[test]
    fn any_text_ends_in_a_plan_or_a_named_problem(text in ".{0,100}", at in 0..2000_usize) {
        let _ = plan_from_json(&text, &Foods::default());
        let mut broken = GOLDEN.to_owned();
        let at = at % broken.len();
        let at = (0..=at).rev().find(|at| broken.is_char_boundary(*at)).unwrap_or_default();
        broken.replace_range(at.., &text);
        if let Err(error) = plan_from_json(&broken, &Foods::default()) {
            prop_assert!(error.line <= broken.matches('\n').count() + 1);
        }
    }
}

#[test]
fn files_of_version_1_are_read_for_ever() {
    let (plan, own) = read(GOLDEN);
    assert_eq!((&*plan.name, &*plan.note), ("Slow-simmer week", "Soak the beans.\nTwice."));
    let monday = &plan.days[0].meals[0];
    assert_eq!((monday.kind, &*monday.name), (MealKind::Breakfast, "Early breakfast"));
    let oats = catalog::by_slug("oats-rolled-dry").expect("of the catalog").id;
    let granola = FoodId(FoodId::FIRST_LOCAL);
    let entry = |food, grams, heated| Entry { food, grams, heated };
    assert_eq!(
        monday.entries,
        [entry(oats, 60, false), entry(granola, 45, true), entry(FoodId(612), 100, false)],
    );
    assert_eq!(plan.days[1].meals.len(), 0);
    assert_eq!(plan.days[2..], std::array::from_fn::<_, 5, _>(|_| Default::default()));

    let [granola] = &own[..] else { panic!("one own food") };
    assert_eq!((&*granola.slug, &*granola.name), ("house-granola", "Granola of the house"));
    assert_eq!((granola.portion.quarters, granola.portion.centigrams), (6, 6750));
    let inputs = &granola.inputs;
    assert_eq!(inputs.energy, Amount::known(412_500));
    assert_eq!(inputs.fiber, Amount::known(8_125));
    assert_eq!(inputs.sodium, Amount::known(120));
    assert_eq!(inputs.fructans, Amount::UNKNOWN);
    assert_eq!(
        (inputs.nova, inputs.meat, inputs.live),
        (Nova::Processed, Meat::None, Live::High(150))
    );
    assert_eq!(inputs.plants.len(), 2);
}

#[test]
fn a_file_is_written_as_it_is_read() {
    let (plan, own) = read(GOLDEN);
    assert_eq!(plan_to_json(&plan, &Foods::with_own(own)), GOLDEN);
}

#[test]
fn little_is_enough() {
    let (plan, own) = read(r#"{"days":[{"meals":[]},{"meals":[{"kind":"dinner","entries":[]}]}]}"#);
    assert_eq!((plan.days[0].meals.len(), plan.days[1].meals.len()), (0, 1));
    assert_eq!(plan.days[1].meals[0].kind, MealKind::Dinner);
    assert_eq!(plan.days[2], Default::default());
    assert!(own.is_empty());

    let (_, own) = read(
        r#"{"days":[],"own_foods":[{"slug":"x","name":"X","portion":{"unit":"cup","grams":40.5}}]}"#,
    );
    assert_eq!(own[0].portion.centigrams, 4050);
    assert_eq!((&*own[0].portion.unit_plural, own[0].portion.quarters), ("cup", 4));
}

#[test]
fn a_byte_order_mark_is_passed_over() {
    let marked = |text: &str| plan_from_json(&format!("\u{feff}{text}"), &Foods::default());
    assert_eq!(marked(GOLDEN), Ok(read(GOLDEN)));
    assert_eq!(marked(" {}").expect_err("no days").to_string(), problem(" {}"));
}

#[test]
fn own_foods_of_the_device_are_found_by_their_slugs() {
    let foods = Foods::with_own(read(GOLDEN).1);
    let text = |slug: &str| {
        format!(
            r#"{{"days":[{{"meals":[{{"kind":"lunch","entries":[
            {{"food":"{slug}","grams":1}},{{"food_id":40000,"grams":2}},{{"food":"{slug}","grams":3}}
        ]}}]}}]}}"#
        )
    };
    let (plan, own) = plan_from_json(&text("house-granola"), &foods).expect("a plan");
    assert_eq!(own, foods.own());
    let numbers: Vec<_> = plan.entries().map(|entry| entry.food.0).collect();
    assert_eq!(numbers, [0x8000, 0x8001, 0x8000], "an unknown own food keeps apart");
}

/// The golden file with one line changed.
fn with(from: &str, to: &str) -> String {
    assert_eq!(GOLDEN.matches(from).count(), 1, "{from}");
    GOLDEN.replace(from, to)
}

#[test]
fn what_is_wrong_is_named_by_line_and_path() {
    let oats = r#"{ "food": "oats-rolled-dry", "grams": 60 }"#;
    let entry = |text: &str| problem(&with(oats, text));
    assert_eq!(
        entry(r#"{ "food": "oats-rolled-dry", "grams": 6000 }"#),
        "line 14, column 51: days[0].meals[0].entries[0].grams: 6000 is more than 5000",
    );
    assert_eq!(
        entry(r#"{ "food": "rolled-oat", "grams": 60 }"#),
        "line 14, column 23: days[0].meals[0].entries[0].food: there is no food \"rolled-oat\"",
    );
    assert_eq!(
        entry(r#"{ "food": "oats-rolled-dry", "grams": 60.5 }"#),
        "line 14, column 51: days[0].meals[0].entries[0].grams: 60.5 is not a whole number",
    );
    assert_eq!(
        entry(r#"{ "food": "oats-rolled-dry" }"#),
        "line 14, column 13: days[0].meals[0].entries[0]: grams is missing",
    );
    assert_eq!(
        entry(r#"{ "food": "oats-rolled-dry", "grams": 60, "heatd": true }"#),
        "line 14, column 64: days[0].meals[0].entries[0].heatd: is no field here; \
         there are food, food_id, grams, heated",
    );
    assert_eq!(
        entry(r#"{ "food": "oats-rolled-dry", "grams": 60, "heated": "yes" }"#),
        "line 14, column 65: days[0].meals[0].entries[0].heated: should be true or false",
    );
    assert_eq!(
        entry("60"),
        "line 14, column 13: days[0].meals[0].entries[0]: should be fields in { }"
    );
    assert_eq!(
        entry("{"),
        "line 14, column 14: there should be the name of a field in quotes here"
    );
}

#[test]
fn limits_and_words_are_held() {
    let ends = |text: String, end: &str| {
        let problem = problem(&text);
        assert!(problem.ends_with(end), "{problem}");
    };
    ends(with("\"biomeal-plan\"", "\"biomeal\""), "format: is not \"biomeal-plan\"");
    ends(with("\"version\": 1", "\"version\": 2"), "this version of Biomeal reads version 1");
    ends(
        with("Slow-simmer week", &"n".repeat(81)),
        "name: has 81 characters, at most 80 are allowed",
    );
    ends(with("\"tuesday\"", "\"monday\""), "days[1]: there are two days monday");
    ends(with("\"tuesday\"", "\"tues\""), "sunday");
    ends(
        GOLDEN.replacen("\"breakfast\"", "\"brunch\"", 1),
        "\"brunch\" is none of breakfast, lunch, dinner, snacks",
    );
    ends(with("\"quantity\": 1.5", "\"quantity\": 1.3"), "quantity: is not a number of quarters");
    ends(
        with("\"protein_g\": 9.875", "\"protein_g\": 100.001"),
        "protein_g: 100.001 is more than 100",
    );
    ends(
        with("\"protein_g\": 9.875", "\"protein_g\": -1"),
        "-1 is not a number with at most 3 decimals",
    );
    ends(
        with("\"protein_g\": 9.875", "\"protein_g\": 1e1"),
        "1e1 is not a number with at most 3 decimals",
    );
    ends(with("\"slug\": \"house-granola\"", "\"slug\": \"House granola\""), "joined by \"-\"");
    ends(with("\"oat\"", "\"oats\""), "plants[0].plant: there is no plant \"oats\"");
    ends(with("\"nova\": 3", "\"nova\": 0"), "nova: is not 1, 2, 3 or 4");
    ends(with("\"gluten\"", "\"glutes\""), "molluscs");
    ends(
        with("\"live_serving_g\": 150", "\"live_serving_g\": 150, \"half_live_serving_g\": 1"),
        "has both live_serving_g and half_live_serving_g",
    );

    let many = |count: usize, item: &str| vec![item; count].join(",");
    let meals = |text: &str| format!(r#"{{"days":[{{"meals":[{text}]}}]}}"#);
    ends(meals(&many(9, "{}")), "days[0].meals: has 9 items, at most 8 are allowed");
    let meal = |entries: &str| meals(&format!(r#"{{"kind":"lunch","entries":[{entries}]}}"#));
    ends(meal(&many(41, "{}")), "entries: has 41 items, at most 40 are allowed");
    ends(format!(r#"{{"days":[{}]}}"#, many(8, "{}")), "days: has 8 items, at most 7 are allowed");
    ends("{}".to_owned(), "days is missing");
    ends("[]".to_owned(), "should be fields in { }");
}
