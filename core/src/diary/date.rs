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

    /// The day so many days later, none after the last one.
    #[must_use]
    pub const fn after(self, days: u16) -> Option<Self> {
        match self.0.checked_add(days) {
            Some(day) => Some(Self(day)),
            None => None,
        }
    }

    /// Its year, its month and its day of the month, both from 1.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        // Years begin in March here: the day that most years lack is their last. All days
        // there are lie in two spans of 400 years, each of 146,097 days.
        let day = self.0 as u32 + TO_MARCH;
        let (span, day) = (day / SPAN, day % SPAN);
        let year = (day - day / 1_460 + day / 36_524 - day / (SPAN - 1)) / 365;
        let of_year = day - (365 * year + year / 4 - year / 100);
        let month = (5 * of_year + 2) / 153;
        let of_month = of_year - (153 * month + 2) / 5 + 1;
        let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        ((400 * span + year + later) as u16, month as u8, of_month as u8)
    }

    /// The day of this year, month and day of the month; none where there is no such day
    /// or it cannot be counted.
    #[must_use]
    pub fn of(year: u16, month: u8, day: u8) -> Option<Self> {
        if !(1..=12).contains(&month) {
            return None;
        }
        let of_march = (u32::from(month) + 9) % 12;
        let year_of_march = u32::from(year).checked_sub(u32::from(month < 3))?;
        let before = 365 * year_of_march + year_of_march / 4 - year_of_march / 100
            + year_of_march / 400
            + (153 * of_march + 2) / 5;
        let counted = (before + u32::from(day)).checked_sub(TO_MARCH + 1)?;
        let date = Self(u16::try_from(counted).ok()?);
        (date.parts() == (year, month, day)).then_some(date)
    }

    /// The day that a text means: "2025-06-10", as fields for dates give it.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let (year, rest) = text.trim().split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        Self::of(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The same text, with `between` between year, month and day.
    #[must_use]
    pub fn text(self, between: &str) -> String {
        let (year, month, day) = self.parts();
        let mut text = year.to_string();
        for part in [month, day] {
            text.push_str(between);
            two_digits(part, &mut text);
        }
        text
    }
}

/// From March 1 of the year 0 to the first day.
const TO_MARCH: u32 = 719_468;
/// Days of 400 years.
const SPAN: u32 = 146_097;

/// Adds a number below 100 with both its digits.
pub fn two_digits(number: u8, text: &mut String) {
    text.push(char::from(b'0' + number / 10));
    text.push(char::from(b'0' + number % 10));
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
    fn every_day_has_its_place_in_the_calendar() {
        let (mut year, mut month, mut day) = (1970_u16, 1_u8, 1_u8);
        for number in 0..=u16::MAX {
            let date = Date(number);
            assert_eq!(date.parts(), (year, month, day));
            assert_eq!(Date::of(year, month, day), Some(date));
            assert_eq!(Date::from_text(&date.text("-")), Some(date));
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + u8::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            day += 1;
            if day > last {
                assert_eq!(Date::of(year, month, day), None, "{year}-{month}-{day}");
                (month, day) = (month + 1, 1);
            }
            if month > 12 {
                (year, month) = (year + 1, 1);
            }
        }
        assert_eq!((year, month, day), (2149, 6, 7));
    }

    #[test]
    fn a_text_is_a_day_or_none() {
        assert_eq!(Date(20_249).text("-"), "2025-06-10");
        assert_eq!(Date(20_249).text(""), "20250610");
        assert_eq!(Date::from_text(" 2025-6-10 "), Some(Date(20_249)));
        for text in [
            "",
            "2025",
            "2025-06",
            "2025-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-06-00",
            "1969-12-31",
            "2149-06-07",
            "0-1-1",
            "70000-01-01",
            "10.6.2025",
            "2025-06-10-1",
            "-2025-06-10",
        ] {
            assert_eq!(Date::from_text(text), None, "{text}");
        }
        assert_eq!(Date(u16::MAX).after(1), None);
        assert_eq!(Date(20_249).after(7), Some(Date(20_256)));
    }

    #[test]
    fn nothing_is_before_the_first_day() {
        assert_eq!(Date(7).before(7), Some(Date(0)));
        assert_eq!(Date(6).before(7), None);
    }
}
