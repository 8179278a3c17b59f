//! Undo and redo: a plan with the edits that lead back and forth.

use crate::edit::{Edit, EditError};
use crate::plan::Plan;

/// Most steps that can be undone.
pub const MAX_STEPS: usize = 100;

/// A plan and how it came to be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    plan: Plan,
    undo: Vec<Edit>,
    redo: Vec<Edit>,
}

impl History {
    /// A plan with nothing to undo.
    #[must_use]
    pub const fn new(plan: Plan) -> Self {
        Self { plan, undo: Vec::new(), redo: Vec::new() }
    }

    /// The plan, the steps back and the steps forth, the last of each list first to
    /// be made.
    pub(crate) const fn parts_mut(&mut self) -> (&mut Plan, &mut Vec<Edit>, &mut Vec<Edit>) {
        (&mut self.plan, &mut self.undo, &mut self.redo)
    }

    /// Leaves no steps, and gives them to be put back.
    pub(crate) fn take_steps(&mut self) -> [Vec<Edit>; 2] {
        [&mut self.undo, &mut self.redo].map(std::mem::take)
    }

    /// Puts steps back.
    pub(crate) fn put_steps(&mut self, [undo, redo]: [Vec<Edit>; 2]) {
        (self.undo, self.redo) = (undo, redo);
    }

    /// The plan as it is now.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Makes a change and remembers the way back. An edit that changes nothing
    /// leaves no step.
    ///
    /// # Errors
    /// As [`Plan::apply`]; nothing is changed then.
    pub fn apply(&mut self, edit: &Edit) -> Result<(), EditError> {
        self.make(edit.clone()).map(|_| ())
    }

    /// The same with an edit that is not needed any more. Whether it changed anything.
    ///
    /// # Errors
    /// As [`Plan::apply`]; nothing is changed then.
    pub fn make(&mut self, mut edit: Edit) -> Result<bool, EditError> {
        let changed = change(&mut self.plan, &mut edit)?;
        if changed {
            self.redo.clear();
            if self.undo.len() == MAX_STEPS {
                self.undo.remove(0);
            }
            self.undo.push(edit);
        }
        Ok(changed)
    }

    /// Takes the last change back; false when there is none.
    pub fn undo(&mut self) -> bool {
        step(&mut self.plan, &mut self.undo, &mut self.redo)
    }

    /// Makes the change last taken back again; false when there is none.
    pub fn redo(&mut self) -> bool {
        step(&mut self.plan, &mut self.redo, &mut self.undo)
    }

    /// Whether plan and steps keep the limits. Only a tampered document's do not.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let steps = self.undo.len().max(self.redo.len());
        self.plan.check().is_ok() && steps <= MAX_STEPS
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is a change to make again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }
}

/// Applies the last edit of `from` and puts its inverse on `to`. An edit that no
/// longer fits, which only a tampered document can hold, is dropped.
fn step(plan: &mut Plan, from: &mut Vec<Edit>, to: &mut Vec<Edit>) -> bool {
    let Some(mut edit) = from.pop() else { return false };
    let fits = change(plan, &mut edit).is_ok();
    if fits {
        to.push(edit);
    }
    fits
}

/// Changes the plan wholly or not at all and turns the edit into its inverse. Whether
/// the plan is another one now.
fn change(plan: &mut Plan, edit: &mut Edit) -> Result<bool, EditError> {
    let before = plan.clone();
    match plan.change(edit) {
        Ok(()) => Ok(*plan != before),
        Err(error) => {
            *plan = before;
            Err(error)
        }
    }
}
