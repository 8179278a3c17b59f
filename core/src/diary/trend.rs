//! The last weeks side by side: what is known of each day, and what the week comes to.
//! Gaps are gaps: a day that nothing is known of is in no mean.

use super::{DayRecord, Diary, Measure};
use crate::diary::Date;
use crate::settings::WeekStart;

/// How many weeks are looked back on, the one that today is in among them.
pub const WEEKS: usize = 12;

/// One week.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Its days in the order in which weeks are shown; days to come are empty.
    pub days: [DayRecord; 7],
    /// How many of them have a score.
    pub scored: u32,
    /// The mean of these scores, in tenths of a point.
    pub score: Option<u16>,
    /// How many have a check-in, of whatever it may be.
    pub check_ins: u32,
    /// Means in the order of [`Measure::ALL`], in tenths of the measure's unit.
    pub means: [Option<u16>; 6],
}

impl Week {
    /// The mean of a measure, in tenths of its unit.
    #[must_use]
    pub const fn mean(&self, measure: Measure) -> Option<u16> {
        self.means[measure as usize]
    }

    /// Whether nothing is known of it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.scored == 0 && self.check_ins == 0
    }
}

/// The last weeks up to the one that `today` is in, which comes last.
#[must_use]
pub fn weeks(diary: &Diary, today: Date, start: WeekStart) -> Vec<Week> {
    let into = u16::from(start.place_of(today.weekday()));
    let mut weeks = Vec::new();
    for ago in (0..WEEKS as u16).rev() {
        // The week's first day; before the first day of all there is none.
        weeks.push(match today.before(into + ago * 7) {
            Some(first) => week(diary, first, today),
            None => Week::default(),
        });
    }
    weeks
}

fn week(diary: &Diary, first: Date, today: Date) -> Week {
    let mut week = Week::default();
    let mut scores = Mean::default();
    let mut means = [Mean::default(); 6];
    for (day, after) in week.days.iter_mut().zip(0..) {
        day.date = Date(first.0.saturating_add(after));
        if day.date > today {
            continue;
        }
        *day = diary.on(day.date);
        if let Some(total) = day.score {
            scores.add(u32::from(total));
        }
        week.check_ins += u32::from(!day.check_in.is_empty());
        for (measure, mean) in Measure::ALL.into_iter().zip(&mut means) {
            if let Some(step) = day.check_in.step(measure) {
                mean.add(u32::from(measure.amount(step)) * 10);
            }
        }
    }
    week.scored = scores.count;
    week.score = scores.value();
    for (value, mean) in week.means.iter_mut().zip(means) {
        *value = mean.value();
    }
    week
}

/// A mean in the making.
#[derive(Clone, Copy, Default)]
struct Mean {
    sum: u32,
    count: u32,
}

impl Mean {
    const fn add(&mut self, value: u32) {
        self.sum += value;
        self.count += 1;
    }

    /// Rounded, halves up; none of nothing.
    const fn value(self) -> Option<u16> {
        match (self.sum * 2 + self.count).checked_div(self.count * 2) {
            Some(mean) => Some(mean as u16),
            None => None,
        }
    }
}
