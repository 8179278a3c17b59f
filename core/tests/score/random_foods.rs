//! Foods made worse or better in one of their inputs, and foods of any figures.

use std::borrow::Cow;

use biomeal_core::food::FoodId;
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};
use biomeal_core::score::{Amounts, Number, Part};
use proptest::prelude::*;
use proptest::sample::select;

use crate::made_foods::NOTHING;
use crate::random_plates::Serving;

/// A change of a food for the worse or the better, in one of its inputs.
#[derive(Clone, Debug)]
pub enum Change {
    SaturatedFat(u32),
    FreeSugars(u32),
    Alcohol(u32),
    Meat(u16),
    MoreProcessed,
    UltraProcessedEnergy(u32),
    Protein(u32),
    Fiber(u32),
    Fructans(u32),
    PlantShare(u16, u16),
    Live(u16),
}

/// A worse food earns no more and never raises the total, with one exception that
/// rounding makes: when its protein no longer counts as lean, fewer points are
/// earned, and each of the five taken parts, rounded down, may then be a tenth less.
pub fn no_better(before: &Number, after: &Number) -> Result<(), TestCaseError> {
    for part in Part::EARNING {
        prop_assert!(after.part(part) <= before.part(part), "{:?}", part);
    }
    let rounding = if after.earned() == before.earned() { 0 } else { 4 };
    prop_assert!(after.total <= before.total + rounding);
    Ok(())
}

fn more(amount: Amount, by: u32) -> Amount {
    Amount::known(amount.or_zero() + by)
}

impl Change {
    fn of(&self, food: &ScoreInputs) -> ScoreInputs {
        let mut food = food.clone();
        match *self {
            Self::SaturatedFat(by) => food.saturated_fat = more(food.saturated_fat, by),
            Self::FreeSugars(by) => food.free_sugars = more(food.free_sugars, by),
            Self::Alcohol(by) => food.alcohol = more(food.alcohol, by),
            Self::Meat(by) => {
                food.meat = match food.meat {
                    Meat::None => Meat::Red(by),
                    Meat::Red(share) => Meat::Processed(share),
                    Meat::Processed(share) => Meat::Processed(share.saturating_add(by).min(1000)),
                }
            }
            Self::MoreProcessed => food.nova = Nova::UltraProcessed,
            Self::UltraProcessedEnergy(by) => {
                if food.nova == Nova::UltraProcessed {
                    food.energy = more(food.energy, by);
                }
            }
            Self::Protein(by) => food.protein = more(food.protein, by),
            Self::Fiber(by) => food.fiber = more(food.fiber, by),
            Self::Fructans(by) => food.fructans = more(food.fructans, by),
            Self::PlantShare(plant, permille) => {
                let class = PlantClass::Produce;
                let share = PlantShare { plant: PlantId(plant), class, permille };
                food.plants.to_mut().push(share);
            }
            Self::Live(serving) => {
                food.live = match food.live {
                    Live::None => Live::Medium(serving),
                    Live::Medium(serving) | Live::High(serving) => {
                        Live::High(serving - serving / 3)
                    }
                }
            }
        }
        food
    }
}

pub fn harmful() -> impl Strategy<Value = Change> {
    let amount = 1..60_000_u32;
    prop_oneof![
        amount.clone().prop_map(Change::SaturatedFat),
        amount.clone().prop_map(Change::FreeSugars),
        amount.prop_map(Change::Alcohol),
        (1..=1000_u16).prop_map(Change::Meat),
        Just(Change::MoreProcessed),
    ]
}

pub fn helpful() -> impl Strategy<Value = Change> {
    let amount = 1..40_000_u32;
    prop_oneof![
        amount.clone().prop_map(Change::Protein),
        amount.clone().prop_map(Change::Fiber),
        amount.prop_map(Change::Fructans),
        (0..200_u16, 1..=1000_u16).prop_map(|(plant, share)| Change::PlantShare(plant, share)),
        (1..400_u16).prop_map(Change::Live),
    ]
}

/// The sums of a plate where every serving of one food is of that food changed.
pub fn sum_changed(plate: &[Serving], changed: FoodId, change: &Change) -> Amounts {
    let mut amounts = Amounts::new();
    for Serving { food, grams, heated } in plate {
        if food.id == changed {
            amounts.add(food.id, &change.of(&food.inputs), *grams, *heated);
        } else {
            amounts.add(food.id, &food.inputs, *grams, *heated);
        }
    }
    amounts
}

/// A food of any figures at all, as a page may bring it.
pub fn any_inputs() -> impl Strategy<Value = ScoreInputs> {
    let amount = || {
        prop_oneof![
            Just(Amount::UNKNOWN),
            (0..=100_000_u32).prop_map(Amount::known),
            any::<u32>().prop_map(Amount::known),
        ]
    };
    let nova = select(vec![Nova::Whole, Nova::Ingredient, Nova::Processed, Nova::UltraProcessed]);
    let meat = prop_oneof![
        Just(Meat::None),
        any::<u16>().prop_map(Meat::Red),
        any::<u16>().prop_map(Meat::Processed)
    ];
    let live = prop_oneof![
        Just(Live::None),
        any::<u16>().prop_map(Live::High),
        any::<u16>().prop_map(Live::Medium)
    ];
    let class = select(vec![PlantClass::Produce, PlantClass::Spice, PlantClass::Drink]);
    let share = (any::<u16>(), class, any::<u16>())
        .prop_map(|(plant, class, permille)| PlantShare { plant: PlantId(plant), class, permille });
    let plants = prop::collection::vec(share, 0..4);
    (prop::collection::vec(amount(), 7), nova, meat, live, plants).prop_map(
        |(amounts, nova, meat, live, plants)| ScoreInputs {
            energy: amounts[0],
            protein: amounts[1],
            saturated_fat: amounts[2],
            fiber: amounts[3],
            free_sugars: amounts[4],
            fructans: amounts[5],
            alcohol: amounts[6],
            nova,
            meat,
            live,
            plants: Cow::Owned(plants),
            ..NOTHING
        },
    )
}
