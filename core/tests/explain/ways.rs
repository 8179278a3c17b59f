//! How far along its way a part is, in the units it is told in.

use biomeal_core::catalog;
use biomeal_core::explain::{Explanation, Quantity, Way};
use biomeal_core::foods::Foods;
use biomeal_core::inputs::{Amount, ScoreInputs};
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::{Fill, Part, Reference, Scope};

const FOODS: [(&str, u16); 7] = [
    ("lentils-cooked", 198),
    ("salmon-farmed-cooked", 85),
    ("honey", 42),
    ("onion-raw", 60),
    ("butter-salted", 28),
    ("wine-red", 147),
    ("kefir-plain", 122),
];

/// The same lunch on the first days of a week.
fn lunches(days: usize) -> Plan {
    let mut plan = Plan::default();
    for day in plan.days.iter_mut().take(days) {
        for (slug, grams) in FOODS {
            let food = catalog::by_slug(slug).unwrap_or_else(|| panic!("no food {slug}"));
            day.meals[1].entries.push(Entry { food: food.id, grams, heated: false });
        }
    }
    plan
}

fn explained(plan: &Plan, scope: Scope) -> Explanation {
    let at = MealAt { day: 0, meal: 1 };
    Explanation::of(plan, &Foods::default(), Reference::default(), scope, at)
}

/// In tenths of what a part is told in, by its finest unit.
fn tenths(amount: Quantity) -> u64 {
    (20 * amount.value() + amount.one()) / (2 * amount.one())
}

#[test]
fn a_way_is_the_same_in_thousandths_and_in_points() {
    let explanation = explained(&lunches(1), Scope::Day);
    let mut underway = 0;
    for part in Part::ALL {
        let Way { permille, tenths } = explanation.part(part).way;
        let most = u32::from(part.max());
        // Tenths of points times 100 beside thousandths times points: each rounded once.
        let (told, exact) = (u32::from(tenths) * 100, u32::from(permille) * most);
        assert!(told.abs_diff(exact) <= 50 + most, "{part:?}: {tenths} and {permille}");
        underway += u32::from(permille > 50 && permille < 950);
    }
    assert!(underway >= 4, "too little to tell from");
}

#[test]
fn what_is_taken_back_empties_the_bar() {
    let way = Way { permille: 700, tenths: 0 };
    assert_eq!(way.fill(Part::Fiber), Fill::Good);
    assert_eq!(way.fill(Part::Meat), Fill::Some);
    assert_eq!(Way { permille: 0, tenths: 0 }.fill(Part::Alcohol), Fill::Full);
}

#[test]
fn amounts_are_told_in_what_they_count() {
    for scope in [Scope::Meal, Scope::Day, Scope::Week] {
        let explanation = explained(&lunches(1), scope);
        for part in Part::ALL {
            let sum = explanation.part(part);
            for amount in [sum.amount, sum.from, sum.full, sum.missing] {
                assert_eq!(tenths(amount), amount.tenths(), "{part:?} {scope:?}");
            }
        }
        // In hundredths of a milligram, as anyone would add them up: nothing here is meat
        // or ultra-processed.
        let sum = |of: fn(&ScoreInputs) -> Amount| -> u64 {
            let each = FOODS.iter().map(|(slug, grams)| {
                let inputs = &catalog::by_slug(slug).unwrap().inputs;
                u64::from(of(inputs).get().unwrap()) * u64::from(*grams)
            });
            each.sum()
        };
        for (part, hundredths) in [
            (Part::LeanProtein, sum(|inputs| inputs.protein)),
            (Part::FreeSugars, sum(|inputs| inputs.free_sugars)),
            (Part::SaturatedFat, sum(|inputs| inputs.saturated_fat)),
        ] {
            let told = explanation.part(part).amount.thousandths();
            assert_eq!(told, (hundredths + 50) / 100, "{part:?} {scope:?}");
        }
    }
}

#[test]
fn a_week_says_what_is_missing_of_its_plants_alone() {
    let week = explained(&lunches(2), Scope::Week);
    assert!(!week.part(Part::Plants).missing.is_zero());
    for part in Part::ALL {
        assert!(part == Part::Plants || week.part(part).missing.is_zero(), "{part:?}");
    }
    let day = explained(&lunches(1), Scope::Day);
    assert!(!day.part(Part::Fiber).missing.is_zero());
}
