//! What other tabs do to the document. Reached through the second half of the download
//! alone, which brings what merges.

use biomeal_core::merge::{Heard, Known};

use super::State;
use crate::app::action::Over;
use crate::app::toast::Notice;
use crate::platform::fault;

impl State {
    /// Takes over what a text from elsewhere holds. What spoke of the last change here, and
    /// a dialog about a meal that is another one now, are over. Today's score is not noted
    /// anew: two tabs that show different plans would never agree on it.
    pub fn hear(&mut self, known: &mut Known, text: &str, quiet: bool) -> Heard {
        let about = self.over.and_then(Over::meal);
        let meal = about.and_then(|at| self.plan().meal(at)).cloned();
        let target = self.plan().meal(self.target).cloned();
        let cell = self.plan().meal(self.cell).cloned();
        let settings = self.document.settings.clone();
        let heard = known.hear(&mut self.document, text);
        fault::at("merge");
        let Heard::News { happened, changed, renumbered, .. } = &heard else { return heard };
        if *renumbered || about.is_some_and(|at| self.plan().meal(at) != meal.as_ref()) {
            self.over = None;
            self.form = None;
        }
        if *changed {
            self.toast = None;
            self.applied = None;
            self.just_added = None;
            self.focus = None;
            self.target = self.found(self.target, target.as_ref());
            self.cell = self.found(self.cell, cell.as_ref());
        }
        if self.document.settings != settings {
            self.browsing.forget();
        }
        self.renew();
        self.think();
        if !happened.is_empty() || *changed && !quiet {
            self.notify(Notice::Elsewhere(happened.clone(), *changed));
        }
        heard
    }
}
