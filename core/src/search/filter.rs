//! Which foods a person wants to see at all.

use crate::food::{Allergens, DietFit, Food, Group};
use crate::inputs::Nova;
use crate::tags::{FiberTag, Tags, tags};

/// A person's diet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Diet {
    /// Eats everything.
    #[default]
    Any,
    /// No meat, no fish.
    Vegetarian,
    /// Nothing from animals.
    Vegan,
}

impl Diet {
    /// All diets, from the widest to the strictest.
    pub const ALL: [Self; 3] = [Self::Any, Self::Vegetarian, Self::Vegan];

    /// Whether a food that fits so fits this diet.
    #[must_use]
    pub const fn allows(self, fit: DietFit) -> bool {
        match self {
            Self::Any => true,
            Self::Vegetarian => !matches!(fit, DietFit::Neither),
            Self::Vegan => matches!(fit, DietFit::Vegan),
        }
    }
}

/// Degrees of processing to show; the empty set shows all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct NovaSet(u8);

impl NovaSet {
    /// All degrees.
    pub const ANY: Self = Self(0);

    /// The set with `nova` in it, or out of it.
    #[must_use]
    pub const fn with(self, nova: Nova, present: bool) -> Self {
        let bit = 1 << nova as u8;
        Self(if present { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether `nova` was chosen.
    #[must_use]
    pub const fn contains(self, nova: Nova) -> bool {
        self.0 & (1 << nova as u8) != 0
    }

    /// Whether nothing was chosen, so that all are shown.
    #[must_use]
    pub const fn is_any(self) -> bool {
        self.0 == 0
    }
}

/// What a food must be, all at once. The default lets every food pass.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Filter {
    /// High in fiber.
    pub high_fiber: bool,
    /// Prebiotic.
    pub prebiotic: bool,
    /// With live cultures.
    pub live_cultures: bool,
    /// One of these degrees of processing.
    pub nova: NovaSet,
    /// Fits this diet.
    pub diet: Diet,
    /// Without each of these.
    pub without: Allergens,
    /// Of this group.
    pub group: Option<Group>,
    /// One of the person's own foods.
    pub own: bool,
}

impl Filter {
    /// Whether a food passes.
    #[must_use]
    pub fn accepts(&self, food: &Food) -> bool {
        self.passes(&Facts::of(food))
    }

    /// Whether a food with these facts passes.
    #[must_use]
    pub(super) fn passes(&self, facts: &Facts) -> bool {
        let Facts { tags, diet, allergens, group, own } = facts;
        (!self.high_fiber || tags.fiber == FiberTag::High)
            && (!self.prebiotic || tags.prebiotic)
            && (!self.live_cultures || tags.live)
            && (self.nova.is_any() || self.nova.contains(tags.nova))
            && self.diet.allows(*diet)
            && !self.without.intersects(*allergens)
            && self.group.is_none_or(|wanted| wanted == *group)
            && (!self.own || *own)
    }
}

/// What a filter asks of a food.
#[derive(Clone, Copy, Debug)]
pub(super) struct Facts {
    pub tags: Tags,
    pub diet: DietFit,
    pub allergens: Allergens,
    pub group: Group,
    pub own: bool,
}

impl Facts {
    pub fn of(food: &Food) -> Self {
        Self {
            tags: tags(food),
            diet: food.diet,
            allergens: food.allergens,
            group: food.group,
            own: food.id.is_local() && !food.id.is_host(),
        }
    }
}
