//! Rounding, totals, bands.

use biomeal_core::inputs::{Amount, Meat, Nova, PlantClass, ScoreInputs};
use biomeal_core::score::{self, Band, Number, Part};

use crate::made_foods::{NOTHING, amounts, energy, plants, reference};

fn day(foods: &[(&ScoreInputs, u16)]) -> Number {
    score::day(&amounts(foods), reference(2000)).number.unwrap()
}

#[test]
fn earned_parts_round_half_up() {
    // 0.02 plants of 10 are 0.5 tenths of a point.
    let leaf = |permille| ScoreInputs {
        energy: Amount::known(1000),
        ..plants(&[(1, PlantClass::Produce, permille)])
    };
    assert_eq!(day(&[(&leaf(800), 1)]).part(Part::Plants), 1);
    assert_eq!(day(&[(&leaf(799), 1)]).part(Part::Plants), 0);
}

#[test]
fn taken_parts_round_down() {
    let fiber = ScoreInputs { fiber: Amount::known(28_000), ..energy(1_000_000) };
    let sweet = |mg| ScoreInputs { free_sugars: Amount::known(mg), ..NOTHING };
    // 25 % of 35 points over 105 g: a tenth of a point is 1.2 g.
    assert_eq!(day(&[(&fiber, 100), (&sweet(26_199), 100)]).part(Part::FreeSugars), 0);
    assert_eq!(day(&[(&fiber, 100), (&sweet(26_200), 100)]).part(Part::FreeSugars), -1);
    // All of it is 8.75 points.
    assert_eq!(day(&[(&fiber, 100), (&sweet(130_000), 100)]).part(Part::FreeSugars), -87);
}

#[test]
fn everything_full_is_a_hundred_points_or_none() {
    let class = PlantClass::Produce;
    let shares: Vec<_> = (0..10).map(|number| (number, class, 1000)).collect();
    let good = ScoreInputs {
        energy: Amount::known(1_000_000),
        protein: Amount::known(50_000),
        fiber: Amount::known(28_000),
        fructans: Amount::known(5_000),
        live: biomeal_core::inputs::Live::High(50),
        ..plants(&shares)
    };
    let best = day(&[(&good, 100)]);
    assert_eq!(best.parts, [350, 250, 150, 150, 100, 0, 0, 0, 0, 0]);
    assert_eq!((best.total, best.earned(), best.taken_back()), (1000, 1000, 0));
    assert_eq!(best.band(), Band::Thriving);

    let bad = ScoreInputs {
        free_sugars: Amount::known(130_000),
        saturated_fat: Amount::known(40_000),
        alcohol: Amount::known(16_000),
        nova: Nova::UltraProcessed,
        meat: Meat::Processed(1000),
        ..energy(1_200_000)
    };
    let both = day(&[(&good, 100), (&bad, 100)]);
    assert_eq!(both.parts, [350, 250, 150, 150, 100, -350, -250, -200, -150, -50]);
    assert_eq!((both.total, both.earned(), both.taken_back()), (0, 1000, 1000));
    assert_eq!(both.band(), Band::RoomToGrow);
}

#[test]
fn bands_start_at_25_50_and_75_points() {
    for (total, band) in [
        (0, Band::RoomToGrow),
        (249, Band::RoomToGrow),
        (250, Band::GettingStarted),
        (499, Band::GettingStarted),
        (500, Band::Growing),
        (749, Band::Growing),
        (750, Band::Thriving),
        (1000, Band::Thriving),
    ] {
        assert_eq!(Band::of(total), band, "{total}");
    }
    assert_eq!(Band::ALL.map(Band::floor), [0, 250, 500, 750]);
    for (band, next) in Band::ALL.iter().zip(&Band::ALL[1..]) {
        assert_eq!(band.next(), Some(*next));
    }
    assert_eq!(Band::Thriving.next(), None);
}
