//! Random plates and weeks over the real catalog.

use std::fmt;

use biomeal_core::catalog;
use biomeal_core::food::Food;
use biomeal_core::score::{self, Amounts, Number, Part, Reference, Score, Status};
use proptest::prelude::*;
use proptest::sample::Index;

/// Grams of a food, heated or not.
#[derive(Clone, Copy)]
pub struct Serving {
    pub food: &'static Food,
    pub grams: u16,
    pub heated: bool,
}

impl fmt::Debug for Serving {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heated = if self.heated { " heated" } else { "" };
        write!(f, "{} g {}{heated}", self.grams, self.food.slug)
    }
}

/// Any food of the catalog.
pub fn food() -> impl Strategy<Value = &'static Food> {
    any::<Index>().prop_map(|index| index.get(catalog::foods()))
}

fn grams() -> impl Strategy<Value = u16> {
    prop_oneof![6 => 1..=300_u16, 2 => Just(0), 1 => 1..=9_u16, 1 => 0..=5000_u16]
}

pub fn serving() -> impl Strategy<Value = Serving> {
    (food(), grams(), prop::bool::weighted(0.2)).prop_map(|(food, grams, heated)| Serving {
        food,
        grams,
        heated,
    })
}

/// What is eaten in a meal or a day.
pub fn plate() -> impl Strategy<Value = Vec<Serving>> {
    prop_oneof![
        1 => prop::collection::vec(serving(), 0..3),
        3 => prop::collection::vec(serving(), 2..25),
    ]
}

/// What is eaten on seven days.
pub fn week() -> impl Strategy<Value = Vec<Vec<Serving>>> {
    prop::collection::vec(plate(), 7)
}

/// Any reference that can be set.
pub fn reference() -> impl Strategy<Value = Reference> {
    (12..=40_u16).prop_map(|hundreds| Reference::new(hundreds * 100).unwrap())
}

pub fn sum(plate: &[Serving]) -> Amounts {
    let mut amounts = Amounts::new();
    for serving in plate {
        amounts.add(serving.food.id, &serving.food.inputs, serving.grams, serving.heated);
    }
    amounts
}

pub fn sums(days: &[Vec<Serving>]) -> [Amounts; 7] {
    std::array::from_fn(|day| sum(&days[day]))
}

/// The scores of the same amounts as a meal and as a day.
pub fn both(amounts: &Amounts, reference: Reference) -> [Score; 2] {
    [score::meal(amounts, reference), score::day(amounts, reference)]
}

/// The totals and parts to compare where both scores have a number.
pub fn numbers(before: &Score, after: &Score) -> Option<(Number, Number)> {
    Some((before.number?, after.number?))
}

/// Holds a score to what is true of every score.
pub fn sound(score: &Score) -> Result<(), TestCaseError> {
    let Some(number) = &score.number else {
        prop_assert!(matches!(score.status, Status::Empty | Status::NoEnergy));
        prop_assert!(score.incomplete.is_empty());
        return Ok(());
    };
    prop_assert!(matches!(score.status, Status::Partial | Status::Complete));
    prop_assert!(number.total <= 1000);
    for part in Part::EARNING {
        prop_assert!((0..=i16::from(part.max()) * 10).contains(&number.part(part)));
    }
    for part in Part::BALANCE {
        let most = i32::from(number.earned()) * i32::from(part.max()) / 100;
        prop_assert!((0..=most).contains(&-i32::from(number.part(part))));
    }
    prop_assert_eq!(number.parts.iter().sum::<i16>(), i16::try_from(number.total).unwrap());
    prop_assert_eq!(number.total, number.earned() - number.taken_back());
    Ok(())
}
