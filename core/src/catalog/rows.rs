//! Puts what is stored together to foods and plants.
//!
//! All of it is made once and stays, so it is leaked: foods borrow their words, and
//! a copy of a food is cheap. The build read everything back that it wrote, and tests
//! hold the rows against the tables, value by value.

use std::borrow::Cow;

use super::coder::Coder;
use super::columns::{self, BLANK, FURTHER, OF_FOOD, OF_PLANT, Row, Rows, to_amount, to_step};
use super::spelling;
use super::{Plant, stored};
use crate::food::{Food, FoodId, Portion, Source};
use crate::inputs::{Amount, PlantId, PlantShare, ScoreInputs};

/// All foods, ids ascending, without their other names, sources, sodium, and what is shown
/// but never scored.
pub fn beginning() -> Vec<Food> {
    let mut reader = Reader {
        coder: Coder::reading(stored::NUMBERS.to_vec()),
        rows: Rows::new(),
        id: 0,
        names: stored::NAMES,
        units: Vec::new(),
        size_notes: lines(stored::SIZE_NOTES),
    };
    for unit in lines(stored::UNITS) {
        reader.units.push(one_and_several(unit));
    }
    let mut foods = Vec::with_capacity(stored::FOODS);
    for _ in 0..stored::FOODS {
        foods.push(reader.food());
    }
    foods
}

/// The same foods with all that is known of them.
pub fn whole(beginning: &[Food]) -> Vec<Food> {
    let mut coder = Coder::reading(stored::FURTHER.to_vec());
    let mut rows = Rows::new();
    let (mut names, mut source_words) = (stored::OTHER_NAMES, stored::SOURCE_WORDS);
    // The latest number at each source.
    let mut source_numbers = [0; 8];
    let mut foods = Vec::with_capacity(beginning.len());
    for food in beginning {
        let mut food = food.clone();
        let row = rows.code(&mut coder, FURTHER, &BLANK);
        let names = spelling::phrase(line(&mut names), &spelling::words(&food.name));
        food.other_names = kept(names).into();
        food.source = value(&stored::SOURCES, row[columns::SOURCE]);
        food.source_id = match to_amount(row[columns::SOURCE_STEP]) {
            None => line(&mut source_words).into(),
            Some(step) => {
                let number = &mut source_numbers[row[columns::SOURCE] as usize];
                *number = to_step(*number, step);
                // Numbers have five digits or more.
                kept(format!("{number:05}")).into()
            }
        };
        let amounts = [
            (&mut food.fat, columns::FAT),
            (&mut food.carbs, columns::CARBS),
            (&mut food.sugars, columns::SUGARS),
            (&mut food.inputs.sodium, columns::SODIUM),
        ];
        for (amount, column) in amounts {
            *amount = known(row, column);
        }
        foods.push(food);
    }
    foods
}

/// All plants, in the order of their numbers.
pub fn plants() -> Vec<Plant> {
    let mut plants = Vec::new();
    for line in lines(stored::PLANTS) {
        let (names, slug) = line.split_once('/').unwrap_or((line, ""));
        let (name, plural) = one_and_several(names);
        let slug = if slug.is_empty() { kept(spelling::hyphened(name)) } else { slug };
        plants.push(Plant { slug, name, plural });
    }
    plants
}

/// A text that stays.
fn kept(text: String) -> &'static str {
    text.leak()
}

/// Takes the first line off.
fn line(lines: &mut &'static str) -> &'static str {
    let (line, rest) = lines.split_once('\n').unwrap_or_default();
    *lines = rest;
    line
}

fn lines(mut text: &'static str) -> Vec<&'static str> {
    let mut lines = Vec::new();
    while !text.is_empty() {
        lines.push(line(&mut text));
    }
    lines
}

fn one_and_several(line: &'static str) -> (&'static str, &'static str) {
    let (one, several) = spelling::one_and_several(line);
    (one, kept(several))
}

/// Where reading stands.
struct Reader {
    coder: Coder,
    rows: Rows,
    /// The latest food's number.
    id: u16,
    /// Lines to come.
    names: &'static str,
    /// One of each unit, and several.
    units: Vec<(&'static str, &'static str)>,
    size_notes: Vec<&'static str>,
}

impl Reader {
    fn food(&mut self) -> Food {
        let row = *self.rows.code(&mut self.coder, OF_FOOD, &BLANK);
        self.id += to_amount(row[columns::ID_STEP]).unwrap_or_default() as u16 + 1;
        let id = FoodId(self.id);
        let (name, slug) = line(&mut self.names).split_once('=').unwrap_or_default();
        let words = spelling::words(name);
        let [energy, protein, saturated_fat, fiber, free_sugars, fructans, alcohol] = amounts(&row);
        Food {
            id,
            slug: kept(spelling::slug(slug, &words)).into(),
            name: kept(spelling::name(name)).into(),
            other_names: "".into(),
            group: value(&stored::GROUPS, row[columns::GROUP]),
            kind: value(&stored::KINDS, row[columns::KIND]),
            taste: value(&stored::TASTES, row[columns::TASTE]),
            as_served: row[columns::AS_SERVED] == 1,
            portion: self.portion(&row),
            diet: value(&stored::DIETS, row[columns::DIET]),
            allergens: value(&stored::ALLERGENS, row[columns::ALLERGENS]),
            fat: Amount::UNKNOWN,
            carbs: Amount::UNKNOWN,
            sugars: Amount::UNKNOWN,
            inputs: ScoreInputs {
                energy,
                protein,
                saturated_fat,
                fiber,
                free_sugars,
                fructans,
                alcohol,
                sodium: Amount::UNKNOWN,
                nova: value(&stored::NOVAS, row[columns::NOVA]),
                meat: value(&stored::MEATS, row[columns::MEAT]),
                plants: Cow::Borrowed(self.shares(row[columns::PLANTS])),
                live: value(&stored::LIVE, row[columns::LIVE]),
            },
            source: Source::Own,
            source_id: "".into(),
        }
    }

    fn portion(&self, row: &Row) -> Portion {
        let (unit, unit_plural) = value(&self.units, row[columns::UNIT]);
        Portion {
            quarters: row[columns::QUARTERS] as u8,
            unit: unit.into(),
            unit_plural: unit_plural.into(),
            size_note: value(&self.size_notes, row[columns::SIZE_NOTE]).into(),
            centigrams: to_amount(row[columns::CENTIGRAMS]).unwrap_or_default(),
        }
    }

    fn shares(&mut self, count: u32) -> &'static [PlantShare] {
        let mut shares = Vec::new();
        for _ in 0..count {
            let row = self.rows.code(&mut self.coder, OF_PLANT, &BLANK);
            shares.push(PlantShare {
                plant: PlantId(row[columns::PLANT] as u16),
                class: value(&stored::PLANT_CLASSES, row[columns::PLANT_CLASS]),
                permille: to_amount(row[columns::PERMILLE]).unwrap_or_default() as u16,
            });
        }
        shares.leak()
    }
}

fn value<T: Copy>(values: &[T], number: u32) -> T {
    values[number as usize]
}

/// The columns of a food's amounts, in the order that [`amounts`] gives them.
static AMOUNTS: [u8; 7] = [
    columns::ENERGY as u8,
    columns::PROTEIN as u8,
    columns::SATURATED_FAT as u8,
    columns::FIBER as u8,
    columns::FREE_SUGARS as u8,
    columns::FRUCTANS as u8,
    columns::ALCOHOL as u8,
];

fn amounts(row: &Row) -> [Amount; 7] {
    let mut amounts = [Amount::UNKNOWN; 7];
    for (amount, column) in amounts.iter_mut().zip(&AMOUNTS) {
        *amount = known(row, usize::from(*column));
    }
    amounts
}

fn known(row: &Row, column: usize) -> Amount {
    to_amount(row[column]).map_or(Amount::UNKNOWN, Amount::known)
}
