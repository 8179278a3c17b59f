//! What is wrong with a field, in words that say what to do.

use biomeal_core::own_food::{Field, Figure, Wrong};

use crate::app::ui::Ui;

/// The sentence below the field.
pub fn words(field: Field, wrong: Wrong, ui: &Ui) -> String {
    let texts = &ui.texts.own_food;
    let number = |number: u32| ui.numbers.whole(number);
    match wrong {
        Wrong::Missing if matches!(field, Field::Group | Field::Processing) => {
            texts.not_chosen.to_owned()
        }
        Wrong::Missing => texts.missing.to_owned(),
        Wrong::NoNumber => texts.no_number.to_owned(),
        Wrong::TwoReadings => texts.two_readings.to_owned(),
        Wrong::Zero => texts.zero.to_owned(),
        Wrong::Above(most) if field == Field::Figure(Figure::Energy) => {
            texts.kilojoules.with([&number(most)])
        }
        Wrong::Above(most) => texts.above.with([&number(most)]),
        Wrong::AboveWhole(whole) => texts.above_whole.with([texts.in_sentence.of(whole as usize)]),
        Wrong::PartsAboveCarbs => texts.parts_above_carbs.to_owned(),
        Wrong::SumAbove100 => texts.sum_above.to_owned(),
        Wrong::EnergyUnlike(kcal) => texts.energy_unlike.with([&number(kcal)]),
        Wrong::SharesAbove100 => texts.shares_above.to_owned(),
        Wrong::TooLong(most) => texts.too_long.with([&number(most)]),
    }
}
