//! The fixed cases, explained: from the amounts and ranges of an explanation alone its
//! points follow, to the tenth.

use biomeal_core::catalog;
use biomeal_core::explain::Explanation;
use biomeal_core::foods::Foods;
use biomeal_core::plan::{Entry, MealAt, Plan};
use biomeal_core::score::{Part, Reference, Scope};
use serde_json::Value;

const CASES: &str = include_str!("../golden/score_cases.json");

fn entries(items: &Value) -> Vec<Entry> {
    let entry = |item: &Value| Entry {
        food: catalog::by_slug(item["food"].as_str().unwrap()).unwrap().id,
        grams: item["grams"].as_u64().unwrap() as u16,
        heated: item["heated"].as_bool().unwrap_or(false),
    };
    items.as_array().unwrap().iter().map(entry).collect()
}

fn explained(case: &Value) -> Explanation {
    let mut plan = Plan::default();
    let scope = match case["scope"].as_str().unwrap() {
        "meal" => Scope::Meal,
        "day" => Scope::Day,
        _ => Scope::Week,
    };
    if scope == Scope::Week {
        for (day, items) in plan.days.iter_mut().zip(case["items"].as_array().unwrap()) {
            day.meals[1].entries = entries(items);
        }
    } else {
        plan.days[0].meals[1].entries = entries(&case["items"]);
    }
    let reference = case["reference_kcal"].as_u64().unwrap_or(2000);
    let reference = Reference::new(reference as u16).unwrap();
    let at = MealAt { day: 0, meal: 1 };
    Explanation::of(&plan, &Foods::default(), reference, scope, at)
}

/// Points in tenths from the amounts shown, as score.md says it.
fn points(explanation: &Explanation, part: Part, earned: u128) -> i64 {
    let sum = explanation.part(part);
    let (from, full) = (u128::from(sum.from.value()), u128::from(sum.full.value()));
    let reached = u128::from(sum.amount.value()).saturating_sub(from).min(full - from);
    let most = u128::from(part.max());
    let points = if part.earns() {
        (most * 10 * reached * 2 + (full - from)) / (full - from) / 2
    } else {
        earned * most * reached / (full - from) / 100
    };
    points as i64
}

#[test]
fn the_points_of_meals_and_days_follow_from_what_is_shown() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    let mut checked = 0;
    for case in file["examples"].as_array().unwrap() {
        let expected = &case["expected"];
        let explanation = explained(case);
        let total = expected["total_tenths"].as_u64();
        assert_eq!(explanation.score.total().map(u64::from), total, "{}", case["name"]);
        if total.is_none() {
            assert!(Part::ALL.iter().all(|part| explanation.part(*part).points.is_none()));
            continue;
        }
        checked += 1;
        let earned = u128::from(explanation.score.number.unwrap().earned());
        for part in Part::ALL {
            let expected = expected["component_tenths"][part.id()].as_i64().unwrap();
            assert_eq!(explanation.part(part).points.map(i64::from), Some(expected));
            if explanation.scope != Scope::Week || part == Part::Plants {
                let sign = if part.earns() { 1 } else { -1 };
                let shown = sign * points(&explanation, part, earned);
                assert_eq!(shown, expected, "{} {part:?}", case["name"]);
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

#[test]
fn the_ways_of_a_week_are_the_means_of_its_days_by_their_weights() {
    let file: Value = serde_json::from_str(CASES).unwrap();
    let mut checked = 0;
    for case in file["examples"].as_array().unwrap() {
        let explanation = explained(case);
        let days = &explanation.days;
        assert_eq!(days.len(), if explanation.scope == Scope::Week { 7 } else { 0 });
        let weights: f64 = days.iter().map(|day| f64::from(day.weight)).sum();
        if weights < 1.0 {
            continue;
        }
        checked += 1;
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Plants) {
            let of = |day: &biomeal_core::explain::DayShare| {
                f64::from(day.weight) * f64::from(day.way(part).permille)
            };
            let mean = days.iter().map(of).sum::<f64>() / weights;
            let way = f64::from(explanation.part(part).way.permille);
            // What is shown of days is rounded to thousandths.
            assert!((mean - way).abs() <= 7.0, "{} {part:?}: {mean} {way}", case["name"]);
            let amounts: u64 = days.iter().map(|day| day.amount(part).value()).sum();
            assert_eq!(amounts, explanation.part(part).amount.value());
        }
    }
    assert!(checked > 30, "{checked}");
}
