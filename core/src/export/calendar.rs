//! The plan as a file for calendars: an event for each meal with food, as RFC 5545 has it.
//! Times are those of wherever the person is then, so none has a zone.

use super::Wording;
use crate::diary::{Date, two_digits};
use crate::plan::{DAYS, Meal, MealKind, Plan};
use crate::words::Word;

/// Minutes of a day.
pub const MINUTES_A_DAY: u16 = 1440;

/// How long a meal is shown to take, in minutes.
const MEAL_MINUTES: u16 = 30;

/// Most bytes in a line, its end apart.
const LINE_BYTES: usize = 75;

/// A moment: seconds since the beginning of 1970, in universal time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp(pub u64);

/// When the plan is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The first of the seven days. Each day's meals come on its own weekday, so with a
    /// Thursday here the plan's Thursday is first and its Wednesday last.
    pub first: Date,
    /// When the meals of each kind begin, in minutes after midnight, below
    /// [`MINUTES_A_DAY`]; in the order of [`MealKind::ALL`].
    pub times: [u16; MealKind::ALL.len()],
    /// When the file is made.
    pub made: Stamp,
}

/// The plan as a file for calendars. A plan without food has no event, and a calendar
/// needs one: it gives nothing.
///
/// The same plan, by its name, gives the same meal of the same date the same identity,
/// whatever is in it: opened twice, a file adds nothing, and a later one puts right what
/// an earlier one said.
#[must_use]
pub fn plan_to_calendar(plan: &Plan, at: &Calendar, words: &dyn Wording) -> Option<String> {
    let mut file = File(String::new());
    file.line("BEGIN", "VCALENDAR");
    file.line("VERSION", "2.0");
    file.line("PRODID", "-//Biomeal//Meal planner//EN");
    let before = file.0.len();
    let identity = identity(&plan.name);
    for later in 0..DAYS as u16 {
        let Some(date) = at.first.after(later) else { continue };
        let Some(day) = plan.days.get(usize::from(date.weekday())) else { continue };
        // Meals of one kind are told apart by their place among them.
        let mut seen = [0_u8; MealKind::ALL.len()];
        for meal in &day.meals {
            let kind = meal.kind as usize;
            seen[kind] += 1;
            if !meal.entries.is_empty() {
                let mut uid = String::from("biomeal-");
                uid.push_str(&identity);
                for part in [&*date.text(""), meal.kind.word(), &seen[kind].to_string()] {
                    uid.push('-');
                    uid.push_str(part);
                }
                file.event(meal, uid, date, at, words);
            }
        }
    }
    if file.0.len() == before {
        return None;
    }
    file.line("END", "VCALENDAR");
    Some(file.0)
}

/// Sixteen digits that stand for a text (FNV-1a, 64 bits).
fn identity(text: &str) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    let mut digits = String::new();
    for at in (0..16).rev() {
        let digit = (hash >> (4 * at)) as u8 & 15;
        digits.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
    }
    digits
}

struct File(String);

impl File {
    fn event(&mut self, meal: &Meal, uid: String, date: Date, at: &Calendar, words: &dyn Wording) {
        let begins = at.times[meal.kind as usize].min(MINUTES_A_DAY - 1);
        let ends = begins + MEAL_MINUTES;
        let last = date.after(ends / MINUTES_A_DAY).unwrap_or(date);
        self.line("BEGIN", "VEVENT");
        self.line("UID", &uid);
        self.line("DTSTAMP", &stamp(at.made));
        self.line("DTSTART", &moment(date, begins));
        self.line("DTEND", &moment(last, ends % MINUTES_A_DAY));
        // Nobody is busy because of breakfast.
        self.line("TRANSP", "TRANSPARENT");
        self.line("SUMMARY", &escaped(&words.event(meal)));
        let mut about = String::new();
        for entry in &meal.entries {
            about.push_str(&words.line(entry));
            about.push('\n');
        }
        if !meal.note.is_empty() {
            about.push('\n');
            about.push_str(&meal.note);
            about.push('\n');
        }
        about.push('\n');
        about.push_str(words.disclaimer());
        self.line("DESCRIPTION", &escaped(&about));
        self.line("END", "VEVENT");
    }

    /// A property, in as many lines as it takes: what goes on begins with a space. No
    /// letter is cut in two.
    fn line(&mut self, name: &str, value: &str) {
        self.0.push_str(name);
        self.0.push(':');
        let mut bytes = name.len() + 1;
        for letter in value.chars() {
            if bytes + letter.len_utf8() > LINE_BYTES {
                self.0.push_str("\r\n ");
                bytes = 1;
            }
            self.0.push(letter);
            bytes += letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as a value: signs that mean something are marked, other control characters
/// than line ends and tabs are left out.
fn escaped(text: &str) -> String {
    let mut value = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => {
                value.push('\\');
                value.push(letter);
            }
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => value.push_str("\\n"),
            '\0'..='\x08' | '\x0b'..='\x1f' | '\x7f' => {}
            _ => value.push(letter),
        }
    }
    value
}

/// "20250610T083000": a minute of a day, wherever the person is.
fn moment(date: Date, minutes: u16) -> String {
    let mut text = date.text("");
    text.push('T');
    two_digits((minutes / 60) as u8, &mut text);
    two_digits((minutes % 60) as u8, &mut text);
    text.push_str("00");
    text
}

/// "20250610T063015Z", in universal time.
fn stamp(made: Stamp) -> String {
    let (days, seconds) = (made.0 / 86_400, made.0 % 86_400);
    let date = Date(u16::try_from(days).unwrap_or(u16::MAX));
    let mut text = moment(date, (seconds / 60) as u16);
    text.truncate(text.len() - 2);
    two_digits((seconds % 60) as u8, &mut text);
    text.push('Z');
    text
}

/// The minutes after midnight that a text means: "8:30", "18:00", as fields for times give
/// it, with or without seconds.
#[must_use]
pub fn minutes_of(text: &str) -> Option<u16> {
    let (hours, rest) = text.trim().split_once(':')?;
    let minutes = rest.split_once(':').map_or(rest, |(minutes, _)| minutes);
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(60 * hours + minutes)
}

/// The same text: "08:30".
#[must_use]
pub fn time_text(minutes: u16) -> String {
    let mut text = String::new();
    two_digits((minutes / 60) as u8, &mut text);
    text.push(':');
    two_digits((minutes % 60) as u8, &mut text);
    text
}

#[cfg(test)]
mod tests {
    use super::{Stamp, escaped, minutes_of, stamp, time_text};

    #[test]
    fn times_are_read_as_fields_give_them() {
        for minutes in 0..1440 {
            assert_eq!(minutes_of(&time_text(minutes)), Some(minutes));
        }
        assert_eq!(minutes_of(" 8:05 "), Some(485));
        assert_eq!(minutes_of("18:30:15"), Some(1110));
        for text in ["", "8", "24:00", "8:60", "8:", ":30", "8.30", "noon", "-1:00", "8:-5"] {
            assert_eq!(minutes_of(text), None, "{text}");
        }
    }

    #[test]
    fn a_moment_is_written_in_universal_time() {
        assert_eq!(stamp(Stamp(0)), "19700101T000000Z");
        assert_eq!(stamp(Stamp(1_749_547_815)), "20250610T093015Z");
    }

    #[test]
    fn signs_that_mean_something_are_marked() {
        assert_eq!(escaped("a\\b;c,d:e\"f"), "a\\\\b\\;c\\,d:e\"f");
        assert_eq!(
            escaped("one\ntwo\r\nthree\rfour\n\nfive"),
            "one\\ntwo\\nthree\\nfour\\n\\nfive"
        );
        assert_eq!(escaped("bell\u{7}, tab\t, nothing\0"), "bell\\, tab\t\\, nothing");
    }
}
