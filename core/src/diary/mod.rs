//! The days behind: how a person felt on each, and that day's score. Kept on the device
//! with the plans, never in a link, and never part of the score.

mod date;
mod measure;
mod trend;

pub use date::Date;
pub(crate) use date::two_digits;
pub use measure::{CheckIn, Measure, STEPS};
pub use trend::{WEEKS, Week, weeks};

/// So many days back from the latest are kept, what is older goes. A little more than a
/// year, while the trend looks back [`WEEKS`] weeks.
pub const MAX_DAYS: usize = 400;

/// So many of the last [`LOW_WITHIN`] days with skin or gut felt low, and the line about
/// whom to ask grows stronger.
const LOW_DAYS: u32 = 7;
/// The days that are looked at for that, today among them.
const LOW_WITHIN: u16 = 14;

/// What is known of one day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayRecord {
    /// The day.
    pub date: Date,
    /// The score that the plan shown had for it, in tenths of a point.
    pub score: Option<u16>,
    /// How the person felt.
    pub check_in: CheckIn,
}

/// The days something is known of, from the oldest to the latest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diary {
    pub(crate) days: Vec<DayRecord>,
}

impl Diary {
    /// The days, from the oldest to the latest.
    #[must_use]
    pub fn days(&self) -> &[DayRecord] {
        &self.days
    }

    /// What is known of a day.
    #[must_use]
    pub fn on(&self, date: Date) -> DayRecord {
        match self.days.get(self.place(date)) {
            Some(day) if day.date == date => *day,
            _ => DayRecord { date, ..DayRecord::default() },
        }
    }

    /// Notes a day's score, in tenths of a point, in place of an earlier one. Whether
    /// that changed anything.
    pub fn note_score(&mut self, date: Date, total: u16) -> bool {
        self.put(DayRecord { score: Some(total), ..self.on(date) })
    }

    /// Takes a day's score back. Whether that changed anything.
    pub fn forget_score(&mut self, date: Date) -> bool {
        self.put(DayRecord { score: None, ..self.on(date) })
    }

    /// Notes the step chosen on a day, or that none is. Whether that changed anything.
    pub fn check_in(&mut self, date: Date, measure: Measure, step: Option<u8>) -> bool {
        if step.is_some_and(|step| step >= STEPS) {
            return false;
        }
        let mut day = self.on(date);
        day.check_in.steps[measure as usize] = step;
        self.put(day)
    }

    /// Adds a day later than all others.
    pub(crate) fn push(&mut self, day: DayRecord) {
        if day.score.is_some() || !day.check_in.is_empty() {
            self.days.push(day);
        }
    }

    /// Fills in what another diary knows and this one does not, up to the day after
    /// `today`: a day that a wrong clock noted would push out all that are real.
    pub(crate) fn fill_in(&mut self, other: &Self, today: Date) {
        for there in &other.days {
            let here = self.on(there.date);
            if there.date.0 <= today.0.saturating_add(1) {
                let score = here.score.or(there.score);
                let check_in = here.check_in.or(there.check_in);
                self.put(DayRecord { score, check_in, ..here });
            }
        }
    }

    /// Whether skin or gut felt low on so many of the last days that the line about whom
    /// to ask should be stronger.
    #[must_use]
    pub fn needs_line(&self, today: Date) -> bool {
        let mut low = 0;
        for day in &self.days {
            let is_recent = day.date <= today && today.0 - day.date.0 < LOW_WITHIN;
            low += u32::from(is_recent && day.check_in.feels_low());
        }
        low >= LOW_DAYS
    }

    pub(crate) fn put(&mut self, day: DayRecord) -> bool {
        if self.on(day.date) == day {
            return false;
        }
        let at = self.place(day.date);
        let is_there = self.days.get(at).is_some_and(|other| other.date == day.date);
        if is_there {
            self.days.remove(at);
        }
        if day.score.is_some() || !day.check_in.is_empty() {
            self.days.insert(at, day);
        }
        if let Some(latest) = self.days.last().map(|day| usize::from(day.date.0)) {
            self.days.retain(|day| usize::from(day.date.0) + MAX_DAYS > latest);
        }
        true
    }

    /// The place of a day among the days. Looked for from the end: it is nearly always
    /// today.
    fn place(&self, date: Date) -> usize {
        let mut at = self.days.len();
        while at > 0 && self.days.get(at - 1).is_some_and(|day| day.date >= date) {
            at -= 1;
        }
        at
    }

    /// Whether the days are as this module leaves them.
    pub(crate) fn is_sound(&self) -> bool {
        let mut next = 0;
        for day in &self.days {
            let at = u32::from(day.date.0);
            if at < next || day.score.is_some_and(|total| total > 1000) {
                return false;
            }
            next = at + 1;
        }
        self.days.len() <= MAX_DAYS
    }
}
