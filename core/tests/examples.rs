//! The example weeks: complete, true to their name, and worth starting from.

use biomeal_core::catalog;
use biomeal_core::examples::{ExampleId, days_against};
use biomeal_core::food::{Allergen, Allergens, DietFit, Food};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::Meat;
use biomeal_core::plan::{MealKind, Plan};
use biomeal_core::score::{self, Amounts, Reference, Status};
use biomeal_core::search::Diet;
use biomeal_core::settings::Settings;

fn days(plan: &Plan) -> [Amounts; 7] {
    let foods = Foods::default();
    plan.days.each_ref().map(|day| Amounts::of(day.entries(), &foods))
}

fn food(id: biomeal_core::food::FoodId) -> &'static Food {
    catalog::by_id(id).expect("in the catalog")
}

fn foods(example: ExampleId) -> Vec<&'static Food> {
    example.plan().entries().map(|entry| food(entry.food)).collect()
}

/// The diet that an example keeps to, and the allergens that its name promises to leave out.
const fn promise(example: ExampleId) -> (DietFit, &'static [Allergen]) {
    match example {
        ExampleId::PlantForward => (DietFit::Vegan, &[Allergen::Milk, Allergen::Egg]),
        ExampleId::IndianVegetarian => (DietFit::Vegetarian, &[Allergen::Egg]),
        ExampleId::JapaneseInspired => (DietFit::Neither, &[Allergen::Milk]),
        ExampleId::GlutenFree => (DietFit::Neither, &[Allergen::Gluten]),
        ExampleId::Mediterranean
        | ExampleId::BusyWeekdays
        | ExampleId::MexicanInspired
        | ExampleId::Nordic
        | ExampleId::OnABudget => (DietFit::Neither, &[]),
    }
}

#[test]
fn every_week_is_complete_and_scores_at_least_75() {
    for example in ExampleId::ALL {
        let plan = example.plan();
        plan.check().expect("within the limits");
        let week = score::week(&days(&plan), Reference::default());
        assert_eq!(week.status, Status::Complete, "{example:?}");
        assert!(week.total().expect("a number") >= 750, "{example:?}: {:?}", week.number);
    }
}

#[test]
fn every_day_has_its_meals_and_a_day_s_energy() {
    for example in ExampleId::ALL {
        for (day, at) in example.plan().days.iter().zip(0..) {
            for meal in &day.meals {
                let least = if meal.kind == MealKind::Snacks { 1 } else { 3 };
                assert!(meal.entries.len() >= least, "{example:?}, day {at}: {meal:?}");
            }
            let kcal: u64 = day
                .entries()
                .map(|entry| {
                    let energy = food(entry.food).inputs.energy.get().expect("known");
                    u64::from(energy) * u64::from(entry.grams) / 100_000
                })
                .sum();
            assert!((1700..=2300).contains(&kcal), "{example:?}, day {at}: {kcal} kcal");
        }
    }
}

#[test]
fn no_two_main_meals_of_a_week_are_the_same_and_no_meal_names_a_food_twice() {
    for example in ExampleId::ALL {
        let plan = example.plan();
        let mut seen = Vec::new();
        for meal in plan.days.iter().flat_map(|day| &day.meals) {
            let mut named: Vec<_> = meal.entries.iter().map(|entry| entry.food.0).collect();
            named.sort_unstable();
            let count = named.len();
            named.dedup();
            assert_eq!(named.len(), count, "{example:?}: {meal:?}");
            if meal.kind != MealKind::Snacks {
                assert!(!seen.contains(&named), "{example:?}: {meal:?}");
                seen.push(named);
            }
        }
    }
}

#[test]
fn no_amount_is_more_than_a_plate_holds() {
    for example in ExampleId::ALL {
        for entry in example.plan().entries() {
            let portions = 2 * u32::from(entry.grams) / u32::from(food(entry.food).portion.grams());
            assert!(entry.grams <= 980, "{example:?}: {entry:?}");
            assert!(portions <= 8, "{example:?}: {entry:?} is {portions} halves");
        }
    }
}

#[test]
fn every_week_keeps_to_its_diet() {
    for example in ExampleId::ALL {
        let (diet, without) = promise(example);
        for food in foods(example) {
            let fits = match diet {
                DietFit::Vegan => food.diet == DietFit::Vegan,
                DietFit::Vegetarian => food.diet != DietFit::Neither,
                DietFit::Neither => true,
            };
            assert!(fits, "{example:?}: {}", food.slug);
            assert!(
                !food.allergens.intersects(Allergens::of(without)),
                "{example:?}: {}",
                food.slug
            );
        }
    }
}

#[test]
fn the_days_that_do_not_keep_to_the_settings_are_named() {
    let against = |example: ExampleId, settings: &Settings| {
        days_against(settings, &example.plan(), &Foods::default())
    };
    let vegan = Settings { diet: Diet::Vegan, ..Settings::default() };
    let vegetarian = Settings { diet: Diet::Vegetarian, ..Settings::default() };
    let no_egg = Settings { without: Allergens::of(&[Allergen::Egg]), ..Settings::default() };
    for example in ExampleId::ALL {
        assert_eq!(against(example, &Settings::default()), [0; 0], "{example:?}");
        let (diet, without) = promise(example);
        assert_eq!(against(example, &vegan).is_empty(), diet == DietFit::Vegan, "{example:?}");
        assert_eq!(against(example, &vegetarian).is_empty(), diet != DietFit::Neither);
        let promised = Settings { without: Allergens::of(without), ..Settings::default() };
        assert_eq!(against(example, &promised), [0; 0], "{example:?}");
    }
    assert_eq!(against(ExampleId::Mediterranean, &no_egg), [4, 6]);
}

#[test]
fn no_mediterranean_meal_holds_red_or_processed_meat() {
    for food in foods(ExampleId::Mediterranean) {
        assert_eq!(food.inputs.meat, Meat::None, "{}", food.slug);
    }
}
