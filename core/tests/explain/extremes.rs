//! Bad input: nothing panics, overflows or leaves the bounds.

use biomeal_core::catalog;
use biomeal_core::explain::{self, Explanation};
use biomeal_core::food::{Food, FoodId};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};
use biomeal_core::plan::{DAYS, Day, Entry, MAX_ENTRIES, MAX_GRAMS, MAX_MEALS, Meal, MealAt};
use biomeal_core::plan::{MealKind, Plan};
use biomeal_core::score::{Part, Reference};

use crate::SCOPES;

/// An own food with this in every field.
fn food(number: u16, amount: Amount, serving: u16) -> Food {
    let share = |class| PlantShare { plant: PlantId(number), class, permille: 1000 };
    let apple = catalog::by_slug("apple").unwrap();
    Food {
        id: FoodId(FoodId::FIRST_LOCAL + number),
        fat: amount,
        inputs: ScoreInputs {
            energy: amount,
            protein: amount,
            saturated_fat: amount,
            fiber: amount,
            free_sugars: amount,
            fructans: amount,
            alcohol: amount,
            sodium: amount,
            nova: Nova::UltraProcessed,
            meat: Meat::Processed(1000),
            plants: vec![share(PlantClass::Spice), share(PlantClass::NutSeed)].into(),
            live: Live::High(serving),
        },
        ..apple.clone()
    }
}

/// A week as full as one can be, of one entry.
fn full(entry: Entry) -> Plan {
    let meal = Meal { entries: vec![entry; MAX_ENTRIES], ..Meal::empty(MealKind::Lunch) };
    let day = Day { meals: vec![meal; MAX_MEALS] };
    Plan { days: std::array::from_fn::<Day, DAYS, _>(|_| day.clone()), ..Plan::default() }
}

#[test]
fn a_full_week_of_the_heaviest_food_stays_in_its_bounds() {
    let foods = [
        food(0, Amount::known(1_000_000), 1),
        food(1, Amount::known(u32::MAX - 1), 1),
        food(2, Amount::UNKNOWN, MAX_GRAMS),
        food(3, Amount::ZERO, 0),
    ];
    let foods = Foods::with_own(foods.into());
    let at = MealAt { day: 3, meal: 2 };
    for own in foods.own() {
        for grams in [0, 1, MAX_GRAMS] {
            let plan = full(Entry { food: own.id, grams, heated: false });
            for (scope, reference) in
                SCOPES.into_iter().zip([Reference::MIN, Reference::default(), Reference::MAX])
            {
                let explanation = Explanation::of(&plan, &foods, reference, scope, at);
                let total = explanation.score.total();
                assert!(total.is_none_or(|total| total <= 1000));
                for part in Part::ALL {
                    let sum = explanation.part(part);
                    assert!(sum.way.permille <= 1000);
                    assert!(sum.amount.thousandths() < u64::MAX / 1000);
                }
                for entry in &explanation.entries {
                    // All entries are alike: one less is still too much of everything.
                    let change = if grams == MAX_GRAMS { total.map(|_| 0) } else { entry.change };
                    assert_eq!(entry.change, change);
                }
                let fat = explanation.facts.fat_permille;
                assert!(fat.is_none_or(|fat| fat <= 1000));
            }
        }
    }
}

#[test]
fn places_that_are_not_there_are_empty() {
    let foods = Foods::default();
    let plan = Plan::default();
    for scope in SCOPES {
        for at in [MealAt { day: 7, meal: 0 }, MealAt { day: 0, meal: 200 }] {
            let explanation = Explanation::of(&plan, &foods, Reference::default(), scope, at);
            assert!(explanation.entries.is_empty());
            assert_eq!(explanation.score.number, None);
            let entry = explain::entry(&plan, &foods, Reference::default(), scope, at.entry(0));
            assert_eq!(entry, None);
        }
    }
}
