//! Values of which each stands for many foods: written once, then by their number.

use super::columns::{self, Row};
use super::food::Food;
use super::spelling::one_and_several;

/// The values of one column as Rust source or text, in the order of their first
/// appearance.
#[derive(Default)]
pub struct Known {
    pub known: Vec<String>,
}

impl Known {
    /// The number of a value.
    pub fn number(&mut self, value: String) -> u32 {
        let at = self.known.iter().position(|known| *known == value).unwrap_or_else(|| {
            self.known.push(value);
            self.known.len() - 1
        });
        u32::try_from(at).expect("fewer values than foods")
    }
}

/// All columns of such values.
#[derive(Default)]
pub struct Values {
    pub groups: Known,
    pub kinds: Known,
    pub tastes: Known,
    pub diets: Known,
    pub sources: Known,
    pub novas: Known,
    pub allergens: Known,
    pub meats: Known,
    pub live: Known,
    pub units: Known,
    pub size_notes: Known,
    pub plant_classes: Known,
}

impl Values {
    /// The numbers of a food's values.
    pub fn fill(&mut self, food: &Food<'_>, row: &mut Row) {
        let unit = one_and_several(food.portion_unit, food.portion_unit_plural);
        for (column, values, value) in [
            (columns::GROUP, &mut self.groups, format!("Group::{}", food.group)),
            (columns::KIND, &mut self.kinds, format!("Kind::{}", food.kind)),
            (columns::TASTE, &mut self.tastes, format!("Taste::{}", food.taste)),
            (columns::DIET, &mut self.diets, format!("DietFit::{}", food.diet)),
            (columns::SOURCE, &mut self.sources, format!("Source::{}", food.source)),
            (columns::NOVA, &mut self.novas, format!("Nova::{}", food.nova)),
            (columns::ALLERGENS, &mut self.allergens, allergens(food)),
            (columns::MEAT, &mut self.meats, class("Meat", food.meat)),
            (columns::LIVE, &mut self.live, class("Live", food.live)),
            (columns::UNIT, &mut self.units, unit),
            (columns::SIZE_NOTE, &mut self.size_notes, food.portion_size_note.to_owned()),
        ] {
            row[column] = values.number(value);
        }
    }
}

fn allergens(food: &Food<'_>) -> String {
    let members: Vec<String> =
        food.allergens.iter().map(|allergen| format!("Allergen::{allergen}")).collect();
    format!("Allergens::of(&[{}])", members.join(", "))
}

fn class(kind: &str, class: Option<(&str, u16)>) -> String {
    match class {
        Some((name, number)) => format!("{kind}::{name}({number})"),
        None => format!("{kind}::None"),
    }
}
