//! What actions do to the days behind: today's date, its check-in and its score.

use biomeal_core::diary::{Date, Measure};
use biomeal_core::score::Scope;

use super::State;

impl State {
    /// Goes on with this date: the first that is known, or the next after midnight.
    pub(super) fn set_today(&mut self, date: Date) {
        self.date = Some(date);
        self.today = date.weekday();
        self.note_score();
    }

    /// Notes how the person felt on the day that was asked about: at midnight that may be
    /// yesterday.
    pub(super) fn check_in(&mut self, date: Date, measure: Measure, step: Option<u8>) {
        let changed = self.document.diary.check_in(date, measure, step);
        self.notes += u32::from(changed);
    }

    /// After a step back or forth: the day has no score if the plan has none for it.
    pub fn forget_score(&mut self) {
        if let Some(date) = self.date
            && let Some(day) = self.figures.days.get(usize::from(self.today))
            && day.score.total().is_none()
        {
            let changed = self.document.diary.forget_score(date);
            self.notes += u32::from(changed);
        }
    }

    /// Notes today's score, as soon as what notes it is there.
    pub(super) fn note_score(&mut self) {
        if let Some(later) = self.arrival.here() {
            later.note_score(self, false);
        }
    }

    /// Notes what the plan shown scores for today's weekday. Without a score nothing is
    /// noted and what was stays: an empty plan begun in the evening, for the week to come,
    /// does not take away the day.
    pub fn note_score_today(&mut self) {
        // A meal alone is no day, and what cannot be changed is nobody's own.
        if self.terms.readonly || self.terms.reach == Scope::Meal {
            return;
        }
        if let Some(date) = self.date
            && let Some(day) = self.figures.days.get(usize::from(self.today))
            && let Some(total) = day.score.total()
        {
            let changed = self.document.diary.note_score(date, total);
            self.notes += u32::from(changed);
        }
    }
}
