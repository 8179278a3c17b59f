//! Every food a plan can name: the catalog and the person's own.

use crate::catalog;
use crate::food::{Food, FoodId};

/// The catalog together with own foods. An own food hides none of the catalog's:
/// their numbers never meet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foods {
    own: Vec<Food>,
}

impl Foods {
    /// The catalog with these own foods.
    #[must_use]
    pub const fn with_own(own: Vec<Food>) -> Self {
        Self { own }
    }

    /// The own foods.
    #[must_use]
    pub fn own(&self) -> &[Food] {
        &self.own
    }

    /// The food with this number, if it is known here.
    #[must_use]
    pub fn get(&self, id: FoodId) -> Option<&Food> {
        if id.is_local() { self.own.iter().find(|food| food.id == id) } else { catalog::by_id(id) }
    }

    /// The food with this slug, own foods first.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<&Food> {
        self.own.iter().find(|food| food.slug == slug).or_else(|| catalog::by_slug(slug))
    }

    /// All foods, the catalog's first.
    pub fn iter(&self) -> impl Iterator<Item = &Food> {
        catalog::foods().iter().chain(&self.own)
    }
}
