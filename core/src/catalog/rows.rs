//! Puts what is stored together to foods and plants.
//!
//! All of it is made once and stays, so it is leaked: foods borrow their words, and
//! a copy of a food is cheap. The build read everything back that it wrote, and tests
//! hold the rows against the tables, value by value.

use std::borrow::Cow;

use super::coder::Coder;
use super::columns::{self, BLANK, OF_FOOD, OF_PLANT, Row, Rows, to_amount, to_step};
use super::spelling;
use super::{Plant, stored};
use crate::food::{Food, FoodId, Portion};
use crate::inputs::{Amount, PlantId, PlantShare, ScoreInputs};

/// All foods, ids ascending.
pub fn foods() -> Vec<Food> {
    let mut reader = Reader {
        coder: Coder::reading(stored::NUMBERS.to_vec()),
        rows: Rows::new(),
        id: 0,
        names: stored::NAMES,
        source_words: stored::SOURCE_WORDS,
        source_numbers: [0; 8],
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
    /// Lines to come.
    source_words: &'static str,
    /// The latest number at each source.
    source_numbers: [u32; 8],
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
        let [
            energy,
            protein,
            fat,
            saturated_fat,
            carbs,
            sugars,
            fiber,
            sodium,
            free_sugars,
            fructans,
            alcohol,
        ] = amounts(&row);
        Food {
            id,
            slug: kept(spelling::slug(slug, &words)).into(),
            name: kept(spelling::name(name)).into(),
            other_names: kept(self.other_names(&words)).into(),
            group: value(&stored::GROUPS, row[columns::GROUP]),
            kind: value(&stored::KINDS, row[columns::KIND]),
            taste: value(&stored::TASTES, row[columns::TASTE]),
            as_served: row[columns::AS_SERVED] == 1,
            portion: self.portion(&row),
            diet: value(&stored::DIETS, row[columns::DIET]),
            allergens: value(&stored::ALLERGENS, row[columns::ALLERGENS]),
            fat,
            carbs,
            sugars,
            inputs: ScoreInputs {
                energy,
                protein,
                saturated_fat,
                fiber,
                free_sugars,
                fructans,
                alcohol,
                sodium,
                nova: value(&stored::NOVAS, row[columns::NOVA]),
                meat: value(&stored::MEATS, row[columns::MEAT]),
                plants: Cow::Borrowed(self.shares(row[columns::PLANTS])),
                live: value(&stored::LIVE, row[columns::LIVE]),
            },
            source: value(&stored::SOURCES, row[columns::SOURCE]),
            source_id: self.source_id(&row).into(),
        }
    }

    /// The lines up to the next food's.
    fn other_names(&mut self, words: &str) -> String {
        let mut names = String::new();
        while let Some((other, rest)) = self.names.split_once('\n')
            && !other.contains('=')
        {
            self.names = rest;
            if !names.is_empty() {
                names.push(';');
            }
            names.push_str(&spelling::phrase(other, words));
        }
        names
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

    /// Numbers have five digits or more.
    fn source_id(&mut self, row: &Row) -> &'static str {
        let Some(step) = to_amount(row[columns::SOURCE_STEP]) else {
            return line(&mut self.source_words);
        };
        let number = &mut self.source_numbers[row[columns::SOURCE] as usize];
        *number = to_step(*number, step);
        kept(format!("{number:05}"))
    }
}

fn value<T: Copy>(values: &[T], number: u32) -> T {
    values[number as usize]
}

/// The columns of a food's amounts, in the order that [`amounts`] gives them.
static AMOUNTS: [u8; 11] = [
    columns::ENERGY as u8,
    columns::PROTEIN as u8,
    columns::FAT as u8,
    columns::SATURATED_FAT as u8,
    columns::CARBS as u8,
    columns::SUGARS as u8,
    columns::FIBER as u8,
    columns::SODIUM as u8,
    columns::FREE_SUGARS as u8,
    columns::FRUCTANS as u8,
    columns::ALCOHOL as u8,
];

fn amounts(row: &Row) -> [Amount; 11] {
    let mut amounts = [Amount::UNKNOWN; 11];
    for (amount, column) in amounts.iter_mut().zip(&AMOUNTS) {
        *amount = to_amount(row[usize::from(*column)]).map_or(Amount::UNKNOWN, Amount::known);
    }
    amounts
}
