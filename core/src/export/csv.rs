//! The plan as a table: a row for each food of each meal, with what it brings. As RFC 4180
//! has it, for programs that calculate: exact amounts, and nothing where the source has
//! none.

use super::Wording;
use crate::catalog;
use crate::facts::{self, Basis};
use crate::food::Food;
use crate::foods::Foods;
use crate::inputs::Amount;
use crate::plan::{Entry, Meal, Plan};
use crate::settings::WeekStart;

/// How many columns there are: day, meal, food, amount, grams, heated; energy in kcal;
/// protein, fat, saturated fat, carbohydrate, sugars, free sugars, fiber, fructans with
/// GOS and alcohol in grams; sodium in milligrams; which of these are estimates; NOVA
/// group, plants, group, source, number there, number here.
pub const COLUMNS: usize = 24;

/// Tells spreadsheet programs that what follows is UTF-8; without it some of them read "½"
/// as two other letters.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The plan as a table, its days in the order in which they are shown.
#[must_use]
pub fn plan_to_csv(plan: &Plan, foods: &Foods, start: WeekStart, words: &dyn Wording) -> String {
    let mut table = Table { text: String::new(), begun: false };
    table.text.push(BYTE_ORDER_MARK);
    for place in 0..COLUMNS {
        table.cell(words.column(place));
    }
    table.end();
    for place in 0..plan.days.len() as u8 {
        let at = start.day_at(place);
        let Some(day) = plan.days.get(usize::from(at)) else { continue };
        for meal in &day.meals {
            for entry in &meal.entries {
                table.cell(words.day(at));
                row(&mut table, meal, entry, foods, words);
            }
        }
    }
    table.text
}

/// A row but for its day.
fn row(table: &mut Table, meal: &Meal, entry: &Entry, foods: &Foods, words: &dyn Wording) {
    table.cell(&words.meal(meal));
    table.cell(&words.food(entry.food));
    table.cell(&words.measure(entry));
    table.number(entry.grams.into());
    table.cell(words.answer(entry.heated));
    match foods.get(entry.food) {
        Some(food) => brings(table, food, entry.grams, words),
        // Six columns are written, and the food's number follows.
        None => (6..COLUMNS - 1).for_each(|_| table.cell("")),
    }
    table.number(entry.food.0.into());
    table.end();
}

/// What so many grams of a food bring, and who says so.
fn brings(table: &mut Table, food: &Food, grams: u16, words: &dyn Wording) {
    let inputs = &food.inputs;
    // Milli-kcal and milligrams of 100 g: with the grams, hundred-thousandths.
    for amount in [
        inputs.energy,
        inputs.protein,
        food.fat,
        inputs.saturated_fat,
        food.carbs,
        food.sugars,
        inputs.free_sugars,
        inputs.fiber,
        inputs.fructans,
        inputs.alcohol,
    ] {
        table.amount(amount, grams, 5);
    }
    table.amount(inputs.sodium, grams, 2);
    let bases = facts::of(food.id).map(|facts| facts.bases);
    let of_sugars = bases.is_some_and(|bases| bases.free_sugars == Basis::Estimate);
    let of_fructans = bases.is_some_and(|bases| bases.fructans == Basis::Estimate);
    table.cell(&words.estimates(of_sugars, of_fructans));
    table.number(inputs.nova as u32);
    let mut plants = String::new();
    for share in &*inputs.plants {
        if let Some(plant) = catalog::plant(share.plant) {
            if !plants.is_empty() {
                plants.push_str("; ");
            }
            plants.push_str(plant.name);
        }
    }
    table.cell(&plants);
    table.cell(words.group(food.group));
    table.cell(words.source(food.source));
    table.cell(&food.source_id);
}

struct Table {
    text: String,
    /// Whether the row has a cell.
    begun: bool,
}

impl Table {
    fn end(&mut self) {
        self.text.push_str("\r\n");
        self.begun = false;
    }

    /// A cell with any text. One that a spreadsheet program would take for a formula is
    /// led by an apostrophe, which has it shown as it is.
    fn cell(&mut self, text: &str) {
        if self.begun {
            self.text.push(',');
        }
        self.begun = true;
        let is_formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
        if !is_formula && !text.contains([',', '"', '\r', '\n']) {
            self.text.push_str(text);
            return;
        }
        self.text.push('"');
        if is_formula {
            self.text.push('\'');
        }
        for letter in text.chars() {
            if letter == '"' {
                self.text.push('"');
            }
            self.text.push(letter);
        }
        self.text.push('"');
    }

    fn number(&mut self, number: u32) {
        self.cell(&number.to_string());
    }

    /// What so many grams hold of an amount in 100 g, exactly: their product with the point
    /// so many places from the right. Nothing where the amount is not known.
    fn amount(&mut self, amount: Amount, grams: u16, places: usize) {
        let Some(amount) = amount.get() else { return self.cell("") };
        let mut digits = (u64::from(amount) * u64::from(grams)).to_string();
        while digits.len() <= places {
            digits.insert(0, '0');
        }
        let (whole, rest) = digits.split_at(digits.len() - places);
        let rest = rest.trim_end_matches('0');
        if rest.is_empty() {
            return self.cell(whole);
        }
        let mut number = whole.to_owned();
        number.push('.');
        number.push_str(rest);
        self.cell(&number);
    }
}
