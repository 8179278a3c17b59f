//! The numbers of the foods as the range coder writes them: row by row, a column
//! for every field, each expected from another column of the same food.
//!
//! The build writes with the same description that the planner reads with, so this
//! file is part of both.

use std::ops::Range;

use super::coder::{Choice, Coder};

/// How the numbers of a column are written.
pub struct Column {
    form: Form,
    /// The column whose value says what to expect: of the same food, and before this
    /// one.
    given: u8,
}

enum Form {
    /// A number below two to the power of this.
    Below(u8),
    /// An amount, see [`to_amount`].
    Amount,
}

const fn below(bits: u8, given: usize) -> Column {
    Column { form: Form::Below(bits), given: given as u8 }
}

const fn amount(given: usize) -> Column {
    Column { form: Form::Amount, given: given as u8 }
}

/// Not written: always 0, for columns that nothing is told by.
const NOTHING: usize = 0;
/// Not written: the group of the food before.
const GROUP_BEFORE: usize = 1;
pub const GROUP: usize = 2;
pub const KIND: usize = 3;
pub const TASTE: usize = 4;
pub const DIET: usize = 5;
pub const NOVA: usize = 6;
pub const AS_SERVED: usize = 7;
pub const ALLERGENS: usize = 8;
pub const MEAT: usize = 9;
pub const LIVE: usize = 10;
pub const QUARTERS: usize = 11;
pub const UNIT: usize = 12;
pub const SIZE_NOTE: usize = 13;
pub const ENERGY: usize = 14;
pub const PROTEIN: usize = 15;
pub const SATURATED_FAT: usize = 16;
pub const FIBER: usize = 17;
pub const FREE_SUGARS: usize = 18;
pub const FRUCTANS: usize = 19;
pub const ALCOHOL: usize = 20;
/// How many numbers are left out before the food's.
pub const ID_STEP: usize = 21;
/// What the portion weighs.
pub const CENTIGRAMS: usize = 22;
/// How many plants the food carries.
pub const PLANTS: usize = 23;
pub const PLANT: usize = 24;
pub const PLANT_CLASS: usize = 25;
pub const PERMILLE: usize = 26;
pub const SOURCE: usize = 27;
/// The number at the source, a step from the one before it there, see [`to_step`]; unknown
/// if it is no number.
pub const SOURCE_STEP: usize = 28;
pub const FAT: usize = 29;
pub const CARBS: usize = 30;
pub const SUGARS: usize = 31;
pub const SODIUM: usize = 32;

/// What is written once for each food.
pub const OF_FOOD: Range<usize> = GROUP..PLANT;
/// What is written once for each plant of a food.
pub const OF_PLANT: Range<usize> = PLANT..SOURCE;
/// What is written apart: the planner begins without it.
pub const FURTHER: Range<usize> = SOURCE..COLUMNS.len();

const COLUMNS: [Column; 33] = [
    below(0, NOTHING),
    below(0, NOTHING),
    below(5, GROUP_BEFORE),
    below(7, GROUP),
    below(2, GROUP),
    below(2, GROUP),
    below(2, GROUP),
    below(1, NOVA),
    below(6, DIET),
    below(4, DIET),
    below(4, GROUP),
    below(8, NOTHING),
    below(7, GROUP),
    below(5, NOTHING),
    amount(GROUP),
    amount(GROUP),
    amount(GROUP),
    amount(NOTHING),
    amount(NOTHING),
    amount(NOTHING),
    amount(NOTHING),
    amount(NOTHING),
    amount(NOTHING),
    below(3, GROUP),
    below(8, NOTHING),
    below(4, GROUP),
    amount(NOTHING),
    below(3, NOTHING),
    amount(SOURCE),
    amount(NOTHING),
    amount(FAT),
    amount(CARBS),
    amount(NOTHING),
];

/// A food's numbers, with a place for one of its plants.
pub type Row = [u32; COLUMNS.len()];

/// What a row is before it is read or filled.
pub const BLANK: Row = [0; COLUMNS.len()];

/// Reads or writes rows.
pub struct Rows {
    /// By a hash of what they are the odds of. Two may share a place: writer and
    /// reader then learn the same odd mixture.
    odds: Vec<Choice>,
    row: Row,
}

impl Rows {
    /// Nothing is written yet.
    pub fn new() -> Self {
        Self { odds: vec![Choice::EVEN; 1 << 14], row: BLANK }
    }

    /// Some columns of a row, the others as they were. A reader passes any row.
    pub fn code(&mut self, coder: &mut Coder, columns: Range<usize>, row: &Row) -> &Row {
        self.row[GROUP_BEFORE] = self.row[GROUP];
        for column in columns {
            self.row[column] = self.column(coder, column, row[column]);
        }
        &self.row
    }

    fn column(&mut self, coder: &mut Coder, column: usize, value: u32) -> u32 {
        let Column { form, given } = &COLUMNS[column];
        let given = usize::from(*given);
        let told = match COLUMNS[given].form {
            Form::Below(_) => self.row[given],
            Form::Amount => size(self.row[given]),
        };
        let of_column = column as u32 * 1024;
        let place = of_column + told * 8;
        match form {
            Form::Below(bits) => self.symbol(coder, place, (*bits).into(), value),
            Form::Amount => {
                // Its sort, then how many bits the digits have, then the bits.
                let sort = self.symbol(coder, of_column, 3, sort(value));
                if sort < 2 {
                    return sort;
                }
                let below = self.symbol(coder, place + sort, 5, size(value)).saturating_sub(1);
                let digits = coder.bits(below, digits(value)) | 1 << below;
                digits * 4 + sort - 1
            }
        }
    }

    fn symbol(&mut self, coder: &mut Coder, place: u32, bits: u32, symbol: u32) -> u32 {
        let mut node = 1;
        for bit in (0..bits).rev() {
            let hash = (place * 256 + node).wrapping_mul(0x9E37_79B1) >> 18;
            let Some(odds) = self.odds.get_mut(hash as usize) else { continue };
            let yes = coder.choice(odds, symbol >> bit & 1 == 1);
            node = 2 * node + u32::from(yes);
        }
        node - (1 << bits)
    }
}

/// The amount that a number stands for: 0 is unknown, else it is 1 and the amount's
/// digits without up to three zeros at their end, times four, and how many zeros those
/// were. Sources give two or three digits: 4500 is 45 and two zeros.
pub fn to_amount(number: u32) -> Option<u32> {
    let number = number.checked_sub(1)?;
    Some(number / 4 * 10_u32.pow(number % 4))
}

/// 0 for an unknown amount, 1 for none at all, else two more than its zeros.
const fn sort(number: u32) -> u32 {
    if number < 2 { number } else { (number - 1) % 4 + 2 }
}

/// The digits of an amount, 0 for an unknown one.
const fn digits(number: u32) -> u32 {
    number.saturating_sub(1) / 4
}

/// How many bits the digits of an amount have.
const fn size(number: u32) -> u32 {
    u32::BITS - digits(number).leading_zeros()
}

/// The number that a step leads to from another: up by half the step or, if that is
/// odd, down.
pub const fn to_step(before: u32, step: u32) -> u32 {
    if step % 2 == 1 { before - step / 2 } else { before + step / 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_digits_and_zeros_or_unknown() {
        assert_eq!(to_amount(0), None);
        let known = [1, 5, 8, 183, 3612, 9829].map(to_amount);
        assert_eq!(known, [0, 1, 1000, 4500, 902_000, 2457].map(Some));
    }

    #[test]
    fn steps_go_up_and_down() {
        assert_eq!([0, 6, 7].map(|step| to_step(10, step)), [10, 13, 7]);
    }

    #[test]
    fn rows_come_back() {
        let rows: Vec<Row> =
            (0..50_u32).map(|at| std::array::from_fn(|column| at * column as u32 % 2)).collect();
        let mut writer = Coder::writing();
        let mut model = Rows::new();
        for row in &rows {
            model.code(&mut writer, OF_FOOD, row);
            model.code(&mut writer, OF_PLANT, row);
            model.code(&mut writer, FURTHER, row);
        }
        let mut reader = Coder::reading(writer.finish());
        let mut model = Rows::new();
        for row in &rows {
            assert_eq!(model.code(&mut reader, OF_FOOD, &BLANK)[OF_FOOD], row[OF_FOOD]);
            assert_eq!(model.code(&mut reader, OF_PLANT, &BLANK)[OF_PLANT], row[OF_PLANT]);
            assert_eq!(model.code(&mut reader, FURTHER, &BLANK)[FURTHER], row[FURTHER]);
        }
        assert!(reader.is_read());
    }
}
