//! What follows from every change: figures, tips, and where notice and focus are.

use std::rc::Rc;

use super::State;
use crate::app::figures::Figures;
use crate::app::focus::{Focus, FocusOn};
use crate::app::toast::{Notice, Toast};

impl State {
    /// After any change of the plan: what belonged to the last change is over.
    pub(super) fn settle(&mut self) {
        self.toast = None;
        self.applied = None;
        self.just_added = None;
        self.focus = None;
        self.refresh();
    }

    pub(super) fn refresh(&mut self) {
        self.renew();
        self.note_score();
        self.think();
    }

    /// Works out anew what follows from the document.
    pub(super) fn renew(&mut self) {
        self.plants_before = self.figures.plant_count() as usize;
        if self.foods.own() != self.document.own_foods() {
            self.join_foods();
        }
        self.target = self.nearest(self.target);
        self.cell = self.nearest(self.cell);
        let reference = self.document.settings.reference;
        self.figures = Rc::new(Figures::of(self.document.plan(), &self.foods, reference));
    }

    pub(super) fn notify(&mut self, notice: Notice) {
        self.serial += 1;
        self.toast = Some(Toast { notice, serial: self.serial });
    }

    pub(super) fn focus_on(&mut self, on: FocusOn) {
        self.serial += 1;
        self.focus = Some(Focus { on, serial: self.serial });
    }
}
