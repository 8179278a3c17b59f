//! When there is a number, when it is partial, and what is said to be missing.

use biomeal_core::food::FoodId;
use biomeal_core::inputs::{Amount, Meat, Nova, PlantClass, ScoreInputs};
use biomeal_core::score::{self, Amounts, Part, Status};

use crate::made_foods::{NOTHING, amounts, energy, plant, reference};

#[test]
fn without_food_or_energy_there_is_no_number() {
    let water = amounts(&[(&NOTHING, 300)]);
    let nothing = amounts(&[(&energy(500_000), 0)]);
    let unknown = amounts(&[(&ScoreInputs { energy: Amount::UNKNOWN, ..NOTHING }, 10)]);
    let r = reference(2000);
    for (amounts, status) in [
        (Amounts::new(), Status::Empty),
        (nothing, Status::Empty),
        (water, Status::NoEnergy),
        (unknown, Status::NoEnergy),
    ] {
        let week: [_; 7] =
            std::array::from_fn(|at| if at == 3 { amounts.clone() } else { Amounts::new() });
        for score in [score::meal(&amounts, r), score::day(&amounts, r), score::week(&week, r)] {
            assert_eq!(score.status, status);
            assert_eq!(score.number, None);
            assert_eq!(score.total(), None);
            assert_eq!(score.incomplete, []);
        }
    }
}

#[test]
fn a_meal_is_complete_from_a_tenth_and_a_day_from_half_of_the_reference() {
    for kcal in (1200..=4000).step_by(100) {
        let r = reference(kcal);
        let of = |mkcal: u32| amounts(&[(&energy(mkcal), 100)]);
        let (tenth, half) = (u32::from(kcal) * 100, u32::from(kcal) * 500);
        assert_eq!(score::meal(&of(tenth), r).status, Status::Complete);
        assert_eq!(score::meal(&of(tenth - 1), r).status, Status::Partial);
        assert_eq!(score::day(&of(half), r).status, Status::Complete);
        assert_eq!(score::day(&of(half - 1), r).status, Status::Partial);

        let week = |last: Amounts| {
            let mut days: [_; 7] = std::array::from_fn(|_| of(half));
            days[6] = last;
            score::week(&days, r).status
        };
        assert_eq!(week(of(half)), Status::Complete);
        assert_eq!(week(of(half - 1)), Status::Partial);
        assert_eq!(week(amounts(&[(&NOTHING, 100)])), Status::Partial);
        assert_eq!(week(Amounts::new()), Status::Partial);
    }
}

#[test]
fn states_have_their_words() {
    let all = [Status::Empty, Status::NoEnergy, Status::Partial, Status::Complete];
    assert_eq!(all.map(Status::id), ["empty", "no_energy", "partial", "complete"]);
    assert_eq!(all.map(Status::has_number), [false, false, true, true]);
}

#[test]
fn an_unknown_amount_is_named_where_it_would_count() {
    let unknown = ScoreInputs {
        protein: Amount::UNKNOWN,
        saturated_fat: Amount::UNKNOWN,
        fiber: Amount::UNKNOWN,
        free_sugars: Amount::UNKNOWN,
        fructans: Amount::UNKNOWN,
        alcohol: Amount::UNKNOWN,
        sodium: Amount::UNKNOWN,
        ..NOTHING
    };
    let parts = |food: &ScoreInputs| -> Vec<Part> {
        let amounts = amounts(&[(food, 10)]);
        amounts.unknown().iter().map(|(part, _)| *part).collect()
    };
    let always = [Part::Fiber, Part::FreeSugars, Part::SaturatedFat, Part::Alcohol];
    let with = |more: &[Part]| {
        let mut parts = [&always[..], more].concat();
        parts.sort_unstable();
        parts
    };
    assert_eq!(parts(&unknown), with(&[Part::LeanProtein]));
    assert_eq!(parts(&ScoreInputs { meat: Meat::Red(10), ..unknown.clone() }), always);
    assert_eq!(parts(&ScoreInputs { meat: Meat::Processed(10), ..unknown.clone() }), always);
    let leafy = ScoreInputs { plants: plant(1, PlantClass::Herb).plants, ..unknown.clone() };
    assert_eq!(parts(&leafy), with(&[Part::Prebiotics, Part::LeanProtein]));

    let no_energy = ScoreInputs { energy: Amount::UNKNOWN, ..unknown };
    assert_eq!(parts(&no_energy), with(&[Part::LeanProtein]));
    let industrial = ScoreInputs { nova: Nova::UltraProcessed, ..no_energy };
    assert_eq!(parts(&industrial), with(&[Part::Processing]));
    assert_eq!(parts(&NOTHING), []);
}

#[test]
fn missing_amounts_are_listed_by_part_and_food_once() {
    let fat = ScoreInputs { saturated_fat: Amount::UNKNOWN, ..energy(2_000_000) };
    let both = ScoreInputs { fiber: Amount::UNKNOWN, ..fat.clone() };
    let mut day = Amounts::new();
    day.add(FoodId(9), &fat, 100, false);
    day.add(FoodId(4), &both, 100, false);
    day.add(FoodId(9), &fat, 50, true);
    day.add(FoodId(2), &both, 0, false);
    let expected = [
        (Part::Fiber, FoodId(4)),
        (Part::SaturatedFat, FoodId(4)),
        (Part::SaturatedFat, FoodId(9)),
    ];
    let r = reference(2000);
    assert_eq!(score::meal(&day, r).incomplete, expected);
    assert_eq!(score::day(&day, r).incomplete, expected);

    let mut other = Amounts::new();
    other.add(FoodId(4), &fat, 1, false);
    other.add(FoodId(3), &fat, 1, false);
    let empty = Amounts::new();
    let week = [&other, &empty, &day, &day, &empty, &empty, &empty];
    let expected = [
        (Part::Fiber, FoodId(4)),
        (Part::SaturatedFat, FoodId(3)),
        (Part::SaturatedFat, FoodId(4)),
        (Part::SaturatedFat, FoodId(9)),
    ];
    assert_eq!(score::week(&week, r).incomplete, expected);
    assert_eq!(other.plus(&day).unknown(), expected);
}
