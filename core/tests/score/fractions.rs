//! Every fraction at both ends of its range, to the smallest step.

use biomeal_core::inputs::{Amount, Live, Meat, Nova, PlantClass, ScoreInputs};
use biomeal_core::score::{Amounts, Fraction, Fractions, Part, Reference, Scope};

use crate::made_foods::{NOTHING, amounts, energy, plant, reference};

/// What a part counts, with where it starts and is full per day at 2000 kcal, in
/// milligrams or milli-kcal as `numerator / 9`.
struct Range {
    part: Part,
    ninths: (u64, u64),
    grows_with_reference: bool,
    put: fn(u32) -> ScoreInputs,
}

const RANGES: [Range; 7] = [
    Range {
        part: Part::Fiber,
        ninths: (0, 28_000 * 9),
        grows_with_reference: true,
        put: |mg| ScoreInputs { fiber: Amount::known(mg), ..NOTHING },
    },
    Range {
        part: Part::Prebiotics,
        ninths: (0, 5_000 * 9),
        grows_with_reference: false,
        put: |mg| ScoreInputs { fructans: Amount::known(mg), ..plant(0, PlantClass::Spice) },
    },
    Range {
        part: Part::LeanProtein,
        ninths: (0, 50_000 * 9),
        grows_with_reference: true,
        put: |mg| ScoreInputs { protein: Amount::known(mg), ..NOTHING },
    },
    Range {
        part: Part::Processing,
        ninths: (0, 1_200_000 * 9),
        grows_with_reference: true,
        put: |mkcal| ScoreInputs { nova: Nova::UltraProcessed, ..energy(mkcal) },
    },
    Range {
        part: Part::FreeSugars,
        ninths: (25_000 * 9, 130_000 * 9),
        grows_with_reference: true,
        put: |mg| ScoreInputs { free_sugars: Amount::known(mg), ..NOTHING },
    },
    Range {
        part: Part::SaturatedFat,
        ninths: (160_000, 320_000),
        grows_with_reference: true,
        put: |mg| ScoreInputs { saturated_fat: Amount::known(mg), ..NOTHING },
    },
    Range {
        part: Part::Alcohol,
        ninths: (0, 16_000 * 9),
        grows_with_reference: false,
        put: |mg| ScoreInputs { alcohol: Amount::known(mg), ..NOTHING },
    },
];

fn references() -> impl Iterator<Item = Reference> {
    (1200..=4000).step_by(100).map(reference)
}

fn fraction(part: Part, amounts: &Amounts, scope: Scope, reference: Reference) -> Fraction {
    match scope {
        Scope::Meal => Fractions::of_meal(amounts, reference),
        Scope::Day => Fractions::of_day(amounts, reference),
        Scope::Week => Fractions::of_week([amounts; 7], reference),
    }
    .of(part)
}

#[test]
fn amounts_start_and_fill_exactly_at_their_bounds() {
    for reference in references() {
        for (scope, meals) in [(Scope::Meal, 3), (Scope::Day, 1), (Scope::Week, 1)] {
            for range in &RANGES {
                let kcal = if range.grows_with_reference { reference.kcal() } else { 2000 };
                let bound = |ninths: u64| (ninths * u64::from(kcal), 2000 * 9 * meals);
                let of = |amount: u64| {
                    let food = (range.put)(u32::try_from(amount).unwrap());
                    // Energy gives a day its weight in the week.
                    let amounts = amounts(&[(&food, 100), (&energy(4_000_000), 100)]);
                    fraction(range.part, &amounts, scope, reference)
                };
                let case = format!("{:?} of a {scope:?} at {reference:?}", range.part);

                let (from, per) = bound(range.ninths.0);
                assert!(of(0).is_zero(), "{case}");
                assert!(of(from / per).is_zero(), "{case}");
                assert!(!of(from / per + 1).is_zero(), "{case}");

                let (full, per) = bound(range.ninths.1);
                assert!(!of(full.div_ceil(per) - 1).is_full(), "{case}");
                assert!(of(full.div_ceil(per)).is_full(), "{case}");
                assert!(of(full.div_ceil(per) * 5).is_full(), "{case}");
            }
        }
    }
}

#[test]
fn the_middle_is_half() {
    let half = |part: Part, food: ScoreInputs| {
        let fraction = Fractions::of_day(&amounts(&[(&food, 100)]), reference(2000)).of(part);
        assert!(!fraction.is_below(1, 2), "{part:?}");
        assert!(fraction.is_below(501, 1000), "{part:?}");
    };
    for range in &RANGES {
        let middle = (range.ninths.0 + range.ninths.1).div_ceil(18);
        half(range.part, (range.put)(u32::try_from(middle).unwrap()));
    }
}

#[test]
fn meat_is_full_at_one_and_a_half_servings() {
    for (kind, tenths) in [(Meat::Red as fn(u16) -> Meat, 1701), (Meat::Processed, 638)] {
        let whole = ScoreInputs { meat: kind(1000), ..NOTHING };
        let tenth = ScoreInputs { meat: kind(100), ..NOTHING };
        for reference in references() {
            let of = |tenths: u16| amounts(&[(&whole, tenths / 10), (&tenth, tenths % 10)]);
            let day = |tenths| fraction(Part::Meat, &of(tenths), Scope::Day, reference);
            assert!(day(0).is_zero());
            assert!(!day(1).is_zero());
            assert!(!day(tenths - 1).is_full());
            assert!(day(tenths).is_full());
            let meal = |tenths| fraction(Part::Meat, &of(tenths), Scope::Meal, reference);
            assert!(!meal(tenths / 3 - 1).is_full());
            assert!(meal(tenths.div_ceil(3)).is_full());
        }
    }
    // Half of what fills it from each kind, exactly: 85.05 g and 31.875 g.
    let red = ScoreInputs { meat: Meat::Red(567), ..NOTHING };
    let processed = ScoreInputs { meat: Meat::Processed(255), ..NOTHING };
    let both = |red_g| amounts(&[(&red, red_g), (&processed, 125)]);
    assert!(fraction(Part::Meat, &both(150), Scope::Day, reference(2000)).is_full());
    assert!(!fraction(Part::Meat, &both(149), Scope::Day, reference(2000)).is_full());
}

#[test]
fn live_cultures_are_full_at_two_servings_and_one_in_a_meal() {
    for serving in [15, 30, 40, 50, 100, 170, 240, 260] {
        for (live, times) in [(Live::High(serving), 1), (Live::Medium(serving), 2)] {
            let food = ScoreInputs { live, ..NOTHING };
            let of = |grams, scope| {
                fraction(Part::LiveCultures, &amounts(&[(&food, grams)]), scope, reference(2000))
            };
            assert!(of(0, Scope::Day).is_zero());
            assert!(!of(1, Scope::Day).is_zero());
            assert!(of(serving * times, Scope::Meal).is_full());
            assert!(!of(serving * times - 1, Scope::Meal).is_full());
            assert!(of(2 * serving * times, Scope::Day).is_full());
            assert!(!of(2 * serving * times - 1, Scope::Day).is_full());
        }
    }
    // A third, a sixth and a half of a serving are one.
    let of = |live| ScoreInputs { live, ..NOTHING };
    let meal = amounts(&[
        (&of(Live::High(240)), 80),
        (&of(Live::Medium(30)), 10),
        (&of(Live::High(170)), 85),
    ]);
    assert!(fraction(Part::LiveCultures, &meal, Scope::Meal, reference(2000)).is_full());
}

#[test]
fn plants_are_full_at_five_ten_and_thirty() {
    let of = |count: u16, last_grams: u16| {
        let foods: Vec<_> = (0..count).map(|number| plant(number, PlantClass::Produce)).collect();
        let last = foods.len() - 1;
        let grams = |at| if at == last { last_grams } else { 40 };
        let foods: Vec<_> = foods.iter().enumerate().map(|(at, food)| (food, grams(at))).collect();
        amounts(&foods)
    };
    for (scope, target) in [(Scope::Meal, 5), (Scope::Day, 10), (Scope::Week, 30)] {
        let plants =
            |count, grams| fraction(Part::Plants, &of(count, grams), scope, reference(1200));
        assert!(plants(1, 0).is_zero());
        assert!(!plants(1, 1).is_zero());
        // The same plants every day count once: in a week 39 g a day fill a plant.
        let short = if scope == Scope::Week { 5 } else { 39 };
        assert!(!plants(target, short).is_full());
        assert!(plants(target, 40).is_full());
    }
}

#[test]
fn what_does_not_count_counts_nothing() {
    let zero = |part: Part, food: ScoreInputs| {
        let day = amounts(&[(&food, 5000)]);
        assert!(Fractions::of_day(&day, reference(2000)).of(part).is_zero(), "{part:?} {food:?}");
    };
    let protein = ScoreInputs { protein: Amount::known(20_000), ..NOTHING };
    zero(Part::LeanProtein, ScoreInputs { nova: Nova::UltraProcessed, ..protein.clone() });
    zero(Part::LeanProtein, ScoreInputs { meat: Meat::Red(1), ..protein.clone() });
    zero(Part::LeanProtein, ScoreInputs { meat: Meat::Processed(1), ..protein });
    zero(Part::Prebiotics, ScoreInputs { fructans: Amount::known(20_000), ..NOTHING });
    for nova in [Nova::Whole, Nova::Ingredient, Nova::Processed] {
        zero(Part::Processing, ScoreInputs { nova, ..energy(900_000) });
    }
}

#[test]
fn a_day_weighs_its_energy_up_to_half_the_reference() {
    let day = |mkcal, fiber| {
        let food = ScoreInputs { fiber: Amount::known(fiber), ..energy(mkcal) };
        amounts(&[(&food, 100)])
    };
    let empty = Amounts::new();
    let fiber = |first: &Amounts, second: &Amounts| {
        let week = [first, second, &empty, &empty, &empty, &empty, &empty];
        Fractions::of_week(week, reference(2000)).of(Part::Fiber)
    };
    let is = |fraction: Fraction, num: u32, den: u32| {
        !fraction.is_below(num, den) && fraction.is_below(num * 1000 + 1, den * 1000)
    };
    // Half the reference weighs as much as all of it.
    assert!(is(fiber(&day(1_000_000, 28_000), &day(2_000_000, 0)), 1, 2));
    // A quarter weighs half of that.
    assert!(is(fiber(&day(1_000_000, 28_000), &day(500_000, 0)), 2, 3));
    assert!(is(fiber(&day(500_000, 28_000), &day(3_000_000, 0)), 1, 3));
    // Just below half weighs a little less.
    let almost = fiber(&day(1_000_000, 28_000), &day(999_999, 0));
    assert!(!almost.is_below(1_000_000, 1_999_999));
    assert!(almost.is_below(1_000_001, 1_999_999));
    // A day above its target counts as full and lends nothing to another.
    assert!(is(fiber(&day(1_000_000, 90_000), &day(1_000_000, 0)), 1, 2));
    // No energy, no weight.
    assert!(fiber(&day(1_000_000, 0), &day(0, 28_000)).is_zero());
    assert!(fiber(&day(0, 28_000), &empty).is_zero());
}
