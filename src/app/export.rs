//! Files that a plan can be saved as, and what the one for calendars has to be told.

use biomeal_core::diary::Date;
use biomeal_core::export::{minutes_of, time_text};
use biomeal_core::plan::MealKind;
use biomeal_core::settings::WeekStart;

/// How many kinds of meals there are.
const KINDS: usize = MealKind::ALL.len();

/// When meals begin at first: breakfast, lunch, dinner, snacks; in minutes after midnight.
const USUAL: [u16; KINDS] = [8 * 60, 12 * 60 + 30, 18 * 60 + 30, 16 * 60];

/// Something done with these files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Export {
    /// Save the table.
    Table,
    /// The calendar begins with this date, as it was typed.
    First(String),
    /// Meals of the kind at this place begin then, as it was typed.
    Time(u8, String),
    /// Save the calendar.
    Calendar,
}

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub text: String,
}

/// When a plan is, as it was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// The first date.
    pub first: String,
    /// When meals of each kind begin, in the order of [`MealKind::ALL`].
    pub times: [String; KINDS],
    /// Whether it was to be used: what is wrong then is said.
    pub asked: bool,
}

impl When {
    /// The next day on which the week begins, today being one, and the usual times.
    pub fn usual(today: Option<Date>, start: WeekStart) -> Self {
        let days = |today: Date| u16::from((start.day() + 7 - today.weekday()) % 7);
        let first = today.and_then(|today| today.after(days(today)));
        let first = first.map_or_else(String::new, |first| first.text("-"));
        Self { first, times: USUAL.map(time_text), asked: false }
    }

    /// The first date, if it is one.
    pub fn date(&self) -> Option<Date> {
        Date::from_text(&self.first)
    }

    /// When meals of the kind at this place begin, if it is a time.
    pub fn time(&self, place: usize) -> Option<u16> {
        minutes_of(self.times.get(place)?)
    }

    /// The number of the first field that cannot be used: 0 is the date, and then come the
    /// times.
    pub fn wrong(&self) -> Option<u8> {
        if self.date().is_none() {
            return Some(0);
        }
        (0..KINDS).find(|place| self.time(*place).is_none()).map(|place| place as u8 + 1)
    }
}
