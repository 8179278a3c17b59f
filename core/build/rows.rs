//! The numbers of the foods, row by row, as `core/src/catalog/columns.rs` codes them.

use std::ops::Range;

use super::coder::Coder;
use super::columns::{self, BLANK, FURTHER, OF_FOOD, OF_PLANT, Row, Rows};
use super::food::Food;
use super::values::Values;

/// The numbers of all foods, and the further ones that are stored apart.
pub fn write(foods: &[Food<'_>], values: &mut Values) -> [Vec<u8>; 2] {
    let [mut coder, mut further] = [Coder::writing(), Coder::writing()];
    let [mut rows, mut further_rows] = [Rows::new(), Rows::new()];
    let mut before = Before::default();
    for food in foods {
        let row = row(food, values, &mut before);
        code(&mut rows, &mut coder, OF_FOOD, &row);
        for (plant, class, permille) in &food.plants {
            let mut row = row;
            row[columns::PLANT] = count(*plant);
            row[columns::PLANT_CLASS] = values.plant_classes.number(format!("PlantClass::{class}"));
            row[columns::PERMILLE] = from_amount(Some((*permille).into()));
            code(&mut rows, &mut coder, OF_PLANT, &row);
        }
        code(&mut further_rows, &mut further, FURTHER, &row);
    }
    [coder.finish(), further.finish()]
}

/// Writes some columns of a row. What a column has no room for stops the build.
fn code(rows: &mut Rows, coder: &mut Coder, columns: Range<usize>, row: &Row) {
    let written = rows.code(coder, columns.clone(), row);
    assert_eq!(written[columns.clone()], row[columns], "the columns have room for these values");
}

/// What the numbers of a food are told from.
#[derive(Default)]
struct Before {
    id: u16,
    /// By the number of the source.
    source_numbers: [u32; 8],
}

fn row(food: &Food<'_>, values: &mut Values, before: &mut Before) -> Row {
    let mut row = BLANK;
    row[columns::ID_STEP] = from_amount(Some((food.id - before.id - 1).into()));
    before.id = food.id;
    values.fill(food, &mut row);
    row[columns::AS_SERVED] = food.as_served.into();
    row[columns::QUARTERS] = food.portion_quarters.into();
    for (column, amount) in [
        (columns::ENERGY, food.energy),
        (columns::PROTEIN, food.protein),
        (columns::FAT, food.fat),
        (columns::SATURATED_FAT, food.saturated_fat),
        (columns::CARBS, food.carbs),
        (columns::SUGARS, food.sugars),
        (columns::FIBER, food.fiber),
        (columns::SODIUM, food.sodium),
        (columns::FREE_SUGARS, food.free_sugars),
        (columns::FRUCTANS, food.fructans),
        (columns::ALCOHOL, food.alcohol),
        (columns::CENTIGRAMS, Some(food.portion_centigrams)),
    ] {
        row[column] = from_amount(amount);
    }
    if let Some(number) = source_number(food.source_id) {
        let last = &mut before.source_numbers[row[columns::SOURCE] as usize];
        row[columns::SOURCE_STEP] = from_amount(Some(from_step(*last, number)));
        *last = number;
    }
    row[columns::PLANTS] = count(food.plants.len());
    row
}

/// The number at the source, if it has at least five digits, and more only if needed.
pub fn source_number(source_id: &str) -> Option<u32> {
    let number = source_id.parse().ok()?;
    (format!("{number:05}") == source_id).then_some(number)
}

fn count(count: usize) -> u32 {
    u32::try_from(count).expect("fewer than a table has lines")
}

/// The number that `to_amount` makes this amount of.
fn from_amount(amount: Option<u32>) -> u32 {
    let Some(mut digits) = amount else { return 0 };
    let mut zeros = 0;
    while digits > 0 && zeros < 3 && digits.is_multiple_of(10) {
        digits /= 10;
        zeros += 1;
    }
    1 + digits * 4 + zeros
}

/// The step that `to_step` makes `number` of.
fn from_step(before: u32, number: u32) -> u32 {
    if number < before { (before - number) * 2 + 1 } else { (number - before) * 2 }
}
