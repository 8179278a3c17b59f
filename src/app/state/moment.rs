//! What the state is at one moment, to see what an action changed.

use biomeal_core::plan::MealAt;
use biomeal_core::score::Scope;
use biomeal_core::settings::Settings;

use super::State;
use crate::app::action::Over;

/// What is compared after an action with what was before.
#[derive(Debug, PartialEq, Eq)]
pub struct Moment {
    /// How often the document was changed here.
    pub changes: u32,
    /// How often its days were: check-ins and day scores.
    pub notes: u32,
    /// What lies over the plan.
    pub over: Option<Over>,
    /// The serial of the notice.
    pub toast: Option<u32>,
    /// What the total speaks of.
    pub scope: Scope,
    /// How often a change was undone.
    pub undone: u32,
    /// How often one was made again.
    pub redone: u32,
    /// How often a link came to be looked at.
    pub looked_at: u32,
    /// The meal that the catalog adds to, on the day shown.
    pub target: MealAt,
    /// The score of the scope shown, in tenths.
    pub total: Option<u16>,
    /// The person's settings.
    pub settings: Settings,
}

impl State {
    /// What an action may change, as it is now.
    pub fn moment(&self) -> Moment {
        Moment {
            changes: self.changes,
            notes: self.notes,
            over: self.over,
            toast: self.toast.as_ref().map(|toast| toast.serial),
            scope: self.scope,
            undone: self.undone,
            redone: self.redone,
            looked_at: self.looked_at,
            target: self.target,
            total: self.total(),
            settings: self.document.settings.clone(),
        }
    }
}
