//! What explanations promise for every plan, own foods and unknown ones included.

use biomeal_core::explain::{self, Explanation, Why};
use biomeal_core::foods::Foods;
use biomeal_core::plan::{MealAt, Plan};
use biomeal_core::score::{Part, Reference, Scope, Status};
use proptest::prelude::*;
use proptest::sample::select;

use crate::given::any;
use crate::{SCOPES, score_of, without};

fn reference() -> impl Strategy<Value = Reference> {
    (12..=40_u16).prop_map(|hundreds| Reference::new(hundreds * 100).unwrap())
}

fn asked() -> impl Strategy<Value = (Plan, Foods, Reference, Scope, MealAt)> {
    let at = (0..7_u8, 0..8_u8).prop_map(|(day, meal)| MealAt { day, meal });
    let foods = any::own_foods().prop_map(Foods::with_own);
    (any::plan(), foods, reference(), select(SCOPES.to_vec()), at)
}

fn many(cases: u32) -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(many(300))]

    #[test]
    fn amounts_of_entries_add_up_to_those_of_parts(
        (plan, foods, reference, scope, at) in asked()
    ) {
        let explanation = Explanation::of(&plan, &foods, reference, scope, at);
        for part in Part::ALL.into_iter().filter(|part| *part != Part::Plants) {
            let all = explanation.part(part).amount;
            let mut sum = 0;
            for entry in &explanation.entries {
                prop_assert_eq!(entry.share(part).amount.one(), all.one());
                sum += entry.share(part).amount.value();
            }
            if part == Part::LiveCultures {
                // The grams of own foods' servings may leave a rest, less than one of
                // the finest unit for each entry.
                let apart = all.value().abs_diff(sum);
                prop_assert!(apart <= explanation.entries.len() as u64, "{apart}");
            } else {
                prop_assert_eq!(sum, all.value(), "{:?}", part);
            }
        }
    }

    #[test]
    fn the_score_is_that_of_the_plan_and_its_parts(
        (plan, foods, reference, scope, at) in asked()
    ) {
        let explanation = Explanation::of(&plan, &foods, reference, scope, at);
        prop_assert_eq!(&explanation.score, &score_of(&plan, &foods, reference, scope, at));
        for part in Part::ALL {
            let sum = explanation.part(part);
            let number = explanation.score.number;
            prop_assert_eq!(sum.points, number.map(|number| number.part(part)));
            prop_assert!(sum.way.permille <= 1000);
            prop_assert!(sum.way.tenths <= u16::from(part.max()) * 10);
            prop_assert!(sum.from.value() < sum.full.value());
            if scope != Scope::Week {
                prop_assert_eq!(
                    sum.missing.value(), sum.full.value().saturating_sub(sum.amount.value())
                );
                prop_assert_eq!(sum.missing.is_zero(), sum.way.permille == 1000);
            }
        }
    }

    #[test]
    fn an_entry_left_out_changes_the_total_by_exactly_what_was_said(
        (plan, foods, reference, scope, at) in asked(), seed in 0..1000_usize
    ) {
        let explanation = Explanation::of(&plan, &foods, reference, scope, at);
        let before = explanation.score.total();
        // All of a meal, a few of more.
        let step = explanation.entries.len() / 8 + 1;
        for entry in explanation.entries.iter().skip(seed % step).step_by(step) {
            let rest = without(&plan, entry.at);
            let after = Explanation::of(&rest, &foods, reference, scope, at);
            let change = before.zip(after.score.total());
            let change = change.map(|(before, after)| after as i16 - before as i16);
            prop_assert_eq!(entry.change, change, "{:?}", entry);
            let plants = explanation.part(Part::Plants).amount.value()
                - after.part(Part::Plants).amount.value();
            prop_assert_eq!(entry.new_plants.value(), plants);
            // Asked for by itself it is the same.
            let alone = explain::entry(&plan, &foods, reference, scope, entry.at);
            prop_assert_eq!(alone.as_ref(), Some(entry));
        }
    }

    #[test]
    fn what_is_left_out_is_not_counted((plan, foods, reference, scope, at) in asked()) {
        let explanation = Explanation::of(&plan, &foods, reference, scope, at);
        let mut missing = Vec::new();
        for entry in &explanation.entries {
            for part in Part::ALL {
                let share = entry.share(part);
                let Some((left_out, why)) = share.left_out else { continue };
                prop_assert!(share.amount.is_zero(), "{:?} {:?}", part, share);
                prop_assert_eq!(left_out.one(), share.amount.one());
                prop_assert!(entry.grams > 0);
                let known = foods.get(entry.food).is_some();
                prop_assert_eq!(known, why != Why::UnknownFood);
                match why {
                    Why::NotKnown => missing.push((part, entry.food)),
                    Why::UnknownFood => {}
                    _ => prop_assert!(!left_out.is_zero()),
                }
            }
        }
        missing.sort();
        missing.dedup();
        if explanation.score.number.is_some() {
            prop_assert_eq!(&missing, &explanation.score.incomplete);
        } else if explanation.score.status == Status::Empty {
            prop_assert_eq!(&missing, &vec![]);
        }
    }

    #[test]
    fn neither_the_order_of_entries_nor_asking_again_matters(
        (plan, foods, reference, scope, at) in asked()
    ) {
        let explanation = Explanation::of(&plan, &foods, reference, scope, at);
        prop_assert_eq!(&explanation, &Explanation::of(&plan, &foods, reference, scope, at));
        let mut turned = plan.clone();
        for day in &mut turned.days {
            day.meals.iter_mut().for_each(|meal| meal.entries.reverse());
        }
        let turned = Explanation::of(&turned, &foods, reference, scope, at);
        prop_assert_eq!(&explanation.score, &turned.score);
        prop_assert_eq!(&explanation.days, &turned.days);
        for part in Part::ALL {
            prop_assert_eq!(explanation.part(part), turned.part(part));
        }
        let said = |explanation: &Explanation| {
            let mut said: Vec<String> = explanation.entries.iter().map(|entry| {
                let parts = Part::ALL.map(|part| *entry.share(part));
                format!("{:?} {} {:?} {parts:?}", entry.food, entry.grams, entry.change)
            }).collect();
            said.sort();
            said
        };
        prop_assert_eq!(said(&explanation), said(&turned));
    }
}
