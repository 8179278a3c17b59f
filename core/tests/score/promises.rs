//! What the score of a meal or day promises, on random plans over the real catalog.

use biomeal_core::catalog;
use biomeal_core::food::{Food, FoodId};
use biomeal_core::score::{Amounts, Fractions, Number, Part, Reference, Status};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::random_foods::{Change, any_inputs, harmful, helpful, no_better, sum_changed};
use crate::random_plates::{Serving, both, food, numbers, plate, reference, serving, sound, sum};

fn earned(number: &Number) -> [i16; 5] {
    Part::EARNING.map(|part| number.part(part))
}

/// Whether no amount of it earns anything: sugar, oil, spirits, sweets without fiber.
fn earns_nothing(food: &'static Food) -> bool {
    let all = sum(&[Serving { food, grams: 5000, heated: false }]);
    let fractions = Fractions::of_meal(&all, Reference::MIN);
    Part::EARNING.iter().all(|part| fractions.of(*part).is_zero())
}

#[test]
fn the_catalog_has_foods_that_earn_nothing() {
    let slugs: Vec<_> = catalog::foods()
        .iter()
        .filter(|food| earns_nothing(food))
        .map(|food| food.slug.as_ref())
        .collect();
    assert!(slugs.len() >= 20, "{slugs:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2000) })]

    #[test]
    fn meals_and_days_are_bounded_and_parts_sum_to_the_total(
        plate in plate(), reference in reference(),
    ) {
        let amounts = sum(&plate);
        for score in both(&amounts, reference) {
            sound(&score)?;
        }
        // Deterministic: computed once more from scratch.
        prop_assert_eq!(both(&amounts, reference), both(&sum(&plate), reference));
    }

    #[test]
    fn foods_of_any_figures_are_bounded_and_order_changes_nothing(
        foods in prop::collection::vec((any_inputs(), 0..=5000_u16, any::<bool>()), 0..12),
        reference in reference(),
        first in 0..5000_u16,
    ) {
        let mut forward = Amounts::new();
        for (id, (inputs, grams, heated)) in (0..).zip(&foods) {
            forward.add(FoodId(id), inputs, *grams, *heated);
        }
        let mut backward = Amounts::new();
        for (id, (inputs, grams, heated)) in (0..).zip(&foods).collect::<Vec<_>>().iter().rev() {
            let first = first.min(*grams);
            backward.add(FoodId(*id), inputs, grams - first, *heated);
            backward.add(FoodId(*id), inputs, first, *heated);
        }
        prop_assert_eq!(&forward, &backward);
        for score in both(&forward, reference) {
            sound(&score)?;
        }
    }

    #[test]
    fn order_and_splitting_of_entries_change_nothing(
        plate in plate(),
        reference in reference(),
        shuffle in any::<prop::sample::Selector>(),
        cuts in prop::collection::vec(0..5000_u16, 25),
        halves in any::<u32>(),
    ) {
        let whole = sum(&plate);
        let mut parts: Vec<Serving> = plate
            .iter()
            .zip(&cuts)
            .flat_map(|(serving, cut)| {
                let first = (*cut).min(serving.grams);
                [
                    Serving { grams: first, ..*serving },
                    Serving { grams: serving.grams - first, ..*serving },
                ]
            })
            .collect();
        let mut mixed = Vec::new();
        while !parts.is_empty() {
            let at = shuffle.select(0..parts.len());
            mixed.push(parts.swap_remove(at));
            parts.reverse();
        }
        prop_assert_eq!(&whole, &sum(&mixed));
        prop_assert_eq!(both(&whole, reference), both(&sum(&mixed), reference));
        // Nor does adding up two halves of a day.
        let (one, two): (Vec<_>, Vec<_>) = mixed
            .iter()
            .enumerate()
            .partition(|(at, _)| halves >> (at % 32) & 1 == 0);
        let half = |of: Vec<(usize, &Serving)>| {
            sum(&of.into_iter().map(|(_, serving)| *serving).collect::<Vec<_>>())
        };
        prop_assert_eq!(&whole, &half(one).plus(&half(two)));
    }

    #[test]
    fn nothing_of_a_food_changes_nothing(
        plate in plate(), food in food(), heated in any::<bool>(), at in any::<Index>(),
    ) {
        let mut more = plate.clone();
        more.insert(at.index(plate.len() + 1), Serving { food, grams: 0, heated });
        prop_assert_eq!(sum(&plate), sum(&more));
    }

    #[test]
    fn adding_food_never_lowers_an_earned_part_and_never_gives_back_a_taken_one(
        plate in plate(), added in serving(), reference in reference(),
    ) {
        let before = sum(&plate);
        let after = before.plus(&sum(&[added]));
        for (before, after) in both(&before, reference).iter().zip(&both(&after, reference)) {
            let Some((before, after)) = numbers(before, after) else { continue };
            for part in Part::EARNING {
                prop_assert!(after.part(part) >= before.part(part), "{:?}", part);
            }
            for part in Part::BALANCE {
                prop_assert!(after.part(part) <= before.part(part), "{:?}", part);
            }
        }
    }

    #[test]
    fn adding_what_earns_nothing_never_raises_the_total(
        plate in plate(),
        food in food().prop_filter("earns", |food| earns_nothing(food)),
        grams in 1..=5000_u16,
        reference in reference(),
    ) {
        let before = sum(&plate);
        let after = before.plus(&sum(&[Serving { food, grams, heated: false }]));
        for (before, after) in both(&before, reference).iter().zip(&both(&after, reference)) {
            let Some((before, after)) = numbers(before, after) else { continue };
            prop_assert!(after.total <= before.total);
            prop_assert_eq!(earned(&before), earned(&after));
        }
    }

    #[test]
    fn states_without_a_number_are_exactly_those_without_energy(
        plate in plate(), reference in reference(),
    ) {
        let amounts = sum(&plate);
        for score in both(&amounts, reference) {
            let energy = plate
                .iter()
                .any(|serving| serving.grams > 0 && serving.food.inputs.energy.or_zero() > 0);
            prop_assert_eq!(score.number.is_some(), energy);
            prop_assert_eq!(
                score.status == Status::Empty,
                plate.iter().all(|serving| serving.grams == 0)
            );
        }
    }

    #[test]
    fn a_worse_food_never_raises_a_score(
        plate in plate().prop_filter("empty", |plate| !plate.is_empty()),
        at in any::<Index>(),
        change in prop_oneof![
            5 => harmful(),
            1 => (1..400_000_u32).prop_map(Change::UltraProcessedEnergy),
        ],
        reference in reference(),
    ) {
        let before = sum(&plate);
        let after = sum_changed(&plate, at.get(&plate).food.id, &change);
        for (before, after) in both(&before, reference).iter().zip(&both(&after, reference)) {
            let Some((before, after)) = numbers(before, after) else { continue };
            no_better(&before, &after)?;
        }
    }

    #[test]
    fn a_better_food_never_lowers_an_earned_part(
        plate in plate().prop_filter("empty", |plate| !plate.is_empty()),
        at in any::<Index>(),
        change in helpful(),
        reference in reference(),
    ) {
        let before = sum(&plate);
        let after = sum_changed(&plate, at.get(&plate).food.id, &change);
        for (before, after) in both(&before, reference).iter().zip(&both(&after, reference)) {
            let Some((before, after)) = numbers(before, after) else { continue };
            for part in Part::EARNING {
                prop_assert!(after.part(part) >= before.part(part), "{:?}", part);
            }
        }
    }
}
