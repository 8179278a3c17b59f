//! What actions do to the week view, and which place a person means in it.

use biomeal_core::plan::{Meal, MealAt};
use biomeal_core::score::Scope;

use super::State;
use crate::app::focus::FocusOn;
use crate::app::layout::Layout;
use crate::app::view::View;

impl State {
    /// The meal that a person means who names none: where the keyboard is in the week view.
    pub fn place(&self) -> MealAt {
        if self.view == View::Week { self.cell } else { self.target }
    }

    /// Whether the catalog has no column of its own.
    pub(super) fn foods_in_sheet(&self) -> bool {
        let alone = self.terms.reach == Scope::Meal;
        alone || matches!((self.layout, self.view), (Layout::Narrow, _) | (_, View::Week))
    }

    /// Shows the day or the week. The week view speaks of the week's score; the day view
    /// goes back to what it spoke of before.
    pub(super) fn show_view(&mut self, view: View) {
        if self.view == view {
            return;
        }
        self.view = view;
        match view {
            View::Week => {
                self.cell = self.target;
                self.scope_before = Some(self.scope);
                self.scope = Scope::Week;
            }
            View::Day => {
                self.target = self.cell;
                if let Some(scope) = self.scope_before.take() {
                    self.scope = scope;
                }
            }
        }
        self.think();
    }

    /// In the week view a day is a column, or a part of the page with its own heading.
    pub(super) fn jump_to(&mut self, day: u8) {
        self.cell = self.nearest(MealAt { day, meal: 0 });
        self.focus_on(if self.layout == Layout::Wide {
            FocusOn::Cell(self.cell)
        } else {
            FocusOn::DayOfWeek(day)
        });
    }

    /// Shows the day of a meal alone.
    pub(super) fn open_day(&mut self, at: MealAt) {
        self.cell = at;
        self.show_view(View::Day);
        self.focus_on(FocusOn::Day);
    }

    pub(super) fn go_to_cell(&mut self, at: MealAt) {
        self.cell = at;
        self.focus_on(FocusOn::Cell(at));
    }

    /// Where a meal that was at this place is now: its own content counts most, then what
    /// it is called, then its place.
    pub(super) fn found(&self, at: MealAt, was: Option<&Meal>) -> MealAt {
        let day = self.plan().days.get(usize::from(at.day));
        let (Some(was), Some(day)) = (was, day) else { return at };
        let mut best = (0, at);
        for (meal, place) in day.meals.iter().zip(0..) {
            let mut like = u8::from(meal.kind == was.kind && meal.name == was.name) * 2;
            if meal == was {
                like = 4;
            }
            if like > 0 && place == at.meal {
                like += 1;
            }
            if like > best.0 {
                best = (like, MealAt { meal: place, ..at });
            }
        }
        best.1
    }

    /// The same place, or the last meal of its day where there are fewer now.
    pub(super) fn nearest(&self, at: MealAt) -> MealAt {
        let day = self.plan().days.get(usize::from(at.day));
        let last = day.map_or(0, |day| day.meals.len().saturating_sub(1));
        MealAt { meal: at.meal.min(last as u8), ..at }
    }
}
