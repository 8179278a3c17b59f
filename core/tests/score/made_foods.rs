//! Foods made for tests: nothing in them but what a test puts there.

use std::borrow::Cow;

use biomeal_core::food::FoodId;
use biomeal_core::inputs::{
    Amount, Live, Meat, Nova, PlantClass, PlantId, PlantShare, ScoreInputs,
};
use biomeal_core::score::{Amounts, Reference};

/// A whole food that holds nothing.
pub const NOTHING: ScoreInputs = ScoreInputs {
    energy: Amount::ZERO,
    protein: Amount::ZERO,
    saturated_fat: Amount::ZERO,
    fiber: Amount::ZERO,
    free_sugars: Amount::ZERO,
    fructans: Amount::ZERO,
    alcohol: Amount::ZERO,
    sodium: Amount::ZERO,
    nova: Nova::Whole,
    meat: Meat::None,
    plants: Cow::Borrowed(&[]),
    live: Live::None,
};

/// A food with energy alone, milli-kcal per 100 g.
pub fn energy(mkcal: u32) -> ScoreInputs {
    ScoreInputs { energy: Amount::known(mkcal), ..NOTHING }
}

/// A food that is all one plant.
pub fn plant(number: u16, class: PlantClass) -> ScoreInputs {
    plants(&[(number, class, 1000)])
}

/// A food with plants: number, class and permille.
pub fn plants(shares: &[(u16, PlantClass, u16)]) -> ScoreInputs {
    let share = |(number, class, permille)| PlantShare { plant: PlantId(number), class, permille };
    ScoreInputs { plants: shares.iter().copied().map(share).collect(), ..NOTHING }
}

/// Grams of foods, numbered as they come.
pub fn amounts(foods: &[(&ScoreInputs, u16)]) -> Amounts {
    let mut amounts = Amounts::new();
    for (id, (inputs, grams)) in (0..).zip(foods) {
        amounts.add(FoodId(id), inputs, *grams, false);
    }
    amounts
}

/// A reference of so many kcal.
pub fn reference(kcal: u16) -> Reference {
    Reference::new(kcal).unwrap()
}
