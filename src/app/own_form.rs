//! The form of an own food: what was filled in and what is wrong with it.

use std::rc::Rc;

use biomeal_core::food::{Allergen, DietFit, Food, FoodId, Group};
use biomeal_core::inputs::{Nova, PlantId};
use biomeal_core::kind::Kind;
use biomeal_core::own_food::{Complaint, Cultures, Draft, Field, Figure, MeatChoice, Wrong};

/// The form. That of a new food stays when its dialog is closed, so that nothing typed is
/// lost.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnForm {
    /// The food that is changed, if it is none that is new.
    pub id: Option<FoodId>,
    /// The words that a new food was looked for by.
    pub words: String,
    /// What was filled in.
    pub draft: Draft,
    /// What is wrong with it, since it was last to be kept.
    pub wrong: Vec<Complaint>,
    /// Whether what no label has is shown.
    pub more: bool,
}

impl OwnForm {
    /// What is wrong with a field.
    pub fn wrong_with(&self, field: Field) -> Option<Wrong> {
        for (known, wrong) in &self.wrong {
            if *known == field {
                return Some(*wrong);
            }
        }
        None
    }

    /// Forgets what was wrong with the field that was just filled in: it is looked at again
    /// when the food is to be kept.
    pub fn settle(&mut self, fill: &Fill) {
        let field = match fill {
            Fill::Text(field, _) => *field,
            Fill::Group(_) => Field::Group,
            Fill::Nova(_) => Field::Processing,
            Fill::UseEnergy => Field::Figure(Figure::Energy),
            _ => return,
        };
        let mut at = 0;
        while let Some((known, _)) = self.wrong.get(at) {
            if *known == field {
                self.wrong.remove(at);
            } else {
                at += 1;
            }
        }
    }
}

/// What a person does in the form.
#[derive(Clone, Debug, PartialEq)]
pub enum Fill {
    /// Types into a field.
    Text(Field, String),
    /// Chooses a group.
    Group(Group),
    /// Chooses a kind.
    Kind(Kind),
    /// Chooses a degree of processing.
    Nova(Nova),
    /// Says how alive its cultures are.
    Cultures(Cultures),
    /// Says which meat is in it.
    Meat(MeatChoice),
    /// Says which diets it fits.
    Diet(DietFit),
    /// Puts an allergen in, or takes it out.
    Allergen(Allergen),
    /// Adds a plant.
    AddPlant(PlantId),
    /// Takes the plant at this place out.
    RemovePlant(u8),
    /// Takes the energy that the other figures give.
    UseEnergy,
    /// Shows what no label has, or hides it.
    More,
    /// Keeps the food.
    Keep,
    /// Leaves the form without what was filled in.
    Drop,
    /// Deletes the food that is changed.
    Delete,
    /// Puts a food back as it was.
    Put(Rc<Food>),
}

/// The number of a field, for its element's id.
pub const fn number(field: Field) -> u8 {
    match field {
        Field::Name => 0,
        Field::Unit => 1,
        Field::Grams => 2,
        Field::Group => 3,
        Field::Processing => 4,
        Field::MeatShare => 5,
        Field::Figure(figure) => 10 + figure as u8,
        Field::PlantShare(at) => 40 + at,
    }
}
