//! Figures of the score as amounts a person can eat.

use biomeal_core::score::rules::{self, Figure, Unit};
use biomeal_core::score::{Part, Reference};

use crate::app::ui::Ui;

/// A figure with its unit: "14 g per 1,000 kcal", "113.4 g".
pub fn figure(figure: Figure, ui: &Ui) -> String {
    let tenths = match figure.unit {
        Unit::TenthsOfGram | Unit::TenthsOfServing => figure.value,
        _ => figure.value * 10,
    };
    (ui.texts.rules.unit)(figure.unit, tenths == 10).with([&number(tenths, ui)])
}

/// Tenths without an idle ".0".
pub fn number(tenths: u32, ui: &Ui) -> String {
    if tenths.is_multiple_of(10) {
        ui.numbers.whole(tenths / 10)
    } else {
        ui.numbers.tenths(tenths as i32)
    }
}

/// Grams from milligrams: "1.5 g".
pub fn milligrams(milligrams: u32, ui: &Ui) -> String {
    ui.texts.words.grams.with([&number(milligrams / 100, ui)])
}

/// Where taking back starts and where a part is full.
#[derive(Clone, Copy)]
pub struct Bounds {
    /// Tenths of the unit; 0 where a part starts at once.
    pub from: u32,
    /// Tenths of the unit.
    pub full: u32,
    /// What is counted.
    pub unit: Unit,
}

impl Bounds {
    /// Those of a part in a meal or a day, at the reference energy that is set first.
    pub fn of(part: Part, meal: bool) -> Self {
        let kcal = kcal();
        let meals = if meal { rules::MEALS_IN_DAY.value } else { 1 };
        let share = |tenths: u32, of: u32| (tenths + of * meals / 2) / (of * meals);
        let grams =
            |percent: Figure, energy: Figure| share(percent.value * kcal, energy.value * 10);
        let whole = |figure: Figure| share(figure.value * 10, 1);
        let (from, full, unit) = match part {
            Part::Fiber => (0, share(rules::FIBER_FULL.value * kcal, 100), Unit::Grams),
            Part::Plants => {
                let plants = if meal { rules::PLANTS_MEAL } else { rules::PLANTS_DAY };
                (0, plants.value * 10, plants.unit)
            }
            Part::Prebiotics => (0, whole(rules::PREBIOTICS_FULL), Unit::Grams),
            Part::LiveCultures => {
                let all = if meal { rules::LIVE_CULTURES_MEAL } else { rules::LIVE_CULTURES_DAY };
                (0, all.value * 10, all.unit)
            }
            Part::LeanProtein => {
                (0, grams(rules::LEAN_PROTEIN_FULL, rules::PROTEIN_ENERGY), Unit::Grams)
            }
            Part::Processing => {
                (0, share(rules::PROCESSING_FULL.value * 10, 1), rules::PROCESSING_FULL.unit)
            }
            Part::FreeSugars => (
                grams(rules::FREE_SUGARS_FROM, rules::SUGAR_ENERGY),
                grams(rules::FREE_SUGARS_FULL, rules::SUGAR_ENERGY),
                Unit::Grams,
            ),
            Part::SaturatedFat => (
                grams(rules::SATURATED_FAT_FROM, rules::FAT_ENERGY),
                grams(rules::SATURATED_FAT_FULL, rules::FAT_ENERGY),
                Unit::Grams,
            ),
            Part::Meat => (0, share(rules::MEAT_FULL.value, 1), Unit::Servings),
            Part::Alcohol => (0, whole(rules::ALCOHOL_FULL), Unit::Grams),
        };
        Self { from, full, unit }
    }

    /// "28 g", "from 25 g to 130 g".
    pub fn words(self, ui: &Ui) -> String {
        let full = self.amount(self.full, ui);
        if self.from == 0 {
            full
        } else {
            ui.texts.rules.between.with([&self.amount(self.from, ui), &full])
        }
    }

    /// An amount in the unit of these bounds, from tenths.
    pub fn amount(self, tenths: u32, ui: &Ui) -> String {
        (ui.texts.rules.unit)(self.unit, tenths == 10).with([&number(tenths, ui)])
    }
}

/// The reference energy that is set first, which the page speaks of.
pub fn kcal() -> u32 {
    u32::from(Reference::default().kcal())
}
