//! How long links may be, in characters of the payload.

use biomeal_core::foods::Foods;
use biomeal_core::link::{self, Include, Shared};
use biomeal_core::plan::Plan;

use crate::given::{Numbers, meals, ordinary, week};

/// Weeks that each length is measured on.
const WEEKS: u64 = 200;

fn length(plan: &Plan) -> usize {
    let shared = Shared::plan(plan, &Foods::default(), Include::ALL);
    link::encode(&shared).expect("within the limits").len()
}

fn longest(plan: impl Fn(&mut Numbers) -> Plan) -> usize {
    (0..WEEKS).map(|seed| length(&plan(&mut Numbers(seed)))).max().unwrap_or_default()
}

#[test]
fn five_foods_a_meal_fit_330_characters() {
    let longest = longest(|numbers| week(numbers, 5));
    assert!(longest <= 330, "{longest}");
}

#[test]
fn eight_foods_a_meal_fit_530_characters() {
    let longest = longest(|numbers| week(numbers, 8));
    assert!(longest <= 530, "{longest}");
}

/// 274 characters is what 140 even choices of one of 578 foods and one of six
/// amounts are worth, however they are written.
#[test]
fn random_weeks_take_at_most_a_quarter_more_than_they_are_worth() {
    let choices = f64::from(578 * 6).log2() * 140.0;
    assert_eq!((choices / 6.0).floor(), 274.0);
    let total: usize = (0..WEEKS).map(|seed| length(&week(&mut Numbers(seed), 5))).sum();
    let mean = total as f64 / WEEKS as f64;
    assert!(mean <= choices / 6.0 * 1.25, "{mean}");
}

#[test]
fn ordinary_weeks_fit_260_characters() {
    let longest = longest(ordinary);
    assert!(longest <= 260, "{longest}");
}

#[test]
fn days_that_repeat_cost_next_to_nothing() {
    let days = |plan: &mut Plan, different: usize| {
        for at in different..7 {
            plan.days[at] = plan.days[at % different].clone();
        }
    };
    for different in 1..=4 {
        let longest = longest(|numbers| {
            let mut plan = week(numbers, 5);
            days(&mut plan, different);
            plan
        });
        let alone = longest_of_first_days(different);
        assert!(longest <= alone + 12, "{different} days: {longest} against {alone}");
    }
}

fn longest_of_first_days(count: usize) -> usize {
    longest(|numbers| {
        let mut plan = week(numbers, 5);
        plan.days[count..].iter_mut().for_each(|day| *day = Default::default());
        plan
    })
}

#[test]
fn an_empty_plan_is_nearly_nothing() {
    assert!(length(&Plan::default()) <= 16);
}

#[test]
fn any_usual_rounding_of_portions_is_as_short() {
    let rounded = |round: fn(f64) -> f64| {
        longest(|numbers| {
            let mut plan = week(numbers, 5);
            for entry in meals(&mut plan).flat_map(|meal| &mut meal.entries) {
                let food = biomeal_core::catalog::by_id(entry.food).expect("of the catalog");
                let halves = 1 + numbers.below(6);
                let grams = f64::from(food.portion.centigrams) / 200.0 * halves as f64;
                entry.grams = round(grams) as u16;
            }
            plan
        })
    };
    for round in [f64::floor, f64::ceil, f64::round, f64::round_ties_even] {
        assert!(rounded(round) <= 330, "{}", rounded(round));
    }
}
