//! Going on with the catalog of the page around the planner, or without one.

use std::rc::Rc;

use biomeal_core::document::Document;
use biomeal_core::food::FoodId;
use biomeal_core::foods::Foods;
use biomeal_core::host_catalog::HostCatalog;

use super::State;
use crate::app::figures::Figures;
use crate::app::host_catalog::Found;
use crate::app::toast::Notice;
use crate::later::{Arrival, Later};

/// The foods there are to choose from. Until the second half is there, of the catalog's no
/// more than the beginning needs.
pub(super) fn joined(document: &Document, host: Option<&HostCatalog>, arrival: Arrival) -> Foods {
    match arrival.here() {
        Some(later) => later.foods(document, host),
        None => Foods::beginning(document.own_foods().to_vec()),
    }
}

impl State {
    /// All of the catalog has come: everything that is worked out from it is worked out anew.
    pub(super) fn complete_foods(&mut self, later: Later) {
        self.foods = Rc::new(joined(&self.document, self.host.as_deref(), self.arrival));
        self.browsing.complete(&self.foods, later);
        let reference = self.document.settings.reference;
        self.figures = Rc::new(Figures::of(self.document.plan(), &self.foods, reference));
    }

    /// Puts the foods together anew.
    pub(super) fn join_foods(&mut self) {
        self.foods = Rc::new(joined(&self.document, self.host.as_deref(), self.arrival));
        self.browsing.index(&self.foods, self.arrival.here());
    }

    /// The number of a food in plans: one of the page's catalog becomes an own food first,
    /// by which it travels. None where own foods have no room for it, which is said: nothing
    /// may hold a number of the page's.
    pub(super) fn taken_over(&mut self, food: FoodId) -> Option<FoodId> {
        if !food.is_host() {
            return Some(food);
        }
        self.arrival.here()?.take_over(self, food)
    }

    /// Offers the page's foods; where its catalog is not used, ours alone.
    pub fn find_catalog(&mut self, found: &Found) {
        let catalog = found.catalog.as_ref().map_or(None, Clone::clone);
        if catalog == self.host {
            return;
        }
        self.host = catalog;
        self.join_foods();
        self.think();
    }

    /// The own food that one of the page's becomes when a plan comes to use it; none, and a
    /// notice, where own foods have no room.
    pub fn take_over(&mut self, food: FoodId) -> Option<FoodId> {
        let known = self.foods.get(food).cloned();
        let Some(own) = known.and_then(|known| self.document.kept(&known)) else {
            self.notify(Notice::NoRoomForFood(food));
            return None;
        };
        if let Some(host) = &self.host {
            self.foods = Rc::new(Foods::with_host(self.document.own_foods().to_vec(), host));
            self.browsing.renumber(&self.foods, food, own, self.arrival.here());
        }
        Some(own)
    }
}
