//! What actions do with the shopping list and with files of a plan. Reached through the
//! second half of the download alone, which brings them.

use super::State;
use crate::app::export::{Export, When};
use crate::app::focus::FocusOn;
use crate::app::shopping::{Shop, Taken};
use crate::app::toast::Notice;

/// What is done with the shopping list.
pub fn shop(state: &mut State, shop: Shop) {
    match shop {
        Shop::For(day) => {
            state.shopping.day = day;
            state.shopping.copy_refused = false;
        }
        Shop::AtHome(food, is_there) => {
            // Nothing that a page is told, and no change of the plan.
            state.notes += u32::from(state.document.put_at_home(food, is_there));
            state.shopping.ticked = Some(food);
            state.shopping.copy_refused = false;
        }
        // Done with the browser (`crate::app::takeout`).
        Shop::Copy | Shop::Share => {}
        Shop::Taken(taken) => {
            state.shopping.copy_refused = taken == Taken::NotCopied;
            state.notify(Notice::ListTaken(taken));
            if taken == Taken::NotCopied {
                state.focus_on(FocusOn::Link);
            }
        }
    }
}

/// What is done with files.
pub fn export(state: &mut State, export: &Export) {
    let mut when = state.when();
    match export {
        Export::Table => return,
        Export::First(text) => when.first.clone_from(text),
        Export::Time(place, text) => {
            if let Some(time) = when.times.get_mut(usize::from(*place)) {
                time.clone_from(text);
            }
        }
        Export::Calendar => {
            when.asked = true;
            if let Some(field) = when.wrong() {
                state.focus_on(FocusOn::Field(field));
            }
        }
    }
    state.when = Some(Box::new(when));
}

impl State {
    /// When the plan is, for calendars: what was filled in, else what is usual.
    pub fn when(&self) -> When {
        match &self.when {
            Some(when) => (**when).clone(),
            None => When::usual(self.date, self.document.settings.week_start),
        }
    }
}
