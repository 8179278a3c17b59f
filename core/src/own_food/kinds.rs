//! What catalog foods of one sort have in common, so that nobody has to be asked for it.

use crate::catalog;
use crate::food::{Group, Taste};
use crate::inputs::{PlantClass, PlantId};
use crate::kind::Kind;
use crate::words::Word;

/// The kinds of food in a group of the catalog, the most frequent first.
#[must_use]
pub fn of_group(group: Group) -> Vec<Kind> {
    let mut counts = [0_u32; Kind::ALL.len()];
    for food in catalog::foods() {
        if food.group == group
            && let Some(count) = counts.get_mut(food.kind.number() as usize)
        {
            *count += 1;
        }
    }
    let mut kinds = Vec::new();
    for wanted in (1..=catalog::foods().len() as u32).rev() {
        for kind in Kind::ALL {
            if counts.get(kind.number() as usize) == Some(&wanted) {
                kinds.push(*kind);
            }
        }
    }
    kinds
}

/// What foods of a kind mostly taste like.
pub(crate) fn taste(kind: Kind) -> Taste {
    let mut counts = [0_u32; 3];
    for food in catalog::foods() {
        if food.kind == kind
            && let Some(count) = counts.get_mut(food.taste as usize)
        {
            *count += 1;
        }
    }
    let [savory, sweet, neutral] = counts;
    if savory > sweet && savory >= neutral {
        Taste::Savoury
    } else if sweet > savory && sweet >= neutral {
        Taste::Sweet
    } else {
        Taste::Neutral
    }
}

/// How a plant counts in a food of this kind: as in catalog foods of the kind, else as in
/// the first food that carries it.
pub(super) fn class(plant: PlantId, kind: Kind) -> PlantClass {
    let mut class = None;
    for food in catalog::foods() {
        for share in food.inputs.plants.iter() {
            if share.plant == plant {
                if food.kind == kind {
                    return share.class;
                }
                class = class.or(Some(share.class));
            }
        }
    }
    class.unwrap_or(PlantClass::Produce)
}

/// Several of a unit, where the catalog knows it; else the unit again, since nobody can
/// tell in which language it is.
pub(super) fn plural(unit: &str) -> String {
    for food in catalog::foods() {
        if food.portion.unit == unit {
            return food.portion.unit_plural.to_string();
        }
    }
    unit.to_owned()
}
