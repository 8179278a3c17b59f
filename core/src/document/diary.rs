//! Check-ins and day scores as they are stored. Names of fields are short: there are
//! hundreds of days.

use crate::diary::{CheckIn, DayRecord, Diary, STEPS};
use crate::json::{Flaw, Form};

/// Stands for a measure that was skipped.
const SKIPPED: u8 = b'-';

/// Each day by its number, with the score in tenths and the steps of the check-in, one
/// character each: "2-3-40".
pub(super) fn diary(form: &mut Form<'_>, diary: &mut Diary) {
    if form.name_if("days", !diary.days.is_empty()) {
        form.list(&mut diary.days, DayRecord::default, day);
    }
}

fn day(form: &mut Form<'_>, day: &mut DayRecord) {
    form.fields();
    form.name("d").u16(&mut day.date.0);
    if form.name_if("s", day.score.is_some()) {
        let mut total = day.score.unwrap_or_default();
        form.u16(&mut total);
        day.score = Some(total);
    }
    if form.name_if("c", !day.check_in.is_empty()) {
        check_in(form, &mut day.check_in);
    }
    form.end();
}

fn check_in(form: &mut Form<'_>, check_in: &mut CheckIn) {
    let mut text = String::new();
    if !form.reads() {
        for step in check_in.steps {
            text.push(step.map_or(SKIPPED, |step| b'0' + step).into());
        }
    }
    form.text(&mut text);
    if !form.reads() {
        return;
    }
    let mut read = text.bytes();
    for step in &mut check_in.steps {
        *step = match read.next() {
            Some(SKIPPED) => None,
            Some(digit) if (b'0'..b'0' + STEPS).contains(&digit) => Some(digit - b'0'),
            _ => return form.refuse(Flaw::NoCheckIn),
        };
    }
    if read.next().is_some() {
        form.refuse(Flaw::NoCheckIn);
    }
}
