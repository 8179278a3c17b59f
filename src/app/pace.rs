//! What is drawn before the next paint, and what after it.
//!
//! Where a person adds a food or presses a day, one panel answers: it is drawn at once, so
//! that the answer is on screen as soon as can be. The others follow from the plan and come a
//! frame later. So do the foods that are looked for while someone types: a letter waits for none.

use std::cell::Cell;
use std::rc::Rc;

use crate::app::action::Action;
use crate::app::view::View;
use crate::markup::{Html, kept};
use crate::platform::fault;

/// A part of the planner that can come a frame later than the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// The plan's name, what can be undone, how it is saved.
    Header,
    /// The days of the week, with their scores.
    Days,
    /// The plants of the week.
    Plants,
    /// The day or the week that is planned.
    Plan,
    /// The catalog.
    Foods,
    /// The score and the tips.
    Score,
    /// The notice at the bottom.
    Notice,
}

/// The panels, as tests call them that count how often each is drawn.
const PANELS: [&str; 7] = ["header", "days", "plants", "plan", "foods", "score", "notice"];
/// The first of the keys that tell panels from what stands beside them.
const KEY: u32 = 1 << 20;

/// Which panels are to be drawn.
#[derive(Debug, Default)]
pub struct Pace {
    /// Those that wait, at the places of their numbers.
    wait: [Cell<bool>; PANELS.len()],
    /// Counts what was drawn, so that what is drawn anew is told from what stays.
    round: Cell<usize>,
    /// When each was drawn last.
    drawn: [Cell<usize>; PANELS.len()],
}

impl Pace {
    /// Has this panel drawn, and what is in none, while the others wait; or all of them.
    pub fn draw(&self, first: Option<Panel>) {
        for (at, wait) in self.wait.iter().enumerate() {
            wait.set(first.is_some_and(|first| first as usize != at));
        }
    }

    /// A drawing begins.
    pub fn begin(&self) {
        self.round.set(self.round.get() + 1);
    }

    /// A panel: drawn, or what it was before where it waits.
    pub fn panel(&self, panel: Panel, draw: &dyn Fn() -> Html) -> Html {
        let at = panel as usize;
        let mut content = Html::default();
        if !self.wait[at].get() {
            fault::at(PANELS[at]);
            self.drawn[at].set(self.round.get());
            content = draw();
        }
        let content = Cell::new(Some(content));
        let marks = vec![self.drawn[at].get()];
        kept(KEY + at as u32, marks, Rc::new(move || content.take().unwrap_or_default()))
    }
}

/// The panel that answers an action, where the others can wait.
pub const fn answered_by(action: &Action, view: View) -> Option<Panel> {
    match (action, view) {
        (Action::SelectDay(_), View::Day) => Some(Panel::Days),
        // It says what is in; in a sheet the plan is not even seen.
        (Action::AddFood(_), _) => Some(Panel::Notice),
        (Action::SetGrams(..) | Action::SetHeated(..) | Action::ApplyTip(_), _) => {
            Some(Panel::Plan)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Has a panel drawn or not, and tells whether it was.
    fn is_drawn(pace: &Pace, panel: Panel) -> bool {
        let drawn = Cell::new(false);
        pace.panel(panel, &|| {
            drawn.set(true);
            Html::default()
        });
        drawn.get()
    }

    #[test]
    fn draws_what_answers_and_later_the_rest() {
        let pace = Pace::default();
        let all = [Panel::Header, Panel::Days, Panel::Plan, Panel::Score, Panel::Notice];
        assert!(all.iter().all(|panel| is_drawn(&pace, *panel)));
        pace.draw(Some(Panel::Plan));
        pace.begin();
        for panel in all {
            assert_eq!(is_drawn(&pace, panel), panel == Panel::Plan, "{panel:?}");
        }
        // Another answer meanwhile: what waited still does.
        pace.draw(Some(Panel::Days));
        assert!(is_drawn(&pace, Panel::Days) && !is_drawn(&pace, Panel::Score));
        pace.draw(None);
        assert!(all.iter().all(|panel| is_drawn(&pace, *panel)));
    }

    #[test]
    fn waits_only_where_one_panel_answers() {
        assert_eq!(answered_by(&Action::SelectDay(2), View::Day), Some(Panel::Days));
        // In the week view a day is not what is pressed.
        assert_eq!(answered_by(&Action::SelectDay(2), View::Week), None);
        assert_eq!(answered_by(&Action::Undo, View::Day), None);
    }
}
