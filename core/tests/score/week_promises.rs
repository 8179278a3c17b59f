//! What the score of a week promises, on random plans over the real catalog.

use biomeal_core::food::FoodId;
use biomeal_core::score::{self, Amounts, Fractions, Part};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::made_foods::NOTHING;
use crate::random_foods::{harmful, helpful, no_better, sum_changed};
use crate::random_plates::{Serving, food, numbers, plate, reference, sound, sum, sums, week};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn weeks_are_bounded_and_the_order_of_days_changes_nothing(
        days in week(), order in Just((0..7).collect::<Vec<usize>>()).prop_shuffle(),
        reference in reference(),
    ) {
        let sums = sums(&days);
        let score = score::week(&sums, reference);
        sound(&score)?;
        let ordered: [&Amounts; 7] = std::array::from_fn(|day| &sums[order[day]]);
        prop_assert_eq!(&score, &score::week(&ordered, reference));
    }

    #[test]
    fn empty_days_change_nothing_in_a_week(
        day in plate(), count in 1..=7_usize, reference in reference(),
        idle in any::<bool>(),
    ) {
        let day = sum(&day);
        // A day without energy weighs as little as one without entries.
        let mut empty = Amounts::new();
        if idle {
            empty.add(FoodId(0), &NOTHING, 300, false);
        }
        let days: [_; 7] = std::array::from_fn(|at| if at < count { &day } else { &empty });
        let week = score::week(&days, reference);
        let of_day = score::day(&day, reference);
        prop_assert_eq!(week.number.is_some(), of_day.number.is_some());
        let Some((week, of_day)) = numbers(&week, &of_day) else { return Ok(()) };
        for part in Part::EARNING.into_iter().filter(|part| *part != Part::Plants) {
            prop_assert_eq!(week.part(part), of_day.part(part), "{:?}", part);
        }
        let fractions = Fractions::of_week(days, reference);
        let one_day = Fractions::of_day(&day, reference);
        for part in Part::BALANCE {
            prop_assert_eq!(fractions.of(part).is_zero(), one_day.of(part).is_zero());
            prop_assert_eq!(fractions.of(part).is_full(), one_day.of(part).is_full());
        }
    }

    #[test]
    fn no_first_bite_makes_the_number_of_a_week_jump(
        days in week(), bite in food(), reference in reference(),
    ) {
        let mut sums = sums(&days);
        sums[6] = Amounts::new();
        let before = score::week(&sums, reference);
        sums[6] = sum(&[Serving { food: bite, grams: 1, heated: false }]);
        let after = score::week(&sums, reference);
        let full = u64::from(reference.kcal()) * 500;
        prop_assume!(sums[..6].iter().map(Amounts::energy_mkcal).sum::<u64>() >= full);
        let Some((before, after)) = numbers(&before, &after) else { return Ok(()) };
        // The bite weighs at most 9 kcal among 600 or more and so moves each mean by at
        // most 1.5 %; it may bring a new spice, a quarter of one of thirty plants. That
        // is 1.5 points of what is earned, and with it 1.2 of a part that takes back 35 %.
        for part in Part::ALL {
            let change = (after.part(part) - before.part(part)).abs();
            prop_assert!(change <= 12, "{:?} {}", part, change);
        }
    }

    #[test]
    fn a_worse_food_never_raises_the_score_of_a_week(
        days in week(), changed in food(), at in (any::<Index>(), any::<Index>()),
        change in harmful(), reference in reference(),
    ) {
        let day = at.0.get(&days);
        let changed = if day.is_empty() { changed } else { at.1.get(day).food };
        let before = score::week(&sums(&days), reference);
        let after: [_; 7] =
            std::array::from_fn(|day| sum_changed(&days[day], changed.id, &change));
        let after = score::week(&after, reference);
        if let Some((before, after)) = numbers(&before, &after) {
            no_better(&before, &after)?;
        }
    }

    #[test]
    fn a_better_food_never_lowers_an_earned_part_of_a_week(
        days in week(), changed in food(), at in (any::<Index>(), any::<Index>()),
        change in helpful(), reference in reference(),
    ) {
        let day = at.0.get(&days);
        let changed = if day.is_empty() { changed } else { at.1.get(day).food };
        let before = score::week(&sums(&days), reference);
        let after: [_; 7] =
            std::array::from_fn(|day| sum_changed(&days[day], changed.id, &change));
        let after = score::week(&after, reference);
        if let Some((before, after)) = numbers(&before, &after) {
            for part in Part::EARNING {
                prop_assert!(after.part(part) >= before.part(part), "{:?}", part);
            }
        }
    }
}
