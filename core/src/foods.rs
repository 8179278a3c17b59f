//! Every food a plan can name: the catalog, the person's own, and those of the page that
//! carries the planner.

use std::sync::Arc;

use crate::catalog;
use crate::food::{Food, FoodId};
use crate::host_catalog::{HostCatalog, HostFood};
use crate::own_food;

/// The catalog together with own foods. An own food hides none of the catalog's:
/// their numbers never meet. A food of the page hides the one of the catalog that it is to
/// replace, but only where foods are offered: a plan that has that one keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foods {
    catalog: Listed,
    own: Vec<Food>,
    host: Arc<[HostFood]>,
    /// The number of each of the page's foods: that of the own food that it became when a
    /// plan came to use it, else its own.
    places: Vec<FoodId>,
    /// What is not offered.
    replaced: Vec<FoodId>,
}

/// The catalog's foods, as much as is known of them.
#[derive(Clone, Copy, Debug)]
struct Listed(&'static [Food]);

impl PartialEq for Listed {
    /// There is but one catalog, whole or as much as the planner begins with.
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Listed {}

impl Default for Foods {
    /// The catalog alone.
    fn default() -> Self {
        Self::with_own(Vec::new())
    }
}

impl Foods {
    /// The catalog with these own foods.
    #[must_use]
    pub fn with_own(own: Vec<Food>) -> Self {
        Self::of(catalog::foods(), own)
    }

    /// The same with no more of the catalog than [`catalog::beginning`] has.
    #[must_use]
    pub fn beginning(own: Vec<Food>) -> Self {
        Self::of(catalog::beginning(), own)
    }

    fn of(catalog: &'static [Food], own: Vec<Food>) -> Self {
        let host = Arc::default();
        Self { catalog: Listed(catalog), own, host, places: Vec::new(), replaced: Vec::new() }
    }

    /// The same with the foods of the page's catalog.
    #[must_use]
    pub fn with_host(own: Vec<Food>, host: &HostCatalog) -> Self {
        let (mut places, mut replaced) = (Vec::new(), Vec::new());
        for one in host.foods.iter() {
            places.push(own_food::twin(&own, &one.food).unwrap_or(one.food.id));
            if one.replaces {
                replaced.extend(one.like);
            }
        }
        let catalog = Listed(catalog::foods());
        Self { catalog, own, host: Arc::clone(&host.foods), places, replaced }
    }

    /// The own foods.
    #[must_use]
    pub fn own(&self) -> &[Food] {
        &self.own
    }

    /// The food with this number, if it is known here.
    #[must_use]
    pub fn get(&self, id: FoodId) -> Option<&Food> {
        if !id.is_local() {
            return catalog::find(self.catalog.0, id);
        }
        let own = self.likely(id).or_else(|| self.own.iter().find(|food| food.id == id));
        own.or_else(|| self.host.get(usize::from(u16::MAX - id.0)).map(|one| &one.food))
    }

    /// The own food with this number where none was deleted before it and none came from
    /// another device: then they lie as they were numbered, and need not be walked.
    fn likely(&self, id: FoodId) -> Option<&Food> {
        let first = self.own.first()?;
        let place = usize::from(id.0.wrapping_sub(first.id.0));
        self.own.get(place).filter(|food| food.id == id)
    }

    /// The food with this slug, own foods first.
    #[must_use]
    pub fn by_slug(&self, slug: &str) -> Option<&Food> {
        let own = self.own.iter().find(|food| food.slug == slug);
        own.or_else(|| self.catalog.0.iter().find(|food| food.slug == slug))
    }

    /// All foods that are offered, the catalog's first.
    pub fn iter(&self) -> impl Iterator<Item = &Food> {
        self.offered().into_iter()
    }

    /// One function with loops: chained and filtered iterators are code anew at each use.
    #[inline(never)]
    fn offered(&self) -> Vec<&Food> {
        let mut offered = Vec::new();
        for food in self.catalog.0 {
            if !self.is_replaced(food.id) {
                offered.push(food);
            }
        }
        for food in &self.own {
            offered.push(food);
        }
        for (at, place) in self.places.iter().enumerate() {
            if place.is_host()
                && let Some(one) = self.host.get(at)
            {
                offered.push(&one.food);
            }
        }
        offered
    }

    /// The number that a food had before a plan came to use it: what is shown of it stays the
    /// same element.
    #[must_use]
    pub fn before(&self, id: FoodId) -> FoodId {
        let place = self.places.iter().position(|place| *place == id);
        place.and_then(|at| self.host.get(at)).map_or(id, |one| one.food.id)
    }

    /// Whether no page brings foods.
    #[must_use]
    pub fn brings_none(&self) -> bool {
        self.host.is_empty()
    }

    /// Whether a food of the page is offered in the place of this one.
    #[must_use]
    pub fn is_replaced(&self, food: FoodId) -> bool {
        self.replaced.contains(&food)
    }

    /// The foods of the page that may be offered where this one of the catalog is.
    pub fn like(&self, food: FoodId) -> impl Iterator<Item = FoodId> {
        let all = self.host.iter().zip(&self.places);
        all.filter(move |(one, _)| one.like == Some(food)).map(|(_, place)| *place)
    }
}
