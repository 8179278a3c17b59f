//! The sums in whole units, to show and to decide by. The score itself reads the
//! finer ones.

use super::amounts::{Amounts, PER_100_G, Sum};

impl Amounts {
    /// Energy, milli-kcal, rounded down.
    #[must_use]
    pub const fn energy_mkcal(&self) -> u64 {
        self.sum(Sum::Energy) / PER_100_G
    }

    /// Energy from ultra-processed foods, milli-kcal, rounded down.
    #[must_use]
    pub const fn processed_energy_mkcal(&self) -> u64 {
        self.sum(Sum::ProcessedEnergy) / PER_100_G
    }

    /// Protein of all foods, milligrams, rounded down.
    #[must_use]
    pub const fn protein_mg(&self) -> u64 {
        self.sum(Sum::Protein) / PER_100_G
    }

    /// Protein that counts as lean, milligrams, rounded down.
    #[must_use]
    pub const fn lean_protein_mg(&self) -> u64 {
        self.sum(Sum::LeanProtein) / PER_100_G
    }

    /// Saturated fat, milligrams, rounded down.
    #[must_use]
    pub const fn saturated_fat_mg(&self) -> u64 {
        self.sum(Sum::SaturatedFat) / PER_100_G
    }

    /// Fiber, milligrams, rounded down.
    #[must_use]
    pub const fn fiber_mg(&self) -> u64 {
        self.sum(Sum::Fiber) / PER_100_G
    }

    /// Free sugars, milligrams, rounded down.
    #[must_use]
    pub const fn free_sugars_mg(&self) -> u64 {
        self.sum(Sum::FreeSugars) / PER_100_G
    }

    /// Fructans and galacto-oligosaccharides of foods that carry a plant,
    /// milligrams, rounded down.
    #[must_use]
    pub const fn fructans_mg(&self) -> u64 {
        self.sum(Sum::Fructans) / PER_100_G
    }

    /// Alcohol, milligrams, rounded down.
    #[must_use]
    pub const fn alcohol_mg(&self) -> u64 {
        self.sum(Sum::Alcohol) / PER_100_G
    }

    /// Sodium, milligrams, rounded down. Shown, never scored.
    #[must_use]
    pub const fn sodium_mg(&self) -> u64 {
        self.sum(Sum::Sodium) / PER_100_G
    }

    /// Red meat, milligrams.
    #[must_use]
    pub const fn red_meat_mg(&self) -> u64 {
        self.sum(Sum::RedMeat)
    }

    /// Processed meat, milligrams.
    #[must_use]
    pub const fn processed_meat_mg(&self) -> u64 {
        self.sum(Sum::ProcessedMeat)
    }
}
