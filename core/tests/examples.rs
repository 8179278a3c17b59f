//! The example weeks: complete, true to their name, and worth starting from.

use biomeal_core::catalog;
use biomeal_core::examples::{self, Example, ExampleId};
use biomeal_core::food::{DietFit, Food};
use biomeal_core::foods::Foods;
use biomeal_core::plan::Plan;
use biomeal_core::score::{self, Amounts, Reference, Status};

fn days(plan: &Plan) -> [Amounts; 7] {
    let foods = Foods::default();
    plan.days.each_ref().map(|day| Amounts::of(day.entries(), &foods))
}

fn foods(example: &Example) -> Vec<&'static Food> {
    let plan = example.plan();
    plan.entries().map(|entry| catalog::by_id(entry.food).expect("in the catalog")).collect()
}

fn diet_of(example: &Example) -> DietFit {
    match example.id {
        ExampleId::PlantForward => DietFit::Vegan,
        ExampleId::Mediterranean | ExampleId::BusyWeekdays => DietFit::Neither,
    }
}

#[test]
fn every_week_is_complete_and_scores_at_least_75() {
    for example in examples::all() {
        let plan = example.plan();
        plan.check().expect("within the limits");
        let week = score::week(&days(&plan), Reference::default());
        assert_eq!(week.status, Status::Complete, "{:?}", example.id);
        assert!(week.total().expect("a number") >= 750, "{:?}: {:?}", example.id, week.number);
    }
}

#[test]
fn every_week_keeps_to_its_diet() {
    for example in examples::all() {
        if diet_of(example) == DietFit::Vegan {
            for food in foods(example) {
                assert_eq!(food.diet, DietFit::Vegan, "{}", food.slug);
            }
        }
    }
}

#[test]
fn no_mediterranean_meal_holds_red_or_processed_meat() {
    for example in examples::all().iter().filter(|example| example.id == ExampleId::Mediterranean) {
        for food in foods(example) {
            assert_eq!(food.inputs.meat, biomeal_core::inputs::Meat::None, "{}", food.slug);
        }
    }
}
