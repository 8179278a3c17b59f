//! The parts of the planner that the page asks for, and what follows when it asks for others.

use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;

use super::State;
use crate::app::focus::FocusOn;
use crate::app::terms::Terms;
use crate::app::view::View;

impl State {
    /// The terms at the start. A meal alone has no weekday: it is the first of the plan.
    pub fn begin(&mut self, terms: Terms) {
        if terms.reach == Scope::Meal {
            self.target = self.plan().first_filled();
        }
        self.agree(terms);
    }

    /// Goes on where a person was before the planner began anew: at this meal, if it is known
    /// and one of several, with the focus if it was in the widget.
    pub fn resume(&mut self, place: Option<MealAt>, had_focus: bool) {
        if let Some(place) = place.filter(|_| self.terms.reach != Scope::Meal) {
            self.target = self.nearest(place);
            self.think();
        }
        if had_focus {
            self.focus_on(FocusOn::Day);
        }
    }

    /// Shows what these terms leave. The plan stays as it is, and the meal looked at too.
    pub(super) fn agree(&mut self, terms: Terms) {
        if self.terms == terms {
            return;
        }
        let before = self.terms.reach;
        self.terms = terms;
        if !terms.is_whole() {
            self.target = self.place();
            self.view = View::Day;
        }
        if terms.reach == Scope::Meal {
            self.scope = Scope::Meal;
        } else if before == Scope::Meal || !terms.is_whole() && self.scope == Scope::Week {
            self.scope = Scope::Day;
        }
        self.menu = None;
        // What lies over the plan may be about something that is not there any more.
        self.over = None;
        self.behind = None;
        self.think();
    }
}
