//! Days of the calendar, counted. Core knows no clock: who asks says what today is.

/// A day where the person is: so many days after January 1, 1970, up to June 2149.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(pub u16);

impl Date {
    /// Its weekday; 0 is Monday.
    #[must_use]
    pub const fn weekday(self) -> u8 {
        // The first day was a Thursday.
        ((self.0 as u32 + 3) % 7) as u8
    }

    /// The day so many days earlier, none before the first one.
    #[must_use]
    pub const fn before(self, days: u16) -> Option<Self> {
        match self.0.checked_sub(days) {
            Some(day) => Some(Self(day)),
            None => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn weekdays_follow_the_calendar() {
        // January 1, 1970 was a Thursday, February 29, 2000 and June 10, 2025 Tuesdays.
        for (day, weekday) in [(0, 3), (3, 6), (4, 0), (11_016, 1), (20_249, 1), (20_254, 6)] {
            assert_eq!(Date(day).weekday(), weekday, "{day}");
        }
        assert_eq!(Date(u16::MAX).weekday(), (Date(u16::MAX - 1).weekday() + 1) % 7);
    }

    #[test]
    fn nothing_is_before_the_first_day() {
        assert_eq!(Date(7).before(7), Some(Date(0)));
        assert_eq!(Date(6).before(7), None);
    }
}
